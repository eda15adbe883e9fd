import { connect, createServer, type ListenOptions, type NetConnectOpts, type Server } from 'node:net';
import { pathToFileURL } from 'node:url';

/** Connections to `from` go on to `to`. */
export async function relay(from: ListenOptions, to: NetConnectOpts): Promise<Server> {
  const server = createServer((incoming) => {
    const onward = connect(to);
    incoming.on('error', () => onward.destroy());
    onward.on('error', () => incoming.destroy());
    incoming.pipe(onward).pipe(incoming);
  });
  await new Promise<void>((resolve) => server.listen(from, resolve));
  return server;
}

// As a program, in a network of its own: ADDRESS PORT SOCKET, a socket of the file system being the way out.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [host = '', port = '', path = ''] = process.argv.slice(2);
  await relay({ host, port: Number(port) }, { path });
}
