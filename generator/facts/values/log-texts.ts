import type { LineFacts } from '../lines/line-facts.ts';

/**
 * The chart's own log configurations. Levels are those of Flink's stock console configuration; both log to the console, which `kubectl logs`
 * shows, and to the file that the start script names and the web UI shows.
 */
const pattern = '%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p %-60c %x - %m%n';

/** `log4j-console.properties`, for Log4j 2, which the official images carry. */
export const log4jConsole = (
  rpc: LineFacts['rpcLogger'],
): string => `# Read again every 30 seconds, so a changed level needs no restart.
monitorInterval = 30

rootLogger.level = INFO
rootLogger.appenderRef.console.ref = Console
rootLogger.appenderRef.file.ref = File

# These libraries keep their level when the root logger is turned to DEBUG.
${[
  [rpc.name, rpc.package],
  ['kafka', 'org.apache.kafka'],
  ['hadoop', 'org.apache.hadoop'],
  ['zookeeper', 'org.apache.zookeeper'],
  ['shaded_zookeeper', 'org.apache.flink.shaded.zookeeper3'],
]
  .map(([id, name]) => `logger.${String(id)}.name = ${String(name)}\nlogger.${String(id)}.level = INFO`)
  .join('\n')}
# Its warnings are false alarms.
logger.netty.name = ${rpc.netty}.channel.DefaultChannelPipeline
logger.netty.level = OFF

appender.console.type = Console
appender.console.name = Console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = ${pattern}

appender.file.type = RollingFile
appender.file.name = File
appender.file.fileName = \${sys:log.file}
appender.file.filePattern = \${sys:log.file}.%i
appender.file.layout.type = PatternLayout
appender.file.layout.pattern = ${pattern}
appender.file.policies.type = Policies
appender.file.policies.size.type = SizeBasedTriggeringPolicy
appender.file.policies.size.size = 100MB
appender.file.strategy.type = DefaultRolloverStrategy
appender.file.strategy.max = \${env:MAX_LOG_FILE_NUMBER:-10}
`;

/** `logback-console.xml`, for images that replace Log4j by Logback. */
export const logbackConsole = (
  rpc: LineFacts['rpcLogger'],
): string => `<configuration scan="true" scanPeriod="30 seconds">
  <appender name="console" class="ch.qos.logback.core.ConsoleAppender">
    <encoder><pattern>%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %-60logger - %msg%n</pattern></encoder>
  </appender>
  <appender name="file" class="ch.qos.logback.core.rolling.RollingFileAppender">
    <file>\${log.file}</file>
    <rollingPolicy class="ch.qos.logback.core.rolling.FixedWindowRollingPolicy">
      <fileNamePattern>\${log.file}.%i</fileNamePattern>
      <maxIndex>10</maxIndex>
    </rollingPolicy>
    <triggeringPolicy class="ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy">
      <maxFileSize>100MB</maxFileSize>
    </triggeringPolicy>
    <encoder><pattern>%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %-60logger - %msg%n</pattern></encoder>
  </appender>
  <logger name="${rpc.package}" level="INFO" />
  <logger name="org.apache.kafka" level="INFO" />
  <logger name="org.apache.hadoop" level="INFO" />
  <logger name="org.apache.zookeeper" level="INFO" />
  <logger name="${rpc.netty}.channel.DefaultChannelPipeline" level="OFF" />
  <root level="INFO">
    <appender-ref ref="console" />
    <appender-ref ref="file" />
  </root>
</configuration>
`;
