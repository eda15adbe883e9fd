{{- /* Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/chart/templates/memory by npm run generate; do not edit. */ -}}
{{/*
The total process memory around Flink's own: (dict ctx side flink processSet) → .value. If it is given too, the
overhead is what remains. Mirrors ProcessMemoryUtils.deriveJvmMetaspaceAndOverheadFromTotalFlinkMemory.
*/}}
{{- define "flink-1-20.memory.around-flink" }}
  {{- $ctx := .ctx }}
  {{- $side := .side }}
  {{- $flink := .flink }}
  {{- $processKey := printf "%s.memory.process.size" $side }}
  {{- $overheadKey := printf "%s.memory.jvm-overhead" $side }}
  {{- template "flink-1-20.memory.read" (list $ctx (printf "%s.memory.jvm-metaspace.size" $side)) }}
  {{- $metaspace := index $ctx.value 0 }}
  {{- template "flink-1-20.memory.sum" (list $ctx $side (list $flink $metaspace)) }}
  {{- $inner := $ctx.value }}
  {{- if .processSet }}
    {{- template "flink-1-20.memory" (list $ctx $processKey) }}
    {{- $process := $ctx.value }}
    {{- $overhead := sub $process $inner }}
    {{- if lt $overhead 0 }}
      {{- $message := printf "%v is less than Flink's memory, %v, and the JVM's metaspace, %v, together"
        (include "flink-1-20.memory.text" $process)
        (include "flink-1-20.memory.text" $flink)
        (include "flink-1-20.memory.text" $metaspace)
      }}
      {{- template "flink-1-20.refuse" (list $ctx $processKey $message) }}
    {{- end }}
    {{- template "flink-1-20.memory.range-fraction" (list $ctx $overheadKey) }}
    {{- if or (lt $overhead $ctx.value.min) (gt $overhead $ctx.value.max) }}
      {{- $message := printf "%v, %v, leaves %v for the JVM's overhead, which must be from %v to %v (%v)"
        $processKey
        (include "flink-1-20.memory.text" $process)
        (include "flink-1-20.memory.text" $overhead)
        (include "flink-1-20.memory.text" $ctx.value.min)
        (include "flink-1-20.memory.text" $ctx.value.max)
        (print $overheadKey ".max")
      }}
      {{- template "flink-1-20.refuse" (list $ctx (print $overheadKey ".min") $message) }}
    {{- end }}
    {{- $_ := set $ctx "value" $process }}
  {{- else }}
    {{- template "flink-1-20.memory.range-fraction" (list $ctx $overheadKey) }}
    {{- $range := $ctx.value }}
    {{- template "flink-1-20.memory.inverse" (list $ctx $range.fraction) }}
    {{- template "flink-1-20.memory.derive" (dict
      "ctx" $ctx
      "side" $side
      "bytes" $inner
      "range" $range
      "multiplier" $ctx.value
    ) }}
    {{- template "flink-1-20.memory.sum" (list $ctx $side (list $inner $ctx.value)) }}
  {{- end }}
{{- end }}

{{/*
A size times a multiplier, kept within the range: (dict ctx side bytes range multiplier) → .value. Mirrors
ProcessMemoryUtils.deriveWithFraction and deriveWithInverseFraction.
*/}}
{{- define "flink-1-20.memory.derive" }}
  {{- $ctx := .ctx }}
  {{- $range := .range }}
  {{- template "flink-1-20.memory.multiply" (dict "ctx" $ctx "side" .side "bytes" .bytes "multiplier" .multiplier) }}
  {{- if gt $ctx.value $range.max }}
    {{- $_ := set $ctx "value" $range.max }}
  {{- else if lt $ctx.value $range.min }}
    {{- $_ := set $ctx "value" $range.min }}
  {{- end }}
{{- end }}

{{/*
f / (1 - f) of a float f in [0, 1), as the double that Java computes: (list CONTEXT F) → .value. With f = m / 2^k the
quotient m / (2^k - m) is divided out eight bits at a time to more than 54 bits; a last bit says whether something is
left, so that reading it as a hexadecimal number rounds it right. Below 2^-29 the denominator is cut to 53 bits, which
no size can tell.
*/}}
{{- define "flink-1-20.memory.inverse" }}
  {{- $ctx := index . 0 }}
  {{- $quotient := 0.0 }}
  {{- if gt (index . 1) 0.0 }}
    {{- $halves := splitList "p" (printf "%b" (index . 1)) }}
    {{- $m := div (atoi (index $halves 0)) 536870912 }}
    {{- $k := sub -29 (atoi (index $halves 1)) }}
    {{- $shift := max 0 (sub $k 53) }}
    {{- $one := int64 (float64 (printf "0x1p%d" (sub $k $shift))) }}
    {{- $denominator := sub $one (div $m (int64 (float64 (printf "0x1p%d" (min $shift 30))))) }}
    {{- $digits := div $m $denominator }}
    {{- $rest := mod $m $denominator }}
    {{- $exponent := sub 0 $shift }}
    {{- range until 16 }}
      {{- if gt $digits 18014398509481984 }}
        {{- break }}
      {{- end }}
      {{- $digits = add (mul $digits 256) (div (mul $rest 256) $denominator) }}
      {{- $rest = mod (mul $rest 256) $denominator }}
      {{- $exponent = sub $exponent 8 }}
    {{- end }}
    {{- $quotient = float64 (printf "0x%x%sp%d" $digits (ternary "8" "0" (gt $rest 0)) (sub $exponent 4)) }}
  {{- end }}
  {{- $_ := set $ctx "value" $quotient }}
{{- end }}

{{/*
Flink's own memory of the JobManager, heap and off-heap: (list CONTEXT TOTAL FLINK_SET) → .value, the total. TOTAL is
nil if the heap is given. Mirrors JobManagerFlinkMemoryUtils.
*/}}
{{- define "flink-1-20.memory.job-manager" }}
  {{- $ctx := index . 0 }}
  {{- $total := index . 1 }}
  {{- $flinkKey := "jobmanager.memory.flink.size" }}
  {{- $offHeapKey := "jobmanager.memory.off-heap.size" }}
  {{- if not (kindIs "invalid" $total) }}
    {{- template "flink-1-20.memory.read" (list $ctx $offHeapKey) }}
    {{- if le $total (index $ctx.value 0) }}
      {{- template "flink-1-20.refuse" (list
        $ctx $flinkKey
        (printf "Flink's memory of the JobManager, %v, leaves nothing for the heap beside jobmanager.memory.off-heap.size, %v"
          (include "flink-1-20.memory.text" $total)
          (include "flink-1-20.memory.text" (index $ctx.value 0))
        )
      ) }}
    {{- end }}
  {{- else }}
    {{- template "flink-1-20.memory.read" (list $ctx "jobmanager.memory.heap.size" $offHeapKey) }}
    {{- $heap := index $ctx.value 0 }}
    {{- $offHeap := index $ctx.value 1 }}
    {{- if not (index . 2) }}
      {{- template "flink-1-20.memory.sum" (list $ctx "jobmanager" (list $heap $offHeap)) }}
      {{- $total = $ctx.value }}
    {{- else }}
      {{- template "flink-1-20.memory" (list $ctx $flinkKey) }}
      {{- $total = $ctx.value }}
      {{- template "flink-1-20.memory.known" (list $ctx $offHeapKey) }}
      {{- if index $ctx.value 0 }}
        {{- template "flink-1-20.memory.sum" (list $ctx "jobmanager" (list $heap $offHeap)) }}
        {{- if ne $ctx.value $total }}
          {{- template "flink-1-20.refuse" (list
            $ctx $flinkKey
            (printf "%v is not the sum of jobmanager.memory.heap.size, %v, and jobmanager.memory.off-heap.size, %v: leave one of the three out"
              (include "flink-1-20.memory.text" $total)
              (include "flink-1-20.memory.text" $heap)
              (include "flink-1-20.memory.text" $offHeap)
            )
          ) }}
        {{- end }}
      {{- else if lt $total $heap }}
        {{- template "flink-1-20.refuse" (list
          $ctx $flinkKey
          (printf "%v is less than the heap, jobmanager.memory.heap.size, %v: leave one of the two out"
            (include "flink-1-20.memory.text" $total)
            (include "flink-1-20.memory.text" $heap)
          )
        ) }}
      {{- end }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" $total }}
{{- end }}

{{/*
Which of the options the user has set: (list CONTEXT KEY…) → .value, a list of booleans. Mirrors
Configuration.contains.
*/}}
{{- define "flink-1-20.memory.known" }}
  {{- $ctx := index . 0 }}
  {{- $known := list }}
  {{- range rest . }}
    {{- template "flink-1-20.option" (list $ctx .) }}
    {{- $known = append $known (not (kindIs "invalid" $ctx.value)) }}
  {{- end }}
  {{- $_ := set $ctx "value" $known }}
{{- end }}

{{/*
Without a total process size the old heap options stand for it: a copy of the configuration with that size replaces
.config. Mirrors MemoryBackwardsCompatibilityUtils. (list CONTEXT SIDE)
*/}}
{{- define "flink-1-20.memory.legacy" }}
  {{- $ctx := index . 0 }}
  {{- $side := index . 1 }}
  {{- $process := printf "%s.memory.process.size" $side }}
  {{- $heap := printf "%s.heap.size" $side }}
  {{- $heapMb := printf "%s.heap.mb" $side }}
  {{- $bytes := int64 -1 }}
  {{- template "flink-1-20.memory.known" (list $ctx $process $heap $heapMb) }}
  {{- $known := $ctx.value }}
  {{- if not (index $known 0) }}
    {{- if index $known 1 }}
      {{- template "flink-1-20.memory" (list $ctx $heap) }}
      {{- $bytes = $ctx.value }}
    {{- else if index $known 2 }}
      {{- template "flink-1-20.int" (list $ctx $heapMb) }}
      {{- if lt $ctx.value 0 }}
        {{- template "flink-1-20.refuse" (list $ctx $heapMb (printf "%v must be at least 0 megabytes, such as 1024" $ctx.value)) }}
        {{- $_ := set $ctx "value" 0 }}
      {{- end }}
      {{- $bytes = mul $ctx.value 1048576 }}
    {{- end }}
  {{- end }}
  {{- if ge $bytes 0 }}
    {{- $config := dict $process (toString $bytes) }}
    {{- range $key, $text := $ctx.config }}
      {{- $_ := set $config $key $text }}
    {{- end }}
    {{- $_ := set $ctx "config" $config }}
  {{- end }}
{{- end }}

{{/*
Both memory models, JobManager first, then the number of slots: (CONTEXT) → .jobManagerMemoryMB, floored MiB of the
JobManager's total process memory. Mirrors AbstractContainerizedClusterClientFactory.getClusterSpecification. Sizes
are whole bytes of 64 bits; a sum beyond them is refused.
*/}}
{{- define "flink-1-20.memory-models" }}
  {{- $config := .config }}
  {{- template "flink-1-20.memory.legacy" (list . "jobmanager") }}
  {{- template "flink-1-20.memory.process" (dict
    "ctx" .
    "side" "jobmanager"
    "model" "flink-1-20.memory.job-manager"
    "required" (list "jobmanager.memory.heap.size")
  ) }}
  {{- $mebibytes := mod (div .value 1048576) 4294967296 }}
  {{- $_ := set . "jobManagerMemoryMB" (ternary (sub $mebibytes 4294967296) $mebibytes (ge $mebibytes 2147483648)) }}
  {{- $_ := set . "config" $config }}
  {{- template "flink-1-20.memory.legacy" (list . "taskmanager") }}
  {{- template "flink-1-20.memory.process" (dict
    "ctx" .
    "side" "taskmanager"
    "model" "flink-1-20.memory.task-manager"
    "required" (list "taskmanager.memory.task.heap.size" "taskmanager.memory.managed.size")
  ) }}
  {{- template "flink-1-20.memory.task-manager-resources" . }}
  {{- $_ := set . "config" $config }}
{{- end }}

{{/*
A size times a multiplier of zero or more, cut to whole bytes, exactly: (dict ctx side bytes multiplier) → .value.
Mirrors MemorySize.multiply: the multiplier counts with its shortest decimal digits. Its fraction goes from the last
digit to the first, nine at a time, through product = (product + bytes × digits) / 10^9, in parts that stay below 2^63
for every size of 64 bits.
*/}}
{{- define "flink-1-20.memory.multiply" }}
  {{- $ctx := .ctx }}
  {{- $bytes := .bytes }}
  {{- $high := div $bytes 1000000000 }}
  {{- $low := mod $bytes 1000000000 }}
  {{- $halves := append (splitList "e" (toJson .multiplier)) "0" }}
  {{- $digits := append (splitList "." (index $halves 0)) "" }}
  {{- $whole := index $digits 0 }}
  {{- $fraction := index $digits 1 }}
  {{- $exponent := atoi (index $halves 1) }}
  {{- if lt $exponent 0 }}
    {{- $fraction = print (repeat (int (sub -1 $exponent)) "0") $whole $fraction }}
    {{- $whole = "0" }}
  {{- end }}
  {{- $product := int64 0 }}
  {{- range regexFindAll "[0-9]{9}" (print $fraction "00000000") -1 | reverse }}
    {{- $chunk := atoi . }}
    {{- $product = add (mul $high $chunk) (div $product 1000000000) (div (add (mul $low $chunk) (mod $product 1000000000)) 1000000000) }}
  {{- end }}
  {{- $times := atoi $whole }}
  {{- if $times }}
    {{- if gt $bytes (div 9223372036854775807 $times) }}
      {{- $product = -1 }}
    {{- else }}
      {{- $product = add $product (mul $bytes $times) }}
    {{- end }}
  {{- end }}
  {{- if lt $product 0 }}
    {{- template "flink-1-20.memory.overflow" (list $ctx .side) }}
    {{- $product = 0 }}
  {{- end }}
  {{- $_ := set $ctx "value" (int64 $product) }}
{{- end }}

{{/*
Network memory, as TaskExecutorFlinkMemoryUtils has it: whether the old number of buffers rules: set, and none of the
newer options is. (CONTEXT) → .value
*/}}
{{- define "flink-1-20.memory.network-legacy" }}
  {{- template "flink-1-20.memory.known" (list
    . "taskmanager.memory.network.min" "taskmanager.memory.network.max"
    "taskmanager.memory.network.fraction" "taskmanager.network.numberOfBuffers"
  ) }}
  {{- $_ := set . "value" (and (index .value 3) (not (has true (initial .value)))) }}
{{- end }}

{{/* Number of buffers times page size. (CONTEXT) → .value */}}
{{- define "flink-1-20.memory.network-buffers" }}
  {{- $buffersKey := "taskmanager.network.numberOfBuffers" }}
  {{- $pageKey := "taskmanager.memory.segment-size" }}
  {{- template "flink-1-20.int" (list . $buffersKey) }}
  {{- $buffers := .value }}
  {{- template "flink-1-20.memory" (list . $pageKey) }}
  {{- $page := .value }}
  {{- if or (lt $page 4096) (gt $page 1073741824) (not (hasPrefix "0x1p" (printf "%x" (float64 $page)))) }}
    {{- template "flink-1-20.refuse" (list . $pageKey (printf "%v must be the size of a memory segment: a power of two from 4k to 1g, such as 32k" (include "flink-1-20.memory.text" $page))) }}
  {{- end }}
  {{- if lt $buffers 0 }}
    {{- template "flink-1-20.refuse" (list . $buffersKey (printf "%v buffers must be at least 0, such as 2048" $buffers)) }}
  {{- end }}
  {{- $_ := set . "value" (max 0 (mul $buffers $page)) }}
{{- end }}

{{/* Network memory out of its own options: (list CONTEXT BASE INVERSE) → .value. BASE is Flink's whole memory, or with INVERSE its other parts. */}}
{{- define "flink-1-20.memory.network" }}
  {{- $ctx := index . 0 }}
  {{- template "flink-1-20.memory.network-legacy" $ctx }}
  {{- if $ctx.value }}
    {{- template "flink-1-20.memory.network-buffers" $ctx }}
  {{- else }}
    {{- template "flink-1-20.memory.range-fraction" (list $ctx "taskmanager.memory.network") }}
    {{- $range := $ctx.value }}
    {{- $_ := set $ctx "value" $range.fraction }}
    {{- if index . 2 }}
      {{- template "flink-1-20.memory.inverse" (list $ctx $range.fraction) }}
    {{- end }}
    {{- template "flink-1-20.memory.derive" (dict
      "ctx" $ctx
      "side" "taskmanager"
      "bytes" (index . 1)
      "range" $range
      "multiplier" $ctx.value
    ) }}
  {{- end }}
{{- end }}

{{/* Network memory is what the other parts leave; its own options only check it. (list CONTEXT TOTAL PARTS) */}}
{{- define "flink-1-20.memory.network-rest" }}
  {{- $ctx := index . 0 }}
  {{- $network := sub (index . 1) (index . 2) }}
  {{- if lt $network 0 }}
    {{- template "flink-1-20.memory.exceeded" . }}
  {{- end }}
  {{- template "flink-1-20.memory.network-legacy" $ctx }}
  {{- if $ctx.value }}
    {{- template "flink-1-20.memory.network-buffers" $ctx }}
    {{- if ne $ctx.value $network }}
      {{- template "flink-1-20.refuse" (list
        $ctx "taskmanager.network.numberOfBuffers"
        (printf "the buffers need %v, but the other parts of Flink's memory leave %v to the network"
          (include "flink-1-20.memory.text" $ctx.value)
          (include "flink-1-20.memory.text" $network)
        )
      ) }}
    {{- end }}
  {{- else }}
    {{- template "flink-1-20.memory.range-fraction" (list $ctx "taskmanager.memory.network") }}
    {{- if or (lt $network $ctx.value.min) (gt $network $ctx.value.max) }}
      {{- template "flink-1-20.refuse" (list
        $ctx "taskmanager.memory.network.min"
        (printf "the other parts of Flink's memory leave %v to the network, which must be from taskmanager.memory.network.min, %v, to taskmanager.memory.network.max, %v"
          (include "flink-1-20.memory.text" $network)
          (include "flink-1-20.memory.text" $ctx.value.min)
          (include "flink-1-20.memory.text" $ctx.value.max)
        )
      ) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
The total process memory of a side: (dict ctx side model required) → .value. model names the template that parts
Flink's own memory, required its options that do without a total. Mirrors
ProcessMemoryUtils.memoryProcessSpecFromConfig.
*/}}
{{- define "flink-1-20.memory.process" }}
  {{- $ctx := .ctx }}
  {{- $side := .side }}
  {{- $model := .model }}
  {{- $flinkKey := printf "%s.memory.flink.size" $side }}
  {{- $processKey := printf "%s.memory.process.size" $side }}
  {{- template "flink-1-20.memory.known" (list $ctx $flinkKey $processKey) }}
  {{- $flinkSet := index $ctx.value 0 }}
  {{- $processSet := index $ctx.value 1 }}
  {{- template "flink-1-20.memory.known" (prepend .required $ctx) }}
  {{- if not (has false $ctx.value) }}
    {{- include $model (list $ctx nil $flinkSet) }}
    {{- template "flink-1-20.memory.around-flink" (dict "ctx" $ctx "side" $side "flink" $ctx.value "processSet" $processSet) }}
  {{- else if $flinkSet }}
    {{- template "flink-1-20.memory" (list $ctx $flinkKey) }}
    {{- include $model (list $ctx $ctx.value true) }}
    {{- template "flink-1-20.memory.around-flink" (dict "ctx" $ctx "side" $side "flink" $ctx.value "processSet" $processSet) }}
  {{- else if $processSet }}
    {{- template "flink-1-20.memory" (list $ctx $processKey) }}
    {{- $process := $ctx.value }}
    {{- template "flink-1-20.memory.within-process" (list $ctx $side $process) }}
    {{- include $model (list $ctx $ctx.value false) }}
    {{- $_ := set $ctx "value" $process }}
  {{- else }}
    {{- $required := join " and " .required }}
    {{- template "flink-1-20.refuse" (list
      $ctx (first .required)
      (printf "no memory size is set: set %v, such as 1728m, or %v, or %v" $processKey $flinkKey $required)
    ) }}
    {{- $_ := set $ctx "value" (int64 0) }}
  {{- end }}
{{- end }}

{{/*
The options PREFIX.min, PREFIX.max and PREFIX.fraction, read in this order: (list CONTEXT PREFIX) → .value {min, max,
fraction}; an empty range and a fraction outside [0, 1) are refused. With a third member that is false only the
fraction is read. Mirrors RangeFraction and ProcessMemoryUtils.getRangeFraction.
*/}}
{{- define "flink-1-20.memory.range-fraction" }}
  {{- $ctx := index . 0 }}
  {{- $prefix := index . 1 }}
  {{- $min := int64 0 }}
  {{- $max := int64 9223372036854775807 }}
  {{- if lt (len .) 3 }}
    {{- template "flink-1-20.memory.read" (list $ctx (print $prefix ".min") (print $prefix ".max")) }}
    {{- $min = index $ctx.value 0 }}
    {{- $max = index $ctx.value 1 }}
  {{- end }}
  {{- $key := print $prefix ".fraction" }}
  {{- template "flink-1-20.float" (list $ctx $key) }}
  {{- $fraction := $ctx.value | default 0.0 }}
  {{- $valid := and (ge $fraction 0.0) (lt $fraction 1.0) }}
  {{- if gt $min $max }}
    {{- template "flink-1-20.refuse" (list
      $ctx $key
      (printf "%v.min, %v, must not be above %v.max, %v" $prefix (include "flink-1-20.memory.text" $min) $prefix (include "flink-1-20.memory.text" $max))
    ) }}
  {{- else if not $valid }}
    {{- template "flink-1-20.option" (list $ctx $key) }}
    {{- template "flink-1-20.refuse" (list $ctx $key (printf "%v must be a fraction: 0 or more and less than 1, such as 0.1" (include "flink-1-20.values.quoted" $ctx.value))) }}
  {{- end }}
  {{- $fraction = ternary $fraction 0.0 $valid }}
  {{- $_ := set $ctx "value" (dict "min" $min "max" $max "fraction" $fraction) }}
{{- end }}

{{/*
Several memory sizes, read in this order: (list CONTEXT KEY…) → .value, a list of bytes; 0 for one that is neither set
nor has a default.
*/}}
{{- define "flink-1-20.memory.read" }}
  {{- $ctx := index . 0 }}
  {{- $sizes := list }}
  {{- range rest . }}
    {{- template "flink-1-20.memory" (list $ctx .) }}
    {{- $sizes = append $sizes ($ctx.value | default 0 | int64) }}
  {{- end }}
  {{- $_ := set $ctx "value" $sizes }}
{{- end }}

{{/*
What else a TaskManager's specification reads: cores, slots, external resources. (CONTEXT) Mirrors
TaskExecutorProcessUtils.createMemoryProcessSpec and ExternalResourceUtils.getExternalResourceAmountMap.
*/}}
{{- define "flink-1-20.memory.task-manager-resources" }}
  {{- $ctx := . }}
  {{- $coresKey := "taskmanager.cpu.cores" }}
  {{- template "flink-1-20.option" (list . $coresKey) }}
  {{- if kindIs "invalid" .value }}
    {{- template "flink-1-20.int" (list . "taskmanager.numberOfTaskSlots") }}
    {{- if le (int64 .value) 0 }}
      {{- template "flink-1-20.refuse" (list . $coresKey (printf "follows taskmanager.numberOfTaskSlots, which is %v, and must be more than 0: set either, such as taskmanager.numberOfTaskSlots: 1" .value)) }}
    {{- end }}
  {{- else }}
    {{- $text := .value }}
    {{- template "flink-1-20.double" (list . $coresKey) }}
    {{- if or (hasPrefix "-" .value) (eq .value "NaN" "Infinity" "0.0") }}
      {{- template "flink-1-20.refuse" (list . $coresKey (printf "%v must be a number of cores above 0, such as 1.5" (include "flink-1-20.values.quoted" $text))) }}
    {{- end }}
    {{- template "flink-1-20.int" (list . "taskmanager.numberOfTaskSlots") }}
  {{- end }}
  {{- template "flink-1-20.option" (list . "external-resources") }}
  {{- if ne (.value | default "") "none" }}
    {{- template "flink-1-20.list" (list . "external-resources") }}
    {{- range .value }}
      {{- template "flink-1-20.long" (list $ctx (printf "external-resource.%s.amount" .)) }}
    {{- end }}
  {{- end }}
{{- end }}

{{/*
The sum of sizes: (list CONTEXT SIDE SIZES) → .value; one beyond 64 bits is refused, as Math.addExact does in
MemorySize.add.
*/}}
{{- define "flink-1-20.memory.sum" }}
  {{- $ctx := index . 0 }}
  {{- $sum := int64 0 }}
  {{- range index . 2 }}
    {{- $sum = add $sum . }}
    {{- if lt $sum 0 }}
      {{- break }}
    {{- end }}
  {{- end }}
  {{- if lt $sum 0 }}
    {{- template "flink-1-20.memory.overflow" (list $ctx (index . 1)) }}
    {{- $sum = 0 }}
  {{- end }}
  {{- $_ := set $ctx "value" (int64 $sum) }}
{{- end }}

{{/* Refuses sizes of a side that add up to more than a long (list CONTEXT SIDE). */}}
{{- define "flink-1-20.memory.overflow" }}
  {{- $key := printf "%s.memory.process.size" (index . 1) }}
  {{- template "flink-1-20.refuse" (list (index . 0) $key "the memory sizes add up to more than 64 bits can hold: set smaller ones") }}
{{- end }}

{{/*
Flink's own memory of a TaskManager: (list CONTEXT TOTAL FLINK_SET) → .value, the total. TOTAL is nil if task heap and
managed memory are given. Mirrors TaskExecutorFlinkMemoryUtils.
*/}}
{{- define "flink-1-20.memory.task-manager" }}
  {{- $ctx := index . 0 }}
  {{- $total := index . 1 }}
  {{- $heapKey := "taskmanager.memory.task.heap.size" }}
  {{- $managedKey := "taskmanager.memory.managed.size" }}
  {{- $frameworkKeys := list "taskmanager.memory.framework.heap.size" "taskmanager.memory.framework.off-heap.size" "taskmanager.memory.task.off-heap.size" }}
  {{- if kindIs "invalid" $total }}
    {{- template "flink-1-20.memory.read" (concat (list $ctx $heapKey $managedKey) $frameworkKeys) }}
    {{- template "flink-1-20.memory.sum" (list $ctx "taskmanager" $ctx.value) }}
    {{- $parts := $ctx.value }}
    {{- if index . 2 }}
      {{- template "flink-1-20.memory" (list $ctx "taskmanager.memory.flink.size") }}
      {{- $total = $ctx.value }}
      {{- template "flink-1-20.memory.network-rest" (list $ctx $total $parts) }}
    {{- else }}
      {{- template "flink-1-20.memory.network" (list $ctx $parts true) }}
      {{- template "flink-1-20.memory.sum" (list $ctx "taskmanager" (list $parts $ctx.value)) }}
      {{- $total = $ctx.value }}
    {{- end }}
  {{- else }}
    {{- template "flink-1-20.memory.read" (prepend $frameworkKeys $ctx) }}
    {{- $parts := $ctx.value }}
    {{- template "flink-1-20.memory.known" (list $ctx $heapKey $managedKey) }}
    {{- $heapSet := index $ctx.value 0 }}
    {{- $managedSet := index $ctx.value 1 }}
    {{- if $heapSet }}
      {{- template "flink-1-20.memory" (list $ctx $heapKey) }}
      {{- $parts = append $parts $ctx.value }}
    {{- end }}
    {{- if $managedSet }}
      {{- template "flink-1-20.memory" (list $ctx $managedKey) }}
    {{- else }}
      {{- template "flink-1-20.memory.range-fraction" (list $ctx "taskmanager.memory.managed" false) }}
      {{- template "flink-1-20.memory.derive" (dict
        "ctx" $ctx
        "side" "taskmanager"
        "bytes" $total
        "range" $ctx.value
        "multiplier" $ctx.value.fraction
      ) }}
    {{- end }}
    {{- $parts = append $parts $ctx.value }}
    {{- if not $heapSet }}
      {{- template "flink-1-20.memory.network" (list $ctx $total false) }}
      {{- $parts = append $parts $ctx.value }}
    {{- end }}
    {{- template "flink-1-20.memory.sum" (list $ctx "taskmanager" $parts) }}
    {{- if $heapSet }}
      {{- template "flink-1-20.memory.network-rest" (list $ctx $total $ctx.value) }}
    {{- else if gt $ctx.value $total }}
      {{- template "flink-1-20.memory.exceeded" (list $ctx $total $ctx.value) }}
    {{- end }}
  {{- end }}
  {{- $_ := set $ctx "value" $total }}
{{- end }}

{{/* Refuses a TaskManager's Flink memory that its parts exceed (list CONTEXT TOTAL PARTS). */}}
{{- define "flink-1-20.memory.exceeded" }}
  {{- template "flink-1-20.refuse" (list
    (index . 0) "taskmanager.memory.flink.size"
    (printf "Flink's memory of a TaskManager, %v, is less than its parts together, %v"
      (include "flink-1-20.memory.text" (index . 1))
      (include "flink-1-20.memory.text" (index . 2))
    )
  ) }}
{{- end }}

{{/*
Prints a size for a refusal, in the largest unit that shows it whole; in bytes with about how many mebibytes they are,
where it is none. (BYTES)
*/}}
{{- define "flink-1-20.memory.text" }}
  {{- $size := . }}
  {{- $unit := "" }}
  {{- range list "k" "m" "g" "t" }}
    {{- if or (not $size) (mod $size 1024) }}
      {{- break }}
    {{- end }}
    {{- $size = div $size 1024 }}
    {{- $unit = . }}
  {{- end }}
  {{- print $size (default " bytes" $unit) }}
  {{- if and (not $unit) (ge . 1048576) }}{{ printf " (about %dm)" (div . 1048576) }}{{ end }}
{{- end }}

{{/*
What metaspace and overhead leave of the total process memory to Flink: (list CONTEXT SIDE PROCESS) → .value. Mirrors
ProcessMemoryUtils.deriveJvmMetaspaceAndOverheadWithTotalProcessMemory.
*/}}
{{- define "flink-1-20.memory.within-process" }}
  {{- $ctx := index . 0 }}
  {{- $side := index . 1 }}
  {{- $process := index . 2 }}
  {{- template "flink-1-20.memory.read" (list $ctx (printf "%s.memory.jvm-metaspace.size" $side)) }}
  {{- $metaspace := index $ctx.value 0 }}
  {{- template "flink-1-20.memory.range-fraction" (list $ctx (printf "%s.memory.jvm-overhead" $side)) }}
  {{- template "flink-1-20.memory.derive" (dict
    "ctx" $ctx
    "side" $side
    "bytes" $process
    "range" $ctx.value
    "multiplier" $ctx.value.fraction
  ) }}
  {{- $overhead := $ctx.value }}
  {{- template "flink-1-20.memory.sum" (list $ctx $side (list $metaspace $overhead)) }}
  {{- $flink := sub $process $ctx.value }}
  {{- if lt $flink 0 }}
    {{- $message := printf "%v has no room for the JVM's metaspace, %v, and its overhead, %v: the stock configuration has 1600m for the JobManager and 1728m for a TaskManager"
      (include "flink-1-20.memory.text" $process)
      (include "flink-1-20.memory.text" $metaspace)
      (include "flink-1-20.memory.text" $overhead)
    }}
    {{- template "flink-1-20.refuse" (list $ctx (printf "%s.memory.process.size" $side) $message) }}
    {{- $flink = 0 }}
  {{- end }}
  {{- $_ := set $ctx "value" (int64 $flink) }}
{{- end }}
