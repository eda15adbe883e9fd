/**
 * What the chart renders as the client would, though Kubernetes refuses it: scenario → what kubectl says, whichever line's chart it is. Each is a
 * mistake in a pod template or an option that the client passes on unread, and the API server names the field, so the chart leaves it to the API
 * server; nothing is installed. A scenario that is taken in spite of standing here fails the test, as does one that is refused and does not.
 */
export const refusedByKubernetes: Readonly<Record<string, RegExp>> = {
  'init-job-manager-tolerations-yaml': /effect must be 'NoExecute' when `tolerationSeconds` is set/,
  'persistent-volume-claim-mount-template-path': /mountPath: Invalid value: "\/data": must be unique/,
  // 1.13's client writes the lists empty, later ones leave them out.
  'pod-template-required-lists': /monitors: Required value|missing required field "monitors"/,
  'pod-template-required-lists-null': /missing required field "nodeSelectorTerms"/,
  'pod-template-unknown-fields': /unknown field "nonsense"/,
};
