// @ts-nocheck
// Generated from https://github.com/flink-chart/flink-chart/blob/main/generator/facts/values by npm run generate; do not edit.

/** What does not fit, and where: a JSON pointer. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly additionalProperty?: string };
}

/** Everything in the values that does not fit. */
export function shapeErrors(values: unknown): readonly ShapeError[] {
  return validate(values) ? [] : validate.errors;
}

const validate = validate10;
const schema11 = {"type":["object","null"],"additionalProperties":false,"properties":{"mode":{"enum":["session","application","",null]},"clusterId":{"type":["string","null"]},"profile":{"enum":["helm","native","",null]},"restartNonce":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"handover":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"lostNodeSeconds":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"upgradePolicy":{"enum":["refuse","savepoint","",null]},"image":{"type":["string","object","null"],"additionalProperties":false,"properties":{"repository":{"type":["string","null"]},"tag":{"type":["string","null"]},"digest":{"type":["string","null"]},"pullPolicy":{"type":["string","null"]},"pullSecrets":{"type":["array","null"],"items":{"type":"string"}}}},"imagePullPolicy":{"type":["string","null"]},"flinkConfiguration":{"type":["object","null"]},"stockConfiguration":{"type":["boolean","null"]},"strictOptions":{"type":["boolean","null"]},"allowSensitiveConfiguration":{"type":["boolean","array","null"],"items":{"type":"string"}},"allowLineChange":{"type":["boolean","null"]},"allowClusterIdChange":{"type":["boolean","null"]},"allowStateChange":{"type":["boolean","null"]},"job":{"type":["object","null"],"additionalProperties":false,"properties":{"jarURI":{"type":["string","null"]},"entryClass":{"type":["string","null"]},"args":{"type":["array","null"],"items":{"type":["string","number","boolean"],"minimum":-9007199254740991,"maximum":9007199254740991}},"parallelism":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"initialSavepointPath":{"type":["string","null"]},"upgradeMode":{"enum":["stateless","last-state","savepoint","",null]},"state":{"enum":["running","suspended","",null]},"savepointRedeployNonce":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"savepointTriggerNonce":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"allowNonRestoredState":{"type":["boolean","null"]}}},"savepoint":{"type":["object","null"],"additionalProperties":false,"properties":{"schedule":{"type":["string","null"]},"retention":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991}}},"podTemplate":{"type":["object","null"]},"extraEnv":{"type":["array","null"],"items":{"type":"object"}},"extraEnvFrom":{"type":["array","null"],"items":{"type":"object"}},"extraVolumeMounts":{"type":["array","null"],"items":{"type":"object"}},"extraVolumes":{"type":["array","null"],"items":{"type":"object"}},"extraInitContainers":{"type":["array","null"],"items":{"type":"object"}},"extraContainers":{"type":["array","null"],"items":{"type":"object"}},"topologySpreadConstraints":{"type":["array","null"],"items":{"type":"object"}},"priorityClassName":{"type":["string","null"]},"terminationGracePeriodSeconds":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"jobManager":{"type":["object","null"],"additionalProperties":false,"properties":{"resource":{"type":["object","null"],"additionalProperties":false,"properties":{"cpu":{"type":["number","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"memory":{"type":["integer","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"podTemplate":{"type":["object","null"]},"extraEnv":{"type":["array","null"],"items":{"type":"object"}},"extraEnvFrom":{"type":["array","null"],"items":{"type":"object"}},"extraVolumeMounts":{"type":["array","null"],"items":{"type":"object"}},"extraVolumes":{"type":["array","null"],"items":{"type":"object"}},"extraInitContainers":{"type":["array","null"],"items":{"type":"object"}},"extraContainers":{"type":["array","null"],"items":{"type":"object"}},"topologySpreadConstraints":{"type":["array","null"],"items":{"type":"object"}},"priorityClassName":{"type":["string","null"]},"terminationGracePeriodSeconds":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"podDisruptionBudget":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"minAvailable":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"maxUnavailable":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"replicas":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"taskManager":{"type":["object","null"],"additionalProperties":false,"properties":{"resource":{"type":["object","null"],"additionalProperties":false,"properties":{"cpu":{"type":["number","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"memory":{"type":["integer","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"podTemplate":{"type":["object","null"]},"extraEnv":{"type":["array","null"],"items":{"type":"object"}},"extraEnvFrom":{"type":["array","null"],"items":{"type":"object"}},"extraVolumeMounts":{"type":["array","null"],"items":{"type":"object"}},"extraVolumes":{"type":["array","null"],"items":{"type":"object"}},"extraInitContainers":{"type":["array","null"],"items":{"type":"object"}},"extraContainers":{"type":["array","null"],"items":{"type":"object"}},"topologySpreadConstraints":{"type":["array","null"],"items":{"type":"object"}},"priorityClassName":{"type":["string","null"]},"terminationGracePeriodSeconds":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"podDisruptionBudget":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"minAvailable":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"probes":{"type":["object","null"],"additionalProperties":false,"properties":{"startup":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}},"liveness":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}}}}}},"probes":{"type":["object","null"],"additionalProperties":false,"properties":{"startup":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}},"readiness":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}},"liveness":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}}}},"logConfiguration":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"podSecurity":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"readOnlyRootFilesystem":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]}}}}},"openshift":{"enum":["auto",true,false,"",null]},"highAvailability":{"type":["object","null"],"additionalProperties":false,"properties":{"type":{"enum":["kubernetes","zookeeper","",null]},"directory":{"type":["string","null"]},"zookeeper":{"type":["object","null"],"additionalProperties":false,"properties":{"quorum":{"type":["string","null"]},"pathRoot":{"type":["string","null"]}}}}},"s3":{"type":["object","null"],"additionalProperties":false,"properties":{"existingSecret":{"type":["string","null"]},"accessKeyKey":{"type":["string","null"]},"secretKeyKey":{"type":["string","null"]},"endpoint":{"type":["string","null"]},"pathStyleAccess":{"type":["boolean","null"]},"plugin":{"enum":["presto","hadoop","",null]}}},"hadoop":{"type":["object","null"],"additionalProperties":false,"properties":{"existingConfigMap":{"type":["string","null"]},"configuration":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}}}},"kerberos":{"type":["object","null"],"additionalProperties":false,"properties":{"principal":{"type":["string","null"]},"existingSecret":{"type":["string","null"]},"keytab":{"type":["string","null"]},"keytabFile":{"type":["string","null"]},"krb5Conf":{"type":["string","null"]}}},"metrics":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"port":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"annotations":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]}}},"podMonitor":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"labels":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"interval":{"type":["string","null"]},"scrapeTimeout":{"type":["string","null"]},"relabelings":{"type":["array","null"],"items":{"type":"object"}},"metricRelabelings":{"type":["array","null"],"items":{"type":"object"}}}},"prometheusRule":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"labels":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"disabled":{"type":["array","null"],"items":{"type":"string"}},"rules":{"type":["array","null"],"items":{"type":"object"}}}},"dashboards":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"labels":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}}}},"openTelemetry":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"endpoint":{"type":["string","null"]},"protocol":{"enum":["gRPC","HTTP","",null]}}}}},"tls":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"existingSecret":{"type":["string","null"]},"keystore":{"type":["string","null"]},"truststore":{"type":["string","null"]},"certManager":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"issuerRef":{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"kind":{"type":["string","null"]},"group":{"type":["string","null"]}}},"dnsNames":{"type":["array","null"],"items":{"type":"string"}},"duration":{"type":["string","null"]},"renewBefore":{"type":["string","null"]}}},"passwordSecretRef":{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"key":{"type":["string","null"]}}},"rest":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"mutual":{"type":["boolean","null"]}}},"internal":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]}}}}},"serviceAccount":{"type":["string","object","null"],"additionalProperties":false,"properties":{"create":{"type":["boolean","null"]},"name":{"type":["string","null"]},"annotations":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}}}},"rbac":{"type":["object","null"],"additionalProperties":false,"properties":{"create":{"type":["boolean","null"]},"finalizers":{"type":["boolean","null"]}}},"ingress":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"className":{"type":["string","null"]},"host":{"type":["string","null"]},"path":{"type":["string","null"]},"pathType":{"enum":["Prefix","Exact","ImplementationSpecific","",null]},"tls":{"type":["array","null"],"items":{"type":"object"}},"annotations":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"labels":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"allowUnauthenticated":{"type":["boolean","null"]},"allowPlaintext":{"type":["boolean","null"]}}},"httpRoute":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"parentRefs":{"type":["array","null"],"items":{"type":"object"}},"hostnames":{"type":["array","null"],"items":{"type":"string"}},"path":{"type":["string","null"]},"filters":{"type":["array","null"],"items":{"type":"object"}},"annotations":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"labels":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"allowUnauthenticated":{"type":["boolean","null"]}}},"route":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"host":{"type":["string","null"]},"path":{"type":["string","null"]},"tls":{"type":["object","null"],"additionalProperties":false,"properties":{"termination":{"enum":["edge","reencrypt","passthrough","",null]},"destinationCACertificate":{"type":["string","null"]}}},"annotations":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"labels":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"allowUnauthenticated":{"type":["boolean","null"]}}},"networkPolicy":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"rest":{"type":["object","null"],"additionalProperties":false,"properties":{"from":{"type":["array","null"],"items":{"type":"object"}}}},"apiServer":{"type":["object","null"],"additionalProperties":false,"properties":{"cidrs":{"type":["array","null"],"items":{"type":"string"}}}},"egress":{"type":["array","null"],"items":{"type":"object"}},"ingress":{"type":["array","null"],"items":{"type":"object"}}}},"commonLabels":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"commonAnnotations":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"extraObjects":{"type":["array","null"],"items":{"type":"object"}},"global":{},"enabled":{}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(!((((data0 === "session") || (data0 === "application")) || (data0 === "")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.mode.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.clusterId !== undefined){
let data1 = data.clusterId;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/clusterId",schemaPath:"#/properties/clusterId/type",keyword:"type",params:{type: schema11.properties.clusterId.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.profile !== undefined){
let data2 = data.profile;
if(!((((data2 === "helm") || (data2 === "native")) || (data2 === "")) || (data2 === null))){
const err4 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues: schema11.properties.profile.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.restartNonce !== undefined){
let data3 = data.restartNonce;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err5 = {instancePath:instancePath+"/restartNonce",schemaPath:"#/properties/restartNonce/type",keyword:"type",params:{type: schema11.properties.restartNonce.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/restartNonce",schemaPath:"#/properties/restartNonce/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < -9007199254740991 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/restartNonce",schemaPath:"#/properties/restartNonce/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.handover !== undefined){
let data4 = data.handover;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/handover",schemaPath:"#/properties/handover/type",keyword:"type",params:{type: schema11.properties.handover.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "enabled") || (key1 === "lostNodeSeconds"))){
const err9 = {instancePath:instancePath+"/handover",schemaPath:"#/properties/handover/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.enabled !== undefined){
let data5 = data4.enabled;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/handover/enabled",schemaPath:"#/properties/handover/properties/enabled/type",keyword:"type",params:{type: schema11.properties.handover.properties.enabled.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.lostNodeSeconds !== undefined){
let data6 = data4.lostNodeSeconds;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err11 = {instancePath:instancePath+"/handover/lostNodeSeconds",schemaPath:"#/properties/handover/properties/lostNodeSeconds/type",keyword:"type",params:{type: schema11.properties.handover.properties.lostNodeSeconds.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/handover/lostNodeSeconds",schemaPath:"#/properties/handover/properties/lostNodeSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6 < -9007199254740991 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/handover/lostNodeSeconds",schemaPath:"#/properties/handover/properties/lostNodeSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
if(data.upgradePolicy !== undefined){
let data7 = data.upgradePolicy;
if(!((((data7 === "refuse") || (data7 === "savepoint")) || (data7 === "")) || (data7 === null))){
const err14 = {instancePath:instancePath+"/upgradePolicy",schemaPath:"#/properties/upgradePolicy/enum",keyword:"enum",params:{allowedValues: schema11.properties.upgradePolicy.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.image !== undefined){
let data8 = data.image;
if(((typeof data8 !== "string") && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))) && (data8 !== null)){
const err15 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: schema11.properties.image.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(((((key2 === "repository") || (key2 === "tag")) || (key2 === "digest")) || (key2 === "pullPolicy")) || (key2 === "pullSecrets"))){
const err16 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.repository !== undefined){
let data9 = data8.repository;
if((typeof data9 !== "string") && (data9 !== null)){
const err17 = {instancePath:instancePath+"/image/repository",schemaPath:"#/properties/image/properties/repository/type",keyword:"type",params:{type: schema11.properties.image.properties.repository.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.tag !== undefined){
let data10 = data8.tag;
if((typeof data10 !== "string") && (data10 !== null)){
const err18 = {instancePath:instancePath+"/image/tag",schemaPath:"#/properties/image/properties/tag/type",keyword:"type",params:{type: schema11.properties.image.properties.tag.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.digest !== undefined){
let data11 = data8.digest;
if((typeof data11 !== "string") && (data11 !== null)){
const err19 = {instancePath:instancePath+"/image/digest",schemaPath:"#/properties/image/properties/digest/type",keyword:"type",params:{type: schema11.properties.image.properties.digest.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.pullPolicy !== undefined){
let data12 = data8.pullPolicy;
if((typeof data12 !== "string") && (data12 !== null)){
const err20 = {instancePath:instancePath+"/image/pullPolicy",schemaPath:"#/properties/image/properties/pullPolicy/type",keyword:"type",params:{type: schema11.properties.image.properties.pullPolicy.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.pullSecrets !== undefined){
let data13 = data8.pullSecrets;
if((!(Array.isArray(data13))) && (data13 !== null)){
const err21 = {instancePath:instancePath+"/image/pullSecrets",schemaPath:"#/properties/image/properties/pullSecrets/type",keyword:"type",params:{type: schema11.properties.image.properties.pullSecrets.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(typeof data13[i0] !== "string"){
const err22 = {instancePath:instancePath+"/image/pullSecrets/" + i0,schemaPath:"#/properties/image/properties/pullSecrets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
}
}
if(data.imagePullPolicy !== undefined){
let data15 = data.imagePullPolicy;
if((typeof data15 !== "string") && (data15 !== null)){
const err23 = {instancePath:instancePath+"/imagePullPolicy",schemaPath:"#/properties/imagePullPolicy/type",keyword:"type",params:{type: schema11.properties.imagePullPolicy.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.flinkConfiguration !== undefined){
let data16 = data.flinkConfiguration;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
const err24 = {instancePath:instancePath+"/flinkConfiguration",schemaPath:"#/properties/flinkConfiguration/type",keyword:"type",params:{type: schema11.properties.flinkConfiguration.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.stockConfiguration !== undefined){
let data17 = data.stockConfiguration;
if((typeof data17 !== "boolean") && (data17 !== null)){
const err25 = {instancePath:instancePath+"/stockConfiguration",schemaPath:"#/properties/stockConfiguration/type",keyword:"type",params:{type: schema11.properties.stockConfiguration.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.strictOptions !== undefined){
let data18 = data.strictOptions;
if((typeof data18 !== "boolean") && (data18 !== null)){
const err26 = {instancePath:instancePath+"/strictOptions",schemaPath:"#/properties/strictOptions/type",keyword:"type",params:{type: schema11.properties.strictOptions.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.allowSensitiveConfiguration !== undefined){
let data19 = data.allowSensitiveConfiguration;
if(((typeof data19 !== "boolean") && (!(Array.isArray(data19)))) && (data19 !== null)){
const err27 = {instancePath:instancePath+"/allowSensitiveConfiguration",schemaPath:"#/properties/allowSensitiveConfiguration/type",keyword:"type",params:{type: schema11.properties.allowSensitiveConfiguration.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
if(typeof data19[i1] !== "string"){
const err28 = {instancePath:instancePath+"/allowSensitiveConfiguration/" + i1,schemaPath:"#/properties/allowSensitiveConfiguration/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
if(data.allowLineChange !== undefined){
let data21 = data.allowLineChange;
if((typeof data21 !== "boolean") && (data21 !== null)){
const err29 = {instancePath:instancePath+"/allowLineChange",schemaPath:"#/properties/allowLineChange/type",keyword:"type",params:{type: schema11.properties.allowLineChange.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.allowClusterIdChange !== undefined){
let data22 = data.allowClusterIdChange;
if((typeof data22 !== "boolean") && (data22 !== null)){
const err30 = {instancePath:instancePath+"/allowClusterIdChange",schemaPath:"#/properties/allowClusterIdChange/type",keyword:"type",params:{type: schema11.properties.allowClusterIdChange.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.allowStateChange !== undefined){
let data23 = data.allowStateChange;
if((typeof data23 !== "boolean") && (data23 !== null)){
const err31 = {instancePath:instancePath+"/allowStateChange",schemaPath:"#/properties/allowStateChange/type",keyword:"type",params:{type: schema11.properties.allowStateChange.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.job !== undefined){
let data24 = data.job;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err32 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: schema11.properties.job.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key3 in data24){
if(!(func2.call(schema11.properties.job.properties, key3))){
const err33 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data24.jarURI !== undefined){
let data25 = data24.jarURI;
if((typeof data25 !== "string") && (data25 !== null)){
const err34 = {instancePath:instancePath+"/job/jarURI",schemaPath:"#/properties/job/properties/jarURI/type",keyword:"type",params:{type: schema11.properties.job.properties.jarURI.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data24.entryClass !== undefined){
let data26 = data24.entryClass;
if((typeof data26 !== "string") && (data26 !== null)){
const err35 = {instancePath:instancePath+"/job/entryClass",schemaPath:"#/properties/job/properties/entryClass/type",keyword:"type",params:{type: schema11.properties.job.properties.entryClass.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data24.args !== undefined){
let data27 = data24.args;
if((!(Array.isArray(data27))) && (data27 !== null)){
const err36 = {instancePath:instancePath+"/job/args",schemaPath:"#/properties/job/properties/args/type",keyword:"type",params:{type: schema11.properties.job.properties.args.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
if(((typeof data28 !== "string") && (!((typeof data28 == "number") && (isFinite(data28))))) && (typeof data28 !== "boolean")){
const err37 = {instancePath:instancePath+"/job/args/" + i2,schemaPath:"#/properties/job/properties/args/items/type",keyword:"type",params:{type: schema11.properties.job.properties.args.items.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
const err38 = {instancePath:instancePath+"/job/args/" + i2,schemaPath:"#/properties/job/properties/args/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data28 < -9007199254740991 || isNaN(data28)){
const err39 = {instancePath:instancePath+"/job/args/" + i2,schemaPath:"#/properties/job/properties/args/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
}
if(data24.parallelism !== undefined){
let data29 = data24.parallelism;
if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (data29 !== null)){
const err40 = {instancePath:instancePath+"/job/parallelism",schemaPath:"#/properties/job/properties/parallelism/type",keyword:"type",params:{type: schema11.properties.job.properties.parallelism.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
const err41 = {instancePath:instancePath+"/job/parallelism",schemaPath:"#/properties/job/properties/parallelism/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err42 = {instancePath:instancePath+"/job/parallelism",schemaPath:"#/properties/job/properties/parallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data24.initialSavepointPath !== undefined){
let data30 = data24.initialSavepointPath;
if((typeof data30 !== "string") && (data30 !== null)){
const err43 = {instancePath:instancePath+"/job/initialSavepointPath",schemaPath:"#/properties/job/properties/initialSavepointPath/type",keyword:"type",params:{type: schema11.properties.job.properties.initialSavepointPath.type}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data24.upgradeMode !== undefined){
let data31 = data24.upgradeMode;
if(!(((((data31 === "stateless") || (data31 === "last-state")) || (data31 === "savepoint")) || (data31 === "")) || (data31 === null))){
const err44 = {instancePath:instancePath+"/job/upgradeMode",schemaPath:"#/properties/job/properties/upgradeMode/enum",keyword:"enum",params:{allowedValues: schema11.properties.job.properties.upgradeMode.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data24.state !== undefined){
let data32 = data24.state;
if(!((((data32 === "running") || (data32 === "suspended")) || (data32 === "")) || (data32 === null))){
const err45 = {instancePath:instancePath+"/job/state",schemaPath:"#/properties/job/properties/state/enum",keyword:"enum",params:{allowedValues: schema11.properties.job.properties.state.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data24.savepointRedeployNonce !== undefined){
let data33 = data24.savepointRedeployNonce;
if((!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))) && (data33 !== null)){
const err46 = {instancePath:instancePath+"/job/savepointRedeployNonce",schemaPath:"#/properties/job/properties/savepointRedeployNonce/type",keyword:"type",params:{type: schema11.properties.job.properties.savepointRedeployNonce.type}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 9007199254740991 || isNaN(data33)){
const err47 = {instancePath:instancePath+"/job/savepointRedeployNonce",schemaPath:"#/properties/job/properties/savepointRedeployNonce/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data33 < -9007199254740991 || isNaN(data33)){
const err48 = {instancePath:instancePath+"/job/savepointRedeployNonce",schemaPath:"#/properties/job/properties/savepointRedeployNonce/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data24.savepointTriggerNonce !== undefined){
let data34 = data24.savepointTriggerNonce;
if((!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))) && (data34 !== null)){
const err49 = {instancePath:instancePath+"/job/savepointTriggerNonce",schemaPath:"#/properties/job/properties/savepointTriggerNonce/type",keyword:"type",params:{type: schema11.properties.job.properties.savepointTriggerNonce.type}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 9007199254740991 || isNaN(data34)){
const err50 = {instancePath:instancePath+"/job/savepointTriggerNonce",schemaPath:"#/properties/job/properties/savepointTriggerNonce/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data34 < -9007199254740991 || isNaN(data34)){
const err51 = {instancePath:instancePath+"/job/savepointTriggerNonce",schemaPath:"#/properties/job/properties/savepointTriggerNonce/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data24.allowNonRestoredState !== undefined){
let data35 = data24.allowNonRestoredState;
if((typeof data35 !== "boolean") && (data35 !== null)){
const err52 = {instancePath:instancePath+"/job/allowNonRestoredState",schemaPath:"#/properties/job/properties/allowNonRestoredState/type",keyword:"type",params:{type: schema11.properties.job.properties.allowNonRestoredState.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
if(data.savepoint !== undefined){
let data36 = data.savepoint;
if((!(data36 && typeof data36 == "object" && !Array.isArray(data36))) && (data36 !== null)){
const err53 = {instancePath:instancePath+"/savepoint",schemaPath:"#/properties/savepoint/type",keyword:"type",params:{type: schema11.properties.savepoint.type}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key4 in data36){
if(!((key4 === "schedule") || (key4 === "retention"))){
const err54 = {instancePath:instancePath+"/savepoint",schemaPath:"#/properties/savepoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data36.schedule !== undefined){
let data37 = data36.schedule;
if((typeof data37 !== "string") && (data37 !== null)){
const err55 = {instancePath:instancePath+"/savepoint/schedule",schemaPath:"#/properties/savepoint/properties/schedule/type",keyword:"type",params:{type: schema11.properties.savepoint.properties.schedule.type}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data36.retention !== undefined){
let data38 = data36.retention;
if((!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) && (data38 !== null)){
const err56 = {instancePath:instancePath+"/savepoint/retention",schemaPath:"#/properties/savepoint/properties/retention/type",keyword:"type",params:{type: schema11.properties.savepoint.properties.retention.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 9007199254740991 || isNaN(data38)){
const err57 = {instancePath:instancePath+"/savepoint/retention",schemaPath:"#/properties/savepoint/properties/retention/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err58 = {instancePath:instancePath+"/savepoint/retention",schemaPath:"#/properties/savepoint/properties/retention/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
}
}
if(data.podTemplate !== undefined){
let data39 = data.podTemplate;
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
const err59 = {instancePath:instancePath+"/podTemplate",schemaPath:"#/properties/podTemplate/type",keyword:"type",params:{type: schema11.properties.podTemplate.type}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.extraEnv !== undefined){
let data40 = data.extraEnv;
if((!(Array.isArray(data40))) && (data40 !== null)){
const err60 = {instancePath:instancePath+"/extraEnv",schemaPath:"#/properties/extraEnv/type",keyword:"type",params:{type: schema11.properties.extraEnv.type}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(Array.isArray(data40)){
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
if(!(data41 && typeof data41 == "object" && !Array.isArray(data41))){
const err61 = {instancePath:instancePath+"/extraEnv/" + i3,schemaPath:"#/properties/extraEnv/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
if(data.extraEnvFrom !== undefined){
let data42 = data.extraEnvFrom;
if((!(Array.isArray(data42))) && (data42 !== null)){
const err62 = {instancePath:instancePath+"/extraEnvFrom",schemaPath:"#/properties/extraEnvFrom/type",keyword:"type",params:{type: schema11.properties.extraEnvFrom.type}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(Array.isArray(data42)){
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
let data43 = data42[i4];
if(!(data43 && typeof data43 == "object" && !Array.isArray(data43))){
const err63 = {instancePath:instancePath+"/extraEnvFrom/" + i4,schemaPath:"#/properties/extraEnvFrom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
}
if(data.extraVolumeMounts !== undefined){
let data44 = data.extraVolumeMounts;
if((!(Array.isArray(data44))) && (data44 !== null)){
const err64 = {instancePath:instancePath+"/extraVolumeMounts",schemaPath:"#/properties/extraVolumeMounts/type",keyword:"type",params:{type: schema11.properties.extraVolumeMounts.type}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(Array.isArray(data44)){
const len5 = data44.length;
for(let i5=0; i5<len5; i5++){
let data45 = data44[i5];
if(!(data45 && typeof data45 == "object" && !Array.isArray(data45))){
const err65 = {instancePath:instancePath+"/extraVolumeMounts/" + i5,schemaPath:"#/properties/extraVolumeMounts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
if(data.extraVolumes !== undefined){
let data46 = data.extraVolumes;
if((!(Array.isArray(data46))) && (data46 !== null)){
const err66 = {instancePath:instancePath+"/extraVolumes",schemaPath:"#/properties/extraVolumes/type",keyword:"type",params:{type: schema11.properties.extraVolumes.type}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(Array.isArray(data46)){
const len6 = data46.length;
for(let i6=0; i6<len6; i6++){
let data47 = data46[i6];
if(!(data47 && typeof data47 == "object" && !Array.isArray(data47))){
const err67 = {instancePath:instancePath+"/extraVolumes/" + i6,schemaPath:"#/properties/extraVolumes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
if(data.extraInitContainers !== undefined){
let data48 = data.extraInitContainers;
if((!(Array.isArray(data48))) && (data48 !== null)){
const err68 = {instancePath:instancePath+"/extraInitContainers",schemaPath:"#/properties/extraInitContainers/type",keyword:"type",params:{type: schema11.properties.extraInitContainers.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(Array.isArray(data48)){
const len7 = data48.length;
for(let i7=0; i7<len7; i7++){
let data49 = data48[i7];
if(!(data49 && typeof data49 == "object" && !Array.isArray(data49))){
const err69 = {instancePath:instancePath+"/extraInitContainers/" + i7,schemaPath:"#/properties/extraInitContainers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
if(data.extraContainers !== undefined){
let data50 = data.extraContainers;
if((!(Array.isArray(data50))) && (data50 !== null)){
const err70 = {instancePath:instancePath+"/extraContainers",schemaPath:"#/properties/extraContainers/type",keyword:"type",params:{type: schema11.properties.extraContainers.type}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(Array.isArray(data50)){
const len8 = data50.length;
for(let i8=0; i8<len8; i8++){
let data51 = data50[i8];
if(!(data51 && typeof data51 == "object" && !Array.isArray(data51))){
const err71 = {instancePath:instancePath+"/extraContainers/" + i8,schemaPath:"#/properties/extraContainers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
if(data.topologySpreadConstraints !== undefined){
let data52 = data.topologySpreadConstraints;
if((!(Array.isArray(data52))) && (data52 !== null)){
const err72 = {instancePath:instancePath+"/topologySpreadConstraints",schemaPath:"#/properties/topologySpreadConstraints/type",keyword:"type",params:{type: schema11.properties.topologySpreadConstraints.type}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(Array.isArray(data52)){
const len9 = data52.length;
for(let i9=0; i9<len9; i9++){
let data53 = data52[i9];
if(!(data53 && typeof data53 == "object" && !Array.isArray(data53))){
const err73 = {instancePath:instancePath+"/topologySpreadConstraints/" + i9,schemaPath:"#/properties/topologySpreadConstraints/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
if(data.priorityClassName !== undefined){
let data54 = data.priorityClassName;
if((typeof data54 !== "string") && (data54 !== null)){
const err74 = {instancePath:instancePath+"/priorityClassName",schemaPath:"#/properties/priorityClassName/type",keyword:"type",params:{type: schema11.properties.priorityClassName.type}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.terminationGracePeriodSeconds !== undefined){
let data55 = data.terminationGracePeriodSeconds;
if((!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) && (data55 !== null)){
const err75 = {instancePath:instancePath+"/terminationGracePeriodSeconds",schemaPath:"#/properties/terminationGracePeriodSeconds/type",keyword:"type",params:{type: schema11.properties.terminationGracePeriodSeconds.type}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 9007199254740991 || isNaN(data55)){
const err76 = {instancePath:instancePath+"/terminationGracePeriodSeconds",schemaPath:"#/properties/terminationGracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data55 < 1 || isNaN(data55)){
const err77 = {instancePath:instancePath+"/terminationGracePeriodSeconds",schemaPath:"#/properties/terminationGracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data.jobManager !== undefined){
let data56 = data.jobManager;
if((!(data56 && typeof data56 == "object" && !Array.isArray(data56))) && (data56 !== null)){
const err78 = {instancePath:instancePath+"/jobManager",schemaPath:"#/properties/jobManager/type",keyword:"type",params:{type: schema11.properties.jobManager.type}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key5 in data56){
if(!(func2.call(schema11.properties.jobManager.properties, key5))){
const err79 = {instancePath:instancePath+"/jobManager",schemaPath:"#/properties/jobManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data56.resource !== undefined){
let data57 = data56.resource;
if((!(data57 && typeof data57 == "object" && !Array.isArray(data57))) && (data57 !== null)){
const err80 = {instancePath:instancePath+"/jobManager/resource",schemaPath:"#/properties/jobManager/properties/resource/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.resource.type}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key6 in data57){
if(!((key6 === "cpu") || (key6 === "memory"))){
const err81 = {instancePath:instancePath+"/jobManager/resource",schemaPath:"#/properties/jobManager/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data57.cpu !== undefined){
let data58 = data57.cpu;
if(((!((typeof data58 == "number") && (isFinite(data58)))) && (typeof data58 !== "string")) && (data58 !== null)){
const err82 = {instancePath:instancePath+"/jobManager/resource/cpu",schemaPath:"#/properties/jobManager/properties/resource/properties/cpu/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.resource.properties.cpu.type}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 9007199254740991 || isNaN(data58)){
const err83 = {instancePath:instancePath+"/jobManager/resource/cpu",schemaPath:"#/properties/jobManager/properties/resource/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data58 < -9007199254740991 || isNaN(data58)){
const err84 = {instancePath:instancePath+"/jobManager/resource/cpu",schemaPath:"#/properties/jobManager/properties/resource/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data57.memory !== undefined){
let data59 = data57.memory;
if(((!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))) && (typeof data59 !== "string")) && (data59 !== null)){
const err85 = {instancePath:instancePath+"/jobManager/resource/memory",schemaPath:"#/properties/jobManager/properties/resource/properties/memory/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.resource.properties.memory.type}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 9007199254740991 || isNaN(data59)){
const err86 = {instancePath:instancePath+"/jobManager/resource/memory",schemaPath:"#/properties/jobManager/properties/resource/properties/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data59 < -9007199254740991 || isNaN(data59)){
const err87 = {instancePath:instancePath+"/jobManager/resource/memory",schemaPath:"#/properties/jobManager/properties/resource/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
}
if(data56.podTemplate !== undefined){
let data60 = data56.podTemplate;
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
const err88 = {instancePath:instancePath+"/jobManager/podTemplate",schemaPath:"#/properties/jobManager/properties/podTemplate/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.podTemplate.type}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data56.extraEnv !== undefined){
let data61 = data56.extraEnv;
if((!(Array.isArray(data61))) && (data61 !== null)){
const err89 = {instancePath:instancePath+"/jobManager/extraEnv",schemaPath:"#/properties/jobManager/properties/extraEnv/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.extraEnv.type}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(Array.isArray(data61)){
const len10 = data61.length;
for(let i10=0; i10<len10; i10++){
let data62 = data61[i10];
if(!(data62 && typeof data62 == "object" && !Array.isArray(data62))){
const err90 = {instancePath:instancePath+"/jobManager/extraEnv/" + i10,schemaPath:"#/properties/jobManager/properties/extraEnv/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
}
if(data56.extraEnvFrom !== undefined){
let data63 = data56.extraEnvFrom;
if((!(Array.isArray(data63))) && (data63 !== null)){
const err91 = {instancePath:instancePath+"/jobManager/extraEnvFrom",schemaPath:"#/properties/jobManager/properties/extraEnvFrom/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.extraEnvFrom.type}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(Array.isArray(data63)){
const len11 = data63.length;
for(let i11=0; i11<len11; i11++){
let data64 = data63[i11];
if(!(data64 && typeof data64 == "object" && !Array.isArray(data64))){
const err92 = {instancePath:instancePath+"/jobManager/extraEnvFrom/" + i11,schemaPath:"#/properties/jobManager/properties/extraEnvFrom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
}
if(data56.extraVolumeMounts !== undefined){
let data65 = data56.extraVolumeMounts;
if((!(Array.isArray(data65))) && (data65 !== null)){
const err93 = {instancePath:instancePath+"/jobManager/extraVolumeMounts",schemaPath:"#/properties/jobManager/properties/extraVolumeMounts/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.extraVolumeMounts.type}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(Array.isArray(data65)){
const len12 = data65.length;
for(let i12=0; i12<len12; i12++){
let data66 = data65[i12];
if(!(data66 && typeof data66 == "object" && !Array.isArray(data66))){
const err94 = {instancePath:instancePath+"/jobManager/extraVolumeMounts/" + i12,schemaPath:"#/properties/jobManager/properties/extraVolumeMounts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
if(data56.extraVolumes !== undefined){
let data67 = data56.extraVolumes;
if((!(Array.isArray(data67))) && (data67 !== null)){
const err95 = {instancePath:instancePath+"/jobManager/extraVolumes",schemaPath:"#/properties/jobManager/properties/extraVolumes/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.extraVolumes.type}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(Array.isArray(data67)){
const len13 = data67.length;
for(let i13=0; i13<len13; i13++){
let data68 = data67[i13];
if(!(data68 && typeof data68 == "object" && !Array.isArray(data68))){
const err96 = {instancePath:instancePath+"/jobManager/extraVolumes/" + i13,schemaPath:"#/properties/jobManager/properties/extraVolumes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
if(data56.extraInitContainers !== undefined){
let data69 = data56.extraInitContainers;
if((!(Array.isArray(data69))) && (data69 !== null)){
const err97 = {instancePath:instancePath+"/jobManager/extraInitContainers",schemaPath:"#/properties/jobManager/properties/extraInitContainers/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.extraInitContainers.type}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(Array.isArray(data69)){
const len14 = data69.length;
for(let i14=0; i14<len14; i14++){
let data70 = data69[i14];
if(!(data70 && typeof data70 == "object" && !Array.isArray(data70))){
const err98 = {instancePath:instancePath+"/jobManager/extraInitContainers/" + i14,schemaPath:"#/properties/jobManager/properties/extraInitContainers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
}
if(data56.extraContainers !== undefined){
let data71 = data56.extraContainers;
if((!(Array.isArray(data71))) && (data71 !== null)){
const err99 = {instancePath:instancePath+"/jobManager/extraContainers",schemaPath:"#/properties/jobManager/properties/extraContainers/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.extraContainers.type}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(Array.isArray(data71)){
const len15 = data71.length;
for(let i15=0; i15<len15; i15++){
let data72 = data71[i15];
if(!(data72 && typeof data72 == "object" && !Array.isArray(data72))){
const err100 = {instancePath:instancePath+"/jobManager/extraContainers/" + i15,schemaPath:"#/properties/jobManager/properties/extraContainers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
}
if(data56.topologySpreadConstraints !== undefined){
let data73 = data56.topologySpreadConstraints;
if((!(Array.isArray(data73))) && (data73 !== null)){
const err101 = {instancePath:instancePath+"/jobManager/topologySpreadConstraints",schemaPath:"#/properties/jobManager/properties/topologySpreadConstraints/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.topologySpreadConstraints.type}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(Array.isArray(data73)){
const len16 = data73.length;
for(let i16=0; i16<len16; i16++){
let data74 = data73[i16];
if(!(data74 && typeof data74 == "object" && !Array.isArray(data74))){
const err102 = {instancePath:instancePath+"/jobManager/topologySpreadConstraints/" + i16,schemaPath:"#/properties/jobManager/properties/topologySpreadConstraints/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
}
if(data56.priorityClassName !== undefined){
let data75 = data56.priorityClassName;
if((typeof data75 !== "string") && (data75 !== null)){
const err103 = {instancePath:instancePath+"/jobManager/priorityClassName",schemaPath:"#/properties/jobManager/properties/priorityClassName/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.priorityClassName.type}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data56.terminationGracePeriodSeconds !== undefined){
let data76 = data56.terminationGracePeriodSeconds;
if((!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))) && (data76 !== null)){
const err104 = {instancePath:instancePath+"/jobManager/terminationGracePeriodSeconds",schemaPath:"#/properties/jobManager/properties/terminationGracePeriodSeconds/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.terminationGracePeriodSeconds.type}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 9007199254740991 || isNaN(data76)){
const err105 = {instancePath:instancePath+"/jobManager/terminationGracePeriodSeconds",schemaPath:"#/properties/jobManager/properties/terminationGracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data76 < 1 || isNaN(data76)){
const err106 = {instancePath:instancePath+"/jobManager/terminationGracePeriodSeconds",schemaPath:"#/properties/jobManager/properties/terminationGracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(data56.podDisruptionBudget !== undefined){
let data77 = data56.podDisruptionBudget;
if((!(data77 && typeof data77 == "object" && !Array.isArray(data77))) && (data77 !== null)){
const err107 = {instancePath:instancePath+"/jobManager/podDisruptionBudget",schemaPath:"#/properties/jobManager/properties/podDisruptionBudget/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.podDisruptionBudget.type}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key7 in data77){
if(!(((key7 === "enabled") || (key7 === "minAvailable")) || (key7 === "maxUnavailable"))){
const err108 = {instancePath:instancePath+"/jobManager/podDisruptionBudget",schemaPath:"#/properties/jobManager/properties/podDisruptionBudget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data77.enabled !== undefined){
let data78 = data77.enabled;
if((typeof data78 !== "boolean") && (data78 !== null)){
const err109 = {instancePath:instancePath+"/jobManager/podDisruptionBudget/enabled",schemaPath:"#/properties/jobManager/properties/podDisruptionBudget/properties/enabled/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.podDisruptionBudget.properties.enabled.type}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data77.minAvailable !== undefined){
let data79 = data77.minAvailable;
if((!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))) && (data79 !== null)){
const err110 = {instancePath:instancePath+"/jobManager/podDisruptionBudget/minAvailable",schemaPath:"#/properties/jobManager/properties/podDisruptionBudget/properties/minAvailable/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.podDisruptionBudget.properties.minAvailable.type}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 9007199254740991 || isNaN(data79)){
const err111 = {instancePath:instancePath+"/jobManager/podDisruptionBudget/minAvailable",schemaPath:"#/properties/jobManager/properties/podDisruptionBudget/properties/minAvailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data79 < -9007199254740991 || isNaN(data79)){
const err112 = {instancePath:instancePath+"/jobManager/podDisruptionBudget/minAvailable",schemaPath:"#/properties/jobManager/properties/podDisruptionBudget/properties/minAvailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(data77.maxUnavailable !== undefined){
let data80 = data77.maxUnavailable;
if((!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))) && (data80 !== null)){
const err113 = {instancePath:instancePath+"/jobManager/podDisruptionBudget/maxUnavailable",schemaPath:"#/properties/jobManager/properties/podDisruptionBudget/properties/maxUnavailable/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.podDisruptionBudget.properties.maxUnavailable.type}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 9007199254740991 || isNaN(data80)){
const err114 = {instancePath:instancePath+"/jobManager/podDisruptionBudget/maxUnavailable",schemaPath:"#/properties/jobManager/properties/podDisruptionBudget/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data80 < -9007199254740991 || isNaN(data80)){
const err115 = {instancePath:instancePath+"/jobManager/podDisruptionBudget/maxUnavailable",schemaPath:"#/properties/jobManager/properties/podDisruptionBudget/properties/maxUnavailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
}
}
if(data56.replicas !== undefined){
let data81 = data56.replicas;
if((!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))) && (data81 !== null)){
const err116 = {instancePath:instancePath+"/jobManager/replicas",schemaPath:"#/properties/jobManager/properties/replicas/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.replicas.type}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 9007199254740991 || isNaN(data81)){
const err117 = {instancePath:instancePath+"/jobManager/replicas",schemaPath:"#/properties/jobManager/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data81 < -9007199254740991 || isNaN(data81)){
const err118 = {instancePath:instancePath+"/jobManager/replicas",schemaPath:"#/properties/jobManager/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
}
}
if(data.taskManager !== undefined){
let data82 = data.taskManager;
if((!(data82 && typeof data82 == "object" && !Array.isArray(data82))) && (data82 !== null)){
const err119 = {instancePath:instancePath+"/taskManager",schemaPath:"#/properties/taskManager/type",keyword:"type",params:{type: schema11.properties.taskManager.type}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key8 in data82){
if(!(func2.call(schema11.properties.taskManager.properties, key8))){
const err120 = {instancePath:instancePath+"/taskManager",schemaPath:"#/properties/taskManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data82.resource !== undefined){
let data83 = data82.resource;
if((!(data83 && typeof data83 == "object" && !Array.isArray(data83))) && (data83 !== null)){
const err121 = {instancePath:instancePath+"/taskManager/resource",schemaPath:"#/properties/taskManager/properties/resource/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.resource.type}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key9 in data83){
if(!((key9 === "cpu") || (key9 === "memory"))){
const err122 = {instancePath:instancePath+"/taskManager/resource",schemaPath:"#/properties/taskManager/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data83.cpu !== undefined){
let data84 = data83.cpu;
if(((!((typeof data84 == "number") && (isFinite(data84)))) && (typeof data84 !== "string")) && (data84 !== null)){
const err123 = {instancePath:instancePath+"/taskManager/resource/cpu",schemaPath:"#/properties/taskManager/properties/resource/properties/cpu/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.resource.properties.cpu.type}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 9007199254740991 || isNaN(data84)){
const err124 = {instancePath:instancePath+"/taskManager/resource/cpu",schemaPath:"#/properties/taskManager/properties/resource/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data84 < -9007199254740991 || isNaN(data84)){
const err125 = {instancePath:instancePath+"/taskManager/resource/cpu",schemaPath:"#/properties/taskManager/properties/resource/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(data83.memory !== undefined){
let data85 = data83.memory;
if(((!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))) && (typeof data85 !== "string")) && (data85 !== null)){
const err126 = {instancePath:instancePath+"/taskManager/resource/memory",schemaPath:"#/properties/taskManager/properties/resource/properties/memory/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.resource.properties.memory.type}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 9007199254740991 || isNaN(data85)){
const err127 = {instancePath:instancePath+"/taskManager/resource/memory",schemaPath:"#/properties/taskManager/properties/resource/properties/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data85 < -9007199254740991 || isNaN(data85)){
const err128 = {instancePath:instancePath+"/taskManager/resource/memory",schemaPath:"#/properties/taskManager/properties/resource/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
}
}
if(data82.podTemplate !== undefined){
let data86 = data82.podTemplate;
if((!(data86 && typeof data86 == "object" && !Array.isArray(data86))) && (data86 !== null)){
const err129 = {instancePath:instancePath+"/taskManager/podTemplate",schemaPath:"#/properties/taskManager/properties/podTemplate/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.podTemplate.type}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data82.extraEnv !== undefined){
let data87 = data82.extraEnv;
if((!(Array.isArray(data87))) && (data87 !== null)){
const err130 = {instancePath:instancePath+"/taskManager/extraEnv",schemaPath:"#/properties/taskManager/properties/extraEnv/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraEnv.type}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(Array.isArray(data87)){
const len17 = data87.length;
for(let i17=0; i17<len17; i17++){
let data88 = data87[i17];
if(!(data88 && typeof data88 == "object" && !Array.isArray(data88))){
const err131 = {instancePath:instancePath+"/taskManager/extraEnv/" + i17,schemaPath:"#/properties/taskManager/properties/extraEnv/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
}
if(data82.extraEnvFrom !== undefined){
let data89 = data82.extraEnvFrom;
if((!(Array.isArray(data89))) && (data89 !== null)){
const err132 = {instancePath:instancePath+"/taskManager/extraEnvFrom",schemaPath:"#/properties/taskManager/properties/extraEnvFrom/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraEnvFrom.type}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(Array.isArray(data89)){
const len18 = data89.length;
for(let i18=0; i18<len18; i18++){
let data90 = data89[i18];
if(!(data90 && typeof data90 == "object" && !Array.isArray(data90))){
const err133 = {instancePath:instancePath+"/taskManager/extraEnvFrom/" + i18,schemaPath:"#/properties/taskManager/properties/extraEnvFrom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
}
if(data82.extraVolumeMounts !== undefined){
let data91 = data82.extraVolumeMounts;
if((!(Array.isArray(data91))) && (data91 !== null)){
const err134 = {instancePath:instancePath+"/taskManager/extraVolumeMounts",schemaPath:"#/properties/taskManager/properties/extraVolumeMounts/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraVolumeMounts.type}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(Array.isArray(data91)){
const len19 = data91.length;
for(let i19=0; i19<len19; i19++){
let data92 = data91[i19];
if(!(data92 && typeof data92 == "object" && !Array.isArray(data92))){
const err135 = {instancePath:instancePath+"/taskManager/extraVolumeMounts/" + i19,schemaPath:"#/properties/taskManager/properties/extraVolumeMounts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
}
if(data82.extraVolumes !== undefined){
let data93 = data82.extraVolumes;
if((!(Array.isArray(data93))) && (data93 !== null)){
const err136 = {instancePath:instancePath+"/taskManager/extraVolumes",schemaPath:"#/properties/taskManager/properties/extraVolumes/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraVolumes.type}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(Array.isArray(data93)){
const len20 = data93.length;
for(let i20=0; i20<len20; i20++){
let data94 = data93[i20];
if(!(data94 && typeof data94 == "object" && !Array.isArray(data94))){
const err137 = {instancePath:instancePath+"/taskManager/extraVolumes/" + i20,schemaPath:"#/properties/taskManager/properties/extraVolumes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
}
if(data82.extraInitContainers !== undefined){
let data95 = data82.extraInitContainers;
if((!(Array.isArray(data95))) && (data95 !== null)){
const err138 = {instancePath:instancePath+"/taskManager/extraInitContainers",schemaPath:"#/properties/taskManager/properties/extraInitContainers/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraInitContainers.type}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(Array.isArray(data95)){
const len21 = data95.length;
for(let i21=0; i21<len21; i21++){
let data96 = data95[i21];
if(!(data96 && typeof data96 == "object" && !Array.isArray(data96))){
const err139 = {instancePath:instancePath+"/taskManager/extraInitContainers/" + i21,schemaPath:"#/properties/taskManager/properties/extraInitContainers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
}
if(data82.extraContainers !== undefined){
let data97 = data82.extraContainers;
if((!(Array.isArray(data97))) && (data97 !== null)){
const err140 = {instancePath:instancePath+"/taskManager/extraContainers",schemaPath:"#/properties/taskManager/properties/extraContainers/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraContainers.type}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(Array.isArray(data97)){
const len22 = data97.length;
for(let i22=0; i22<len22; i22++){
let data98 = data97[i22];
if(!(data98 && typeof data98 == "object" && !Array.isArray(data98))){
const err141 = {instancePath:instancePath+"/taskManager/extraContainers/" + i22,schemaPath:"#/properties/taskManager/properties/extraContainers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
}
if(data82.topologySpreadConstraints !== undefined){
let data99 = data82.topologySpreadConstraints;
if((!(Array.isArray(data99))) && (data99 !== null)){
const err142 = {instancePath:instancePath+"/taskManager/topologySpreadConstraints",schemaPath:"#/properties/taskManager/properties/topologySpreadConstraints/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.topologySpreadConstraints.type}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(Array.isArray(data99)){
const len23 = data99.length;
for(let i23=0; i23<len23; i23++){
let data100 = data99[i23];
if(!(data100 && typeof data100 == "object" && !Array.isArray(data100))){
const err143 = {instancePath:instancePath+"/taskManager/topologySpreadConstraints/" + i23,schemaPath:"#/properties/taskManager/properties/topologySpreadConstraints/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
}
if(data82.priorityClassName !== undefined){
let data101 = data82.priorityClassName;
if((typeof data101 !== "string") && (data101 !== null)){
const err144 = {instancePath:instancePath+"/taskManager/priorityClassName",schemaPath:"#/properties/taskManager/properties/priorityClassName/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.priorityClassName.type}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data82.terminationGracePeriodSeconds !== undefined){
let data102 = data82.terminationGracePeriodSeconds;
if((!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))) && (data102 !== null)){
const err145 = {instancePath:instancePath+"/taskManager/terminationGracePeriodSeconds",schemaPath:"#/properties/taskManager/properties/terminationGracePeriodSeconds/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.terminationGracePeriodSeconds.type}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 9007199254740991 || isNaN(data102)){
const err146 = {instancePath:instancePath+"/taskManager/terminationGracePeriodSeconds",schemaPath:"#/properties/taskManager/properties/terminationGracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data102 < 1 || isNaN(data102)){
const err147 = {instancePath:instancePath+"/taskManager/terminationGracePeriodSeconds",schemaPath:"#/properties/taskManager/properties/terminationGracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data82.podDisruptionBudget !== undefined){
let data103 = data82.podDisruptionBudget;
if((!(data103 && typeof data103 == "object" && !Array.isArray(data103))) && (data103 !== null)){
const err148 = {instancePath:instancePath+"/taskManager/podDisruptionBudget",schemaPath:"#/properties/taskManager/properties/podDisruptionBudget/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.podDisruptionBudget.type}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key10 in data103){
if(!((key10 === "enabled") || (key10 === "minAvailable"))){
const err149 = {instancePath:instancePath+"/taskManager/podDisruptionBudget",schemaPath:"#/properties/taskManager/properties/podDisruptionBudget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data103.enabled !== undefined){
let data104 = data103.enabled;
if((typeof data104 !== "boolean") && (data104 !== null)){
const err150 = {instancePath:instancePath+"/taskManager/podDisruptionBudget/enabled",schemaPath:"#/properties/taskManager/properties/podDisruptionBudget/properties/enabled/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.podDisruptionBudget.properties.enabled.type}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data103.minAvailable !== undefined){
let data105 = data103.minAvailable;
if((!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) && (data105 !== null)){
const err151 = {instancePath:instancePath+"/taskManager/podDisruptionBudget/minAvailable",schemaPath:"#/properties/taskManager/properties/podDisruptionBudget/properties/minAvailable/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.podDisruptionBudget.properties.minAvailable.type}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 9007199254740991 || isNaN(data105)){
const err152 = {instancePath:instancePath+"/taskManager/podDisruptionBudget/minAvailable",schemaPath:"#/properties/taskManager/properties/podDisruptionBudget/properties/minAvailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data105 < -9007199254740991 || isNaN(data105)){
const err153 = {instancePath:instancePath+"/taskManager/podDisruptionBudget/minAvailable",schemaPath:"#/properties/taskManager/properties/podDisruptionBudget/properties/minAvailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
}
}
if(data82.probes !== undefined){
let data106 = data82.probes;
if((!(data106 && typeof data106 == "object" && !Array.isArray(data106))) && (data106 !== null)){
const err154 = {instancePath:instancePath+"/taskManager/probes",schemaPath:"#/properties/taskManager/properties/probes/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.probes.type}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key11 in data106){
if(!((key11 === "startup") || (key11 === "liveness"))){
const err155 = {instancePath:instancePath+"/taskManager/probes",schemaPath:"#/properties/taskManager/properties/probes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data106.startup !== undefined){
let data107 = data106.startup;
if((!(data107 && typeof data107 == "object" && !Array.isArray(data107))) && (data107 !== null)){
const err156 = {instancePath:instancePath+"/taskManager/probes/startup",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.probes.properties.startup.type}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key12 in data107){
if(!(((((key12 === "enabled") || (key12 === "initialDelaySeconds")) || (key12 === "periodSeconds")) || (key12 === "timeoutSeconds")) || (key12 === "failureThreshold"))){
const err157 = {instancePath:instancePath+"/taskManager/probes/startup",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data107.enabled !== undefined){
let data108 = data107.enabled;
if((typeof data108 !== "boolean") && (data108 !== null)){
const err158 = {instancePath:instancePath+"/taskManager/probes/startup/enabled",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/properties/enabled/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.probes.properties.startup.properties.enabled.type}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data107.initialDelaySeconds !== undefined){
let data109 = data107.initialDelaySeconds;
if((!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))) && (data109 !== null)){
const err159 = {instancePath:instancePath+"/taskManager/probes/startup/initialDelaySeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.probes.properties.startup.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 2147483647 || isNaN(data109)){
const err160 = {instancePath:instancePath+"/taskManager/probes/startup/initialDelaySeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data109 < 1 || isNaN(data109)){
const err161 = {instancePath:instancePath+"/taskManager/probes/startup/initialDelaySeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data107.periodSeconds !== undefined){
let data110 = data107.periodSeconds;
if((!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))) && (data110 !== null)){
const err162 = {instancePath:instancePath+"/taskManager/probes/startup/periodSeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.probes.properties.startup.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 2147483647 || isNaN(data110)){
const err163 = {instancePath:instancePath+"/taskManager/probes/startup/periodSeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data110 < 1 || isNaN(data110)){
const err164 = {instancePath:instancePath+"/taskManager/probes/startup/periodSeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data107.timeoutSeconds !== undefined){
let data111 = data107.timeoutSeconds;
if((!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))) && (data111 !== null)){
const err165 = {instancePath:instancePath+"/taskManager/probes/startup/timeoutSeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.probes.properties.startup.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 2147483647 || isNaN(data111)){
const err166 = {instancePath:instancePath+"/taskManager/probes/startup/timeoutSeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data111 < 1 || isNaN(data111)){
const err167 = {instancePath:instancePath+"/taskManager/probes/startup/timeoutSeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
if(data107.failureThreshold !== undefined){
let data112 = data107.failureThreshold;
if((!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))) && (data112 !== null)){
const err168 = {instancePath:instancePath+"/taskManager/probes/startup/failureThreshold",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.probes.properties.startup.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 2147483647 || isNaN(data112)){
const err169 = {instancePath:instancePath+"/taskManager/probes/startup/failureThreshold",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data112 < 1 || isNaN(data112)){
const err170 = {instancePath:instancePath+"/taskManager/probes/startup/failureThreshold",schemaPath:"#/properties/taskManager/properties/probes/properties/startup/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
}
}
if(data106.liveness !== undefined){
let data113 = data106.liveness;
if((!(data113 && typeof data113 == "object" && !Array.isArray(data113))) && (data113 !== null)){
const err171 = {instancePath:instancePath+"/taskManager/probes/liveness",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.probes.properties.liveness.type}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key13 in data113){
if(!(((((key13 === "enabled") || (key13 === "initialDelaySeconds")) || (key13 === "periodSeconds")) || (key13 === "timeoutSeconds")) || (key13 === "failureThreshold"))){
const err172 = {instancePath:instancePath+"/taskManager/probes/liveness",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data113.enabled !== undefined){
let data114 = data113.enabled;
if((typeof data114 !== "boolean") && (data114 !== null)){
const err173 = {instancePath:instancePath+"/taskManager/probes/liveness/enabled",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/properties/enabled/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.probes.properties.liveness.properties.enabled.type}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data113.initialDelaySeconds !== undefined){
let data115 = data113.initialDelaySeconds;
if((!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))) && (data115 !== null)){
const err174 = {instancePath:instancePath+"/taskManager/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.probes.properties.liveness.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 2147483647 || isNaN(data115)){
const err175 = {instancePath:instancePath+"/taskManager/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data115 < 1 || isNaN(data115)){
const err176 = {instancePath:instancePath+"/taskManager/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
if(data113.periodSeconds !== undefined){
let data116 = data113.periodSeconds;
if((!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))) && (data116 !== null)){
const err177 = {instancePath:instancePath+"/taskManager/probes/liveness/periodSeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.probes.properties.liveness.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 2147483647 || isNaN(data116)){
const err178 = {instancePath:instancePath+"/taskManager/probes/liveness/periodSeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data116 < 1 || isNaN(data116)){
const err179 = {instancePath:instancePath+"/taskManager/probes/liveness/periodSeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
if(data113.timeoutSeconds !== undefined){
let data117 = data113.timeoutSeconds;
if((!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))) && (data117 !== null)){
const err180 = {instancePath:instancePath+"/taskManager/probes/liveness/timeoutSeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.probes.properties.liveness.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 2147483647 || isNaN(data117)){
const err181 = {instancePath:instancePath+"/taskManager/probes/liveness/timeoutSeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data117 < 1 || isNaN(data117)){
const err182 = {instancePath:instancePath+"/taskManager/probes/liveness/timeoutSeconds",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
if(data113.failureThreshold !== undefined){
let data118 = data113.failureThreshold;
if((!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))) && (data118 !== null)){
const err183 = {instancePath:instancePath+"/taskManager/probes/liveness/failureThreshold",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.probes.properties.liveness.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 2147483647 || isNaN(data118)){
const err184 = {instancePath:instancePath+"/taskManager/probes/liveness/failureThreshold",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data118 < 1 || isNaN(data118)){
const err185 = {instancePath:instancePath+"/taskManager/probes/liveness/failureThreshold",schemaPath:"#/properties/taskManager/properties/probes/properties/liveness/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
}
}
}
}
}
}
if(data.probes !== undefined){
let data119 = data.probes;
if((!(data119 && typeof data119 == "object" && !Array.isArray(data119))) && (data119 !== null)){
const err186 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: schema11.properties.probes.type}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key14 in data119){
if(!(((key14 === "startup") || (key14 === "readiness")) || (key14 === "liveness"))){
const err187 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data119.startup !== undefined){
let data120 = data119.startup;
if((!(data120 && typeof data120 == "object" && !Array.isArray(data120))) && (data120 !== null)){
const err188 = {instancePath:instancePath+"/probes/startup",schemaPath:"#/properties/probes/properties/startup/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.type}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key15 in data120){
if(!(((((key15 === "enabled") || (key15 === "initialDelaySeconds")) || (key15 === "periodSeconds")) || (key15 === "timeoutSeconds")) || (key15 === "failureThreshold"))){
const err189 = {instancePath:instancePath+"/probes/startup",schemaPath:"#/properties/probes/properties/startup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data120.enabled !== undefined){
let data121 = data120.enabled;
if((typeof data121 !== "boolean") && (data121 !== null)){
const err190 = {instancePath:instancePath+"/probes/startup/enabled",schemaPath:"#/properties/probes/properties/startup/properties/enabled/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.enabled.type}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data120.initialDelaySeconds !== undefined){
let data122 = data120.initialDelaySeconds;
if((!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))) && (data122 !== null)){
const err191 = {instancePath:instancePath+"/probes/startup/initialDelaySeconds",schemaPath:"#/properties/probes/properties/startup/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 2147483647 || isNaN(data122)){
const err192 = {instancePath:instancePath+"/probes/startup/initialDelaySeconds",schemaPath:"#/properties/probes/properties/startup/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data122 < 1 || isNaN(data122)){
const err193 = {instancePath:instancePath+"/probes/startup/initialDelaySeconds",schemaPath:"#/properties/probes/properties/startup/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
if(data120.periodSeconds !== undefined){
let data123 = data120.periodSeconds;
if((!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))) && (data123 !== null)){
const err194 = {instancePath:instancePath+"/probes/startup/periodSeconds",schemaPath:"#/properties/probes/properties/startup/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 2147483647 || isNaN(data123)){
const err195 = {instancePath:instancePath+"/probes/startup/periodSeconds",schemaPath:"#/properties/probes/properties/startup/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data123 < 1 || isNaN(data123)){
const err196 = {instancePath:instancePath+"/probes/startup/periodSeconds",schemaPath:"#/properties/probes/properties/startup/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
if(data120.timeoutSeconds !== undefined){
let data124 = data120.timeoutSeconds;
if((!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))) && (data124 !== null)){
const err197 = {instancePath:instancePath+"/probes/startup/timeoutSeconds",schemaPath:"#/properties/probes/properties/startup/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 2147483647 || isNaN(data124)){
const err198 = {instancePath:instancePath+"/probes/startup/timeoutSeconds",schemaPath:"#/properties/probes/properties/startup/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data124 < 1 || isNaN(data124)){
const err199 = {instancePath:instancePath+"/probes/startup/timeoutSeconds",schemaPath:"#/properties/probes/properties/startup/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
if(data120.failureThreshold !== undefined){
let data125 = data120.failureThreshold;
if((!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))) && (data125 !== null)){
const err200 = {instancePath:instancePath+"/probes/startup/failureThreshold",schemaPath:"#/properties/probes/properties/startup/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 2147483647 || isNaN(data125)){
const err201 = {instancePath:instancePath+"/probes/startup/failureThreshold",schemaPath:"#/properties/probes/properties/startup/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data125 < 1 || isNaN(data125)){
const err202 = {instancePath:instancePath+"/probes/startup/failureThreshold",schemaPath:"#/properties/probes/properties/startup/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
}
}
if(data119.readiness !== undefined){
let data126 = data119.readiness;
if((!(data126 && typeof data126 == "object" && !Array.isArray(data126))) && (data126 !== null)){
const err203 = {instancePath:instancePath+"/probes/readiness",schemaPath:"#/properties/probes/properties/readiness/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.type}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key16 in data126){
if(!(((((key16 === "enabled") || (key16 === "initialDelaySeconds")) || (key16 === "periodSeconds")) || (key16 === "timeoutSeconds")) || (key16 === "failureThreshold"))){
const err204 = {instancePath:instancePath+"/probes/readiness",schemaPath:"#/properties/probes/properties/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data126.enabled !== undefined){
let data127 = data126.enabled;
if((typeof data127 !== "boolean") && (data127 !== null)){
const err205 = {instancePath:instancePath+"/probes/readiness/enabled",schemaPath:"#/properties/probes/properties/readiness/properties/enabled/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.enabled.type}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data126.initialDelaySeconds !== undefined){
let data128 = data126.initialDelaySeconds;
if((!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))) && (data128 !== null)){
const err206 = {instancePath:instancePath+"/probes/readiness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/readiness/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 > 2147483647 || isNaN(data128)){
const err207 = {instancePath:instancePath+"/probes/readiness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/readiness/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data128 < 1 || isNaN(data128)){
const err208 = {instancePath:instancePath+"/probes/readiness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/readiness/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
if(data126.periodSeconds !== undefined){
let data129 = data126.periodSeconds;
if((!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))) && (data129 !== null)){
const err209 = {instancePath:instancePath+"/probes/readiness/periodSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 2147483647 || isNaN(data129)){
const err210 = {instancePath:instancePath+"/probes/readiness/periodSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data129 < 1 || isNaN(data129)){
const err211 = {instancePath:instancePath+"/probes/readiness/periodSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
if(data126.timeoutSeconds !== undefined){
let data130 = data126.timeoutSeconds;
if((!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))) && (data130 !== null)){
const err212 = {instancePath:instancePath+"/probes/readiness/timeoutSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 > 2147483647 || isNaN(data130)){
const err213 = {instancePath:instancePath+"/probes/readiness/timeoutSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data130 < 1 || isNaN(data130)){
const err214 = {instancePath:instancePath+"/probes/readiness/timeoutSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
if(data126.failureThreshold !== undefined){
let data131 = data126.failureThreshold;
if((!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))) && (data131 !== null)){
const err215 = {instancePath:instancePath+"/probes/readiness/failureThreshold",schemaPath:"#/properties/probes/properties/readiness/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 > 2147483647 || isNaN(data131)){
const err216 = {instancePath:instancePath+"/probes/readiness/failureThreshold",schemaPath:"#/properties/probes/properties/readiness/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data131 < 1 || isNaN(data131)){
const err217 = {instancePath:instancePath+"/probes/readiness/failureThreshold",schemaPath:"#/properties/probes/properties/readiness/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
}
}
if(data119.liveness !== undefined){
let data132 = data119.liveness;
if((!(data132 && typeof data132 == "object" && !Array.isArray(data132))) && (data132 !== null)){
const err218 = {instancePath:instancePath+"/probes/liveness",schemaPath:"#/properties/probes/properties/liveness/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.type}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key17 in data132){
if(!(((((key17 === "enabled") || (key17 === "initialDelaySeconds")) || (key17 === "periodSeconds")) || (key17 === "timeoutSeconds")) || (key17 === "failureThreshold"))){
const err219 = {instancePath:instancePath+"/probes/liveness",schemaPath:"#/properties/probes/properties/liveness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data132.enabled !== undefined){
let data133 = data132.enabled;
if((typeof data133 !== "boolean") && (data133 !== null)){
const err220 = {instancePath:instancePath+"/probes/liveness/enabled",schemaPath:"#/properties/probes/properties/liveness/properties/enabled/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.enabled.type}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data132.initialDelaySeconds !== undefined){
let data134 = data132.initialDelaySeconds;
if((!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))) && (data134 !== null)){
const err221 = {instancePath:instancePath+"/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/liveness/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 > 2147483647 || isNaN(data134)){
const err222 = {instancePath:instancePath+"/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/liveness/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data134 < 1 || isNaN(data134)){
const err223 = {instancePath:instancePath+"/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/liveness/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
if(data132.periodSeconds !== undefined){
let data135 = data132.periodSeconds;
if((!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))) && (data135 !== null)){
const err224 = {instancePath:instancePath+"/probes/liveness/periodSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 > 2147483647 || isNaN(data135)){
const err225 = {instancePath:instancePath+"/probes/liveness/periodSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data135 < 1 || isNaN(data135)){
const err226 = {instancePath:instancePath+"/probes/liveness/periodSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
if(data132.timeoutSeconds !== undefined){
let data136 = data132.timeoutSeconds;
if((!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))) && (data136 !== null)){
const err227 = {instancePath:instancePath+"/probes/liveness/timeoutSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 > 2147483647 || isNaN(data136)){
const err228 = {instancePath:instancePath+"/probes/liveness/timeoutSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data136 < 1 || isNaN(data136)){
const err229 = {instancePath:instancePath+"/probes/liveness/timeoutSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
if(data132.failureThreshold !== undefined){
let data137 = data132.failureThreshold;
if((!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))) && (data137 !== null)){
const err230 = {instancePath:instancePath+"/probes/liveness/failureThreshold",schemaPath:"#/properties/probes/properties/liveness/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 > 2147483647 || isNaN(data137)){
const err231 = {instancePath:instancePath+"/probes/liveness/failureThreshold",schemaPath:"#/properties/probes/properties/liveness/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data137 < 1 || isNaN(data137)){
const err232 = {instancePath:instancePath+"/probes/liveness/failureThreshold",schemaPath:"#/properties/probes/properties/liveness/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
}
}
}
}
if(data.logConfiguration !== undefined){
let data138 = data.logConfiguration;
if((!(data138 && typeof data138 == "object" && !Array.isArray(data138))) && (data138 !== null)){
const err233 = {instancePath:instancePath+"/logConfiguration",schemaPath:"#/properties/logConfiguration/type",keyword:"type",params:{type: schema11.properties.logConfiguration.type}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key18 in data138){
let data139 = data138[key18];
if((typeof data139 !== "string") && (data139 !== null)){
const err234 = {instancePath:instancePath+"/logConfiguration/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/logConfiguration/additionalProperties/type",keyword:"type",params:{type: schema11.properties.logConfiguration.additionalProperties.type}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
}
if(data.podSecurity !== undefined){
let data140 = data.podSecurity;
if((!(data140 && typeof data140 == "object" && !Array.isArray(data140))) && (data140 !== null)){
const err235 = {instancePath:instancePath+"/podSecurity",schemaPath:"#/properties/podSecurity/type",keyword:"type",params:{type: schema11.properties.podSecurity.type}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key19 in data140){
if(!((key19 === "enabled") || (key19 === "readOnlyRootFilesystem"))){
const err236 = {instancePath:instancePath+"/podSecurity",schemaPath:"#/properties/podSecurity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data140.enabled !== undefined){
let data141 = data140.enabled;
if((typeof data141 !== "boolean") && (data141 !== null)){
const err237 = {instancePath:instancePath+"/podSecurity/enabled",schemaPath:"#/properties/podSecurity/properties/enabled/type",keyword:"type",params:{type: schema11.properties.podSecurity.properties.enabled.type}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data140.readOnlyRootFilesystem !== undefined){
let data142 = data140.readOnlyRootFilesystem;
if((!(data142 && typeof data142 == "object" && !Array.isArray(data142))) && (data142 !== null)){
const err238 = {instancePath:instancePath+"/podSecurity/readOnlyRootFilesystem",schemaPath:"#/properties/podSecurity/properties/readOnlyRootFilesystem/type",keyword:"type",params:{type: schema11.properties.podSecurity.properties.readOnlyRootFilesystem.type}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key20 in data142){
if(!(key20 === "enabled")){
const err239 = {instancePath:instancePath+"/podSecurity/readOnlyRootFilesystem",schemaPath:"#/properties/podSecurity/properties/readOnlyRootFilesystem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data142.enabled !== undefined){
let data143 = data142.enabled;
if((typeof data143 !== "boolean") && (data143 !== null)){
const err240 = {instancePath:instancePath+"/podSecurity/readOnlyRootFilesystem/enabled",schemaPath:"#/properties/podSecurity/properties/readOnlyRootFilesystem/properties/enabled/type",keyword:"type",params:{type: schema11.properties.podSecurity.properties.readOnlyRootFilesystem.properties.enabled.type}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
}
}
}
if(data.openshift !== undefined){
let data144 = data.openshift;
if(!(((((data144 === "auto") || (data144 === true)) || (data144 === false)) || (data144 === "")) || (data144 === null))){
const err241 = {instancePath:instancePath+"/openshift",schemaPath:"#/properties/openshift/enum",keyword:"enum",params:{allowedValues: schema11.properties.openshift.enum}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data.highAvailability !== undefined){
let data145 = data.highAvailability;
if((!(data145 && typeof data145 == "object" && !Array.isArray(data145))) && (data145 !== null)){
const err242 = {instancePath:instancePath+"/highAvailability",schemaPath:"#/properties/highAvailability/type",keyword:"type",params:{type: schema11.properties.highAvailability.type}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
for(const key21 in data145){
if(!(((key21 === "type") || (key21 === "directory")) || (key21 === "zookeeper"))){
const err243 = {instancePath:instancePath+"/highAvailability",schemaPath:"#/properties/highAvailability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data145.type !== undefined){
let data146 = data145.type;
if(!((((data146 === "kubernetes") || (data146 === "zookeeper")) || (data146 === "")) || (data146 === null))){
const err244 = {instancePath:instancePath+"/highAvailability/type",schemaPath:"#/properties/highAvailability/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.highAvailability.properties.type.enum}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data145.directory !== undefined){
let data147 = data145.directory;
if((typeof data147 !== "string") && (data147 !== null)){
const err245 = {instancePath:instancePath+"/highAvailability/directory",schemaPath:"#/properties/highAvailability/properties/directory/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.directory.type}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data145.zookeeper !== undefined){
let data148 = data145.zookeeper;
if((!(data148 && typeof data148 == "object" && !Array.isArray(data148))) && (data148 !== null)){
const err246 = {instancePath:instancePath+"/highAvailability/zookeeper",schemaPath:"#/properties/highAvailability/properties/zookeeper/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.zookeeper.type}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key22 in data148){
if(!((key22 === "quorum") || (key22 === "pathRoot"))){
const err247 = {instancePath:instancePath+"/highAvailability/zookeeper",schemaPath:"#/properties/highAvailability/properties/zookeeper/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data148.quorum !== undefined){
let data149 = data148.quorum;
if((typeof data149 !== "string") && (data149 !== null)){
const err248 = {instancePath:instancePath+"/highAvailability/zookeeper/quorum",schemaPath:"#/properties/highAvailability/properties/zookeeper/properties/quorum/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.zookeeper.properties.quorum.type}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data148.pathRoot !== undefined){
let data150 = data148.pathRoot;
if((typeof data150 !== "string") && (data150 !== null)){
const err249 = {instancePath:instancePath+"/highAvailability/zookeeper/pathRoot",schemaPath:"#/properties/highAvailability/properties/zookeeper/properties/pathRoot/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.zookeeper.properties.pathRoot.type}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
}
}
}
if(data.s3 !== undefined){
let data151 = data.s3;
if((!(data151 && typeof data151 == "object" && !Array.isArray(data151))) && (data151 !== null)){
const err250 = {instancePath:instancePath+"/s3",schemaPath:"#/properties/s3/type",keyword:"type",params:{type: schema11.properties.s3.type}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key23 in data151){
if(!((((((key23 === "existingSecret") || (key23 === "accessKeyKey")) || (key23 === "secretKeyKey")) || (key23 === "endpoint")) || (key23 === "pathStyleAccess")) || (key23 === "plugin"))){
const err251 = {instancePath:instancePath+"/s3",schemaPath:"#/properties/s3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data151.existingSecret !== undefined){
let data152 = data151.existingSecret;
if((typeof data152 !== "string") && (data152 !== null)){
const err252 = {instancePath:instancePath+"/s3/existingSecret",schemaPath:"#/properties/s3/properties/existingSecret/type",keyword:"type",params:{type: schema11.properties.s3.properties.existingSecret.type}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data151.accessKeyKey !== undefined){
let data153 = data151.accessKeyKey;
if((typeof data153 !== "string") && (data153 !== null)){
const err253 = {instancePath:instancePath+"/s3/accessKeyKey",schemaPath:"#/properties/s3/properties/accessKeyKey/type",keyword:"type",params:{type: schema11.properties.s3.properties.accessKeyKey.type}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data151.secretKeyKey !== undefined){
let data154 = data151.secretKeyKey;
if((typeof data154 !== "string") && (data154 !== null)){
const err254 = {instancePath:instancePath+"/s3/secretKeyKey",schemaPath:"#/properties/s3/properties/secretKeyKey/type",keyword:"type",params:{type: schema11.properties.s3.properties.secretKeyKey.type}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data151.endpoint !== undefined){
let data155 = data151.endpoint;
if((typeof data155 !== "string") && (data155 !== null)){
const err255 = {instancePath:instancePath+"/s3/endpoint",schemaPath:"#/properties/s3/properties/endpoint/type",keyword:"type",params:{type: schema11.properties.s3.properties.endpoint.type}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data151.pathStyleAccess !== undefined){
let data156 = data151.pathStyleAccess;
if((typeof data156 !== "boolean") && (data156 !== null)){
const err256 = {instancePath:instancePath+"/s3/pathStyleAccess",schemaPath:"#/properties/s3/properties/pathStyleAccess/type",keyword:"type",params:{type: schema11.properties.s3.properties.pathStyleAccess.type}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data151.plugin !== undefined){
let data157 = data151.plugin;
if(!((((data157 === "presto") || (data157 === "hadoop")) || (data157 === "")) || (data157 === null))){
const err257 = {instancePath:instancePath+"/s3/plugin",schemaPath:"#/properties/s3/properties/plugin/enum",keyword:"enum",params:{allowedValues: schema11.properties.s3.properties.plugin.enum}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
}
if(data.hadoop !== undefined){
let data158 = data.hadoop;
if((!(data158 && typeof data158 == "object" && !Array.isArray(data158))) && (data158 !== null)){
const err258 = {instancePath:instancePath+"/hadoop",schemaPath:"#/properties/hadoop/type",keyword:"type",params:{type: schema11.properties.hadoop.type}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key24 in data158){
if(!((key24 === "existingConfigMap") || (key24 === "configuration"))){
const err259 = {instancePath:instancePath+"/hadoop",schemaPath:"#/properties/hadoop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data158.existingConfigMap !== undefined){
let data159 = data158.existingConfigMap;
if((typeof data159 !== "string") && (data159 !== null)){
const err260 = {instancePath:instancePath+"/hadoop/existingConfigMap",schemaPath:"#/properties/hadoop/properties/existingConfigMap/type",keyword:"type",params:{type: schema11.properties.hadoop.properties.existingConfigMap.type}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data158.configuration !== undefined){
let data160 = data158.configuration;
if((!(data160 && typeof data160 == "object" && !Array.isArray(data160))) && (data160 !== null)){
const err261 = {instancePath:instancePath+"/hadoop/configuration",schemaPath:"#/properties/hadoop/properties/configuration/type",keyword:"type",params:{type: schema11.properties.hadoop.properties.configuration.type}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key25 in data160){
let data161 = data160[key25];
if((typeof data161 !== "string") && (data161 !== null)){
const err262 = {instancePath:instancePath+"/hadoop/configuration/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/hadoop/properties/configuration/additionalProperties/type",keyword:"type",params:{type: schema11.properties.hadoop.properties.configuration.additionalProperties.type}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
}
}
}
if(data.kerberos !== undefined){
let data162 = data.kerberos;
if((!(data162 && typeof data162 == "object" && !Array.isArray(data162))) && (data162 !== null)){
const err263 = {instancePath:instancePath+"/kerberos",schemaPath:"#/properties/kerberos/type",keyword:"type",params:{type: schema11.properties.kerberos.type}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key26 in data162){
if(!(((((key26 === "principal") || (key26 === "existingSecret")) || (key26 === "keytab")) || (key26 === "keytabFile")) || (key26 === "krb5Conf"))){
const err264 = {instancePath:instancePath+"/kerberos",schemaPath:"#/properties/kerberos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data162.principal !== undefined){
let data163 = data162.principal;
if((typeof data163 !== "string") && (data163 !== null)){
const err265 = {instancePath:instancePath+"/kerberos/principal",schemaPath:"#/properties/kerberos/properties/principal/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.principal.type}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data162.existingSecret !== undefined){
let data164 = data162.existingSecret;
if((typeof data164 !== "string") && (data164 !== null)){
const err266 = {instancePath:instancePath+"/kerberos/existingSecret",schemaPath:"#/properties/kerberos/properties/existingSecret/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.existingSecret.type}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data162.keytab !== undefined){
let data165 = data162.keytab;
if((typeof data165 !== "string") && (data165 !== null)){
const err267 = {instancePath:instancePath+"/kerberos/keytab",schemaPath:"#/properties/kerberos/properties/keytab/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.keytab.type}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data162.keytabFile !== undefined){
let data166 = data162.keytabFile;
if((typeof data166 !== "string") && (data166 !== null)){
const err268 = {instancePath:instancePath+"/kerberos/keytabFile",schemaPath:"#/properties/kerberos/properties/keytabFile/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.keytabFile.type}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data162.krb5Conf !== undefined){
let data167 = data162.krb5Conf;
if((typeof data167 !== "string") && (data167 !== null)){
const err269 = {instancePath:instancePath+"/kerberos/krb5Conf",schemaPath:"#/properties/kerberos/properties/krb5Conf/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.krb5Conf.type}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
}
if(data.metrics !== undefined){
let data168 = data.metrics;
if((!(data168 && typeof data168 == "object" && !Array.isArray(data168))) && (data168 !== null)){
const err270 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: schema11.properties.metrics.type}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key27 in data168){
if(!(((((((key27 === "enabled") || (key27 === "port")) || (key27 === "annotations")) || (key27 === "podMonitor")) || (key27 === "prometheusRule")) || (key27 === "dashboards")) || (key27 === "openTelemetry"))){
const err271 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data168.enabled !== undefined){
let data169 = data168.enabled;
if((typeof data169 !== "boolean") && (data169 !== null)){
const err272 = {instancePath:instancePath+"/metrics/enabled",schemaPath:"#/properties/metrics/properties/enabled/type",keyword:"type",params:{type: schema11.properties.metrics.properties.enabled.type}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data168.port !== undefined){
let data170 = data168.port;
if((!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))) && (data170 !== null)){
const err273 = {instancePath:instancePath+"/metrics/port",schemaPath:"#/properties/metrics/properties/port/type",keyword:"type",params:{type: schema11.properties.metrics.properties.port.type}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 > 2147483647 || isNaN(data170)){
const err274 = {instancePath:instancePath+"/metrics/port",schemaPath:"#/properties/metrics/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data170 < 1 || isNaN(data170)){
const err275 = {instancePath:instancePath+"/metrics/port",schemaPath:"#/properties/metrics/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
if(data168.annotations !== undefined){
let data171 = data168.annotations;
if((!(data171 && typeof data171 == "object" && !Array.isArray(data171))) && (data171 !== null)){
const err276 = {instancePath:instancePath+"/metrics/annotations",schemaPath:"#/properties/metrics/properties/annotations/type",keyword:"type",params:{type: schema11.properties.metrics.properties.annotations.type}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key28 in data171){
if(!(key28 === "enabled")){
const err277 = {instancePath:instancePath+"/metrics/annotations",schemaPath:"#/properties/metrics/properties/annotations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data171.enabled !== undefined){
let data172 = data171.enabled;
if((typeof data172 !== "boolean") && (data172 !== null)){
const err278 = {instancePath:instancePath+"/metrics/annotations/enabled",schemaPath:"#/properties/metrics/properties/annotations/properties/enabled/type",keyword:"type",params:{type: schema11.properties.metrics.properties.annotations.properties.enabled.type}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
}
if(data168.podMonitor !== undefined){
let data173 = data168.podMonitor;
if((!(data173 && typeof data173 == "object" && !Array.isArray(data173))) && (data173 !== null)){
const err279 = {instancePath:instancePath+"/metrics/podMonitor",schemaPath:"#/properties/metrics/properties/podMonitor/type",keyword:"type",params:{type: schema11.properties.metrics.properties.podMonitor.type}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key29 in data173){
if(!((((((key29 === "enabled") || (key29 === "labels")) || (key29 === "interval")) || (key29 === "scrapeTimeout")) || (key29 === "relabelings")) || (key29 === "metricRelabelings"))){
const err280 = {instancePath:instancePath+"/metrics/podMonitor",schemaPath:"#/properties/metrics/properties/podMonitor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data173.enabled !== undefined){
let data174 = data173.enabled;
if((typeof data174 !== "boolean") && (data174 !== null)){
const err281 = {instancePath:instancePath+"/metrics/podMonitor/enabled",schemaPath:"#/properties/metrics/properties/podMonitor/properties/enabled/type",keyword:"type",params:{type: schema11.properties.metrics.properties.podMonitor.properties.enabled.type}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data173.labels !== undefined){
let data175 = data173.labels;
if((!(data175 && typeof data175 == "object" && !Array.isArray(data175))) && (data175 !== null)){
const err282 = {instancePath:instancePath+"/metrics/podMonitor/labels",schemaPath:"#/properties/metrics/properties/podMonitor/properties/labels/type",keyword:"type",params:{type: schema11.properties.metrics.properties.podMonitor.properties.labels.type}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key30 in data175){
let data176 = data175[key30];
if((typeof data176 !== "string") && (data176 !== null)){
const err283 = {instancePath:instancePath+"/metrics/podMonitor/labels/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/properties/podMonitor/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema11.properties.metrics.properties.podMonitor.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
}
if(data173.interval !== undefined){
let data177 = data173.interval;
if((typeof data177 !== "string") && (data177 !== null)){
const err284 = {instancePath:instancePath+"/metrics/podMonitor/interval",schemaPath:"#/properties/metrics/properties/podMonitor/properties/interval/type",keyword:"type",params:{type: schema11.properties.metrics.properties.podMonitor.properties.interval.type}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data173.scrapeTimeout !== undefined){
let data178 = data173.scrapeTimeout;
if((typeof data178 !== "string") && (data178 !== null)){
const err285 = {instancePath:instancePath+"/metrics/podMonitor/scrapeTimeout",schemaPath:"#/properties/metrics/properties/podMonitor/properties/scrapeTimeout/type",keyword:"type",params:{type: schema11.properties.metrics.properties.podMonitor.properties.scrapeTimeout.type}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data173.relabelings !== undefined){
let data179 = data173.relabelings;
if((!(Array.isArray(data179))) && (data179 !== null)){
const err286 = {instancePath:instancePath+"/metrics/podMonitor/relabelings",schemaPath:"#/properties/metrics/properties/podMonitor/properties/relabelings/type",keyword:"type",params:{type: schema11.properties.metrics.properties.podMonitor.properties.relabelings.type}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(Array.isArray(data179)){
const len24 = data179.length;
for(let i24=0; i24<len24; i24++){
let data180 = data179[i24];
if(!(data180 && typeof data180 == "object" && !Array.isArray(data180))){
const err287 = {instancePath:instancePath+"/metrics/podMonitor/relabelings/" + i24,schemaPath:"#/properties/metrics/properties/podMonitor/properties/relabelings/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
}
if(data173.metricRelabelings !== undefined){
let data181 = data173.metricRelabelings;
if((!(Array.isArray(data181))) && (data181 !== null)){
const err288 = {instancePath:instancePath+"/metrics/podMonitor/metricRelabelings",schemaPath:"#/properties/metrics/properties/podMonitor/properties/metricRelabelings/type",keyword:"type",params:{type: schema11.properties.metrics.properties.podMonitor.properties.metricRelabelings.type}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(Array.isArray(data181)){
const len25 = data181.length;
for(let i25=0; i25<len25; i25++){
let data182 = data181[i25];
if(!(data182 && typeof data182 == "object" && !Array.isArray(data182))){
const err289 = {instancePath:instancePath+"/metrics/podMonitor/metricRelabelings/" + i25,schemaPath:"#/properties/metrics/properties/podMonitor/properties/metricRelabelings/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
}
}
}
if(data168.prometheusRule !== undefined){
let data183 = data168.prometheusRule;
if((!(data183 && typeof data183 == "object" && !Array.isArray(data183))) && (data183 !== null)){
const err290 = {instancePath:instancePath+"/metrics/prometheusRule",schemaPath:"#/properties/metrics/properties/prometheusRule/type",keyword:"type",params:{type: schema11.properties.metrics.properties.prometheusRule.type}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key31 in data183){
if(!((((key31 === "enabled") || (key31 === "labels")) || (key31 === "disabled")) || (key31 === "rules"))){
const err291 = {instancePath:instancePath+"/metrics/prometheusRule",schemaPath:"#/properties/metrics/properties/prometheusRule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data183.enabled !== undefined){
let data184 = data183.enabled;
if((typeof data184 !== "boolean") && (data184 !== null)){
const err292 = {instancePath:instancePath+"/metrics/prometheusRule/enabled",schemaPath:"#/properties/metrics/properties/prometheusRule/properties/enabled/type",keyword:"type",params:{type: schema11.properties.metrics.properties.prometheusRule.properties.enabled.type}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data183.labels !== undefined){
let data185 = data183.labels;
if((!(data185 && typeof data185 == "object" && !Array.isArray(data185))) && (data185 !== null)){
const err293 = {instancePath:instancePath+"/metrics/prometheusRule/labels",schemaPath:"#/properties/metrics/properties/prometheusRule/properties/labels/type",keyword:"type",params:{type: schema11.properties.metrics.properties.prometheusRule.properties.labels.type}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key32 in data185){
let data186 = data185[key32];
if((typeof data186 !== "string") && (data186 !== null)){
const err294 = {instancePath:instancePath+"/metrics/prometheusRule/labels/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/properties/prometheusRule/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema11.properties.metrics.properties.prometheusRule.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
}
if(data183.disabled !== undefined){
let data187 = data183.disabled;
if((!(Array.isArray(data187))) && (data187 !== null)){
const err295 = {instancePath:instancePath+"/metrics/prometheusRule/disabled",schemaPath:"#/properties/metrics/properties/prometheusRule/properties/disabled/type",keyword:"type",params:{type: schema11.properties.metrics.properties.prometheusRule.properties.disabled.type}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(Array.isArray(data187)){
const len26 = data187.length;
for(let i26=0; i26<len26; i26++){
if(typeof data187[i26] !== "string"){
const err296 = {instancePath:instancePath+"/metrics/prometheusRule/disabled/" + i26,schemaPath:"#/properties/metrics/properties/prometheusRule/properties/disabled/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
}
if(data183.rules !== undefined){
let data189 = data183.rules;
if((!(Array.isArray(data189))) && (data189 !== null)){
const err297 = {instancePath:instancePath+"/metrics/prometheusRule/rules",schemaPath:"#/properties/metrics/properties/prometheusRule/properties/rules/type",keyword:"type",params:{type: schema11.properties.metrics.properties.prometheusRule.properties.rules.type}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(Array.isArray(data189)){
const len27 = data189.length;
for(let i27=0; i27<len27; i27++){
let data190 = data189[i27];
if(!(data190 && typeof data190 == "object" && !Array.isArray(data190))){
const err298 = {instancePath:instancePath+"/metrics/prometheusRule/rules/" + i27,schemaPath:"#/properties/metrics/properties/prometheusRule/properties/rules/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
}
}
}
if(data168.dashboards !== undefined){
let data191 = data168.dashboards;
if((!(data191 && typeof data191 == "object" && !Array.isArray(data191))) && (data191 !== null)){
const err299 = {instancePath:instancePath+"/metrics/dashboards",schemaPath:"#/properties/metrics/properties/dashboards/type",keyword:"type",params:{type: schema11.properties.metrics.properties.dashboards.type}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key33 in data191){
if(!((key33 === "enabled") || (key33 === "labels"))){
const err300 = {instancePath:instancePath+"/metrics/dashboards",schemaPath:"#/properties/metrics/properties/dashboards/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data191.enabled !== undefined){
let data192 = data191.enabled;
if((typeof data192 !== "boolean") && (data192 !== null)){
const err301 = {instancePath:instancePath+"/metrics/dashboards/enabled",schemaPath:"#/properties/metrics/properties/dashboards/properties/enabled/type",keyword:"type",params:{type: schema11.properties.metrics.properties.dashboards.properties.enabled.type}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data191.labels !== undefined){
let data193 = data191.labels;
if((!(data193 && typeof data193 == "object" && !Array.isArray(data193))) && (data193 !== null)){
const err302 = {instancePath:instancePath+"/metrics/dashboards/labels",schemaPath:"#/properties/metrics/properties/dashboards/properties/labels/type",keyword:"type",params:{type: schema11.properties.metrics.properties.dashboards.properties.labels.type}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key34 in data193){
let data194 = data193[key34];
if((typeof data194 !== "string") && (data194 !== null)){
const err303 = {instancePath:instancePath+"/metrics/dashboards/labels/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/properties/dashboards/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema11.properties.metrics.properties.dashboards.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
}
}
}
if(data168.openTelemetry !== undefined){
let data195 = data168.openTelemetry;
if((!(data195 && typeof data195 == "object" && !Array.isArray(data195))) && (data195 !== null)){
const err304 = {instancePath:instancePath+"/metrics/openTelemetry",schemaPath:"#/properties/metrics/properties/openTelemetry/type",keyword:"type",params:{type: schema11.properties.metrics.properties.openTelemetry.type}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key35 in data195){
if(!(((key35 === "enabled") || (key35 === "endpoint")) || (key35 === "protocol"))){
const err305 = {instancePath:instancePath+"/metrics/openTelemetry",schemaPath:"#/properties/metrics/properties/openTelemetry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data195.enabled !== undefined){
let data196 = data195.enabled;
if((typeof data196 !== "boolean") && (data196 !== null)){
const err306 = {instancePath:instancePath+"/metrics/openTelemetry/enabled",schemaPath:"#/properties/metrics/properties/openTelemetry/properties/enabled/type",keyword:"type",params:{type: schema11.properties.metrics.properties.openTelemetry.properties.enabled.type}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data195.endpoint !== undefined){
let data197 = data195.endpoint;
if((typeof data197 !== "string") && (data197 !== null)){
const err307 = {instancePath:instancePath+"/metrics/openTelemetry/endpoint",schemaPath:"#/properties/metrics/properties/openTelemetry/properties/endpoint/type",keyword:"type",params:{type: schema11.properties.metrics.properties.openTelemetry.properties.endpoint.type}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data195.protocol !== undefined){
let data198 = data195.protocol;
if(!((((data198 === "gRPC") || (data198 === "HTTP")) || (data198 === "")) || (data198 === null))){
const err308 = {instancePath:instancePath+"/metrics/openTelemetry/protocol",schemaPath:"#/properties/metrics/properties/openTelemetry/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.metrics.properties.openTelemetry.properties.protocol.enum}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
}
}
}
if(data.tls !== undefined){
let data199 = data.tls;
if((!(data199 && typeof data199 == "object" && !Array.isArray(data199))) && (data199 !== null)){
const err309 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: schema11.properties.tls.type}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key36 in data199){
if(!((((((((key36 === "enabled") || (key36 === "existingSecret")) || (key36 === "keystore")) || (key36 === "truststore")) || (key36 === "certManager")) || (key36 === "passwordSecretRef")) || (key36 === "rest")) || (key36 === "internal"))){
const err310 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data199.enabled !== undefined){
let data200 = data199.enabled;
if((typeof data200 !== "boolean") && (data200 !== null)){
const err311 = {instancePath:instancePath+"/tls/enabled",schemaPath:"#/properties/tls/properties/enabled/type",keyword:"type",params:{type: schema11.properties.tls.properties.enabled.type}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data199.existingSecret !== undefined){
let data201 = data199.existingSecret;
if((typeof data201 !== "string") && (data201 !== null)){
const err312 = {instancePath:instancePath+"/tls/existingSecret",schemaPath:"#/properties/tls/properties/existingSecret/type",keyword:"type",params:{type: schema11.properties.tls.properties.existingSecret.type}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data199.keystore !== undefined){
let data202 = data199.keystore;
if((typeof data202 !== "string") && (data202 !== null)){
const err313 = {instancePath:instancePath+"/tls/keystore",schemaPath:"#/properties/tls/properties/keystore/type",keyword:"type",params:{type: schema11.properties.tls.properties.keystore.type}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data199.truststore !== undefined){
let data203 = data199.truststore;
if((typeof data203 !== "string") && (data203 !== null)){
const err314 = {instancePath:instancePath+"/tls/truststore",schemaPath:"#/properties/tls/properties/truststore/type",keyword:"type",params:{type: schema11.properties.tls.properties.truststore.type}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data199.certManager !== undefined){
let data204 = data199.certManager;
if((!(data204 && typeof data204 == "object" && !Array.isArray(data204))) && (data204 !== null)){
const err315 = {instancePath:instancePath+"/tls/certManager",schemaPath:"#/properties/tls/properties/certManager/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.type}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
for(const key37 in data204){
if(!(((((key37 === "enabled") || (key37 === "issuerRef")) || (key37 === "dnsNames")) || (key37 === "duration")) || (key37 === "renewBefore"))){
const err316 = {instancePath:instancePath+"/tls/certManager",schemaPath:"#/properties/tls/properties/certManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data204.enabled !== undefined){
let data205 = data204.enabled;
if((typeof data205 !== "boolean") && (data205 !== null)){
const err317 = {instancePath:instancePath+"/tls/certManager/enabled",schemaPath:"#/properties/tls/properties/certManager/properties/enabled/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.enabled.type}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data204.issuerRef !== undefined){
let data206 = data204.issuerRef;
if((!(data206 && typeof data206 == "object" && !Array.isArray(data206))) && (data206 !== null)){
const err318 = {instancePath:instancePath+"/tls/certManager/issuerRef",schemaPath:"#/properties/tls/properties/certManager/properties/issuerRef/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.issuerRef.type}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key38 in data206){
if(!(((key38 === "name") || (key38 === "kind")) || (key38 === "group"))){
const err319 = {instancePath:instancePath+"/tls/certManager/issuerRef",schemaPath:"#/properties/tls/properties/certManager/properties/issuerRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data206.name !== undefined){
let data207 = data206.name;
if((typeof data207 !== "string") && (data207 !== null)){
const err320 = {instancePath:instancePath+"/tls/certManager/issuerRef/name",schemaPath:"#/properties/tls/properties/certManager/properties/issuerRef/properties/name/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.issuerRef.properties.name.type}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data206.kind !== undefined){
let data208 = data206.kind;
if((typeof data208 !== "string") && (data208 !== null)){
const err321 = {instancePath:instancePath+"/tls/certManager/issuerRef/kind",schemaPath:"#/properties/tls/properties/certManager/properties/issuerRef/properties/kind/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.issuerRef.properties.kind.type}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data206.group !== undefined){
let data209 = data206.group;
if((typeof data209 !== "string") && (data209 !== null)){
const err322 = {instancePath:instancePath+"/tls/certManager/issuerRef/group",schemaPath:"#/properties/tls/properties/certManager/properties/issuerRef/properties/group/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.issuerRef.properties.group.type}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
}
if(data204.dnsNames !== undefined){
let data210 = data204.dnsNames;
if((!(Array.isArray(data210))) && (data210 !== null)){
const err323 = {instancePath:instancePath+"/tls/certManager/dnsNames",schemaPath:"#/properties/tls/properties/certManager/properties/dnsNames/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.dnsNames.type}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(Array.isArray(data210)){
const len28 = data210.length;
for(let i28=0; i28<len28; i28++){
if(typeof data210[i28] !== "string"){
const err324 = {instancePath:instancePath+"/tls/certManager/dnsNames/" + i28,schemaPath:"#/properties/tls/properties/certManager/properties/dnsNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
}
if(data204.duration !== undefined){
let data212 = data204.duration;
if((typeof data212 !== "string") && (data212 !== null)){
const err325 = {instancePath:instancePath+"/tls/certManager/duration",schemaPath:"#/properties/tls/properties/certManager/properties/duration/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.duration.type}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data204.renewBefore !== undefined){
let data213 = data204.renewBefore;
if((typeof data213 !== "string") && (data213 !== null)){
const err326 = {instancePath:instancePath+"/tls/certManager/renewBefore",schemaPath:"#/properties/tls/properties/certManager/properties/renewBefore/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.renewBefore.type}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
}
if(data199.passwordSecretRef !== undefined){
let data214 = data199.passwordSecretRef;
if((!(data214 && typeof data214 == "object" && !Array.isArray(data214))) && (data214 !== null)){
const err327 = {instancePath:instancePath+"/tls/passwordSecretRef",schemaPath:"#/properties/tls/properties/passwordSecretRef/type",keyword:"type",params:{type: schema11.properties.tls.properties.passwordSecretRef.type}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key39 in data214){
if(!((key39 === "name") || (key39 === "key"))){
const err328 = {instancePath:instancePath+"/tls/passwordSecretRef",schemaPath:"#/properties/tls/properties/passwordSecretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data214.name !== undefined){
let data215 = data214.name;
if((typeof data215 !== "string") && (data215 !== null)){
const err329 = {instancePath:instancePath+"/tls/passwordSecretRef/name",schemaPath:"#/properties/tls/properties/passwordSecretRef/properties/name/type",keyword:"type",params:{type: schema11.properties.tls.properties.passwordSecretRef.properties.name.type}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data214.key !== undefined){
let data216 = data214.key;
if((typeof data216 !== "string") && (data216 !== null)){
const err330 = {instancePath:instancePath+"/tls/passwordSecretRef/key",schemaPath:"#/properties/tls/properties/passwordSecretRef/properties/key/type",keyword:"type",params:{type: schema11.properties.tls.properties.passwordSecretRef.properties.key.type}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
}
if(data199.rest !== undefined){
let data217 = data199.rest;
if((!(data217 && typeof data217 == "object" && !Array.isArray(data217))) && (data217 !== null)){
const err331 = {instancePath:instancePath+"/tls/rest",schemaPath:"#/properties/tls/properties/rest/type",keyword:"type",params:{type: schema11.properties.tls.properties.rest.type}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
for(const key40 in data217){
if(!((key40 === "enabled") || (key40 === "mutual"))){
const err332 = {instancePath:instancePath+"/tls/rest",schemaPath:"#/properties/tls/properties/rest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data217.enabled !== undefined){
let data218 = data217.enabled;
if((typeof data218 !== "boolean") && (data218 !== null)){
const err333 = {instancePath:instancePath+"/tls/rest/enabled",schemaPath:"#/properties/tls/properties/rest/properties/enabled/type",keyword:"type",params:{type: schema11.properties.tls.properties.rest.properties.enabled.type}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data217.mutual !== undefined){
let data219 = data217.mutual;
if((typeof data219 !== "boolean") && (data219 !== null)){
const err334 = {instancePath:instancePath+"/tls/rest/mutual",schemaPath:"#/properties/tls/properties/rest/properties/mutual/type",keyword:"type",params:{type: schema11.properties.tls.properties.rest.properties.mutual.type}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
}
if(data199.internal !== undefined){
let data220 = data199.internal;
if((!(data220 && typeof data220 == "object" && !Array.isArray(data220))) && (data220 !== null)){
const err335 = {instancePath:instancePath+"/tls/internal",schemaPath:"#/properties/tls/properties/internal/type",keyword:"type",params:{type: schema11.properties.tls.properties.internal.type}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key41 in data220){
if(!(key41 === "enabled")){
const err336 = {instancePath:instancePath+"/tls/internal",schemaPath:"#/properties/tls/properties/internal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data220.enabled !== undefined){
let data221 = data220.enabled;
if((typeof data221 !== "boolean") && (data221 !== null)){
const err337 = {instancePath:instancePath+"/tls/internal/enabled",schemaPath:"#/properties/tls/properties/internal/properties/enabled/type",keyword:"type",params:{type: schema11.properties.tls.properties.internal.properties.enabled.type}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
}
}
}
if(data.serviceAccount !== undefined){
let data222 = data.serviceAccount;
if(((typeof data222 !== "string") && (!(data222 && typeof data222 == "object" && !Array.isArray(data222)))) && (data222 !== null)){
const err338 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/type",keyword:"type",params:{type: schema11.properties.serviceAccount.type}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
for(const key42 in data222){
if(!(((key42 === "create") || (key42 === "name")) || (key42 === "annotations"))){
const err339 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data222.create !== undefined){
let data223 = data222.create;
if((typeof data223 !== "boolean") && (data223 !== null)){
const err340 = {instancePath:instancePath+"/serviceAccount/create",schemaPath:"#/properties/serviceAccount/properties/create/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.create.type}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data222.name !== undefined){
let data224 = data222.name;
if((typeof data224 !== "string") && (data224 !== null)){
const err341 = {instancePath:instancePath+"/serviceAccount/name",schemaPath:"#/properties/serviceAccount/properties/name/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.name.type}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data222.annotations !== undefined){
let data225 = data222.annotations;
if((!(data225 && typeof data225 == "object" && !Array.isArray(data225))) && (data225 !== null)){
const err342 = {instancePath:instancePath+"/serviceAccount/annotations",schemaPath:"#/properties/serviceAccount/properties/annotations/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.annotations.type}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key43 in data225){
let data226 = data225[key43];
if((typeof data226 !== "string") && (data226 !== null)){
const err343 = {instancePath:instancePath+"/serviceAccount/annotations/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/serviceAccount/properties/annotations/additionalProperties/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.annotations.additionalProperties.type}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
}
}
}
if(data.rbac !== undefined){
let data227 = data.rbac;
if((!(data227 && typeof data227 == "object" && !Array.isArray(data227))) && (data227 !== null)){
const err344 = {instancePath:instancePath+"/rbac",schemaPath:"#/properties/rbac/type",keyword:"type",params:{type: schema11.properties.rbac.type}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
for(const key44 in data227){
if(!((key44 === "create") || (key44 === "finalizers"))){
const err345 = {instancePath:instancePath+"/rbac",schemaPath:"#/properties/rbac/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data227.create !== undefined){
let data228 = data227.create;
if((typeof data228 !== "boolean") && (data228 !== null)){
const err346 = {instancePath:instancePath+"/rbac/create",schemaPath:"#/properties/rbac/properties/create/type",keyword:"type",params:{type: schema11.properties.rbac.properties.create.type}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data227.finalizers !== undefined){
let data229 = data227.finalizers;
if((typeof data229 !== "boolean") && (data229 !== null)){
const err347 = {instancePath:instancePath+"/rbac/finalizers",schemaPath:"#/properties/rbac/properties/finalizers/type",keyword:"type",params:{type: schema11.properties.rbac.properties.finalizers.type}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
}
if(data.ingress !== undefined){
let data230 = data.ingress;
if((!(data230 && typeof data230 == "object" && !Array.isArray(data230))) && (data230 !== null)){
const err348 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/type",keyword:"type",params:{type: schema11.properties.ingress.type}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
for(const key45 in data230){
if(!(func2.call(schema11.properties.ingress.properties, key45))){
const err349 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data230.enabled !== undefined){
let data231 = data230.enabled;
if((typeof data231 !== "boolean") && (data231 !== null)){
const err350 = {instancePath:instancePath+"/ingress/enabled",schemaPath:"#/properties/ingress/properties/enabled/type",keyword:"type",params:{type: schema11.properties.ingress.properties.enabled.type}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data230.className !== undefined){
let data232 = data230.className;
if((typeof data232 !== "string") && (data232 !== null)){
const err351 = {instancePath:instancePath+"/ingress/className",schemaPath:"#/properties/ingress/properties/className/type",keyword:"type",params:{type: schema11.properties.ingress.properties.className.type}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data230.host !== undefined){
let data233 = data230.host;
if((typeof data233 !== "string") && (data233 !== null)){
const err352 = {instancePath:instancePath+"/ingress/host",schemaPath:"#/properties/ingress/properties/host/type",keyword:"type",params:{type: schema11.properties.ingress.properties.host.type}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data230.path !== undefined){
let data234 = data230.path;
if((typeof data234 !== "string") && (data234 !== null)){
const err353 = {instancePath:instancePath+"/ingress/path",schemaPath:"#/properties/ingress/properties/path/type",keyword:"type",params:{type: schema11.properties.ingress.properties.path.type}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data230.pathType !== undefined){
let data235 = data230.pathType;
if(!(((((data235 === "Prefix") || (data235 === "Exact")) || (data235 === "ImplementationSpecific")) || (data235 === "")) || (data235 === null))){
const err354 = {instancePath:instancePath+"/ingress/pathType",schemaPath:"#/properties/ingress/properties/pathType/enum",keyword:"enum",params:{allowedValues: schema11.properties.ingress.properties.pathType.enum}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data230.tls !== undefined){
let data236 = data230.tls;
if((!(Array.isArray(data236))) && (data236 !== null)){
const err355 = {instancePath:instancePath+"/ingress/tls",schemaPath:"#/properties/ingress/properties/tls/type",keyword:"type",params:{type: schema11.properties.ingress.properties.tls.type}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(Array.isArray(data236)){
const len29 = data236.length;
for(let i29=0; i29<len29; i29++){
let data237 = data236[i29];
if(!(data237 && typeof data237 == "object" && !Array.isArray(data237))){
const err356 = {instancePath:instancePath+"/ingress/tls/" + i29,schemaPath:"#/properties/ingress/properties/tls/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
}
if(data230.annotations !== undefined){
let data238 = data230.annotations;
if((!(data238 && typeof data238 == "object" && !Array.isArray(data238))) && (data238 !== null)){
const err357 = {instancePath:instancePath+"/ingress/annotations",schemaPath:"#/properties/ingress/properties/annotations/type",keyword:"type",params:{type: schema11.properties.ingress.properties.annotations.type}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key46 in data238){
let data239 = data238[key46];
if((typeof data239 !== "string") && (data239 !== null)){
const err358 = {instancePath:instancePath+"/ingress/annotations/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/annotations/additionalProperties/type",keyword:"type",params:{type: schema11.properties.ingress.properties.annotations.additionalProperties.type}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
}
if(data230.labels !== undefined){
let data240 = data230.labels;
if((!(data240 && typeof data240 == "object" && !Array.isArray(data240))) && (data240 !== null)){
const err359 = {instancePath:instancePath+"/ingress/labels",schemaPath:"#/properties/ingress/properties/labels/type",keyword:"type",params:{type: schema11.properties.ingress.properties.labels.type}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
for(const key47 in data240){
let data241 = data240[key47];
if((typeof data241 !== "string") && (data241 !== null)){
const err360 = {instancePath:instancePath+"/ingress/labels/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ingress/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema11.properties.ingress.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
}
if(data230.allowUnauthenticated !== undefined){
let data242 = data230.allowUnauthenticated;
if((typeof data242 !== "boolean") && (data242 !== null)){
const err361 = {instancePath:instancePath+"/ingress/allowUnauthenticated",schemaPath:"#/properties/ingress/properties/allowUnauthenticated/type",keyword:"type",params:{type: schema11.properties.ingress.properties.allowUnauthenticated.type}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data230.allowPlaintext !== undefined){
let data243 = data230.allowPlaintext;
if((typeof data243 !== "boolean") && (data243 !== null)){
const err362 = {instancePath:instancePath+"/ingress/allowPlaintext",schemaPath:"#/properties/ingress/properties/allowPlaintext/type",keyword:"type",params:{type: schema11.properties.ingress.properties.allowPlaintext.type}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
}
if(data.httpRoute !== undefined){
let data244 = data.httpRoute;
if((!(data244 && typeof data244 == "object" && !Array.isArray(data244))) && (data244 !== null)){
const err363 = {instancePath:instancePath+"/httpRoute",schemaPath:"#/properties/httpRoute/type",keyword:"type",params:{type: schema11.properties.httpRoute.type}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key48 in data244){
if(!((((((((key48 === "enabled") || (key48 === "parentRefs")) || (key48 === "hostnames")) || (key48 === "path")) || (key48 === "filters")) || (key48 === "annotations")) || (key48 === "labels")) || (key48 === "allowUnauthenticated"))){
const err364 = {instancePath:instancePath+"/httpRoute",schemaPath:"#/properties/httpRoute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data244.enabled !== undefined){
let data245 = data244.enabled;
if((typeof data245 !== "boolean") && (data245 !== null)){
const err365 = {instancePath:instancePath+"/httpRoute/enabled",schemaPath:"#/properties/httpRoute/properties/enabled/type",keyword:"type",params:{type: schema11.properties.httpRoute.properties.enabled.type}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data244.parentRefs !== undefined){
let data246 = data244.parentRefs;
if((!(Array.isArray(data246))) && (data246 !== null)){
const err366 = {instancePath:instancePath+"/httpRoute/parentRefs",schemaPath:"#/properties/httpRoute/properties/parentRefs/type",keyword:"type",params:{type: schema11.properties.httpRoute.properties.parentRefs.type}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(Array.isArray(data246)){
const len30 = data246.length;
for(let i30=0; i30<len30; i30++){
let data247 = data246[i30];
if(!(data247 && typeof data247 == "object" && !Array.isArray(data247))){
const err367 = {instancePath:instancePath+"/httpRoute/parentRefs/" + i30,schemaPath:"#/properties/httpRoute/properties/parentRefs/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
}
if(data244.hostnames !== undefined){
let data248 = data244.hostnames;
if((!(Array.isArray(data248))) && (data248 !== null)){
const err368 = {instancePath:instancePath+"/httpRoute/hostnames",schemaPath:"#/properties/httpRoute/properties/hostnames/type",keyword:"type",params:{type: schema11.properties.httpRoute.properties.hostnames.type}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(Array.isArray(data248)){
const len31 = data248.length;
for(let i31=0; i31<len31; i31++){
if(typeof data248[i31] !== "string"){
const err369 = {instancePath:instancePath+"/httpRoute/hostnames/" + i31,schemaPath:"#/properties/httpRoute/properties/hostnames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
}
}
if(data244.path !== undefined){
let data250 = data244.path;
if((typeof data250 !== "string") && (data250 !== null)){
const err370 = {instancePath:instancePath+"/httpRoute/path",schemaPath:"#/properties/httpRoute/properties/path/type",keyword:"type",params:{type: schema11.properties.httpRoute.properties.path.type}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data244.filters !== undefined){
let data251 = data244.filters;
if((!(Array.isArray(data251))) && (data251 !== null)){
const err371 = {instancePath:instancePath+"/httpRoute/filters",schemaPath:"#/properties/httpRoute/properties/filters/type",keyword:"type",params:{type: schema11.properties.httpRoute.properties.filters.type}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(Array.isArray(data251)){
const len32 = data251.length;
for(let i32=0; i32<len32; i32++){
let data252 = data251[i32];
if(!(data252 && typeof data252 == "object" && !Array.isArray(data252))){
const err372 = {instancePath:instancePath+"/httpRoute/filters/" + i32,schemaPath:"#/properties/httpRoute/properties/filters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
}
if(data244.annotations !== undefined){
let data253 = data244.annotations;
if((!(data253 && typeof data253 == "object" && !Array.isArray(data253))) && (data253 !== null)){
const err373 = {instancePath:instancePath+"/httpRoute/annotations",schemaPath:"#/properties/httpRoute/properties/annotations/type",keyword:"type",params:{type: schema11.properties.httpRoute.properties.annotations.type}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key49 in data253){
let data254 = data253[key49];
if((typeof data254 !== "string") && (data254 !== null)){
const err374 = {instancePath:instancePath+"/httpRoute/annotations/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/httpRoute/properties/annotations/additionalProperties/type",keyword:"type",params:{type: schema11.properties.httpRoute.properties.annotations.additionalProperties.type}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
}
if(data244.labels !== undefined){
let data255 = data244.labels;
if((!(data255 && typeof data255 == "object" && !Array.isArray(data255))) && (data255 !== null)){
const err375 = {instancePath:instancePath+"/httpRoute/labels",schemaPath:"#/properties/httpRoute/properties/labels/type",keyword:"type",params:{type: schema11.properties.httpRoute.properties.labels.type}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
for(const key50 in data255){
let data256 = data255[key50];
if((typeof data256 !== "string") && (data256 !== null)){
const err376 = {instancePath:instancePath+"/httpRoute/labels/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/httpRoute/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema11.properties.httpRoute.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
}
if(data244.allowUnauthenticated !== undefined){
let data257 = data244.allowUnauthenticated;
if((typeof data257 !== "boolean") && (data257 !== null)){
const err377 = {instancePath:instancePath+"/httpRoute/allowUnauthenticated",schemaPath:"#/properties/httpRoute/properties/allowUnauthenticated/type",keyword:"type",params:{type: schema11.properties.httpRoute.properties.allowUnauthenticated.type}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
}
if(data.route !== undefined){
let data258 = data.route;
if((!(data258 && typeof data258 == "object" && !Array.isArray(data258))) && (data258 !== null)){
const err378 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type: schema11.properties.route.type}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key51 in data258){
if(!(((((((key51 === "enabled") || (key51 === "host")) || (key51 === "path")) || (key51 === "tls")) || (key51 === "annotations")) || (key51 === "labels")) || (key51 === "allowUnauthenticated"))){
const err379 = {instancePath:instancePath+"/route",schemaPath:"#/properties/route/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data258.enabled !== undefined){
let data259 = data258.enabled;
if((typeof data259 !== "boolean") && (data259 !== null)){
const err380 = {instancePath:instancePath+"/route/enabled",schemaPath:"#/properties/route/properties/enabled/type",keyword:"type",params:{type: schema11.properties.route.properties.enabled.type}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data258.host !== undefined){
let data260 = data258.host;
if((typeof data260 !== "string") && (data260 !== null)){
const err381 = {instancePath:instancePath+"/route/host",schemaPath:"#/properties/route/properties/host/type",keyword:"type",params:{type: schema11.properties.route.properties.host.type}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data258.path !== undefined){
let data261 = data258.path;
if((typeof data261 !== "string") && (data261 !== null)){
const err382 = {instancePath:instancePath+"/route/path",schemaPath:"#/properties/route/properties/path/type",keyword:"type",params:{type: schema11.properties.route.properties.path.type}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data258.tls !== undefined){
let data262 = data258.tls;
if((!(data262 && typeof data262 == "object" && !Array.isArray(data262))) && (data262 !== null)){
const err383 = {instancePath:instancePath+"/route/tls",schemaPath:"#/properties/route/properties/tls/type",keyword:"type",params:{type: schema11.properties.route.properties.tls.type}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
for(const key52 in data262){
if(!((key52 === "termination") || (key52 === "destinationCACertificate"))){
const err384 = {instancePath:instancePath+"/route/tls",schemaPath:"#/properties/route/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data262.termination !== undefined){
let data263 = data262.termination;
if(!(((((data263 === "edge") || (data263 === "reencrypt")) || (data263 === "passthrough")) || (data263 === "")) || (data263 === null))){
const err385 = {instancePath:instancePath+"/route/tls/termination",schemaPath:"#/properties/route/properties/tls/properties/termination/enum",keyword:"enum",params:{allowedValues: schema11.properties.route.properties.tls.properties.termination.enum}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data262.destinationCACertificate !== undefined){
let data264 = data262.destinationCACertificate;
if((typeof data264 !== "string") && (data264 !== null)){
const err386 = {instancePath:instancePath+"/route/tls/destinationCACertificate",schemaPath:"#/properties/route/properties/tls/properties/destinationCACertificate/type",keyword:"type",params:{type: schema11.properties.route.properties.tls.properties.destinationCACertificate.type}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
}
if(data258.annotations !== undefined){
let data265 = data258.annotations;
if((!(data265 && typeof data265 == "object" && !Array.isArray(data265))) && (data265 !== null)){
const err387 = {instancePath:instancePath+"/route/annotations",schemaPath:"#/properties/route/properties/annotations/type",keyword:"type",params:{type: schema11.properties.route.properties.annotations.type}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
for(const key53 in data265){
let data266 = data265[key53];
if((typeof data266 !== "string") && (data266 !== null)){
const err388 = {instancePath:instancePath+"/route/annotations/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/route/properties/annotations/additionalProperties/type",keyword:"type",params:{type: schema11.properties.route.properties.annotations.additionalProperties.type}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
}
if(data258.labels !== undefined){
let data267 = data258.labels;
if((!(data267 && typeof data267 == "object" && !Array.isArray(data267))) && (data267 !== null)){
const err389 = {instancePath:instancePath+"/route/labels",schemaPath:"#/properties/route/properties/labels/type",keyword:"type",params:{type: schema11.properties.route.properties.labels.type}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key54 in data267){
let data268 = data267[key54];
if((typeof data268 !== "string") && (data268 !== null)){
const err390 = {instancePath:instancePath+"/route/labels/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/route/properties/labels/additionalProperties/type",keyword:"type",params:{type: schema11.properties.route.properties.labels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
}
}
if(data258.allowUnauthenticated !== undefined){
let data269 = data258.allowUnauthenticated;
if((typeof data269 !== "boolean") && (data269 !== null)){
const err391 = {instancePath:instancePath+"/route/allowUnauthenticated",schemaPath:"#/properties/route/properties/allowUnauthenticated/type",keyword:"type",params:{type: schema11.properties.route.properties.allowUnauthenticated.type}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
}
if(data.networkPolicy !== undefined){
let data270 = data.networkPolicy;
if((!(data270 && typeof data270 == "object" && !Array.isArray(data270))) && (data270 !== null)){
const err392 = {instancePath:instancePath+"/networkPolicy",schemaPath:"#/properties/networkPolicy/type",keyword:"type",params:{type: schema11.properties.networkPolicy.type}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
for(const key55 in data270){
if(!(((((key55 === "enabled") || (key55 === "rest")) || (key55 === "apiServer")) || (key55 === "egress")) || (key55 === "ingress"))){
const err393 = {instancePath:instancePath+"/networkPolicy",schemaPath:"#/properties/networkPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data270.enabled !== undefined){
let data271 = data270.enabled;
if((typeof data271 !== "boolean") && (data271 !== null)){
const err394 = {instancePath:instancePath+"/networkPolicy/enabled",schemaPath:"#/properties/networkPolicy/properties/enabled/type",keyword:"type",params:{type: schema11.properties.networkPolicy.properties.enabled.type}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data270.rest !== undefined){
let data272 = data270.rest;
if((!(data272 && typeof data272 == "object" && !Array.isArray(data272))) && (data272 !== null)){
const err395 = {instancePath:instancePath+"/networkPolicy/rest",schemaPath:"#/properties/networkPolicy/properties/rest/type",keyword:"type",params:{type: schema11.properties.networkPolicy.properties.rest.type}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
for(const key56 in data272){
if(!(key56 === "from")){
const err396 = {instancePath:instancePath+"/networkPolicy/rest",schemaPath:"#/properties/networkPolicy/properties/rest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data272.from !== undefined){
let data273 = data272.from;
if((!(Array.isArray(data273))) && (data273 !== null)){
const err397 = {instancePath:instancePath+"/networkPolicy/rest/from",schemaPath:"#/properties/networkPolicy/properties/rest/properties/from/type",keyword:"type",params:{type: schema11.properties.networkPolicy.properties.rest.properties.from.type}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(Array.isArray(data273)){
const len33 = data273.length;
for(let i33=0; i33<len33; i33++){
let data274 = data273[i33];
if(!(data274 && typeof data274 == "object" && !Array.isArray(data274))){
const err398 = {instancePath:instancePath+"/networkPolicy/rest/from/" + i33,schemaPath:"#/properties/networkPolicy/properties/rest/properties/from/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
}
}
}
if(data270.apiServer !== undefined){
let data275 = data270.apiServer;
if((!(data275 && typeof data275 == "object" && !Array.isArray(data275))) && (data275 !== null)){
const err399 = {instancePath:instancePath+"/networkPolicy/apiServer",schemaPath:"#/properties/networkPolicy/properties/apiServer/type",keyword:"type",params:{type: schema11.properties.networkPolicy.properties.apiServer.type}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
for(const key57 in data275){
if(!(key57 === "cidrs")){
const err400 = {instancePath:instancePath+"/networkPolicy/apiServer",schemaPath:"#/properties/networkPolicy/properties/apiServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data275.cidrs !== undefined){
let data276 = data275.cidrs;
if((!(Array.isArray(data276))) && (data276 !== null)){
const err401 = {instancePath:instancePath+"/networkPolicy/apiServer/cidrs",schemaPath:"#/properties/networkPolicy/properties/apiServer/properties/cidrs/type",keyword:"type",params:{type: schema11.properties.networkPolicy.properties.apiServer.properties.cidrs.type}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(Array.isArray(data276)){
const len34 = data276.length;
for(let i34=0; i34<len34; i34++){
if(typeof data276[i34] !== "string"){
const err402 = {instancePath:instancePath+"/networkPolicy/apiServer/cidrs/" + i34,schemaPath:"#/properties/networkPolicy/properties/apiServer/properties/cidrs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
}
}
}
if(data270.egress !== undefined){
let data278 = data270.egress;
if((!(Array.isArray(data278))) && (data278 !== null)){
const err403 = {instancePath:instancePath+"/networkPolicy/egress",schemaPath:"#/properties/networkPolicy/properties/egress/type",keyword:"type",params:{type: schema11.properties.networkPolicy.properties.egress.type}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(Array.isArray(data278)){
const len35 = data278.length;
for(let i35=0; i35<len35; i35++){
let data279 = data278[i35];
if(!(data279 && typeof data279 == "object" && !Array.isArray(data279))){
const err404 = {instancePath:instancePath+"/networkPolicy/egress/" + i35,schemaPath:"#/properties/networkPolicy/properties/egress/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
}
if(data270.ingress !== undefined){
let data280 = data270.ingress;
if((!(Array.isArray(data280))) && (data280 !== null)){
const err405 = {instancePath:instancePath+"/networkPolicy/ingress",schemaPath:"#/properties/networkPolicy/properties/ingress/type",keyword:"type",params:{type: schema11.properties.networkPolicy.properties.ingress.type}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(Array.isArray(data280)){
const len36 = data280.length;
for(let i36=0; i36<len36; i36++){
let data281 = data280[i36];
if(!(data281 && typeof data281 == "object" && !Array.isArray(data281))){
const err406 = {instancePath:instancePath+"/networkPolicy/ingress/" + i36,schemaPath:"#/properties/networkPolicy/properties/ingress/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
}
}
}
if(data.commonLabels !== undefined){
let data282 = data.commonLabels;
if((!(data282 && typeof data282 == "object" && !Array.isArray(data282))) && (data282 !== null)){
const err407 = {instancePath:instancePath+"/commonLabels",schemaPath:"#/properties/commonLabels/type",keyword:"type",params:{type: schema11.properties.commonLabels.type}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
for(const key58 in data282){
let data283 = data282[key58];
if((typeof data283 !== "string") && (data283 !== null)){
const err408 = {instancePath:instancePath+"/commonLabels/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/commonLabels/additionalProperties/type",keyword:"type",params:{type: schema11.properties.commonLabels.additionalProperties.type}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
}
if(data.commonAnnotations !== undefined){
let data284 = data.commonAnnotations;
if((!(data284 && typeof data284 == "object" && !Array.isArray(data284))) && (data284 !== null)){
const err409 = {instancePath:instancePath+"/commonAnnotations",schemaPath:"#/properties/commonAnnotations/type",keyword:"type",params:{type: schema11.properties.commonAnnotations.type}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
for(const key59 in data284){
let data285 = data284[key59];
if((typeof data285 !== "string") && (data285 !== null)){
const err410 = {instancePath:instancePath+"/commonAnnotations/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/commonAnnotations/additionalProperties/type",keyword:"type",params:{type: schema11.properties.commonAnnotations.additionalProperties.type}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
}
if(data.extraObjects !== undefined){
let data286 = data.extraObjects;
if((!(Array.isArray(data286))) && (data286 !== null)){
const err411 = {instancePath:instancePath+"/extraObjects",schemaPath:"#/properties/extraObjects/type",keyword:"type",params:{type: schema11.properties.extraObjects.type}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(Array.isArray(data286)){
const len37 = data286.length;
for(let i37=0; i37<len37; i37++){
let data287 = data286[i37];
if(!(data287 && typeof data287 == "object" && !Array.isArray(data287))){
const err412 = {instancePath:instancePath+"/extraObjects/" + i37,schemaPath:"#/properties/extraObjects/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
}
}
validate10.errors = vErrors;
return errors === 0;
}
