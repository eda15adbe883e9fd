/**
 * What holds a secret: the one list that chart and tools ask. Patterns are written so that JavaScript (flag `u`) and Go read them alike: no
 * look-around, no `\w`, `\s` or `\b`, classes written out. To add a pattern, add a row here and pairs to `test/secrets/pairs`.
 */

/** Words in the name of an option, a variable, a property or an argument that say: its value is a secret. In any case of letters. */
const nameWords: readonly string[] = [
  'passw(?:or)?d',
  'passphrase',
  'passcode',
  '(?:^|[._/-])(?:pass|pwd|pw)(?:$|[._-])',
  'secret',
  // Not of security.delegation.token.provider.…: what follows says by itself whether it is a secret.
  'token(?:$|[^.]|[.](?:$|[^p]|p(?:$|[^r]|r(?:$|[^o]|o(?:$|[^v])))))',
  'credential',
  'api[._-]?key',
  '(?:^|[._/-])app(?:lication)?[._-]?key',
  '(?:access|account|shared|private|service|auth|license|encryption|signing|storage)[._-]?key',
  'key[._-]?store[._-]key$',
  'auth[._-]?params',
  'auth[._-]?data$',
  'basic[._-]?auth',
  'authorization',
  'jaas[._-]?config',
  'http[._-]headers',
  '(?:^|[._/-])sas(?:$|[._-])',
  'connection[._-]?string',
  'webhook',
];

/** One of these is in every name that a word of `nameWords` is in; in small letters. Looked for first, since it costs nearly nothing. */
const nameHints: readonly string[] = [
  ...[
    'pass',
    'pwd',
    'pw',
    'secret',
    'token',
    'credential',
    'key',
    'auth',
    'jaas',
    'headers',
    'sas',
    'connection',
    'webhook',
  ],
];

/** Names with such a word whose value is a name, a place, a number or a switch. In any case of letters. */
const harmlessNames: readonly string[] = [
  '^kubernetes[.](?:secrets(?:[.].+)?|env[.]secretKeyRef|container[.]image[.]pull-secrets)$',
  '^yarn[.]',
  '[.]account[.]keyprovider[.]',
  'fetch[._-]delegation-token$',
  'max[._-]?tokens?(?:$|[._-])',
  `(?:${[
    ...['enabled?', 'disabled?', 'required?', 'files?', 'filename', 'paths?', 'location', 'dir', 'directory'],
    ...['url', 'uri', 'endpoint', 'host', 'port', 'class', 'classname', 'factory', 'providers?', 'type', 'kind'],
    ...['algorithm', 'alias', 'names?', 'expiration', 'expiry', 'ttl', 'lifetime', 'interval', 'timeout', 'period'],
    ...['duration', 'backoff', 'ratio', 'retries', 'attempts', 'delay', 'renewer', 'services', 'length', 'size'],
    ...['version', 'scope', 'audience', 'issuer', 'mechanism', 'format', 'validity', 'mode', 'refs?', 'keytab'],
    ...['prefix', 'method', 'delimiter', 'separator', 'column', 'field'],
  ].join('|')})$`,
];

/** Values that are no secret whatever their name says: nothing, a placeholder, a switch, a duration, a class, a place where the secret is. */
const harmlessValues: readonly string[] = [
  '[ \\t\\r\\n]*',
  '[*]+',
  '<[^<>]*>',
  '(?:[Tt]rue|TRUE|[Ff]alse|FALSE|[Nn]one|NONE|[Nn]ull|NULL)',
  '[0-9]+ ?(?:ns|ms|s|sec|min|m|h|d|seconds?|minutes?|hours?|days?)',
  '/(?:opt|etc|var|mnt|run|home|tmp|usr|srv|secrets?|data|app|flink|vault|config|conf|certs?|keys)/[^ \\t\\r\\n]*',
  '(?:/[a-z0-9._-]+)(?:/[a-z0-9._-]+)+/?',
  '(?:file|local|jceks|localjceks|bcfks|localbcfks|classpath|hdfs|s3|s3a|gs|abfss?|wasbs?|oss|https?|vault|secret):[^ \\t\\r\\n]*',
  '(?:[a-z][a-z0-9_]*[.])(?:[a-z][a-z0-9_]*[.])+[A-Z][A-Za-z0-9_$]*(?:,[ ]*(?:[a-z][a-z0-9_]*[.])+[A-Z][A-Za-z0-9_$]*)*',
];

/** A place that something else fills: no secret, and mostly nothing that Flink fills. */
const reference = '[$]\\{[^{}]+\\}|[$]\\([A-Za-z_][A-Za-z0-9_]*\\)';

/** A text that is a secret, or holds one, whatever it is called. */
export interface SecretText {
  /** What it is, for a message. */
  readonly what: string;
  /** Two groups: what stands before the secret, and what stands behind it; what is between them is the secret. */
  readonly pattern: string;
  /** In any case of letters. */
  readonly anyCase?: true;
  /** One of these is in every such text; in small letters. */
  readonly hints: readonly string[];
}

/** Words before a value within a text, such as `password=` or `api-key:`. */
const namedWords = [
  ...['passw(?:or)?d', 'passphrase', 'passcode', 'api[._-]?key', 'token', 'signature'],
  ...['(?:access|account|shared|shared[._-]?access|private|secret|auth|encryption|signing)[._-]?key(?:[._-]?id)?'],
];
const named = namedWords.join('|');
const namedHints = ['passw', 'passphrase', 'passcode', 'key', 'token', 'signature'];
/** The first character of a value is no place, no placeholder and no end. */
const valueText = '(?:[^ \\t\\r\\n"\'$<*/&;,|=:{}()\\[\\]\\\\]|[$][^{(])[^ \\t\\r\\n"\'&;,<>|\\\\]*';

/** What a text holds that only its words call a secret. */
export const unsure = 'what looks like a secret';

export const secretTexts: readonly SecretText[] = [
  {
    what: 'a private key',
    pattern: '(-----BEGIN [A-Z ]*PRIVATE KEY)[^~]*?((?:-----END [A-Z ]*PRIVATE KEY-----)|$)',
    hints: ['private key'],
  },
  {
    what: 'a URL with a password',
    pattern: '(://[^ \\t\\r\\n/:@"\'<>?#]*:)(?:[^ \\t\\r\\n/@"\'<>$*{]|[$][^{(])[^ \\t\\r\\n/@"\'<>]*(@)',
    hints: ['@'],
  },
  {
    what: 'a URL with a password',
    pattern: '(jdbc:oracle:[a-z0-9]+:[^ \\t\\r\\n/:@]+/)(?:[^ \\t\\r\\n@$*<{]|[$][^{(])[^ \\t\\r\\n@]*(@)',
    hints: ['@'],
  },
  {
    what: 'an AWS access key',
    pattern: '(^|[^A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}($|[^A-Za-z0-9])',
    hints: ['akia', 'asia'],
  },
  { what: 'an Alibaba access key', pattern: '(^|[^A-Za-z0-9])LTAI[0-9A-Za-z]{12,30}($|[^A-Za-z0-9])', hints: ['ltai'] },
  { what: 'a SAS token', pattern: '((?:^|[?&; "\'])sig=)[A-Za-z0-9%+/=_-]{6,}()', hints: ['sig='] },
  {
    what: 'a JSON web token',
    pattern: '(^|[^A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}[.][A-Za-z0-9_-]{8,}[.][A-Za-z0-9_.-]*()',
    hints: ['eyj'],
  },
  {
    what: 'a token',
    pattern: `(^|[^A-Za-z0-9_-])(?:${[
      'gh[pousr]_[A-Za-z0-9]{20,}',
      'github_pat_[A-Za-z0-9_]{20,}',
      'glpat-[A-Za-z0-9_-]{16,}',
      'xox[abeoprs]-[A-Za-z0-9-]{10,}',
      '[sr]k_live_[A-Za-z0-9]{16,}',
      'npm_[A-Za-z0-9]{30,}',
      'AIza[0-9A-Za-z_-]{30,}',
      'ya29[.][0-9A-Za-z_-]{16,}',
      'hv[sb][.][A-Za-z0-9_-]{20,}',
      'dapi[0-9a-f]{32}',
      'SG[.][A-Za-z0-9_-]{16,}[.][A-Za-z0-9_-]{16,}',
      'dt0c01[.][A-Z0-9]{20,}[.][A-Z0-9]{20,}',
    ].join('|')})()`,
    hints: [
      ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_', 'glpat-', 'xox', 'k_live_', 'npm_', 'aiza', 'ya29.'],
      ...['hvs.', 'hvb.', 'dapi', 'sg.', 'dt0c01.'],
    ],
  },
  {
    what: 'a webhook',
    pattern: '(https://hooks[.]slack[.]com/(?:services|workflows)/)[A-Za-z0-9/_-]+()',
    hints: ['hooks.slack.com'],
  },
  {
    what: 'a user and a password for ZooKeeper',
    pattern: '((?:^|[^A-Za-z0-9])digest:[^: \\t\\r\\n]+:)(?:[^ \\t\\r\\n$*<{]|[$][^{(])[^ \\t\\r\\n,;"\']*()',
    hints: ['digest:'],
  },
  {
    what: 'a header that logs in',
    pattern:
      '((?:proxy-)?authorization["\']?(?:[ \\t]*[:=][ \\t]*["\']?(?:bearer|basic|token|apikey|digest|splunk|api-token)[ \\t]+|[:=]["\']?))(?:[^ \\t\\r\\n"\'$<*{},;]|[$][^{(])[^ \\t\\r\\n"\',;]*()',
    anyCase: true,
    hints: ['authorization'],
  },
  {
    what: 'a header that logs in',
    pattern: '((?:^|[^A-Za-z0-9])Bearer[ \\t]+)[A-Za-z0-9._~+/=-]*[0-9A-Z_~+/=][A-Za-z0-9._~+/=-]*()',
    hints: ['bearer'],
  },
  {
    what: 'a header that logs in',
    pattern: '((?:^|[^A-Za-z0-9])Basic[ \\t]+)(?:[A-Za-z0-9+/]{3,}=+|[A-Za-z+/]{2,}[0-9][A-Za-z0-9+/]{3,}=*)()',
    hints: ['basic'],
  },
  {
    what: 'a header that logs in',
    pattern: '(^(?:[Bb]earer|[Bb]asic)[ \\t]+)[A-Za-z0-9._~+/=-]+($)',
    hints: ['bearer', 'basic'],
  },
  {
    what: 'a key store',
    pattern:
      '(^|[^A-Za-z0-9+/])(?:MII[A-Za-z0-9+/]{2}[AQgw]IB(?:AzCC|ADAN|AAKC)|/u3[+]7QAA|zs7OzgAA|BQIAAA[A-Za-z0-9+/]{40})[A-Za-z0-9+/=\\r\\n]*()',
    hints: ['mii', '/u3+7qaa', 'zs7ozgaa', 'bqiaaa'],
  },
  {
    what: unsure,
    pattern: `((?:${named})(?:["']?[ \\t]*=[ \\t]*|["'][ \\t]*:[ \\t]*|:)["']?)${valueText}()`,
    anyCase: true,
    hints: namedHints,
  },
  {
    what: unsure,
    pattern: `((?:(?:^|[^A-Za-z0-9])(?:pass|pwd|pw|credentials?)|secret)["']?=["']?)${valueText}()`,
    anyCase: true,
    hints: ['pass=', 'pwd=', 'pw=', 'credential', 'secret'],
  },
  {
    what: unsure,
    pattern: `(--?[A-Za-z0-9._-]{0,40}(?:${named}|secret)[ \\t;]+["']?)(?:[^ \\t\\r\\n"'$<*/&;,|=:{}()\\[\\]\\\\-]|[$][^{(])[^ \\t\\r\\n"'&;,<>|\\\\]*()`,
    anyCase: true,
    hints: [...namedHints, 'secret'],
  },
];

/** What ends in this is none: a switch, as in `require-token=true`. */
const harmlessText = '(?:[=:; \\t>"\'])(?:true|false|none|null|[*]+)["\']?$';

/** All of it, each as one pattern. */
export const secretPatterns = {
  nameHints,
  names: `(?:${nameWords.join('|')})`,
  harmlessNames: `(?:${harmlessNames.join('|')})`,
  harmlessValues: `^(?:${harmlessValues.join('|')})$`,
  reference,
  textHints: [...new Set(secretTexts.flatMap(({ hints }) => hints))],
  harmlessText,
} as const;

/** Where the secret of an option can be instead, by its name: the first row that fits. */
export const secretWays = [
  { keys: '^(?:s3|fs[.]s3a?|presto[.]s3)[.](?:access|secret|aws)', word: 's3' },
  { keys: '^fs[.]azure[.]account[.]key[.]', word: 'azure' },
  { keys: '^(?:flink[.]hadoop[.])?(?:fs[.](?:azure|s3a|gs)|s3a?|gs)[.]', word: 'hadoop' },
  { keys: '^fs[.]oss[.]', word: 'oss' },
  { keys: '^containerized[.](?:master|taskmanager)[.]env[.]', word: 'variable' },
  { keys: '^env[.]java[.]', word: 'javaOptions' },
  { keys: 'jaas|sasl', word: 'jaas' },
  { keys: '^high-availability[.]zookeeper[.]', word: 'zookeeper' },
  { keys: '^user[.]artifacts[.]', word: 'artifacts' },
  { keys: '^metrics[.]reporter', word: 'reporter' },
  {
    keys: '^(?:security|jobmanager|taskmanager|rest|blob|historyserver|cluster|kubernetes|state|execution)[.]',
    word: 'alone',
  },
  { keys: '', word: 'readable' },
] as const;
