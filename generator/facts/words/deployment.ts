import { words } from './word.ts';

export const deploymentWords = words('deployment', {
  replicas: 'must be at least 1, not %s',
  replicasAlone:
    '%s JobManagers need high availability, which decides who leads: set high-availability.type, or highAvailability.type of the chart',
});
