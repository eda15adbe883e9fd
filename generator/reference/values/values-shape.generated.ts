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
const schema11 = {"type":["object","null"],"additionalProperties":false,"properties":{"mode":{"enum":["session","application","",null]},"clusterId":{"type":["string","null"]},"profile":{"enum":["helm","native","",null]},"restartNonce":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"handover":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"lostNodeSeconds":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"upgradePolicy":{"enum":["refuse","savepoint","",null]},"image":{"type":["string","object","null"],"additionalProperties":false,"properties":{"repository":{"type":["string","null"]},"tag":{"type":["string","null"]},"digest":{"type":["string","null"]},"pullPolicy":{"type":["string","null"]},"pullSecrets":{"type":["array","null"],"items":{"type":"string"}}}},"imagePullPolicy":{"type":["string","null"]},"flinkConfiguration":{"type":["object","null"]},"stockConfiguration":{"type":["boolean","null"]},"strictOptions":{"type":["boolean","null"]},"allowSensitiveConfiguration":{"type":["boolean","null"]},"allowLineChange":{"type":["boolean","null"]},"allowClusterIdChange":{"type":["boolean","null"]},"allowStateChange":{"type":["boolean","null"]},"job":{"type":["object","null"],"additionalProperties":false,"properties":{"jarURI":{"type":["string","null"]},"entryClass":{"type":["string","null"]},"args":{"type":["array","null"],"items":{"type":["string","number","boolean"],"minimum":-9007199254740991,"maximum":9007199254740991}},"parallelism":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"initialSavepointPath":{"type":["string","null"]},"upgradeMode":{"enum":["stateless","last-state","savepoint","",null]},"state":{"enum":["running","suspended","",null]},"savepointRedeployNonce":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"allowNonRestoredState":{"type":["boolean","null"]}}},"podTemplate":{"type":["object","null"]},"extraEnv":{"type":["array","null"],"items":{"type":"object"}},"extraEnvFrom":{"type":["array","null"],"items":{"type":"object"}},"extraVolumeMounts":{"type":["array","null"],"items":{"type":"object"}},"extraVolumes":{"type":["array","null"],"items":{"type":"object"}},"extraInitContainers":{"type":["array","null"],"items":{"type":"object"}},"extraContainers":{"type":["array","null"],"items":{"type":"object"}},"topologySpreadConstraints":{"type":["array","null"],"items":{"type":"object"}},"priorityClassName":{"type":["string","null"]},"terminationGracePeriodSeconds":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"jobManager":{"type":["object","null"],"additionalProperties":false,"properties":{"resource":{"type":["object","null"],"additionalProperties":false,"properties":{"cpu":{"type":["number","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"memory":{"type":["integer","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"podTemplate":{"type":["object","null"]},"extraEnv":{"type":["array","null"],"items":{"type":"object"}},"extraEnvFrom":{"type":["array","null"],"items":{"type":"object"}},"extraVolumeMounts":{"type":["array","null"],"items":{"type":"object"}},"extraVolumes":{"type":["array","null"],"items":{"type":"object"}},"extraInitContainers":{"type":["array","null"],"items":{"type":"object"}},"extraContainers":{"type":["array","null"],"items":{"type":"object"}},"topologySpreadConstraints":{"type":["array","null"],"items":{"type":"object"}},"priorityClassName":{"type":["string","null"]},"terminationGracePeriodSeconds":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"replicas":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"taskManager":{"type":["object","null"],"additionalProperties":false,"properties":{"resource":{"type":["object","null"],"additionalProperties":false,"properties":{"cpu":{"type":["number","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"memory":{"type":["integer","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"podTemplate":{"type":["object","null"]},"extraEnv":{"type":["array","null"],"items":{"type":"object"}},"extraEnvFrom":{"type":["array","null"],"items":{"type":"object"}},"extraVolumeMounts":{"type":["array","null"],"items":{"type":"object"}},"extraVolumes":{"type":["array","null"],"items":{"type":"object"}},"extraInitContainers":{"type":["array","null"],"items":{"type":"object"}},"extraContainers":{"type":["array","null"],"items":{"type":"object"}},"topologySpreadConstraints":{"type":["array","null"],"items":{"type":"object"}},"priorityClassName":{"type":["string","null"]},"terminationGracePeriodSeconds":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991}}},"probes":{"type":["object","null"],"additionalProperties":false,"properties":{"startup":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}},"readiness":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}},"liveness":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}}}},"logConfiguration":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"highAvailability":{"type":["object","null"],"additionalProperties":false,"properties":{"type":{"enum":["kubernetes","zookeeper","",null]},"directory":{"type":["string","null"]},"zookeeper":{"type":["object","null"],"additionalProperties":false,"properties":{"quorum":{"type":["string","null"]},"pathRoot":{"type":["string","null"]}}}}},"s3":{"type":["object","null"],"additionalProperties":false,"properties":{"existingSecret":{"type":["string","null"]},"accessKeyKey":{"type":["string","null"]},"secretKeyKey":{"type":["string","null"]},"endpoint":{"type":["string","null"]},"pathStyleAccess":{"type":["boolean","null"]},"plugin":{"enum":["presto","hadoop","",null]}}},"hadoop":{"type":["object","null"],"additionalProperties":false,"properties":{"existingConfigMap":{"type":["string","null"]},"configuration":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}}}},"kerberos":{"type":["object","null"],"additionalProperties":false,"properties":{"principal":{"type":["string","null"]},"existingSecret":{"type":["string","null"]},"keytab":{"type":["string","null"]},"keytabFile":{"type":["string","null"]},"krb5Conf":{"type":["string","null"]}}},"serviceAccount":{"type":["string","object","null"],"additionalProperties":false,"properties":{"create":{"type":["boolean","null"]},"name":{"type":["string","null"]},"annotations":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}}}},"rbac":{"type":["object","null"],"additionalProperties":false,"properties":{"create":{"type":["boolean","null"]},"finalizers":{"type":["boolean","null"]}}},"global":{},"enabled":{}}};
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
if((typeof data19 !== "boolean") && (data19 !== null)){
const err27 = {instancePath:instancePath+"/allowSensitiveConfiguration",schemaPath:"#/properties/allowSensitiveConfiguration/type",keyword:"type",params:{type: schema11.properties.allowSensitiveConfiguration.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.allowLineChange !== undefined){
let data20 = data.allowLineChange;
if((typeof data20 !== "boolean") && (data20 !== null)){
const err28 = {instancePath:instancePath+"/allowLineChange",schemaPath:"#/properties/allowLineChange/type",keyword:"type",params:{type: schema11.properties.allowLineChange.type}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.allowClusterIdChange !== undefined){
let data21 = data.allowClusterIdChange;
if((typeof data21 !== "boolean") && (data21 !== null)){
const err29 = {instancePath:instancePath+"/allowClusterIdChange",schemaPath:"#/properties/allowClusterIdChange/type",keyword:"type",params:{type: schema11.properties.allowClusterIdChange.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.allowStateChange !== undefined){
let data22 = data.allowStateChange;
if((typeof data22 !== "boolean") && (data22 !== null)){
const err30 = {instancePath:instancePath+"/allowStateChange",schemaPath:"#/properties/allowStateChange/type",keyword:"type",params:{type: schema11.properties.allowStateChange.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.job !== undefined){
let data23 = data.job;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
const err31 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: schema11.properties.job.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
if(!(func2.call(schema11.properties.job.properties, key3))){
const err32 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data23.jarURI !== undefined){
let data24 = data23.jarURI;
if((typeof data24 !== "string") && (data24 !== null)){
const err33 = {instancePath:instancePath+"/job/jarURI",schemaPath:"#/properties/job/properties/jarURI/type",keyword:"type",params:{type: schema11.properties.job.properties.jarURI.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data23.entryClass !== undefined){
let data25 = data23.entryClass;
if((typeof data25 !== "string") && (data25 !== null)){
const err34 = {instancePath:instancePath+"/job/entryClass",schemaPath:"#/properties/job/properties/entryClass/type",keyword:"type",params:{type: schema11.properties.job.properties.entryClass.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data23.args !== undefined){
let data26 = data23.args;
if((!(Array.isArray(data26))) && (data26 !== null)){
const err35 = {instancePath:instancePath+"/job/args",schemaPath:"#/properties/job/properties/args/type",keyword:"type",params:{type: schema11.properties.job.properties.args.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
if(((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))) && (typeof data27 !== "boolean")){
const err36 = {instancePath:instancePath+"/job/args/" + i1,schemaPath:"#/properties/job/properties/args/items/type",keyword:"type",params:{type: schema11.properties.job.properties.args.items.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
const err37 = {instancePath:instancePath+"/job/args/" + i1,schemaPath:"#/properties/job/properties/args/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data27 < -9007199254740991 || isNaN(data27)){
const err38 = {instancePath:instancePath+"/job/args/" + i1,schemaPath:"#/properties/job/properties/args/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
}
if(data23.parallelism !== undefined){
let data28 = data23.parallelism;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
const err39 = {instancePath:instancePath+"/job/parallelism",schemaPath:"#/properties/job/properties/parallelism/type",keyword:"type",params:{type: schema11.properties.job.properties.parallelism.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
const err40 = {instancePath:instancePath+"/job/parallelism",schemaPath:"#/properties/job/properties/parallelism/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err41 = {instancePath:instancePath+"/job/parallelism",schemaPath:"#/properties/job/properties/parallelism/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data23.initialSavepointPath !== undefined){
let data29 = data23.initialSavepointPath;
if((typeof data29 !== "string") && (data29 !== null)){
const err42 = {instancePath:instancePath+"/job/initialSavepointPath",schemaPath:"#/properties/job/properties/initialSavepointPath/type",keyword:"type",params:{type: schema11.properties.job.properties.initialSavepointPath.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data23.upgradeMode !== undefined){
let data30 = data23.upgradeMode;
if(!(((((data30 === "stateless") || (data30 === "last-state")) || (data30 === "savepoint")) || (data30 === "")) || (data30 === null))){
const err43 = {instancePath:instancePath+"/job/upgradeMode",schemaPath:"#/properties/job/properties/upgradeMode/enum",keyword:"enum",params:{allowedValues: schema11.properties.job.properties.upgradeMode.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data23.state !== undefined){
let data31 = data23.state;
if(!((((data31 === "running") || (data31 === "suspended")) || (data31 === "")) || (data31 === null))){
const err44 = {instancePath:instancePath+"/job/state",schemaPath:"#/properties/job/properties/state/enum",keyword:"enum",params:{allowedValues: schema11.properties.job.properties.state.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23.savepointRedeployNonce !== undefined){
let data32 = data23.savepointRedeployNonce;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
const err45 = {instancePath:instancePath+"/job/savepointRedeployNonce",schemaPath:"#/properties/job/properties/savepointRedeployNonce/type",keyword:"type",params:{type: schema11.properties.job.properties.savepointRedeployNonce.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 9007199254740991 || isNaN(data32)){
const err46 = {instancePath:instancePath+"/job/savepointRedeployNonce",schemaPath:"#/properties/job/properties/savepointRedeployNonce/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data32 < -9007199254740991 || isNaN(data32)){
const err47 = {instancePath:instancePath+"/job/savepointRedeployNonce",schemaPath:"#/properties/job/properties/savepointRedeployNonce/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data23.allowNonRestoredState !== undefined){
let data33 = data23.allowNonRestoredState;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err48 = {instancePath:instancePath+"/job/allowNonRestoredState",schemaPath:"#/properties/job/properties/allowNonRestoredState/type",keyword:"type",params:{type: schema11.properties.job.properties.allowNonRestoredState.type}};
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
}
if(data.podTemplate !== undefined){
let data34 = data.podTemplate;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
const err49 = {instancePath:instancePath+"/podTemplate",schemaPath:"#/properties/podTemplate/type",keyword:"type",params:{type: schema11.properties.podTemplate.type}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.extraEnv !== undefined){
let data35 = data.extraEnv;
if((!(Array.isArray(data35))) && (data35 !== null)){
const err50 = {instancePath:instancePath+"/extraEnv",schemaPath:"#/properties/extraEnv/type",keyword:"type",params:{type: schema11.properties.extraEnv.type}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if(!(data36 && typeof data36 == "object" && !Array.isArray(data36))){
const err51 = {instancePath:instancePath+"/extraEnv/" + i2,schemaPath:"#/properties/extraEnv/items/type",keyword:"type",params:{type: "object"}};
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
}
if(data.extraEnvFrom !== undefined){
let data37 = data.extraEnvFrom;
if((!(Array.isArray(data37))) && (data37 !== null)){
const err52 = {instancePath:instancePath+"/extraEnvFrom",schemaPath:"#/properties/extraEnvFrom/type",keyword:"type",params:{type: schema11.properties.extraEnvFrom.type}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(!(data38 && typeof data38 == "object" && !Array.isArray(data38))){
const err53 = {instancePath:instancePath+"/extraEnvFrom/" + i3,schemaPath:"#/properties/extraEnvFrom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
if(data.extraVolumeMounts !== undefined){
let data39 = data.extraVolumeMounts;
if((!(Array.isArray(data39))) && (data39 !== null)){
const err54 = {instancePath:instancePath+"/extraVolumeMounts",schemaPath:"#/properties/extraVolumeMounts/type",keyword:"type",params:{type: schema11.properties.extraVolumeMounts.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
let data40 = data39[i4];
if(!(data40 && typeof data40 == "object" && !Array.isArray(data40))){
const err55 = {instancePath:instancePath+"/extraVolumeMounts/" + i4,schemaPath:"#/properties/extraVolumeMounts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
if(data.extraVolumes !== undefined){
let data41 = data.extraVolumes;
if((!(Array.isArray(data41))) && (data41 !== null)){
const err56 = {instancePath:instancePath+"/extraVolumes",schemaPath:"#/properties/extraVolumes/type",keyword:"type",params:{type: schema11.properties.extraVolumes.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(Array.isArray(data41)){
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
let data42 = data41[i5];
if(!(data42 && typeof data42 == "object" && !Array.isArray(data42))){
const err57 = {instancePath:instancePath+"/extraVolumes/" + i5,schemaPath:"#/properties/extraVolumes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
if(data.extraInitContainers !== undefined){
let data43 = data.extraInitContainers;
if((!(Array.isArray(data43))) && (data43 !== null)){
const err58 = {instancePath:instancePath+"/extraInitContainers",schemaPath:"#/properties/extraInitContainers/type",keyword:"type",params:{type: schema11.properties.extraInitContainers.type}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(Array.isArray(data43)){
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
let data44 = data43[i6];
if(!(data44 && typeof data44 == "object" && !Array.isArray(data44))){
const err59 = {instancePath:instancePath+"/extraInitContainers/" + i6,schemaPath:"#/properties/extraInitContainers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
if(data.extraContainers !== undefined){
let data45 = data.extraContainers;
if((!(Array.isArray(data45))) && (data45 !== null)){
const err60 = {instancePath:instancePath+"/extraContainers",schemaPath:"#/properties/extraContainers/type",keyword:"type",params:{type: schema11.properties.extraContainers.type}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(Array.isArray(data45)){
const len7 = data45.length;
for(let i7=0; i7<len7; i7++){
let data46 = data45[i7];
if(!(data46 && typeof data46 == "object" && !Array.isArray(data46))){
const err61 = {instancePath:instancePath+"/extraContainers/" + i7,schemaPath:"#/properties/extraContainers/items/type",keyword:"type",params:{type: "object"}};
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
if(data.topologySpreadConstraints !== undefined){
let data47 = data.topologySpreadConstraints;
if((!(Array.isArray(data47))) && (data47 !== null)){
const err62 = {instancePath:instancePath+"/topologySpreadConstraints",schemaPath:"#/properties/topologySpreadConstraints/type",keyword:"type",params:{type: schema11.properties.topologySpreadConstraints.type}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(Array.isArray(data47)){
const len8 = data47.length;
for(let i8=0; i8<len8; i8++){
let data48 = data47[i8];
if(!(data48 && typeof data48 == "object" && !Array.isArray(data48))){
const err63 = {instancePath:instancePath+"/topologySpreadConstraints/" + i8,schemaPath:"#/properties/topologySpreadConstraints/items/type",keyword:"type",params:{type: "object"}};
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
if(data.priorityClassName !== undefined){
let data49 = data.priorityClassName;
if((typeof data49 !== "string") && (data49 !== null)){
const err64 = {instancePath:instancePath+"/priorityClassName",schemaPath:"#/properties/priorityClassName/type",keyword:"type",params:{type: schema11.properties.priorityClassName.type}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.terminationGracePeriodSeconds !== undefined){
let data50 = data.terminationGracePeriodSeconds;
if((!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) && (data50 !== null)){
const err65 = {instancePath:instancePath+"/terminationGracePeriodSeconds",schemaPath:"#/properties/terminationGracePeriodSeconds/type",keyword:"type",params:{type: schema11.properties.terminationGracePeriodSeconds.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 9007199254740991 || isNaN(data50)){
const err66 = {instancePath:instancePath+"/terminationGracePeriodSeconds",schemaPath:"#/properties/terminationGracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data50 < 1 || isNaN(data50)){
const err67 = {instancePath:instancePath+"/terminationGracePeriodSeconds",schemaPath:"#/properties/terminationGracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.jobManager !== undefined){
let data51 = data.jobManager;
if((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)){
const err68 = {instancePath:instancePath+"/jobManager",schemaPath:"#/properties/jobManager/type",keyword:"type",params:{type: schema11.properties.jobManager.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key4 in data51){
if(!(func2.call(schema11.properties.jobManager.properties, key4))){
const err69 = {instancePath:instancePath+"/jobManager",schemaPath:"#/properties/jobManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data51.resource !== undefined){
let data52 = data51.resource;
if((!(data52 && typeof data52 == "object" && !Array.isArray(data52))) && (data52 !== null)){
const err70 = {instancePath:instancePath+"/jobManager/resource",schemaPath:"#/properties/jobManager/properties/resource/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.resource.type}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key5 in data52){
if(!((key5 === "cpu") || (key5 === "memory"))){
const err71 = {instancePath:instancePath+"/jobManager/resource",schemaPath:"#/properties/jobManager/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data52.cpu !== undefined){
let data53 = data52.cpu;
if(((!((typeof data53 == "number") && (isFinite(data53)))) && (typeof data53 !== "string")) && (data53 !== null)){
const err72 = {instancePath:instancePath+"/jobManager/resource/cpu",schemaPath:"#/properties/jobManager/properties/resource/properties/cpu/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.resource.properties.cpu.type}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 9007199254740991 || isNaN(data53)){
const err73 = {instancePath:instancePath+"/jobManager/resource/cpu",schemaPath:"#/properties/jobManager/properties/resource/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data53 < -9007199254740991 || isNaN(data53)){
const err74 = {instancePath:instancePath+"/jobManager/resource/cpu",schemaPath:"#/properties/jobManager/properties/resource/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data52.memory !== undefined){
let data54 = data52.memory;
if(((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (typeof data54 !== "string")) && (data54 !== null)){
const err75 = {instancePath:instancePath+"/jobManager/resource/memory",schemaPath:"#/properties/jobManager/properties/resource/properties/memory/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.resource.properties.memory.type}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 9007199254740991 || isNaN(data54)){
const err76 = {instancePath:instancePath+"/jobManager/resource/memory",schemaPath:"#/properties/jobManager/properties/resource/properties/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data54 < -9007199254740991 || isNaN(data54)){
const err77 = {instancePath:instancePath+"/jobManager/resource/memory",schemaPath:"#/properties/jobManager/properties/resource/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
}
}
if(data51.podTemplate !== undefined){
let data55 = data51.podTemplate;
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (data55 !== null)){
const err78 = {instancePath:instancePath+"/jobManager/podTemplate",schemaPath:"#/properties/jobManager/properties/podTemplate/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.podTemplate.type}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data51.extraEnv !== undefined){
let data56 = data51.extraEnv;
if((!(Array.isArray(data56))) && (data56 !== null)){
const err79 = {instancePath:instancePath+"/jobManager/extraEnv",schemaPath:"#/properties/jobManager/properties/extraEnv/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.extraEnv.type}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(Array.isArray(data56)){
const len9 = data56.length;
for(let i9=0; i9<len9; i9++){
let data57 = data56[i9];
if(!(data57 && typeof data57 == "object" && !Array.isArray(data57))){
const err80 = {instancePath:instancePath+"/jobManager/extraEnv/" + i9,schemaPath:"#/properties/jobManager/properties/extraEnv/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
if(data51.extraEnvFrom !== undefined){
let data58 = data51.extraEnvFrom;
if((!(Array.isArray(data58))) && (data58 !== null)){
const err81 = {instancePath:instancePath+"/jobManager/extraEnvFrom",schemaPath:"#/properties/jobManager/properties/extraEnvFrom/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.extraEnvFrom.type}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(Array.isArray(data58)){
const len10 = data58.length;
for(let i10=0; i10<len10; i10++){
let data59 = data58[i10];
if(!(data59 && typeof data59 == "object" && !Array.isArray(data59))){
const err82 = {instancePath:instancePath+"/jobManager/extraEnvFrom/" + i10,schemaPath:"#/properties/jobManager/properties/extraEnvFrom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
if(data51.extraVolumeMounts !== undefined){
let data60 = data51.extraVolumeMounts;
if((!(Array.isArray(data60))) && (data60 !== null)){
const err83 = {instancePath:instancePath+"/jobManager/extraVolumeMounts",schemaPath:"#/properties/jobManager/properties/extraVolumeMounts/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.extraVolumeMounts.type}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(Array.isArray(data60)){
const len11 = data60.length;
for(let i11=0; i11<len11; i11++){
let data61 = data60[i11];
if(!(data61 && typeof data61 == "object" && !Array.isArray(data61))){
const err84 = {instancePath:instancePath+"/jobManager/extraVolumeMounts/" + i11,schemaPath:"#/properties/jobManager/properties/extraVolumeMounts/items/type",keyword:"type",params:{type: "object"}};
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
}
if(data51.extraVolumes !== undefined){
let data62 = data51.extraVolumes;
if((!(Array.isArray(data62))) && (data62 !== null)){
const err85 = {instancePath:instancePath+"/jobManager/extraVolumes",schemaPath:"#/properties/jobManager/properties/extraVolumes/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.extraVolumes.type}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(Array.isArray(data62)){
const len12 = data62.length;
for(let i12=0; i12<len12; i12++){
let data63 = data62[i12];
if(!(data63 && typeof data63 == "object" && !Array.isArray(data63))){
const err86 = {instancePath:instancePath+"/jobManager/extraVolumes/" + i12,schemaPath:"#/properties/jobManager/properties/extraVolumes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
if(data51.extraInitContainers !== undefined){
let data64 = data51.extraInitContainers;
if((!(Array.isArray(data64))) && (data64 !== null)){
const err87 = {instancePath:instancePath+"/jobManager/extraInitContainers",schemaPath:"#/properties/jobManager/properties/extraInitContainers/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.extraInitContainers.type}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(Array.isArray(data64)){
const len13 = data64.length;
for(let i13=0; i13<len13; i13++){
let data65 = data64[i13];
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
const err88 = {instancePath:instancePath+"/jobManager/extraInitContainers/" + i13,schemaPath:"#/properties/jobManager/properties/extraInitContainers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
if(data51.extraContainers !== undefined){
let data66 = data51.extraContainers;
if((!(Array.isArray(data66))) && (data66 !== null)){
const err89 = {instancePath:instancePath+"/jobManager/extraContainers",schemaPath:"#/properties/jobManager/properties/extraContainers/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.extraContainers.type}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(Array.isArray(data66)){
const len14 = data66.length;
for(let i14=0; i14<len14; i14++){
let data67 = data66[i14];
if(!(data67 && typeof data67 == "object" && !Array.isArray(data67))){
const err90 = {instancePath:instancePath+"/jobManager/extraContainers/" + i14,schemaPath:"#/properties/jobManager/properties/extraContainers/items/type",keyword:"type",params:{type: "object"}};
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
if(data51.topologySpreadConstraints !== undefined){
let data68 = data51.topologySpreadConstraints;
if((!(Array.isArray(data68))) && (data68 !== null)){
const err91 = {instancePath:instancePath+"/jobManager/topologySpreadConstraints",schemaPath:"#/properties/jobManager/properties/topologySpreadConstraints/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.topologySpreadConstraints.type}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(Array.isArray(data68)){
const len15 = data68.length;
for(let i15=0; i15<len15; i15++){
let data69 = data68[i15];
if(!(data69 && typeof data69 == "object" && !Array.isArray(data69))){
const err92 = {instancePath:instancePath+"/jobManager/topologySpreadConstraints/" + i15,schemaPath:"#/properties/jobManager/properties/topologySpreadConstraints/items/type",keyword:"type",params:{type: "object"}};
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
if(data51.priorityClassName !== undefined){
let data70 = data51.priorityClassName;
if((typeof data70 !== "string") && (data70 !== null)){
const err93 = {instancePath:instancePath+"/jobManager/priorityClassName",schemaPath:"#/properties/jobManager/properties/priorityClassName/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.priorityClassName.type}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data51.terminationGracePeriodSeconds !== undefined){
let data71 = data51.terminationGracePeriodSeconds;
if((!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))) && (data71 !== null)){
const err94 = {instancePath:instancePath+"/jobManager/terminationGracePeriodSeconds",schemaPath:"#/properties/jobManager/properties/terminationGracePeriodSeconds/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.terminationGracePeriodSeconds.type}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 9007199254740991 || isNaN(data71)){
const err95 = {instancePath:instancePath+"/jobManager/terminationGracePeriodSeconds",schemaPath:"#/properties/jobManager/properties/terminationGracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data71 < 1 || isNaN(data71)){
const err96 = {instancePath:instancePath+"/jobManager/terminationGracePeriodSeconds",schemaPath:"#/properties/jobManager/properties/terminationGracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data51.replicas !== undefined){
let data72 = data51.replicas;
if((!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))) && (data72 !== null)){
const err97 = {instancePath:instancePath+"/jobManager/replicas",schemaPath:"#/properties/jobManager/properties/replicas/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.replicas.type}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 9007199254740991 || isNaN(data72)){
const err98 = {instancePath:instancePath+"/jobManager/replicas",schemaPath:"#/properties/jobManager/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data72 < -9007199254740991 || isNaN(data72)){
const err99 = {instancePath:instancePath+"/jobManager/replicas",schemaPath:"#/properties/jobManager/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
}
}
if(data.taskManager !== undefined){
let data73 = data.taskManager;
if((!(data73 && typeof data73 == "object" && !Array.isArray(data73))) && (data73 !== null)){
const err100 = {instancePath:instancePath+"/taskManager",schemaPath:"#/properties/taskManager/type",keyword:"type",params:{type: schema11.properties.taskManager.type}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key6 in data73){
if(!(func2.call(schema11.properties.taskManager.properties, key6))){
const err101 = {instancePath:instancePath+"/taskManager",schemaPath:"#/properties/taskManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data73.resource !== undefined){
let data74 = data73.resource;
if((!(data74 && typeof data74 == "object" && !Array.isArray(data74))) && (data74 !== null)){
const err102 = {instancePath:instancePath+"/taskManager/resource",schemaPath:"#/properties/taskManager/properties/resource/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.resource.type}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key7 in data74){
if(!((key7 === "cpu") || (key7 === "memory"))){
const err103 = {instancePath:instancePath+"/taskManager/resource",schemaPath:"#/properties/taskManager/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data74.cpu !== undefined){
let data75 = data74.cpu;
if(((!((typeof data75 == "number") && (isFinite(data75)))) && (typeof data75 !== "string")) && (data75 !== null)){
const err104 = {instancePath:instancePath+"/taskManager/resource/cpu",schemaPath:"#/properties/taskManager/properties/resource/properties/cpu/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.resource.properties.cpu.type}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 9007199254740991 || isNaN(data75)){
const err105 = {instancePath:instancePath+"/taskManager/resource/cpu",schemaPath:"#/properties/taskManager/properties/resource/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data75 < -9007199254740991 || isNaN(data75)){
const err106 = {instancePath:instancePath+"/taskManager/resource/cpu",schemaPath:"#/properties/taskManager/properties/resource/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
if(data74.memory !== undefined){
let data76 = data74.memory;
if(((!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))) && (typeof data76 !== "string")) && (data76 !== null)){
const err107 = {instancePath:instancePath+"/taskManager/resource/memory",schemaPath:"#/properties/taskManager/properties/resource/properties/memory/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.resource.properties.memory.type}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 9007199254740991 || isNaN(data76)){
const err108 = {instancePath:instancePath+"/taskManager/resource/memory",schemaPath:"#/properties/taskManager/properties/resource/properties/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data76 < -9007199254740991 || isNaN(data76)){
const err109 = {instancePath:instancePath+"/taskManager/resource/memory",schemaPath:"#/properties/taskManager/properties/resource/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
if(data73.podTemplate !== undefined){
let data77 = data73.podTemplate;
if((!(data77 && typeof data77 == "object" && !Array.isArray(data77))) && (data77 !== null)){
const err110 = {instancePath:instancePath+"/taskManager/podTemplate",schemaPath:"#/properties/taskManager/properties/podTemplate/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.podTemplate.type}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data73.extraEnv !== undefined){
let data78 = data73.extraEnv;
if((!(Array.isArray(data78))) && (data78 !== null)){
const err111 = {instancePath:instancePath+"/taskManager/extraEnv",schemaPath:"#/properties/taskManager/properties/extraEnv/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraEnv.type}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(Array.isArray(data78)){
const len16 = data78.length;
for(let i16=0; i16<len16; i16++){
let data79 = data78[i16];
if(!(data79 && typeof data79 == "object" && !Array.isArray(data79))){
const err112 = {instancePath:instancePath+"/taskManager/extraEnv/" + i16,schemaPath:"#/properties/taskManager/properties/extraEnv/items/type",keyword:"type",params:{type: "object"}};
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
}
if(data73.extraEnvFrom !== undefined){
let data80 = data73.extraEnvFrom;
if((!(Array.isArray(data80))) && (data80 !== null)){
const err113 = {instancePath:instancePath+"/taskManager/extraEnvFrom",schemaPath:"#/properties/taskManager/properties/extraEnvFrom/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraEnvFrom.type}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(Array.isArray(data80)){
const len17 = data80.length;
for(let i17=0; i17<len17; i17++){
let data81 = data80[i17];
if(!(data81 && typeof data81 == "object" && !Array.isArray(data81))){
const err114 = {instancePath:instancePath+"/taskManager/extraEnvFrom/" + i17,schemaPath:"#/properties/taskManager/properties/extraEnvFrom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
}
if(data73.extraVolumeMounts !== undefined){
let data82 = data73.extraVolumeMounts;
if((!(Array.isArray(data82))) && (data82 !== null)){
const err115 = {instancePath:instancePath+"/taskManager/extraVolumeMounts",schemaPath:"#/properties/taskManager/properties/extraVolumeMounts/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraVolumeMounts.type}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(Array.isArray(data82)){
const len18 = data82.length;
for(let i18=0; i18<len18; i18++){
let data83 = data82[i18];
if(!(data83 && typeof data83 == "object" && !Array.isArray(data83))){
const err116 = {instancePath:instancePath+"/taskManager/extraVolumeMounts/" + i18,schemaPath:"#/properties/taskManager/properties/extraVolumeMounts/items/type",keyword:"type",params:{type: "object"}};
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
}
if(data73.extraVolumes !== undefined){
let data84 = data73.extraVolumes;
if((!(Array.isArray(data84))) && (data84 !== null)){
const err117 = {instancePath:instancePath+"/taskManager/extraVolumes",schemaPath:"#/properties/taskManager/properties/extraVolumes/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraVolumes.type}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(Array.isArray(data84)){
const len19 = data84.length;
for(let i19=0; i19<len19; i19++){
let data85 = data84[i19];
if(!(data85 && typeof data85 == "object" && !Array.isArray(data85))){
const err118 = {instancePath:instancePath+"/taskManager/extraVolumes/" + i19,schemaPath:"#/properties/taskManager/properties/extraVolumes/items/type",keyword:"type",params:{type: "object"}};
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
if(data73.extraInitContainers !== undefined){
let data86 = data73.extraInitContainers;
if((!(Array.isArray(data86))) && (data86 !== null)){
const err119 = {instancePath:instancePath+"/taskManager/extraInitContainers",schemaPath:"#/properties/taskManager/properties/extraInitContainers/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraInitContainers.type}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(Array.isArray(data86)){
const len20 = data86.length;
for(let i20=0; i20<len20; i20++){
let data87 = data86[i20];
if(!(data87 && typeof data87 == "object" && !Array.isArray(data87))){
const err120 = {instancePath:instancePath+"/taskManager/extraInitContainers/" + i20,schemaPath:"#/properties/taskManager/properties/extraInitContainers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
}
if(data73.extraContainers !== undefined){
let data88 = data73.extraContainers;
if((!(Array.isArray(data88))) && (data88 !== null)){
const err121 = {instancePath:instancePath+"/taskManager/extraContainers",schemaPath:"#/properties/taskManager/properties/extraContainers/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.extraContainers.type}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(Array.isArray(data88)){
const len21 = data88.length;
for(let i21=0; i21<len21; i21++){
let data89 = data88[i21];
if(!(data89 && typeof data89 == "object" && !Array.isArray(data89))){
const err122 = {instancePath:instancePath+"/taskManager/extraContainers/" + i21,schemaPath:"#/properties/taskManager/properties/extraContainers/items/type",keyword:"type",params:{type: "object"}};
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
if(data73.topologySpreadConstraints !== undefined){
let data90 = data73.topologySpreadConstraints;
if((!(Array.isArray(data90))) && (data90 !== null)){
const err123 = {instancePath:instancePath+"/taskManager/topologySpreadConstraints",schemaPath:"#/properties/taskManager/properties/topologySpreadConstraints/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.topologySpreadConstraints.type}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(Array.isArray(data90)){
const len22 = data90.length;
for(let i22=0; i22<len22; i22++){
let data91 = data90[i22];
if(!(data91 && typeof data91 == "object" && !Array.isArray(data91))){
const err124 = {instancePath:instancePath+"/taskManager/topologySpreadConstraints/" + i22,schemaPath:"#/properties/taskManager/properties/topologySpreadConstraints/items/type",keyword:"type",params:{type: "object"}};
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
if(data73.priorityClassName !== undefined){
let data92 = data73.priorityClassName;
if((typeof data92 !== "string") && (data92 !== null)){
const err125 = {instancePath:instancePath+"/taskManager/priorityClassName",schemaPath:"#/properties/taskManager/properties/priorityClassName/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.priorityClassName.type}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data73.terminationGracePeriodSeconds !== undefined){
let data93 = data73.terminationGracePeriodSeconds;
if((!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))) && (data93 !== null)){
const err126 = {instancePath:instancePath+"/taskManager/terminationGracePeriodSeconds",schemaPath:"#/properties/taskManager/properties/terminationGracePeriodSeconds/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.terminationGracePeriodSeconds.type}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 9007199254740991 || isNaN(data93)){
const err127 = {instancePath:instancePath+"/taskManager/terminationGracePeriodSeconds",schemaPath:"#/properties/taskManager/properties/terminationGracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data93 < 1 || isNaN(data93)){
const err128 = {instancePath:instancePath+"/taskManager/terminationGracePeriodSeconds",schemaPath:"#/properties/taskManager/properties/terminationGracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.probes !== undefined){
let data94 = data.probes;
if((!(data94 && typeof data94 == "object" && !Array.isArray(data94))) && (data94 !== null)){
const err129 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: schema11.properties.probes.type}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key8 in data94){
if(!(((key8 === "startup") || (key8 === "readiness")) || (key8 === "liveness"))){
const err130 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data94.startup !== undefined){
let data95 = data94.startup;
if((!(data95 && typeof data95 == "object" && !Array.isArray(data95))) && (data95 !== null)){
const err131 = {instancePath:instancePath+"/probes/startup",schemaPath:"#/properties/probes/properties/startup/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.type}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key9 in data95){
if(!(((((key9 === "enabled") || (key9 === "initialDelaySeconds")) || (key9 === "periodSeconds")) || (key9 === "timeoutSeconds")) || (key9 === "failureThreshold"))){
const err132 = {instancePath:instancePath+"/probes/startup",schemaPath:"#/properties/probes/properties/startup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data95.enabled !== undefined){
let data96 = data95.enabled;
if((typeof data96 !== "boolean") && (data96 !== null)){
const err133 = {instancePath:instancePath+"/probes/startup/enabled",schemaPath:"#/properties/probes/properties/startup/properties/enabled/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.enabled.type}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data95.initialDelaySeconds !== undefined){
let data97 = data95.initialDelaySeconds;
if((!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))) && (data97 !== null)){
const err134 = {instancePath:instancePath+"/probes/startup/initialDelaySeconds",schemaPath:"#/properties/probes/properties/startup/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 2147483647 || isNaN(data97)){
const err135 = {instancePath:instancePath+"/probes/startup/initialDelaySeconds",schemaPath:"#/properties/probes/properties/startup/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data97 < 1 || isNaN(data97)){
const err136 = {instancePath:instancePath+"/probes/startup/initialDelaySeconds",schemaPath:"#/properties/probes/properties/startup/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
if(data95.periodSeconds !== undefined){
let data98 = data95.periodSeconds;
if((!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))) && (data98 !== null)){
const err137 = {instancePath:instancePath+"/probes/startup/periodSeconds",schemaPath:"#/properties/probes/properties/startup/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 2147483647 || isNaN(data98)){
const err138 = {instancePath:instancePath+"/probes/startup/periodSeconds",schemaPath:"#/properties/probes/properties/startup/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data98 < 1 || isNaN(data98)){
const err139 = {instancePath:instancePath+"/probes/startup/periodSeconds",schemaPath:"#/properties/probes/properties/startup/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data95.timeoutSeconds !== undefined){
let data99 = data95.timeoutSeconds;
if((!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))) && (data99 !== null)){
const err140 = {instancePath:instancePath+"/probes/startup/timeoutSeconds",schemaPath:"#/properties/probes/properties/startup/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 2147483647 || isNaN(data99)){
const err141 = {instancePath:instancePath+"/probes/startup/timeoutSeconds",schemaPath:"#/properties/probes/properties/startup/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data99 < 1 || isNaN(data99)){
const err142 = {instancePath:instancePath+"/probes/startup/timeoutSeconds",schemaPath:"#/properties/probes/properties/startup/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
if(data95.failureThreshold !== undefined){
let data100 = data95.failureThreshold;
if((!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))) && (data100 !== null)){
const err143 = {instancePath:instancePath+"/probes/startup/failureThreshold",schemaPath:"#/properties/probes/properties/startup/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 2147483647 || isNaN(data100)){
const err144 = {instancePath:instancePath+"/probes/startup/failureThreshold",schemaPath:"#/properties/probes/properties/startup/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data100 < 1 || isNaN(data100)){
const err145 = {instancePath:instancePath+"/probes/startup/failureThreshold",schemaPath:"#/properties/probes/properties/startup/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
}
}
if(data94.readiness !== undefined){
let data101 = data94.readiness;
if((!(data101 && typeof data101 == "object" && !Array.isArray(data101))) && (data101 !== null)){
const err146 = {instancePath:instancePath+"/probes/readiness",schemaPath:"#/properties/probes/properties/readiness/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.type}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key10 in data101){
if(!(((((key10 === "enabled") || (key10 === "initialDelaySeconds")) || (key10 === "periodSeconds")) || (key10 === "timeoutSeconds")) || (key10 === "failureThreshold"))){
const err147 = {instancePath:instancePath+"/probes/readiness",schemaPath:"#/properties/probes/properties/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data101.enabled !== undefined){
let data102 = data101.enabled;
if((typeof data102 !== "boolean") && (data102 !== null)){
const err148 = {instancePath:instancePath+"/probes/readiness/enabled",schemaPath:"#/properties/probes/properties/readiness/properties/enabled/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.enabled.type}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data101.initialDelaySeconds !== undefined){
let data103 = data101.initialDelaySeconds;
if((!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))) && (data103 !== null)){
const err149 = {instancePath:instancePath+"/probes/readiness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/readiness/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 > 2147483647 || isNaN(data103)){
const err150 = {instancePath:instancePath+"/probes/readiness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/readiness/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data103 < 1 || isNaN(data103)){
const err151 = {instancePath:instancePath+"/probes/readiness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/readiness/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
if(data101.periodSeconds !== undefined){
let data104 = data101.periodSeconds;
if((!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))) && (data104 !== null)){
const err152 = {instancePath:instancePath+"/probes/readiness/periodSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 2147483647 || isNaN(data104)){
const err153 = {instancePath:instancePath+"/probes/readiness/periodSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data104 < 1 || isNaN(data104)){
const err154 = {instancePath:instancePath+"/probes/readiness/periodSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
if(data101.timeoutSeconds !== undefined){
let data105 = data101.timeoutSeconds;
if((!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))) && (data105 !== null)){
const err155 = {instancePath:instancePath+"/probes/readiness/timeoutSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 2147483647 || isNaN(data105)){
const err156 = {instancePath:instancePath+"/probes/readiness/timeoutSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data105 < 1 || isNaN(data105)){
const err157 = {instancePath:instancePath+"/probes/readiness/timeoutSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
if(data101.failureThreshold !== undefined){
let data106 = data101.failureThreshold;
if((!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))) && (data106 !== null)){
const err158 = {instancePath:instancePath+"/probes/readiness/failureThreshold",schemaPath:"#/properties/probes/properties/readiness/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 > 2147483647 || isNaN(data106)){
const err159 = {instancePath:instancePath+"/probes/readiness/failureThreshold",schemaPath:"#/properties/probes/properties/readiness/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data106 < 1 || isNaN(data106)){
const err160 = {instancePath:instancePath+"/probes/readiness/failureThreshold",schemaPath:"#/properties/probes/properties/readiness/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
}
}
if(data94.liveness !== undefined){
let data107 = data94.liveness;
if((!(data107 && typeof data107 == "object" && !Array.isArray(data107))) && (data107 !== null)){
const err161 = {instancePath:instancePath+"/probes/liveness",schemaPath:"#/properties/probes/properties/liveness/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.type}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key11 in data107){
if(!(((((key11 === "enabled") || (key11 === "initialDelaySeconds")) || (key11 === "periodSeconds")) || (key11 === "timeoutSeconds")) || (key11 === "failureThreshold"))){
const err162 = {instancePath:instancePath+"/probes/liveness",schemaPath:"#/properties/probes/properties/liveness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data107.enabled !== undefined){
let data108 = data107.enabled;
if((typeof data108 !== "boolean") && (data108 !== null)){
const err163 = {instancePath:instancePath+"/probes/liveness/enabled",schemaPath:"#/properties/probes/properties/liveness/properties/enabled/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.enabled.type}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data107.initialDelaySeconds !== undefined){
let data109 = data107.initialDelaySeconds;
if((!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))) && (data109 !== null)){
const err164 = {instancePath:instancePath+"/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/liveness/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 2147483647 || isNaN(data109)){
const err165 = {instancePath:instancePath+"/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/liveness/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data109 < 1 || isNaN(data109)){
const err166 = {instancePath:instancePath+"/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/liveness/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
if(data107.periodSeconds !== undefined){
let data110 = data107.periodSeconds;
if((!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))) && (data110 !== null)){
const err167 = {instancePath:instancePath+"/probes/liveness/periodSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 2147483647 || isNaN(data110)){
const err168 = {instancePath:instancePath+"/probes/liveness/periodSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data110 < 1 || isNaN(data110)){
const err169 = {instancePath:instancePath+"/probes/liveness/periodSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
if(data107.timeoutSeconds !== undefined){
let data111 = data107.timeoutSeconds;
if((!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))) && (data111 !== null)){
const err170 = {instancePath:instancePath+"/probes/liveness/timeoutSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 2147483647 || isNaN(data111)){
const err171 = {instancePath:instancePath+"/probes/liveness/timeoutSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data111 < 1 || isNaN(data111)){
const err172 = {instancePath:instancePath+"/probes/liveness/timeoutSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
if(data107.failureThreshold !== undefined){
let data112 = data107.failureThreshold;
if((!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))) && (data112 !== null)){
const err173 = {instancePath:instancePath+"/probes/liveness/failureThreshold",schemaPath:"#/properties/probes/properties/liveness/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 2147483647 || isNaN(data112)){
const err174 = {instancePath:instancePath+"/probes/liveness/failureThreshold",schemaPath:"#/properties/probes/properties/liveness/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data112 < 1 || isNaN(data112)){
const err175 = {instancePath:instancePath+"/probes/liveness/failureThreshold",schemaPath:"#/properties/probes/properties/liveness/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
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
let data113 = data.logConfiguration;
if((!(data113 && typeof data113 == "object" && !Array.isArray(data113))) && (data113 !== null)){
const err176 = {instancePath:instancePath+"/logConfiguration",schemaPath:"#/properties/logConfiguration/type",keyword:"type",params:{type: schema11.properties.logConfiguration.type}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key12 in data113){
let data114 = data113[key12];
if((typeof data114 !== "string") && (data114 !== null)){
const err177 = {instancePath:instancePath+"/logConfiguration/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/logConfiguration/additionalProperties/type",keyword:"type",params:{type: schema11.properties.logConfiguration.additionalProperties.type}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
}
if(data.highAvailability !== undefined){
let data115 = data.highAvailability;
if((!(data115 && typeof data115 == "object" && !Array.isArray(data115))) && (data115 !== null)){
const err178 = {instancePath:instancePath+"/highAvailability",schemaPath:"#/properties/highAvailability/type",keyword:"type",params:{type: schema11.properties.highAvailability.type}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key13 in data115){
if(!(((key13 === "type") || (key13 === "directory")) || (key13 === "zookeeper"))){
const err179 = {instancePath:instancePath+"/highAvailability",schemaPath:"#/properties/highAvailability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data115.type !== undefined){
let data116 = data115.type;
if(!((((data116 === "kubernetes") || (data116 === "zookeeper")) || (data116 === "")) || (data116 === null))){
const err180 = {instancePath:instancePath+"/highAvailability/type",schemaPath:"#/properties/highAvailability/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.highAvailability.properties.type.enum}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data115.directory !== undefined){
let data117 = data115.directory;
if((typeof data117 !== "string") && (data117 !== null)){
const err181 = {instancePath:instancePath+"/highAvailability/directory",schemaPath:"#/properties/highAvailability/properties/directory/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.directory.type}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data115.zookeeper !== undefined){
let data118 = data115.zookeeper;
if((!(data118 && typeof data118 == "object" && !Array.isArray(data118))) && (data118 !== null)){
const err182 = {instancePath:instancePath+"/highAvailability/zookeeper",schemaPath:"#/properties/highAvailability/properties/zookeeper/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.zookeeper.type}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key14 in data118){
if(!((key14 === "quorum") || (key14 === "pathRoot"))){
const err183 = {instancePath:instancePath+"/highAvailability/zookeeper",schemaPath:"#/properties/highAvailability/properties/zookeeper/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data118.quorum !== undefined){
let data119 = data118.quorum;
if((typeof data119 !== "string") && (data119 !== null)){
const err184 = {instancePath:instancePath+"/highAvailability/zookeeper/quorum",schemaPath:"#/properties/highAvailability/properties/zookeeper/properties/quorum/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.zookeeper.properties.quorum.type}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data118.pathRoot !== undefined){
let data120 = data118.pathRoot;
if((typeof data120 !== "string") && (data120 !== null)){
const err185 = {instancePath:instancePath+"/highAvailability/zookeeper/pathRoot",schemaPath:"#/properties/highAvailability/properties/zookeeper/properties/pathRoot/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.zookeeper.properties.pathRoot.type}};
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
if(data.s3 !== undefined){
let data121 = data.s3;
if((!(data121 && typeof data121 == "object" && !Array.isArray(data121))) && (data121 !== null)){
const err186 = {instancePath:instancePath+"/s3",schemaPath:"#/properties/s3/type",keyword:"type",params:{type: schema11.properties.s3.type}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key15 in data121){
if(!((((((key15 === "existingSecret") || (key15 === "accessKeyKey")) || (key15 === "secretKeyKey")) || (key15 === "endpoint")) || (key15 === "pathStyleAccess")) || (key15 === "plugin"))){
const err187 = {instancePath:instancePath+"/s3",schemaPath:"#/properties/s3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data121.existingSecret !== undefined){
let data122 = data121.existingSecret;
if((typeof data122 !== "string") && (data122 !== null)){
const err188 = {instancePath:instancePath+"/s3/existingSecret",schemaPath:"#/properties/s3/properties/existingSecret/type",keyword:"type",params:{type: schema11.properties.s3.properties.existingSecret.type}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data121.accessKeyKey !== undefined){
let data123 = data121.accessKeyKey;
if((typeof data123 !== "string") && (data123 !== null)){
const err189 = {instancePath:instancePath+"/s3/accessKeyKey",schemaPath:"#/properties/s3/properties/accessKeyKey/type",keyword:"type",params:{type: schema11.properties.s3.properties.accessKeyKey.type}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data121.secretKeyKey !== undefined){
let data124 = data121.secretKeyKey;
if((typeof data124 !== "string") && (data124 !== null)){
const err190 = {instancePath:instancePath+"/s3/secretKeyKey",schemaPath:"#/properties/s3/properties/secretKeyKey/type",keyword:"type",params:{type: schema11.properties.s3.properties.secretKeyKey.type}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data121.endpoint !== undefined){
let data125 = data121.endpoint;
if((typeof data125 !== "string") && (data125 !== null)){
const err191 = {instancePath:instancePath+"/s3/endpoint",schemaPath:"#/properties/s3/properties/endpoint/type",keyword:"type",params:{type: schema11.properties.s3.properties.endpoint.type}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data121.pathStyleAccess !== undefined){
let data126 = data121.pathStyleAccess;
if((typeof data126 !== "boolean") && (data126 !== null)){
const err192 = {instancePath:instancePath+"/s3/pathStyleAccess",schemaPath:"#/properties/s3/properties/pathStyleAccess/type",keyword:"type",params:{type: schema11.properties.s3.properties.pathStyleAccess.type}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data121.plugin !== undefined){
let data127 = data121.plugin;
if(!((((data127 === "presto") || (data127 === "hadoop")) || (data127 === "")) || (data127 === null))){
const err193 = {instancePath:instancePath+"/s3/plugin",schemaPath:"#/properties/s3/properties/plugin/enum",keyword:"enum",params:{allowedValues: schema11.properties.s3.properties.plugin.enum}};
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
}
if(data.hadoop !== undefined){
let data128 = data.hadoop;
if((!(data128 && typeof data128 == "object" && !Array.isArray(data128))) && (data128 !== null)){
const err194 = {instancePath:instancePath+"/hadoop",schemaPath:"#/properties/hadoop/type",keyword:"type",params:{type: schema11.properties.hadoop.type}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key16 in data128){
if(!((key16 === "existingConfigMap") || (key16 === "configuration"))){
const err195 = {instancePath:instancePath+"/hadoop",schemaPath:"#/properties/hadoop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data128.existingConfigMap !== undefined){
let data129 = data128.existingConfigMap;
if((typeof data129 !== "string") && (data129 !== null)){
const err196 = {instancePath:instancePath+"/hadoop/existingConfigMap",schemaPath:"#/properties/hadoop/properties/existingConfigMap/type",keyword:"type",params:{type: schema11.properties.hadoop.properties.existingConfigMap.type}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data128.configuration !== undefined){
let data130 = data128.configuration;
if((!(data130 && typeof data130 == "object" && !Array.isArray(data130))) && (data130 !== null)){
const err197 = {instancePath:instancePath+"/hadoop/configuration",schemaPath:"#/properties/hadoop/properties/configuration/type",keyword:"type",params:{type: schema11.properties.hadoop.properties.configuration.type}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key17 in data130){
let data131 = data130[key17];
if((typeof data131 !== "string") && (data131 !== null)){
const err198 = {instancePath:instancePath+"/hadoop/configuration/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/hadoop/properties/configuration/additionalProperties/type",keyword:"type",params:{type: schema11.properties.hadoop.properties.configuration.additionalProperties.type}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
}
}
}
if(data.kerberos !== undefined){
let data132 = data.kerberos;
if((!(data132 && typeof data132 == "object" && !Array.isArray(data132))) && (data132 !== null)){
const err199 = {instancePath:instancePath+"/kerberos",schemaPath:"#/properties/kerberos/type",keyword:"type",params:{type: schema11.properties.kerberos.type}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key18 in data132){
if(!(((((key18 === "principal") || (key18 === "existingSecret")) || (key18 === "keytab")) || (key18 === "keytabFile")) || (key18 === "krb5Conf"))){
const err200 = {instancePath:instancePath+"/kerberos",schemaPath:"#/properties/kerberos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data132.principal !== undefined){
let data133 = data132.principal;
if((typeof data133 !== "string") && (data133 !== null)){
const err201 = {instancePath:instancePath+"/kerberos/principal",schemaPath:"#/properties/kerberos/properties/principal/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.principal.type}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data132.existingSecret !== undefined){
let data134 = data132.existingSecret;
if((typeof data134 !== "string") && (data134 !== null)){
const err202 = {instancePath:instancePath+"/kerberos/existingSecret",schemaPath:"#/properties/kerberos/properties/existingSecret/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.existingSecret.type}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data132.keytab !== undefined){
let data135 = data132.keytab;
if((typeof data135 !== "string") && (data135 !== null)){
const err203 = {instancePath:instancePath+"/kerberos/keytab",schemaPath:"#/properties/kerberos/properties/keytab/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.keytab.type}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data132.keytabFile !== undefined){
let data136 = data132.keytabFile;
if((typeof data136 !== "string") && (data136 !== null)){
const err204 = {instancePath:instancePath+"/kerberos/keytabFile",schemaPath:"#/properties/kerberos/properties/keytabFile/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.keytabFile.type}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data132.krb5Conf !== undefined){
let data137 = data132.krb5Conf;
if((typeof data137 !== "string") && (data137 !== null)){
const err205 = {instancePath:instancePath+"/kerberos/krb5Conf",schemaPath:"#/properties/kerberos/properties/krb5Conf/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.krb5Conf.type}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
}
if(data.serviceAccount !== undefined){
let data138 = data.serviceAccount;
if(((typeof data138 !== "string") && (!(data138 && typeof data138 == "object" && !Array.isArray(data138)))) && (data138 !== null)){
const err206 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/type",keyword:"type",params:{type: schema11.properties.serviceAccount.type}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key19 in data138){
if(!(((key19 === "create") || (key19 === "name")) || (key19 === "annotations"))){
const err207 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data138.create !== undefined){
let data139 = data138.create;
if((typeof data139 !== "boolean") && (data139 !== null)){
const err208 = {instancePath:instancePath+"/serviceAccount/create",schemaPath:"#/properties/serviceAccount/properties/create/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.create.type}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data138.name !== undefined){
let data140 = data138.name;
if((typeof data140 !== "string") && (data140 !== null)){
const err209 = {instancePath:instancePath+"/serviceAccount/name",schemaPath:"#/properties/serviceAccount/properties/name/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.name.type}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data138.annotations !== undefined){
let data141 = data138.annotations;
if((!(data141 && typeof data141 == "object" && !Array.isArray(data141))) && (data141 !== null)){
const err210 = {instancePath:instancePath+"/serviceAccount/annotations",schemaPath:"#/properties/serviceAccount/properties/annotations/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.annotations.type}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key20 in data141){
let data142 = data141[key20];
if((typeof data142 !== "string") && (data142 !== null)){
const err211 = {instancePath:instancePath+"/serviceAccount/annotations/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/serviceAccount/properties/annotations/additionalProperties/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.annotations.additionalProperties.type}};
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
}
}
}
if(data.rbac !== undefined){
let data143 = data.rbac;
if((!(data143 && typeof data143 == "object" && !Array.isArray(data143))) && (data143 !== null)){
const err212 = {instancePath:instancePath+"/rbac",schemaPath:"#/properties/rbac/type",keyword:"type",params:{type: schema11.properties.rbac.type}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key21 in data143){
if(!((key21 === "create") || (key21 === "finalizers"))){
const err213 = {instancePath:instancePath+"/rbac",schemaPath:"#/properties/rbac/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data143.create !== undefined){
let data144 = data143.create;
if((typeof data144 !== "boolean") && (data144 !== null)){
const err214 = {instancePath:instancePath+"/rbac/create",schemaPath:"#/properties/rbac/properties/create/type",keyword:"type",params:{type: schema11.properties.rbac.properties.create.type}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data143.finalizers !== undefined){
let data145 = data143.finalizers;
if((typeof data145 !== "boolean") && (data145 !== null)){
const err215 = {instancePath:instancePath+"/rbac/finalizers",schemaPath:"#/properties/rbac/properties/finalizers/type",keyword:"type",params:{type: schema11.properties.rbac.properties.finalizers.type}};
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
}
validate10.errors = vErrors;
return errors === 0;
}
