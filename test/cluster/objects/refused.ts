/**
 * What the chart renders as the client would, though Kubernetes refuses it: scenario → what kubectl says. Each is a mistake in a pod template or an
 * option that the client passes on unread, and the API server names the field, so the chart leaves it to the API server; nothing is installed.
 * A scenario that is taken in spite of standing here fails the test, as does one that is refused and does not.
 */
export const refusedByKubernetes: Readonly<Record<string, RegExp>> = {
  'application-pod-template': /restartPolicy: Unsupported value: "Never"/,
  'env-secrets-without-key': /secretKeyRef\): missing required field "key"/,
  'init-job-manager-cpu-infinity': /quantities must match/,
  'init-job-manager-cpu-nan': /quantities must match/,
  'init-job-manager-cpu-negative': /\[cpu\]: Invalid value: "-1"/,
  'init-job-manager-tolerations-yaml': /effect must be 'NoExecute' when `tolerationSeconds` is set/,
  'persistent-volume-claim-mount-template-path': /mountPath: Invalid value: "\/data": must be unique/,
  'pod-template-common': /restartPolicy: Unsupported value: "Never"/,
  'pod-template-full': /restartPolicy: Unsupported value: "Never"/,
  'pod-template-full-options-win': /restartPolicy: Unsupported value: "Never"/,
  'pod-template-merges': /mountPath: Invalid value: "\/data": must be unique/,
  'pod-template-required-lists': /monitors: Required value/,
  'pod-template-required-lists-null': /missing required field "nodeSelectorTerms"/,
  'pod-template-service-account-fallback-wins': /restartPolicy: Unsupported value: "Never"/,
  'pod-template-unknown-fields': /unknown field "nonsense"/,
};
