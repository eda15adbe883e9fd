/** An image reference, taken apart; nothing is checked. */
export interface ImageName {
  /** With the registry. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

/** Takes `registry/repository:tag@digest` apart. */
export function imageName(text: string): ImageName {
  const [name = '', digest] = text.split('@', 2);
  const colon = name.lastIndexOf(':');
  const hasTag = colon > name.lastIndexOf('/');
  return {
    repository: hasTag ? name.slice(0, colon) : name,
    ...(hasTag && { tag: name.slice(colon + 1) }),
    ...(digest !== undefined && { digest }),
  };
}

/** Whether an image is one that the Flink project publishes: what is in those is known. */
export function isOfficialImage(text: string): boolean {
  return /^(?:(?:index\.)?docker\.io\/)?(?:apache\/|library\/)?flink$|^public\.ecr\.aws\/docker\/library\/flink$|^ghcr\.io\/apache\/flink-docker$/.test(
    imageName(text).repository,
  );
}

/** The release of Flink that a tag names: `2.3` or `2.3.0`; `undefined`: none, or the tag is another's own. */
export function flinkRelease(text: string): string | undefined {
  const { repository, tag = '' } = imageName(text);
  if (repository.split('/').at(-1) === 'flink' || isOfficialImage(text)) {
    return /^v?([12]\.\d{1,2}(?:\.\d{1,2})?)(?:$|[-_])/.exec(tag)?.[1];
  }
  return /(?:^|[-_.])flink[-_]?([12]\.\d{1,2}(?:\.\d{1,2})?)(?:$|[-_])/i.exec(tag)?.[1];
}

/** Why no node could pull an image of that name; `undefined`: one could. */
export function badImageName(text: string): string | undefined {
  if (text.trim() === '') return 'is empty';
  if (/[\s\u00a0]/.test(text)) return 'has blanks in it';
  if (/["'`]/.test(text)) return 'has quotes in it';
  if (/\$\{|\$\(|\{\{/.test(text)) return 'has a variable in it, which nobody fills in here';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return 'begins with a scheme, which the name of an image does not have';
  const { repository, tag, digest } = imageName(text);
  const [host = '', ...rest] = repository.split('/');
  const hasHost = rest.length > 0 && /[.:]|^localhost$/.test(host);
  const path = hasHost ? rest : [host, ...rest];
  if (/[A-Z]/.test(path.join('/'))) return 'has capital letters in the name of its repository';
  if (digest !== undefined && !/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]{32,}$/.test(digest)) return badDigest(digest);
  if (digest?.startsWith('sha256:') === true && digest.length !== 71) return badDigest(digest);
  if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag)) return 'has a tag that no image can have';
  if (hasHost && !/^[A-Za-z0-9.-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/.test(host)) return 'names no registry';
  const isPath = path.every((part) => /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/.test(part));
  return isPath ? undefined : 'is not the name of an image';
}

function badDigest(digest: string): string {
  return digest.startsWith('sha256:')
    ? 'has a digest that is not sha256: and 64 hex digits'
    : 'has a digest without its algorithm, such as sha256:';
}
