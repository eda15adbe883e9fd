/* All pods of the node share the machine's network. A pod that listens on all addresses gets its own one instead, so
   that a second pod may listen on the same port. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

int bind(int socket, const struct sockaddr *address, socklen_t length) {
  static int (*next)(int, const struct sockaddr *, socklen_t);
  if (!next) next = (int (*)(int, const struct sockaddr *, socklen_t))dlsym(RTLD_NEXT, "bind");
  const char *own = getenv("NODE_AGENT_POD_ADDRESS");
  struct in_addr pod;
  if (own && inet_pton(AF_INET, own, &pod) == 1) {
    if (address->sa_family == AF_INET && length >= sizeof(struct sockaddr_in)) {
      struct sockaddr_in changed = *(const struct sockaddr_in *)address;
      if (changed.sin_addr.s_addr == INADDR_ANY) {
        changed.sin_addr = pod;
        return next(socket, (struct sockaddr *)&changed, sizeof changed);
      }
    }
    if (address->sa_family == AF_INET6 && length >= sizeof(struct sockaddr_in6)) {
      struct sockaddr_in6 changed = *(const struct sockaddr_in6 *)address;
      if (IN6_IS_ADDR_UNSPECIFIED(&changed.sin6_addr)) {
        memset(&changed.sin6_addr, 0, 10);
        changed.sin6_addr.s6_addr[10] = changed.sin6_addr.s6_addr[11] = 0xff;
        memcpy(&changed.sin6_addr.s6_addr[12], &pod, 4);
        return next(socket, (struct sockaddr *)&changed, sizeof changed);
      }
    }
  }
  return next(socket, address, length);
}
