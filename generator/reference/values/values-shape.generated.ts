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
const schema11 = {"type":["object","null"],"additionalProperties":false,"properties":{"mode":{"enum":["session","application","",null]},"clusterId":{"type":["string","null"]},"profile":{"enum":["helm","native","",null]},"restartNonce":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"handover":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"lostNodeSeconds":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"upgradePolicy":{"enum":["refuse","savepoint","",null]},"image":{"type":["string","object","null"],"additionalProperties":false,"properties":{"repository":{"type":["string","null"]},"tag":{"type":["string","null"]},"digest":{"type":["string","null"]},"pullPolicy":{"type":["string","null"]},"pullSecrets":{"type":["array","null"],"items":{"type":"string"}}}},"imagePullPolicy":{"type":["string","null"]},"flinkConfiguration":{"type":["object","null"]},"stockConfiguration":{"type":["boolean","null"]},"strictOptions":{"type":["boolean","null"]},"allowSensitiveConfiguration":{"type":["boolean","array","null"],"items":{"type":"string"}},"allowLineChange":{"type":["boolean","null"]},"allowClusterIdChange":{"type":["boolean","null"]},"allowStateChange":{"type":["boolean","null"]},"job":{"type":["object","null"],"additionalProperties":false,"properties":{"jarURI":{"type":["string","null"]},"entryClass":{"type":["string","null"]},"args":{"type":["array","null"],"items":{"type":["string","number","boolean"],"minimum":-9007199254740991,"maximum":9007199254740991}},"parallelism":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"initialSavepointPath":{"type":["string","null"]},"upgradeMode":{"enum":["stateless","last-state","savepoint","",null]},"state":{"enum":["running","suspended","",null]},"savepointRedeployNonce":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"savepointTriggerNonce":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"allowNonRestoredState":{"type":["boolean","null"]}}},"savepoint":{"type":["object","null"],"additionalProperties":false,"properties":{"schedule":{"type":["string","null"]},"retention":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991}}},"podTemplate":{"type":["object","null"]},"extraEnv":{"type":["array","null"],"items":{"type":"object"}},"extraEnvFrom":{"type":["array","null"],"items":{"type":"object"}},"extraVolumeMounts":{"type":["array","null"],"items":{"type":"object"}},"extraVolumes":{"type":["array","null"],"items":{"type":"object"}},"extraInitContainers":{"type":["array","null"],"items":{"type":"object"}},"extraContainers":{"type":["array","null"],"items":{"type":"object"}},"topologySpreadConstraints":{"type":["array","null"],"items":{"type":"object"}},"priorityClassName":{"type":["string","null"]},"terminationGracePeriodSeconds":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"jobManager":{"type":["object","null"],"additionalProperties":false,"properties":{"resource":{"type":["object","null"],"additionalProperties":false,"properties":{"cpu":{"type":["number","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"memory":{"type":["integer","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"podTemplate":{"type":["object","null"]},"extraEnv":{"type":["array","null"],"items":{"type":"object"}},"extraEnvFrom":{"type":["array","null"],"items":{"type":"object"}},"extraVolumeMounts":{"type":["array","null"],"items":{"type":"object"}},"extraVolumes":{"type":["array","null"],"items":{"type":"object"}},"extraInitContainers":{"type":["array","null"],"items":{"type":"object"}},"extraContainers":{"type":["array","null"],"items":{"type":"object"}},"topologySpreadConstraints":{"type":["array","null"],"items":{"type":"object"}},"priorityClassName":{"type":["string","null"]},"terminationGracePeriodSeconds":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"replicas":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"taskManager":{"type":["object","null"],"additionalProperties":false,"properties":{"resource":{"type":["object","null"],"additionalProperties":false,"properties":{"cpu":{"type":["number","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"memory":{"type":["integer","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"podTemplate":{"type":["object","null"]},"extraEnv":{"type":["array","null"],"items":{"type":"object"}},"extraEnvFrom":{"type":["array","null"],"items":{"type":"object"}},"extraVolumeMounts":{"type":["array","null"],"items":{"type":"object"}},"extraVolumes":{"type":["array","null"],"items":{"type":"object"}},"extraInitContainers":{"type":["array","null"],"items":{"type":"object"}},"extraContainers":{"type":["array","null"],"items":{"type":"object"}},"topologySpreadConstraints":{"type":["array","null"],"items":{"type":"object"}},"priorityClassName":{"type":["string","null"]},"terminationGracePeriodSeconds":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991}}},"probes":{"type":["object","null"],"additionalProperties":false,"properties":{"startup":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}},"readiness":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}},"liveness":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}}}},"logConfiguration":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"highAvailability":{"type":["object","null"],"additionalProperties":false,"properties":{"type":{"enum":["kubernetes","zookeeper","",null]},"directory":{"type":["string","null"]},"zookeeper":{"type":["object","null"],"additionalProperties":false,"properties":{"quorum":{"type":["string","null"]},"pathRoot":{"type":["string","null"]}}}}},"s3":{"type":["object","null"],"additionalProperties":false,"properties":{"existingSecret":{"type":["string","null"]},"accessKeyKey":{"type":["string","null"]},"secretKeyKey":{"type":["string","null"]},"endpoint":{"type":["string","null"]},"pathStyleAccess":{"type":["boolean","null"]},"plugin":{"enum":["presto","hadoop","",null]}}},"hadoop":{"type":["object","null"],"additionalProperties":false,"properties":{"existingConfigMap":{"type":["string","null"]},"configuration":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}}}},"kerberos":{"type":["object","null"],"additionalProperties":false,"properties":{"principal":{"type":["string","null"]},"existingSecret":{"type":["string","null"]},"keytab":{"type":["string","null"]},"keytabFile":{"type":["string","null"]},"krb5Conf":{"type":["string","null"]}}},"tls":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"existingSecret":{"type":["string","null"]},"keystore":{"type":["string","null"]},"truststore":{"type":["string","null"]},"certManager":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"issuerRef":{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"kind":{"type":["string","null"]},"group":{"type":["string","null"]}}},"dnsNames":{"type":["array","null"],"items":{"type":"string"}},"duration":{"type":["string","null"]},"renewBefore":{"type":["string","null"]}}},"passwordSecretRef":{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"type":["string","null"]},"key":{"type":["string","null"]}}},"rest":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"mutual":{"type":["boolean","null"]}}},"internal":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]}}}}},"serviceAccount":{"type":["string","object","null"],"additionalProperties":false,"properties":{"create":{"type":["boolean","null"]},"name":{"type":["string","null"]},"annotations":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}}}},"rbac":{"type":["object","null"],"additionalProperties":false,"properties":{"create":{"type":["boolean","null"]},"finalizers":{"type":["boolean","null"]}}},"global":{},"enabled":{}}};
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
if(data56.replicas !== undefined){
let data77 = data56.replicas;
if((!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))) && (data77 !== null)){
const err107 = {instancePath:instancePath+"/jobManager/replicas",schemaPath:"#/properties/jobManager/properties/replicas/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.replicas.type}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 9007199254740991 || isNaN(data77)){
const err108 = {instancePath:instancePath+"/jobManager/replicas",schemaPath:"#/properties/jobManager/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data77 < -9007199254740991 || isNaN(data77)){
const err109 = {instancePath:instancePath+"/jobManager/replicas",schemaPath:"#/properties/jobManager/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
}
if(data.taskManager !== undefined){
let data78 = data.taskManager;
if((!(data78 && typeof data78 == "object" && !Array.isArray(data78))) && (data78 !== null)){
const err110 = {instancePath:instancePath+"/taskManager",schemaPath:"#/properties/taskManager/type",keyword:"type",params:{type: schema11.properties.taskManager.type}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key7 in data78){
if(!(func2.call(schema11.properties.taskManager.properties, key7))){
const err111 = {instancePath:instancePath+"/taskManager",schemaPath:"#/properties/taskManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data78.resource !== undefined){
let data79 = data78.resource;
if((!(data79 && typeof data79 == "object" && !Array.isArray(data79))) && (data79 !== null)){
const err112 = {instancePath:instancePath+"/taskManager/resource",schemaPath:"#/properties/taskManager/properties/resource/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.resource.type}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key8 in data79){
if(!((key8 === "cpu") || (key8 === "memory"))){
const err113 = {instancePath:instancePath+"/taskManager/resource",schemaPath:"#/properties/taskManager/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data79.cpu !== undefined){
let data80 = data79.cpu;
if(((!((typeof data80 == "number") && (isFinite(data80)))) && (typeof data80 !== "string")) && (data80 !== null)){
const err114 = {instancePath:instancePath+"/taskManager/resource/cpu",schemaPath:"#/properties/taskManager/properties/resource/properties/cpu/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.resource.properties.cpu.type}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 9007199254740991 || isNaN(data80)){
const err115 = {instancePath:instancePath+"/taskManager/resource/cpu",schemaPath:"#/properties/taskManager/properties/resource/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data80 < -9007199254740991 || isNaN(data80)){
const err116 = {instancePath:instancePath+"/taskManager/resource/cpu",schemaPath:"#/properties/taskManager/properties/resource/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data79.memory !== undefined){
let data81 = data79.memory;
if(((!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))) && (typeof data81 !== "string")) && (data81 !== null)){
const err117 = {instancePath:instancePath+"/taskManager/resource/memory",schemaPath:"#/properties/taskManager/properties/resource/properties/memory/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.resource.properties.memory.type}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 9007199254740991 || isNaN(data81)){
const err118 = {instancePath:instancePath+"/taskManager/resource/memory",schemaPath:"#/properties/taskManager/properties/resource/properties/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data81 < -9007199254740991 || isNaN(data81)){
const err119 = {instancePath:instancePath+"/taskManager/resource/memory",schemaPath:"#/properties/taskManager/properties/resource/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
}
if(data78.podTemplate !== undefined){
let data82 = data78.podTemplate;
if((!(data82 && typeof data82 == "object" && !Array.isArray(data82))) && (data82 !== null)){
const err120 = {instancePath:instancePath+"/taskManager/podTemplate",schemaPath:"#/properties/taskManager/properties/podTemplate/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.podTemplate.type}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data78.extraEnv !== undefined){
let data83 = data78.extraEnv;
if((!(Array.isArray(data83))) && (data83 !== null)){
const err121 = {instancePath:instancePath+"/taskManager/extraEnv",schemaPath:"#/properties/taskManager/properties/extraEnv/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraEnv.type}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(Array.isArray(data83)){
const len17 = data83.length;
for(let i17=0; i17<len17; i17++){
let data84 = data83[i17];
if(!(data84 && typeof data84 == "object" && !Array.isArray(data84))){
const err122 = {instancePath:instancePath+"/taskManager/extraEnv/" + i17,schemaPath:"#/properties/taskManager/properties/extraEnv/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
}
if(data78.extraEnvFrom !== undefined){
let data85 = data78.extraEnvFrom;
if((!(Array.isArray(data85))) && (data85 !== null)){
const err123 = {instancePath:instancePath+"/taskManager/extraEnvFrom",schemaPath:"#/properties/taskManager/properties/extraEnvFrom/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraEnvFrom.type}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(Array.isArray(data85)){
const len18 = data85.length;
for(let i18=0; i18<len18; i18++){
let data86 = data85[i18];
if(!(data86 && typeof data86 == "object" && !Array.isArray(data86))){
const err124 = {instancePath:instancePath+"/taskManager/extraEnvFrom/" + i18,schemaPath:"#/properties/taskManager/properties/extraEnvFrom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
}
if(data78.extraVolumeMounts !== undefined){
let data87 = data78.extraVolumeMounts;
if((!(Array.isArray(data87))) && (data87 !== null)){
const err125 = {instancePath:instancePath+"/taskManager/extraVolumeMounts",schemaPath:"#/properties/taskManager/properties/extraVolumeMounts/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraVolumeMounts.type}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(Array.isArray(data87)){
const len19 = data87.length;
for(let i19=0; i19<len19; i19++){
let data88 = data87[i19];
if(!(data88 && typeof data88 == "object" && !Array.isArray(data88))){
const err126 = {instancePath:instancePath+"/taskManager/extraVolumeMounts/" + i19,schemaPath:"#/properties/taskManager/properties/extraVolumeMounts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
if(data78.extraVolumes !== undefined){
let data89 = data78.extraVolumes;
if((!(Array.isArray(data89))) && (data89 !== null)){
const err127 = {instancePath:instancePath+"/taskManager/extraVolumes",schemaPath:"#/properties/taskManager/properties/extraVolumes/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraVolumes.type}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(Array.isArray(data89)){
const len20 = data89.length;
for(let i20=0; i20<len20; i20++){
let data90 = data89[i20];
if(!(data90 && typeof data90 == "object" && !Array.isArray(data90))){
const err128 = {instancePath:instancePath+"/taskManager/extraVolumes/" + i20,schemaPath:"#/properties/taskManager/properties/extraVolumes/items/type",keyword:"type",params:{type: "object"}};
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
if(data78.extraInitContainers !== undefined){
let data91 = data78.extraInitContainers;
if((!(Array.isArray(data91))) && (data91 !== null)){
const err129 = {instancePath:instancePath+"/taskManager/extraInitContainers",schemaPath:"#/properties/taskManager/properties/extraInitContainers/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraInitContainers.type}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(Array.isArray(data91)){
const len21 = data91.length;
for(let i21=0; i21<len21; i21++){
let data92 = data91[i21];
if(!(data92 && typeof data92 == "object" && !Array.isArray(data92))){
const err130 = {instancePath:instancePath+"/taskManager/extraInitContainers/" + i21,schemaPath:"#/properties/taskManager/properties/extraInitContainers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
}
if(data78.extraContainers !== undefined){
let data93 = data78.extraContainers;
if((!(Array.isArray(data93))) && (data93 !== null)){
const err131 = {instancePath:instancePath+"/taskManager/extraContainers",schemaPath:"#/properties/taskManager/properties/extraContainers/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraContainers.type}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(Array.isArray(data93)){
const len22 = data93.length;
for(let i22=0; i22<len22; i22++){
let data94 = data93[i22];
if(!(data94 && typeof data94 == "object" && !Array.isArray(data94))){
const err132 = {instancePath:instancePath+"/taskManager/extraContainers/" + i22,schemaPath:"#/properties/taskManager/properties/extraContainers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
}
if(data78.topologySpreadConstraints !== undefined){
let data95 = data78.topologySpreadConstraints;
if((!(Array.isArray(data95))) && (data95 !== null)){
const err133 = {instancePath:instancePath+"/taskManager/topologySpreadConstraints",schemaPath:"#/properties/taskManager/properties/topologySpreadConstraints/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.topologySpreadConstraints.type}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(Array.isArray(data95)){
const len23 = data95.length;
for(let i23=0; i23<len23; i23++){
let data96 = data95[i23];
if(!(data96 && typeof data96 == "object" && !Array.isArray(data96))){
const err134 = {instancePath:instancePath+"/taskManager/topologySpreadConstraints/" + i23,schemaPath:"#/properties/taskManager/properties/topologySpreadConstraints/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
}
if(data78.priorityClassName !== undefined){
let data97 = data78.priorityClassName;
if((typeof data97 !== "string") && (data97 !== null)){
const err135 = {instancePath:instancePath+"/taskManager/priorityClassName",schemaPath:"#/properties/taskManager/properties/priorityClassName/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.priorityClassName.type}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data78.terminationGracePeriodSeconds !== undefined){
let data98 = data78.terminationGracePeriodSeconds;
if((!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))) && (data98 !== null)){
const err136 = {instancePath:instancePath+"/taskManager/terminationGracePeriodSeconds",schemaPath:"#/properties/taskManager/properties/terminationGracePeriodSeconds/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.terminationGracePeriodSeconds.type}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 9007199254740991 || isNaN(data98)){
const err137 = {instancePath:instancePath+"/taskManager/terminationGracePeriodSeconds",schemaPath:"#/properties/taskManager/properties/terminationGracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data98 < 1 || isNaN(data98)){
const err138 = {instancePath:instancePath+"/taskManager/terminationGracePeriodSeconds",schemaPath:"#/properties/taskManager/properties/terminationGracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
}
if(data.probes !== undefined){
let data99 = data.probes;
if((!(data99 && typeof data99 == "object" && !Array.isArray(data99))) && (data99 !== null)){
const err139 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: schema11.properties.probes.type}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key9 in data99){
if(!(((key9 === "startup") || (key9 === "readiness")) || (key9 === "liveness"))){
const err140 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data99.startup !== undefined){
let data100 = data99.startup;
if((!(data100 && typeof data100 == "object" && !Array.isArray(data100))) && (data100 !== null)){
const err141 = {instancePath:instancePath+"/probes/startup",schemaPath:"#/properties/probes/properties/startup/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.type}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key10 in data100){
if(!(((((key10 === "enabled") || (key10 === "initialDelaySeconds")) || (key10 === "periodSeconds")) || (key10 === "timeoutSeconds")) || (key10 === "failureThreshold"))){
const err142 = {instancePath:instancePath+"/probes/startup",schemaPath:"#/properties/probes/properties/startup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data100.enabled !== undefined){
let data101 = data100.enabled;
if((typeof data101 !== "boolean") && (data101 !== null)){
const err143 = {instancePath:instancePath+"/probes/startup/enabled",schemaPath:"#/properties/probes/properties/startup/properties/enabled/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.enabled.type}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data100.initialDelaySeconds !== undefined){
let data102 = data100.initialDelaySeconds;
if((!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))) && (data102 !== null)){
const err144 = {instancePath:instancePath+"/probes/startup/initialDelaySeconds",schemaPath:"#/properties/probes/properties/startup/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 2147483647 || isNaN(data102)){
const err145 = {instancePath:instancePath+"/probes/startup/initialDelaySeconds",schemaPath:"#/properties/probes/properties/startup/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data102 < 1 || isNaN(data102)){
const err146 = {instancePath:instancePath+"/probes/startup/initialDelaySeconds",schemaPath:"#/properties/probes/properties/startup/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
if(data100.periodSeconds !== undefined){
let data103 = data100.periodSeconds;
if((!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))) && (data103 !== null)){
const err147 = {instancePath:instancePath+"/probes/startup/periodSeconds",schemaPath:"#/properties/probes/properties/startup/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 > 2147483647 || isNaN(data103)){
const err148 = {instancePath:instancePath+"/probes/startup/periodSeconds",schemaPath:"#/properties/probes/properties/startup/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data103 < 1 || isNaN(data103)){
const err149 = {instancePath:instancePath+"/probes/startup/periodSeconds",schemaPath:"#/properties/probes/properties/startup/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(data100.timeoutSeconds !== undefined){
let data104 = data100.timeoutSeconds;
if((!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))) && (data104 !== null)){
const err150 = {instancePath:instancePath+"/probes/startup/timeoutSeconds",schemaPath:"#/properties/probes/properties/startup/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 2147483647 || isNaN(data104)){
const err151 = {instancePath:instancePath+"/probes/startup/timeoutSeconds",schemaPath:"#/properties/probes/properties/startup/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data104 < 1 || isNaN(data104)){
const err152 = {instancePath:instancePath+"/probes/startup/timeoutSeconds",schemaPath:"#/properties/probes/properties/startup/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
if(data100.failureThreshold !== undefined){
let data105 = data100.failureThreshold;
if((!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) && (data105 !== null)){
const err153 = {instancePath:instancePath+"/probes/startup/failureThreshold",schemaPath:"#/properties/probes/properties/startup/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 2147483647 || isNaN(data105)){
const err154 = {instancePath:instancePath+"/probes/startup/failureThreshold",schemaPath:"#/properties/probes/properties/startup/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data105 < 1 || isNaN(data105)){
const err155 = {instancePath:instancePath+"/probes/startup/failureThreshold",schemaPath:"#/properties/probes/properties/startup/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
}
}
if(data99.readiness !== undefined){
let data106 = data99.readiness;
if((!(data106 && typeof data106 == "object" && !Array.isArray(data106))) && (data106 !== null)){
const err156 = {instancePath:instancePath+"/probes/readiness",schemaPath:"#/properties/probes/properties/readiness/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.type}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key11 in data106){
if(!(((((key11 === "enabled") || (key11 === "initialDelaySeconds")) || (key11 === "periodSeconds")) || (key11 === "timeoutSeconds")) || (key11 === "failureThreshold"))){
const err157 = {instancePath:instancePath+"/probes/readiness",schemaPath:"#/properties/probes/properties/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data106.enabled !== undefined){
let data107 = data106.enabled;
if((typeof data107 !== "boolean") && (data107 !== null)){
const err158 = {instancePath:instancePath+"/probes/readiness/enabled",schemaPath:"#/properties/probes/properties/readiness/properties/enabled/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.enabled.type}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data106.initialDelaySeconds !== undefined){
let data108 = data106.initialDelaySeconds;
if((!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))) && (data108 !== null)){
const err159 = {instancePath:instancePath+"/probes/readiness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/readiness/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 2147483647 || isNaN(data108)){
const err160 = {instancePath:instancePath+"/probes/readiness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/readiness/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data108 < 1 || isNaN(data108)){
const err161 = {instancePath:instancePath+"/probes/readiness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/readiness/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data106.periodSeconds !== undefined){
let data109 = data106.periodSeconds;
if((!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))) && (data109 !== null)){
const err162 = {instancePath:instancePath+"/probes/readiness/periodSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 2147483647 || isNaN(data109)){
const err163 = {instancePath:instancePath+"/probes/readiness/periodSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data109 < 1 || isNaN(data109)){
const err164 = {instancePath:instancePath+"/probes/readiness/periodSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data106.timeoutSeconds !== undefined){
let data110 = data106.timeoutSeconds;
if((!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))) && (data110 !== null)){
const err165 = {instancePath:instancePath+"/probes/readiness/timeoutSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 2147483647 || isNaN(data110)){
const err166 = {instancePath:instancePath+"/probes/readiness/timeoutSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data110 < 1 || isNaN(data110)){
const err167 = {instancePath:instancePath+"/probes/readiness/timeoutSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data106.failureThreshold !== undefined){
let data111 = data106.failureThreshold;
if((!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))) && (data111 !== null)){
const err168 = {instancePath:instancePath+"/probes/readiness/failureThreshold",schemaPath:"#/properties/probes/properties/readiness/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 2147483647 || isNaN(data111)){
const err169 = {instancePath:instancePath+"/probes/readiness/failureThreshold",schemaPath:"#/properties/probes/properties/readiness/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data111 < 1 || isNaN(data111)){
const err170 = {instancePath:instancePath+"/probes/readiness/failureThreshold",schemaPath:"#/properties/probes/properties/readiness/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data99.liveness !== undefined){
let data112 = data99.liveness;
if((!(data112 && typeof data112 == "object" && !Array.isArray(data112))) && (data112 !== null)){
const err171 = {instancePath:instancePath+"/probes/liveness",schemaPath:"#/properties/probes/properties/liveness/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.type}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key12 in data112){
if(!(((((key12 === "enabled") || (key12 === "initialDelaySeconds")) || (key12 === "periodSeconds")) || (key12 === "timeoutSeconds")) || (key12 === "failureThreshold"))){
const err172 = {instancePath:instancePath+"/probes/liveness",schemaPath:"#/properties/probes/properties/liveness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data112.enabled !== undefined){
let data113 = data112.enabled;
if((typeof data113 !== "boolean") && (data113 !== null)){
const err173 = {instancePath:instancePath+"/probes/liveness/enabled",schemaPath:"#/properties/probes/properties/liveness/properties/enabled/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.enabled.type}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data112.initialDelaySeconds !== undefined){
let data114 = data112.initialDelaySeconds;
if((!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))) && (data114 !== null)){
const err174 = {instancePath:instancePath+"/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/liveness/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 2147483647 || isNaN(data114)){
const err175 = {instancePath:instancePath+"/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/liveness/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data114 < 1 || isNaN(data114)){
const err176 = {instancePath:instancePath+"/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/liveness/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data112.periodSeconds !== undefined){
let data115 = data112.periodSeconds;
if((!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))) && (data115 !== null)){
const err177 = {instancePath:instancePath+"/probes/liveness/periodSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 2147483647 || isNaN(data115)){
const err178 = {instancePath:instancePath+"/probes/liveness/periodSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data115 < 1 || isNaN(data115)){
const err179 = {instancePath:instancePath+"/probes/liveness/periodSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data112.timeoutSeconds !== undefined){
let data116 = data112.timeoutSeconds;
if((!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))) && (data116 !== null)){
const err180 = {instancePath:instancePath+"/probes/liveness/timeoutSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 2147483647 || isNaN(data116)){
const err181 = {instancePath:instancePath+"/probes/liveness/timeoutSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data116 < 1 || isNaN(data116)){
const err182 = {instancePath:instancePath+"/probes/liveness/timeoutSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data112.failureThreshold !== undefined){
let data117 = data112.failureThreshold;
if((!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))) && (data117 !== null)){
const err183 = {instancePath:instancePath+"/probes/liveness/failureThreshold",schemaPath:"#/properties/probes/properties/liveness/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 2147483647 || isNaN(data117)){
const err184 = {instancePath:instancePath+"/probes/liveness/failureThreshold",schemaPath:"#/properties/probes/properties/liveness/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data117 < 1 || isNaN(data117)){
const err185 = {instancePath:instancePath+"/probes/liveness/failureThreshold",schemaPath:"#/properties/probes/properties/liveness/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.logConfiguration !== undefined){
let data118 = data.logConfiguration;
if((!(data118 && typeof data118 == "object" && !Array.isArray(data118))) && (data118 !== null)){
const err186 = {instancePath:instancePath+"/logConfiguration",schemaPath:"#/properties/logConfiguration/type",keyword:"type",params:{type: schema11.properties.logConfiguration.type}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key13 in data118){
let data119 = data118[key13];
if((typeof data119 !== "string") && (data119 !== null)){
const err187 = {instancePath:instancePath+"/logConfiguration/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/logConfiguration/additionalProperties/type",keyword:"type",params:{type: schema11.properties.logConfiguration.additionalProperties.type}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
}
if(data.highAvailability !== undefined){
let data120 = data.highAvailability;
if((!(data120 && typeof data120 == "object" && !Array.isArray(data120))) && (data120 !== null)){
const err188 = {instancePath:instancePath+"/highAvailability",schemaPath:"#/properties/highAvailability/type",keyword:"type",params:{type: schema11.properties.highAvailability.type}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key14 in data120){
if(!(((key14 === "type") || (key14 === "directory")) || (key14 === "zookeeper"))){
const err189 = {instancePath:instancePath+"/highAvailability",schemaPath:"#/properties/highAvailability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data120.type !== undefined){
let data121 = data120.type;
if(!((((data121 === "kubernetes") || (data121 === "zookeeper")) || (data121 === "")) || (data121 === null))){
const err190 = {instancePath:instancePath+"/highAvailability/type",schemaPath:"#/properties/highAvailability/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.highAvailability.properties.type.enum}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data120.directory !== undefined){
let data122 = data120.directory;
if((typeof data122 !== "string") && (data122 !== null)){
const err191 = {instancePath:instancePath+"/highAvailability/directory",schemaPath:"#/properties/highAvailability/properties/directory/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.directory.type}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data120.zookeeper !== undefined){
let data123 = data120.zookeeper;
if((!(data123 && typeof data123 == "object" && !Array.isArray(data123))) && (data123 !== null)){
const err192 = {instancePath:instancePath+"/highAvailability/zookeeper",schemaPath:"#/properties/highAvailability/properties/zookeeper/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.zookeeper.type}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key15 in data123){
if(!((key15 === "quorum") || (key15 === "pathRoot"))){
const err193 = {instancePath:instancePath+"/highAvailability/zookeeper",schemaPath:"#/properties/highAvailability/properties/zookeeper/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data123.quorum !== undefined){
let data124 = data123.quorum;
if((typeof data124 !== "string") && (data124 !== null)){
const err194 = {instancePath:instancePath+"/highAvailability/zookeeper/quorum",schemaPath:"#/properties/highAvailability/properties/zookeeper/properties/quorum/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.zookeeper.properties.quorum.type}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data123.pathRoot !== undefined){
let data125 = data123.pathRoot;
if((typeof data125 !== "string") && (data125 !== null)){
const err195 = {instancePath:instancePath+"/highAvailability/zookeeper/pathRoot",schemaPath:"#/properties/highAvailability/properties/zookeeper/properties/pathRoot/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.zookeeper.properties.pathRoot.type}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
}
}
}
if(data.s3 !== undefined){
let data126 = data.s3;
if((!(data126 && typeof data126 == "object" && !Array.isArray(data126))) && (data126 !== null)){
const err196 = {instancePath:instancePath+"/s3",schemaPath:"#/properties/s3/type",keyword:"type",params:{type: schema11.properties.s3.type}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key16 in data126){
if(!((((((key16 === "existingSecret") || (key16 === "accessKeyKey")) || (key16 === "secretKeyKey")) || (key16 === "endpoint")) || (key16 === "pathStyleAccess")) || (key16 === "plugin"))){
const err197 = {instancePath:instancePath+"/s3",schemaPath:"#/properties/s3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data126.existingSecret !== undefined){
let data127 = data126.existingSecret;
if((typeof data127 !== "string") && (data127 !== null)){
const err198 = {instancePath:instancePath+"/s3/existingSecret",schemaPath:"#/properties/s3/properties/existingSecret/type",keyword:"type",params:{type: schema11.properties.s3.properties.existingSecret.type}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data126.accessKeyKey !== undefined){
let data128 = data126.accessKeyKey;
if((typeof data128 !== "string") && (data128 !== null)){
const err199 = {instancePath:instancePath+"/s3/accessKeyKey",schemaPath:"#/properties/s3/properties/accessKeyKey/type",keyword:"type",params:{type: schema11.properties.s3.properties.accessKeyKey.type}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data126.secretKeyKey !== undefined){
let data129 = data126.secretKeyKey;
if((typeof data129 !== "string") && (data129 !== null)){
const err200 = {instancePath:instancePath+"/s3/secretKeyKey",schemaPath:"#/properties/s3/properties/secretKeyKey/type",keyword:"type",params:{type: schema11.properties.s3.properties.secretKeyKey.type}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data126.endpoint !== undefined){
let data130 = data126.endpoint;
if((typeof data130 !== "string") && (data130 !== null)){
const err201 = {instancePath:instancePath+"/s3/endpoint",schemaPath:"#/properties/s3/properties/endpoint/type",keyword:"type",params:{type: schema11.properties.s3.properties.endpoint.type}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data126.pathStyleAccess !== undefined){
let data131 = data126.pathStyleAccess;
if((typeof data131 !== "boolean") && (data131 !== null)){
const err202 = {instancePath:instancePath+"/s3/pathStyleAccess",schemaPath:"#/properties/s3/properties/pathStyleAccess/type",keyword:"type",params:{type: schema11.properties.s3.properties.pathStyleAccess.type}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data126.plugin !== undefined){
let data132 = data126.plugin;
if(!((((data132 === "presto") || (data132 === "hadoop")) || (data132 === "")) || (data132 === null))){
const err203 = {instancePath:instancePath+"/s3/plugin",schemaPath:"#/properties/s3/properties/plugin/enum",keyword:"enum",params:{allowedValues: schema11.properties.s3.properties.plugin.enum}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
}
if(data.hadoop !== undefined){
let data133 = data.hadoop;
if((!(data133 && typeof data133 == "object" && !Array.isArray(data133))) && (data133 !== null)){
const err204 = {instancePath:instancePath+"/hadoop",schemaPath:"#/properties/hadoop/type",keyword:"type",params:{type: schema11.properties.hadoop.type}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key17 in data133){
if(!((key17 === "existingConfigMap") || (key17 === "configuration"))){
const err205 = {instancePath:instancePath+"/hadoop",schemaPath:"#/properties/hadoop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data133.existingConfigMap !== undefined){
let data134 = data133.existingConfigMap;
if((typeof data134 !== "string") && (data134 !== null)){
const err206 = {instancePath:instancePath+"/hadoop/existingConfigMap",schemaPath:"#/properties/hadoop/properties/existingConfigMap/type",keyword:"type",params:{type: schema11.properties.hadoop.properties.existingConfigMap.type}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data133.configuration !== undefined){
let data135 = data133.configuration;
if((!(data135 && typeof data135 == "object" && !Array.isArray(data135))) && (data135 !== null)){
const err207 = {instancePath:instancePath+"/hadoop/configuration",schemaPath:"#/properties/hadoop/properties/configuration/type",keyword:"type",params:{type: schema11.properties.hadoop.properties.configuration.type}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key18 in data135){
let data136 = data135[key18];
if((typeof data136 !== "string") && (data136 !== null)){
const err208 = {instancePath:instancePath+"/hadoop/configuration/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/hadoop/properties/configuration/additionalProperties/type",keyword:"type",params:{type: schema11.properties.hadoop.properties.configuration.additionalProperties.type}};
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
}
}
}
if(data.kerberos !== undefined){
let data137 = data.kerberos;
if((!(data137 && typeof data137 == "object" && !Array.isArray(data137))) && (data137 !== null)){
const err209 = {instancePath:instancePath+"/kerberos",schemaPath:"#/properties/kerberos/type",keyword:"type",params:{type: schema11.properties.kerberos.type}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key19 in data137){
if(!(((((key19 === "principal") || (key19 === "existingSecret")) || (key19 === "keytab")) || (key19 === "keytabFile")) || (key19 === "krb5Conf"))){
const err210 = {instancePath:instancePath+"/kerberos",schemaPath:"#/properties/kerberos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data137.principal !== undefined){
let data138 = data137.principal;
if((typeof data138 !== "string") && (data138 !== null)){
const err211 = {instancePath:instancePath+"/kerberos/principal",schemaPath:"#/properties/kerberos/properties/principal/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.principal.type}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data137.existingSecret !== undefined){
let data139 = data137.existingSecret;
if((typeof data139 !== "string") && (data139 !== null)){
const err212 = {instancePath:instancePath+"/kerberos/existingSecret",schemaPath:"#/properties/kerberos/properties/existingSecret/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.existingSecret.type}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data137.keytab !== undefined){
let data140 = data137.keytab;
if((typeof data140 !== "string") && (data140 !== null)){
const err213 = {instancePath:instancePath+"/kerberos/keytab",schemaPath:"#/properties/kerberos/properties/keytab/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.keytab.type}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data137.keytabFile !== undefined){
let data141 = data137.keytabFile;
if((typeof data141 !== "string") && (data141 !== null)){
const err214 = {instancePath:instancePath+"/kerberos/keytabFile",schemaPath:"#/properties/kerberos/properties/keytabFile/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.keytabFile.type}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data137.krb5Conf !== undefined){
let data142 = data137.krb5Conf;
if((typeof data142 !== "string") && (data142 !== null)){
const err215 = {instancePath:instancePath+"/kerberos/krb5Conf",schemaPath:"#/properties/kerberos/properties/krb5Conf/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.krb5Conf.type}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
}
if(data.tls !== undefined){
let data143 = data.tls;
if((!(data143 && typeof data143 == "object" && !Array.isArray(data143))) && (data143 !== null)){
const err216 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: schema11.properties.tls.type}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key20 in data143){
if(!((((((((key20 === "enabled") || (key20 === "existingSecret")) || (key20 === "keystore")) || (key20 === "truststore")) || (key20 === "certManager")) || (key20 === "passwordSecretRef")) || (key20 === "rest")) || (key20 === "internal"))){
const err217 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data143.enabled !== undefined){
let data144 = data143.enabled;
if((typeof data144 !== "boolean") && (data144 !== null)){
const err218 = {instancePath:instancePath+"/tls/enabled",schemaPath:"#/properties/tls/properties/enabled/type",keyword:"type",params:{type: schema11.properties.tls.properties.enabled.type}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data143.existingSecret !== undefined){
let data145 = data143.existingSecret;
if((typeof data145 !== "string") && (data145 !== null)){
const err219 = {instancePath:instancePath+"/tls/existingSecret",schemaPath:"#/properties/tls/properties/existingSecret/type",keyword:"type",params:{type: schema11.properties.tls.properties.existingSecret.type}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data143.keystore !== undefined){
let data146 = data143.keystore;
if((typeof data146 !== "string") && (data146 !== null)){
const err220 = {instancePath:instancePath+"/tls/keystore",schemaPath:"#/properties/tls/properties/keystore/type",keyword:"type",params:{type: schema11.properties.tls.properties.keystore.type}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data143.truststore !== undefined){
let data147 = data143.truststore;
if((typeof data147 !== "string") && (data147 !== null)){
const err221 = {instancePath:instancePath+"/tls/truststore",schemaPath:"#/properties/tls/properties/truststore/type",keyword:"type",params:{type: schema11.properties.tls.properties.truststore.type}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data143.certManager !== undefined){
let data148 = data143.certManager;
if((!(data148 && typeof data148 == "object" && !Array.isArray(data148))) && (data148 !== null)){
const err222 = {instancePath:instancePath+"/tls/certManager",schemaPath:"#/properties/tls/properties/certManager/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.type}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key21 in data148){
if(!(((((key21 === "enabled") || (key21 === "issuerRef")) || (key21 === "dnsNames")) || (key21 === "duration")) || (key21 === "renewBefore"))){
const err223 = {instancePath:instancePath+"/tls/certManager",schemaPath:"#/properties/tls/properties/certManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data148.enabled !== undefined){
let data149 = data148.enabled;
if((typeof data149 !== "boolean") && (data149 !== null)){
const err224 = {instancePath:instancePath+"/tls/certManager/enabled",schemaPath:"#/properties/tls/properties/certManager/properties/enabled/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.enabled.type}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data148.issuerRef !== undefined){
let data150 = data148.issuerRef;
if((!(data150 && typeof data150 == "object" && !Array.isArray(data150))) && (data150 !== null)){
const err225 = {instancePath:instancePath+"/tls/certManager/issuerRef",schemaPath:"#/properties/tls/properties/certManager/properties/issuerRef/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.issuerRef.type}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key22 in data150){
if(!(((key22 === "name") || (key22 === "kind")) || (key22 === "group"))){
const err226 = {instancePath:instancePath+"/tls/certManager/issuerRef",schemaPath:"#/properties/tls/properties/certManager/properties/issuerRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data150.name !== undefined){
let data151 = data150.name;
if((typeof data151 !== "string") && (data151 !== null)){
const err227 = {instancePath:instancePath+"/tls/certManager/issuerRef/name",schemaPath:"#/properties/tls/properties/certManager/properties/issuerRef/properties/name/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.issuerRef.properties.name.type}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data150.kind !== undefined){
let data152 = data150.kind;
if((typeof data152 !== "string") && (data152 !== null)){
const err228 = {instancePath:instancePath+"/tls/certManager/issuerRef/kind",schemaPath:"#/properties/tls/properties/certManager/properties/issuerRef/properties/kind/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.issuerRef.properties.kind.type}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data150.group !== undefined){
let data153 = data150.group;
if((typeof data153 !== "string") && (data153 !== null)){
const err229 = {instancePath:instancePath+"/tls/certManager/issuerRef/group",schemaPath:"#/properties/tls/properties/certManager/properties/issuerRef/properties/group/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.issuerRef.properties.group.type}};
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
}
if(data148.dnsNames !== undefined){
let data154 = data148.dnsNames;
if((!(Array.isArray(data154))) && (data154 !== null)){
const err230 = {instancePath:instancePath+"/tls/certManager/dnsNames",schemaPath:"#/properties/tls/properties/certManager/properties/dnsNames/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.dnsNames.type}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(Array.isArray(data154)){
const len24 = data154.length;
for(let i24=0; i24<len24; i24++){
if(typeof data154[i24] !== "string"){
const err231 = {instancePath:instancePath+"/tls/certManager/dnsNames/" + i24,schemaPath:"#/properties/tls/properties/certManager/properties/dnsNames/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
}
if(data148.duration !== undefined){
let data156 = data148.duration;
if((typeof data156 !== "string") && (data156 !== null)){
const err232 = {instancePath:instancePath+"/tls/certManager/duration",schemaPath:"#/properties/tls/properties/certManager/properties/duration/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.duration.type}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data148.renewBefore !== undefined){
let data157 = data148.renewBefore;
if((typeof data157 !== "string") && (data157 !== null)){
const err233 = {instancePath:instancePath+"/tls/certManager/renewBefore",schemaPath:"#/properties/tls/properties/certManager/properties/renewBefore/type",keyword:"type",params:{type: schema11.properties.tls.properties.certManager.properties.renewBefore.type}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
}
if(data143.passwordSecretRef !== undefined){
let data158 = data143.passwordSecretRef;
if((!(data158 && typeof data158 == "object" && !Array.isArray(data158))) && (data158 !== null)){
const err234 = {instancePath:instancePath+"/tls/passwordSecretRef",schemaPath:"#/properties/tls/properties/passwordSecretRef/type",keyword:"type",params:{type: schema11.properties.tls.properties.passwordSecretRef.type}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key23 in data158){
if(!((key23 === "name") || (key23 === "key"))){
const err235 = {instancePath:instancePath+"/tls/passwordSecretRef",schemaPath:"#/properties/tls/properties/passwordSecretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data158.name !== undefined){
let data159 = data158.name;
if((typeof data159 !== "string") && (data159 !== null)){
const err236 = {instancePath:instancePath+"/tls/passwordSecretRef/name",schemaPath:"#/properties/tls/properties/passwordSecretRef/properties/name/type",keyword:"type",params:{type: schema11.properties.tls.properties.passwordSecretRef.properties.name.type}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data158.key !== undefined){
let data160 = data158.key;
if((typeof data160 !== "string") && (data160 !== null)){
const err237 = {instancePath:instancePath+"/tls/passwordSecretRef/key",schemaPath:"#/properties/tls/properties/passwordSecretRef/properties/key/type",keyword:"type",params:{type: schema11.properties.tls.properties.passwordSecretRef.properties.key.type}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
}
if(data143.rest !== undefined){
let data161 = data143.rest;
if((!(data161 && typeof data161 == "object" && !Array.isArray(data161))) && (data161 !== null)){
const err238 = {instancePath:instancePath+"/tls/rest",schemaPath:"#/properties/tls/properties/rest/type",keyword:"type",params:{type: schema11.properties.tls.properties.rest.type}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key24 in data161){
if(!((key24 === "enabled") || (key24 === "mutual"))){
const err239 = {instancePath:instancePath+"/tls/rest",schemaPath:"#/properties/tls/properties/rest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data161.enabled !== undefined){
let data162 = data161.enabled;
if((typeof data162 !== "boolean") && (data162 !== null)){
const err240 = {instancePath:instancePath+"/tls/rest/enabled",schemaPath:"#/properties/tls/properties/rest/properties/enabled/type",keyword:"type",params:{type: schema11.properties.tls.properties.rest.properties.enabled.type}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data161.mutual !== undefined){
let data163 = data161.mutual;
if((typeof data163 !== "boolean") && (data163 !== null)){
const err241 = {instancePath:instancePath+"/tls/rest/mutual",schemaPath:"#/properties/tls/properties/rest/properties/mutual/type",keyword:"type",params:{type: schema11.properties.tls.properties.rest.properties.mutual.type}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
}
if(data143.internal !== undefined){
let data164 = data143.internal;
if((!(data164 && typeof data164 == "object" && !Array.isArray(data164))) && (data164 !== null)){
const err242 = {instancePath:instancePath+"/tls/internal",schemaPath:"#/properties/tls/properties/internal/type",keyword:"type",params:{type: schema11.properties.tls.properties.internal.type}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key25 in data164){
if(!(key25 === "enabled")){
const err243 = {instancePath:instancePath+"/tls/internal",schemaPath:"#/properties/tls/properties/internal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data164.enabled !== undefined){
let data165 = data164.enabled;
if((typeof data165 !== "boolean") && (data165 !== null)){
const err244 = {instancePath:instancePath+"/tls/internal/enabled",schemaPath:"#/properties/tls/properties/internal/properties/enabled/type",keyword:"type",params:{type: schema11.properties.tls.properties.internal.properties.enabled.type}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
}
}
}
if(data.serviceAccount !== undefined){
let data166 = data.serviceAccount;
if(((typeof data166 !== "string") && (!(data166 && typeof data166 == "object" && !Array.isArray(data166)))) && (data166 !== null)){
const err245 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/type",keyword:"type",params:{type: schema11.properties.serviceAccount.type}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key26 in data166){
if(!(((key26 === "create") || (key26 === "name")) || (key26 === "annotations"))){
const err246 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data166.create !== undefined){
let data167 = data166.create;
if((typeof data167 !== "boolean") && (data167 !== null)){
const err247 = {instancePath:instancePath+"/serviceAccount/create",schemaPath:"#/properties/serviceAccount/properties/create/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.create.type}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data166.name !== undefined){
let data168 = data166.name;
if((typeof data168 !== "string") && (data168 !== null)){
const err248 = {instancePath:instancePath+"/serviceAccount/name",schemaPath:"#/properties/serviceAccount/properties/name/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.name.type}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data166.annotations !== undefined){
let data169 = data166.annotations;
if((!(data169 && typeof data169 == "object" && !Array.isArray(data169))) && (data169 !== null)){
const err249 = {instancePath:instancePath+"/serviceAccount/annotations",schemaPath:"#/properties/serviceAccount/properties/annotations/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.annotations.type}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key27 in data169){
let data170 = data169[key27];
if((typeof data170 !== "string") && (data170 !== null)){
const err250 = {instancePath:instancePath+"/serviceAccount/annotations/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/serviceAccount/properties/annotations/additionalProperties/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.annotations.additionalProperties.type}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
}
}
}
if(data.rbac !== undefined){
let data171 = data.rbac;
if((!(data171 && typeof data171 == "object" && !Array.isArray(data171))) && (data171 !== null)){
const err251 = {instancePath:instancePath+"/rbac",schemaPath:"#/properties/rbac/type",keyword:"type",params:{type: schema11.properties.rbac.type}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key28 in data171){
if(!((key28 === "create") || (key28 === "finalizers"))){
const err252 = {instancePath:instancePath+"/rbac",schemaPath:"#/properties/rbac/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data171.create !== undefined){
let data172 = data171.create;
if((typeof data172 !== "boolean") && (data172 !== null)){
const err253 = {instancePath:instancePath+"/rbac/create",schemaPath:"#/properties/rbac/properties/create/type",keyword:"type",params:{type: schema11.properties.rbac.properties.create.type}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data171.finalizers !== undefined){
let data173 = data171.finalizers;
if((typeof data173 !== "boolean") && (data173 !== null)){
const err254 = {instancePath:instancePath+"/rbac/finalizers",schemaPath:"#/properties/rbac/properties/finalizers/type",keyword:"type",params:{type: schema11.properties.rbac.properties.finalizers.type}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
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
