import { words } from './word.ts';

export const restServiceChangeWords = words('rest-service-change', {
  headless:
    'the Service %s is headless, and Kubernetes does not change that in place: run kubectl delete service %s --namespace %s, then upgrade again',
  notHeadless:
    'the Service %s is not headless, and Kubernetes does not change that in place: run kubectl delete service %s --namespace %s, then upgrade again',
});
