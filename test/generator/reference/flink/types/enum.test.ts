import { parseEnum } from '../../../../../generator/reference/flink/types/enum.ts';
import { parserTable } from './table.ts';

parserTable(
  (text) => parseEnum(text, ['ClusterIP', 'NodePort', 'LoadBalancer']),
  [
    ['ClusterIP', 'ClusterIP'],
    ['clusterip', 'ClusterIP'],
    ['NODEPORT', 'NodePort'],
    // Java's upper case of the dotless i is I.
    ['clusterıp', 'ClusterIP'],
  ],
  ['', ' NodePort', 'NodePort ', 'Node', 'Headless_ClusterIP'],
);
