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
const schema11 = {"type":["object","null"],"additionalProperties":false,"properties":{"mode":{"enum":["session","application","",null]},"clusterId":{"type":["string","null"]},"profile":{"enum":["helm","native","",null]},"restartNonce":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"handover":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"lostNodeSeconds":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"upgradePolicy":{"enum":["refuse","savepoint","",null]},"image":{"type":["string","object","null"],"additionalProperties":false,"properties":{"repository":{"type":["string","null"]},"tag":{"type":["string","null"]},"digest":{"type":["string","null"]},"pullPolicy":{"type":["string","null"]},"pullSecrets":{"type":["array","null"],"items":{"type":"string"}}}},"imagePullPolicy":{"type":["string","null"]},"flinkConfiguration":{"type":["object","null"]},"stockConfiguration":{"type":["boolean","null"]},"strictOptions":{"type":["boolean","null"]},"allowSensitiveConfiguration":{"type":["boolean","array","null"],"items":{"type":"string"}},"allowLineChange":{"type":["boolean","null"]},"allowClusterIdChange":{"type":["boolean","null"]},"allowStateChange":{"type":["boolean","null"]},"job":{"type":["object","null"],"additionalProperties":false,"properties":{"jarURI":{"type":["string","null"]},"entryClass":{"type":["string","null"]},"args":{"type":["array","null"],"items":{"type":["string","number","boolean"],"minimum":-9007199254740991,"maximum":9007199254740991}},"parallelism":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991},"initialSavepointPath":{"type":["string","null"]},"upgradeMode":{"enum":["stateless","last-state","savepoint","",null]},"state":{"enum":["running","suspended","",null]},"savepointRedeployNonce":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"savepointTriggerNonce":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"allowNonRestoredState":{"type":["boolean","null"]}}},"savepoint":{"type":["object","null"],"additionalProperties":false,"properties":{"schedule":{"type":["string","null"]},"retention":{"type":["integer","null"],"minimum":1,"maximum":9007199254740991}}},"podTemplate":{"type":["object","null"]},"jobManager":{"type":["object","null"],"additionalProperties":false,"properties":{"resource":{"type":["object","null"],"additionalProperties":false,"properties":{"cpu":{"type":["number","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"memory":{"type":["integer","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"podTemplate":{"type":["object","null"]},"replicas":{"type":["integer","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"taskManager":{"type":["object","null"],"additionalProperties":false,"properties":{"resource":{"type":["object","null"],"additionalProperties":false,"properties":{"cpu":{"type":["number","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991},"memory":{"type":["integer","string","null"],"minimum":-9007199254740991,"maximum":9007199254740991}}},"podTemplate":{"type":["object","null"]}}},"probes":{"type":["object","null"],"additionalProperties":false,"properties":{"startup":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}},"readiness":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}},"liveness":{"type":["object","null"],"additionalProperties":false,"properties":{"enabled":{"type":["boolean","null"]},"initialDelaySeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"periodSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"timeoutSeconds":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"failureThreshold":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}}}},"logConfiguration":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"highAvailability":{"type":["object","null"],"additionalProperties":false,"properties":{"type":{"enum":["kubernetes","zookeeper","",null]},"directory":{"type":["string","null"]},"zookeeper":{"type":["object","null"],"additionalProperties":false,"properties":{"quorum":{"type":["string","null"]},"pathRoot":{"type":["string","null"]}}}}},"s3":{"type":["object","null"],"additionalProperties":false,"properties":{"existingSecret":{"type":["string","null"]},"accessKeyKey":{"type":["string","null"]},"secretKeyKey":{"type":["string","null"]},"endpoint":{"type":["string","null"]},"pathStyleAccess":{"type":["boolean","null"]},"plugin":{"enum":["presto","hadoop","",null]}}},"hadoop":{"type":["object","null"],"additionalProperties":false,"properties":{"existingConfigMap":{"type":["string","null"]},"configuration":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}}}},"kerberos":{"type":["object","null"],"additionalProperties":false,"properties":{"principal":{"type":["string","null"]},"existingSecret":{"type":["string","null"]},"keytab":{"type":["string","null"]},"keytabFile":{"type":["string","null"]},"krb5Conf":{"type":["string","null"]}}},"serviceAccount":{"type":["string","object","null"],"additionalProperties":false,"properties":{"create":{"type":["boolean","null"]},"name":{"type":["string","null"]},"annotations":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}}}},"rbac":{"type":["object","null"],"additionalProperties":false,"properties":{"create":{"type":["boolean","null"]},"finalizers":{"type":["boolean","null"]}}},"global":{},"enabled":{}}};
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
if(data.jobManager !== undefined){
let data40 = data.jobManager;
if((!(data40 && typeof data40 == "object" && !Array.isArray(data40))) && (data40 !== null)){
const err60 = {instancePath:instancePath+"/jobManager",schemaPath:"#/properties/jobManager/type",keyword:"type",params:{type: schema11.properties.jobManager.type}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key5 in data40){
if(!(((key5 === "resource") || (key5 === "podTemplate")) || (key5 === "replicas"))){
const err61 = {instancePath:instancePath+"/jobManager",schemaPath:"#/properties/jobManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data40.resource !== undefined){
let data41 = data40.resource;
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (data41 !== null)){
const err62 = {instancePath:instancePath+"/jobManager/resource",schemaPath:"#/properties/jobManager/properties/resource/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.resource.type}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key6 in data41){
if(!((key6 === "cpu") || (key6 === "memory"))){
const err63 = {instancePath:instancePath+"/jobManager/resource",schemaPath:"#/properties/jobManager/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data41.cpu !== undefined){
let data42 = data41.cpu;
if(((!((typeof data42 == "number") && (isFinite(data42)))) && (typeof data42 !== "string")) && (data42 !== null)){
const err64 = {instancePath:instancePath+"/jobManager/resource/cpu",schemaPath:"#/properties/jobManager/properties/resource/properties/cpu/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.resource.properties.cpu.type}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 9007199254740991 || isNaN(data42)){
const err65 = {instancePath:instancePath+"/jobManager/resource/cpu",schemaPath:"#/properties/jobManager/properties/resource/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data42 < -9007199254740991 || isNaN(data42)){
const err66 = {instancePath:instancePath+"/jobManager/resource/cpu",schemaPath:"#/properties/jobManager/properties/resource/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data41.memory !== undefined){
let data43 = data41.memory;
if(((!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))) && (typeof data43 !== "string")) && (data43 !== null)){
const err67 = {instancePath:instancePath+"/jobManager/resource/memory",schemaPath:"#/properties/jobManager/properties/resource/properties/memory/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.resource.properties.memory.type}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 9007199254740991 || isNaN(data43)){
const err68 = {instancePath:instancePath+"/jobManager/resource/memory",schemaPath:"#/properties/jobManager/properties/resource/properties/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data43 < -9007199254740991 || isNaN(data43)){
const err69 = {instancePath:instancePath+"/jobManager/resource/memory",schemaPath:"#/properties/jobManager/properties/resource/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
}
if(data40.podTemplate !== undefined){
let data44 = data40.podTemplate;
if((!(data44 && typeof data44 == "object" && !Array.isArray(data44))) && (data44 !== null)){
const err70 = {instancePath:instancePath+"/jobManager/podTemplate",schemaPath:"#/properties/jobManager/properties/podTemplate/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.podTemplate.type}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data40.replicas !== undefined){
let data45 = data40.replicas;
if((!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) && (data45 !== null)){
const err71 = {instancePath:instancePath+"/jobManager/replicas",schemaPath:"#/properties/jobManager/properties/replicas/type",keyword:"type",params:{type: schema11.properties.jobManager.properties.replicas.type}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 9007199254740991 || isNaN(data45)){
const err72 = {instancePath:instancePath+"/jobManager/replicas",schemaPath:"#/properties/jobManager/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data45 < -9007199254740991 || isNaN(data45)){
const err73 = {instancePath:instancePath+"/jobManager/replicas",schemaPath:"#/properties/jobManager/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
}
if(data.taskManager !== undefined){
let data46 = data.taskManager;
if((!(data46 && typeof data46 == "object" && !Array.isArray(data46))) && (data46 !== null)){
const err74 = {instancePath:instancePath+"/taskManager",schemaPath:"#/properties/taskManager/type",keyword:"type",params:{type: schema11.properties.taskManager.type}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key7 in data46){
if(!((key7 === "resource") || (key7 === "podTemplate"))){
const err75 = {instancePath:instancePath+"/taskManager",schemaPath:"#/properties/taskManager/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data46.resource !== undefined){
let data47 = data46.resource;
if((!(data47 && typeof data47 == "object" && !Array.isArray(data47))) && (data47 !== null)){
const err76 = {instancePath:instancePath+"/taskManager/resource",schemaPath:"#/properties/taskManager/properties/resource/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.resource.type}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key8 in data47){
if(!((key8 === "cpu") || (key8 === "memory"))){
const err77 = {instancePath:instancePath+"/taskManager/resource",schemaPath:"#/properties/taskManager/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data47.cpu !== undefined){
let data48 = data47.cpu;
if(((!((typeof data48 == "number") && (isFinite(data48)))) && (typeof data48 !== "string")) && (data48 !== null)){
const err78 = {instancePath:instancePath+"/taskManager/resource/cpu",schemaPath:"#/properties/taskManager/properties/resource/properties/cpu/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.resource.properties.cpu.type}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 9007199254740991 || isNaN(data48)){
const err79 = {instancePath:instancePath+"/taskManager/resource/cpu",schemaPath:"#/properties/taskManager/properties/resource/properties/cpu/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data48 < -9007199254740991 || isNaN(data48)){
const err80 = {instancePath:instancePath+"/taskManager/resource/cpu",schemaPath:"#/properties/taskManager/properties/resource/properties/cpu/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
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
if(data47.memory !== undefined){
let data49 = data47.memory;
if(((!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) && (typeof data49 !== "string")) && (data49 !== null)){
const err81 = {instancePath:instancePath+"/taskManager/resource/memory",schemaPath:"#/properties/taskManager/properties/resource/properties/memory/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.resource.properties.memory.type}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 9007199254740991 || isNaN(data49)){
const err82 = {instancePath:instancePath+"/taskManager/resource/memory",schemaPath:"#/properties/taskManager/properties/resource/properties/memory/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data49 < -9007199254740991 || isNaN(data49)){
const err83 = {instancePath:instancePath+"/taskManager/resource/memory",schemaPath:"#/properties/taskManager/properties/resource/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
}
if(data46.podTemplate !== undefined){
let data50 = data46.podTemplate;
if((!(data50 && typeof data50 == "object" && !Array.isArray(data50))) && (data50 !== null)){
const err84 = {instancePath:instancePath+"/taskManager/podTemplate",schemaPath:"#/properties/taskManager/properties/podTemplate/type",keyword:"type",params:{type: schema11.properties.taskManager.properties.podTemplate.type}};
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
if(data.probes !== undefined){
let data51 = data.probes;
if((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)){
const err85 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/type",keyword:"type",params:{type: schema11.properties.probes.type}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key9 in data51){
if(!(((key9 === "startup") || (key9 === "readiness")) || (key9 === "liveness"))){
const err86 = {instancePath:instancePath+"/probes",schemaPath:"#/properties/probes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data51.startup !== undefined){
let data52 = data51.startup;
if((!(data52 && typeof data52 == "object" && !Array.isArray(data52))) && (data52 !== null)){
const err87 = {instancePath:instancePath+"/probes/startup",schemaPath:"#/properties/probes/properties/startup/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.type}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key10 in data52){
if(!(((((key10 === "enabled") || (key10 === "initialDelaySeconds")) || (key10 === "periodSeconds")) || (key10 === "timeoutSeconds")) || (key10 === "failureThreshold"))){
const err88 = {instancePath:instancePath+"/probes/startup",schemaPath:"#/properties/probes/properties/startup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data52.enabled !== undefined){
let data53 = data52.enabled;
if((typeof data53 !== "boolean") && (data53 !== null)){
const err89 = {instancePath:instancePath+"/probes/startup/enabled",schemaPath:"#/properties/probes/properties/startup/properties/enabled/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.enabled.type}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data52.initialDelaySeconds !== undefined){
let data54 = data52.initialDelaySeconds;
if((!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))) && (data54 !== null)){
const err90 = {instancePath:instancePath+"/probes/startup/initialDelaySeconds",schemaPath:"#/properties/probes/properties/startup/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 2147483647 || isNaN(data54)){
const err91 = {instancePath:instancePath+"/probes/startup/initialDelaySeconds",schemaPath:"#/properties/probes/properties/startup/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data54 < 1 || isNaN(data54)){
const err92 = {instancePath:instancePath+"/probes/startup/initialDelaySeconds",schemaPath:"#/properties/probes/properties/startup/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data52.periodSeconds !== undefined){
let data55 = data52.periodSeconds;
if((!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))) && (data55 !== null)){
const err93 = {instancePath:instancePath+"/probes/startup/periodSeconds",schemaPath:"#/properties/probes/properties/startup/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 2147483647 || isNaN(data55)){
const err94 = {instancePath:instancePath+"/probes/startup/periodSeconds",schemaPath:"#/properties/probes/properties/startup/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data55 < 1 || isNaN(data55)){
const err95 = {instancePath:instancePath+"/probes/startup/periodSeconds",schemaPath:"#/properties/probes/properties/startup/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data52.timeoutSeconds !== undefined){
let data56 = data52.timeoutSeconds;
if((!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))) && (data56 !== null)){
const err96 = {instancePath:instancePath+"/probes/startup/timeoutSeconds",schemaPath:"#/properties/probes/properties/startup/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 2147483647 || isNaN(data56)){
const err97 = {instancePath:instancePath+"/probes/startup/timeoutSeconds",schemaPath:"#/properties/probes/properties/startup/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err98 = {instancePath:instancePath+"/probes/startup/timeoutSeconds",schemaPath:"#/properties/probes/properties/startup/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data52.failureThreshold !== undefined){
let data57 = data52.failureThreshold;
if((!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))) && (data57 !== null)){
const err99 = {instancePath:instancePath+"/probes/startup/failureThreshold",schemaPath:"#/properties/probes/properties/startup/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.probes.properties.startup.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 2147483647 || isNaN(data57)){
const err100 = {instancePath:instancePath+"/probes/startup/failureThreshold",schemaPath:"#/properties/probes/properties/startup/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data57 < 1 || isNaN(data57)){
const err101 = {instancePath:instancePath+"/probes/startup/failureThreshold",schemaPath:"#/properties/probes/properties/startup/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
}
}
if(data51.readiness !== undefined){
let data58 = data51.readiness;
if((!(data58 && typeof data58 == "object" && !Array.isArray(data58))) && (data58 !== null)){
const err102 = {instancePath:instancePath+"/probes/readiness",schemaPath:"#/properties/probes/properties/readiness/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.type}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key11 in data58){
if(!(((((key11 === "enabled") || (key11 === "initialDelaySeconds")) || (key11 === "periodSeconds")) || (key11 === "timeoutSeconds")) || (key11 === "failureThreshold"))){
const err103 = {instancePath:instancePath+"/probes/readiness",schemaPath:"#/properties/probes/properties/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data58.enabled !== undefined){
let data59 = data58.enabled;
if((typeof data59 !== "boolean") && (data59 !== null)){
const err104 = {instancePath:instancePath+"/probes/readiness/enabled",schemaPath:"#/properties/probes/properties/readiness/properties/enabled/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.enabled.type}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data58.initialDelaySeconds !== undefined){
let data60 = data58.initialDelaySeconds;
if((!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))) && (data60 !== null)){
const err105 = {instancePath:instancePath+"/probes/readiness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/readiness/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 2147483647 || isNaN(data60)){
const err106 = {instancePath:instancePath+"/probes/readiness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/readiness/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data60 < 1 || isNaN(data60)){
const err107 = {instancePath:instancePath+"/probes/readiness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/readiness/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data58.periodSeconds !== undefined){
let data61 = data58.periodSeconds;
if((!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) && (data61 !== null)){
const err108 = {instancePath:instancePath+"/probes/readiness/periodSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 2147483647 || isNaN(data61)){
const err109 = {instancePath:instancePath+"/probes/readiness/periodSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data61 < 1 || isNaN(data61)){
const err110 = {instancePath:instancePath+"/probes/readiness/periodSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(data58.timeoutSeconds !== undefined){
let data62 = data58.timeoutSeconds;
if((!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))) && (data62 !== null)){
const err111 = {instancePath:instancePath+"/probes/readiness/timeoutSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 2147483647 || isNaN(data62)){
const err112 = {instancePath:instancePath+"/probes/readiness/timeoutSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data62 < 1 || isNaN(data62)){
const err113 = {instancePath:instancePath+"/probes/readiness/timeoutSeconds",schemaPath:"#/properties/probes/properties/readiness/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
if(data58.failureThreshold !== undefined){
let data63 = data58.failureThreshold;
if((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (data63 !== null)){
const err114 = {instancePath:instancePath+"/probes/readiness/failureThreshold",schemaPath:"#/properties/probes/properties/readiness/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.probes.properties.readiness.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 2147483647 || isNaN(data63)){
const err115 = {instancePath:instancePath+"/probes/readiness/failureThreshold",schemaPath:"#/properties/probes/properties/readiness/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data63 < 1 || isNaN(data63)){
const err116 = {instancePath:instancePath+"/probes/readiness/failureThreshold",schemaPath:"#/properties/probes/properties/readiness/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
if(data51.liveness !== undefined){
let data64 = data51.liveness;
if((!(data64 && typeof data64 == "object" && !Array.isArray(data64))) && (data64 !== null)){
const err117 = {instancePath:instancePath+"/probes/liveness",schemaPath:"#/properties/probes/properties/liveness/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.type}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key12 in data64){
if(!(((((key12 === "enabled") || (key12 === "initialDelaySeconds")) || (key12 === "periodSeconds")) || (key12 === "timeoutSeconds")) || (key12 === "failureThreshold"))){
const err118 = {instancePath:instancePath+"/probes/liveness",schemaPath:"#/properties/probes/properties/liveness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data64.enabled !== undefined){
let data65 = data64.enabled;
if((typeof data65 !== "boolean") && (data65 !== null)){
const err119 = {instancePath:instancePath+"/probes/liveness/enabled",schemaPath:"#/properties/probes/properties/liveness/properties/enabled/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.enabled.type}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data64.initialDelaySeconds !== undefined){
let data66 = data64.initialDelaySeconds;
if((!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))) && (data66 !== null)){
const err120 = {instancePath:instancePath+"/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/liveness/properties/initialDelaySeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.initialDelaySeconds.type}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 2147483647 || isNaN(data66)){
const err121 = {instancePath:instancePath+"/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/liveness/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err122 = {instancePath:instancePath+"/probes/liveness/initialDelaySeconds",schemaPath:"#/properties/probes/properties/liveness/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data64.periodSeconds !== undefined){
let data67 = data64.periodSeconds;
if((!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))) && (data67 !== null)){
const err123 = {instancePath:instancePath+"/probes/liveness/periodSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/periodSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.periodSeconds.type}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 2147483647 || isNaN(data67)){
const err124 = {instancePath:instancePath+"/probes/liveness/periodSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err125 = {instancePath:instancePath+"/probes/liveness/periodSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data64.timeoutSeconds !== undefined){
let data68 = data64.timeoutSeconds;
if((!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))) && (data68 !== null)){
const err126 = {instancePath:instancePath+"/probes/liveness/timeoutSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/timeoutSeconds/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.timeoutSeconds.type}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 2147483647 || isNaN(data68)){
const err127 = {instancePath:instancePath+"/probes/liveness/timeoutSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data68 < 1 || isNaN(data68)){
const err128 = {instancePath:instancePath+"/probes/liveness/timeoutSeconds",schemaPath:"#/properties/probes/properties/liveness/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data64.failureThreshold !== undefined){
let data69 = data64.failureThreshold;
if((!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))) && (data69 !== null)){
const err129 = {instancePath:instancePath+"/probes/liveness/failureThreshold",schemaPath:"#/properties/probes/properties/liveness/properties/failureThreshold/type",keyword:"type",params:{type: schema11.properties.probes.properties.liveness.properties.failureThreshold.type}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 2147483647 || isNaN(data69)){
const err130 = {instancePath:instancePath+"/probes/liveness/failureThreshold",schemaPath:"#/properties/probes/properties/liveness/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data69 < 1 || isNaN(data69)){
const err131 = {instancePath:instancePath+"/probes/liveness/failureThreshold",schemaPath:"#/properties/probes/properties/liveness/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
}
}
if(data.logConfiguration !== undefined){
let data70 = data.logConfiguration;
if((!(data70 && typeof data70 == "object" && !Array.isArray(data70))) && (data70 !== null)){
const err132 = {instancePath:instancePath+"/logConfiguration",schemaPath:"#/properties/logConfiguration/type",keyword:"type",params:{type: schema11.properties.logConfiguration.type}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key13 in data70){
let data71 = data70[key13];
if((typeof data71 !== "string") && (data71 !== null)){
const err133 = {instancePath:instancePath+"/logConfiguration/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/logConfiguration/additionalProperties/type",keyword:"type",params:{type: schema11.properties.logConfiguration.additionalProperties.type}};
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
if(data.highAvailability !== undefined){
let data72 = data.highAvailability;
if((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (data72 !== null)){
const err134 = {instancePath:instancePath+"/highAvailability",schemaPath:"#/properties/highAvailability/type",keyword:"type",params:{type: schema11.properties.highAvailability.type}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key14 in data72){
if(!(((key14 === "type") || (key14 === "directory")) || (key14 === "zookeeper"))){
const err135 = {instancePath:instancePath+"/highAvailability",schemaPath:"#/properties/highAvailability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data72.type !== undefined){
let data73 = data72.type;
if(!((((data73 === "kubernetes") || (data73 === "zookeeper")) || (data73 === "")) || (data73 === null))){
const err136 = {instancePath:instancePath+"/highAvailability/type",schemaPath:"#/properties/highAvailability/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.highAvailability.properties.type.enum}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data72.directory !== undefined){
let data74 = data72.directory;
if((typeof data74 !== "string") && (data74 !== null)){
const err137 = {instancePath:instancePath+"/highAvailability/directory",schemaPath:"#/properties/highAvailability/properties/directory/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.directory.type}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data72.zookeeper !== undefined){
let data75 = data72.zookeeper;
if((!(data75 && typeof data75 == "object" && !Array.isArray(data75))) && (data75 !== null)){
const err138 = {instancePath:instancePath+"/highAvailability/zookeeper",schemaPath:"#/properties/highAvailability/properties/zookeeper/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.zookeeper.type}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key15 in data75){
if(!((key15 === "quorum") || (key15 === "pathRoot"))){
const err139 = {instancePath:instancePath+"/highAvailability/zookeeper",schemaPath:"#/properties/highAvailability/properties/zookeeper/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data75.quorum !== undefined){
let data76 = data75.quorum;
if((typeof data76 !== "string") && (data76 !== null)){
const err140 = {instancePath:instancePath+"/highAvailability/zookeeper/quorum",schemaPath:"#/properties/highAvailability/properties/zookeeper/properties/quorum/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.zookeeper.properties.quorum.type}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data75.pathRoot !== undefined){
let data77 = data75.pathRoot;
if((typeof data77 !== "string") && (data77 !== null)){
const err141 = {instancePath:instancePath+"/highAvailability/zookeeper/pathRoot",schemaPath:"#/properties/highAvailability/properties/zookeeper/properties/pathRoot/type",keyword:"type",params:{type: schema11.properties.highAvailability.properties.zookeeper.properties.pathRoot.type}};
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
}
}
if(data.s3 !== undefined){
let data78 = data.s3;
if((!(data78 && typeof data78 == "object" && !Array.isArray(data78))) && (data78 !== null)){
const err142 = {instancePath:instancePath+"/s3",schemaPath:"#/properties/s3/type",keyword:"type",params:{type: schema11.properties.s3.type}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key16 in data78){
if(!((((((key16 === "existingSecret") || (key16 === "accessKeyKey")) || (key16 === "secretKeyKey")) || (key16 === "endpoint")) || (key16 === "pathStyleAccess")) || (key16 === "plugin"))){
const err143 = {instancePath:instancePath+"/s3",schemaPath:"#/properties/s3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data78.existingSecret !== undefined){
let data79 = data78.existingSecret;
if((typeof data79 !== "string") && (data79 !== null)){
const err144 = {instancePath:instancePath+"/s3/existingSecret",schemaPath:"#/properties/s3/properties/existingSecret/type",keyword:"type",params:{type: schema11.properties.s3.properties.existingSecret.type}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data78.accessKeyKey !== undefined){
let data80 = data78.accessKeyKey;
if((typeof data80 !== "string") && (data80 !== null)){
const err145 = {instancePath:instancePath+"/s3/accessKeyKey",schemaPath:"#/properties/s3/properties/accessKeyKey/type",keyword:"type",params:{type: schema11.properties.s3.properties.accessKeyKey.type}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data78.secretKeyKey !== undefined){
let data81 = data78.secretKeyKey;
if((typeof data81 !== "string") && (data81 !== null)){
const err146 = {instancePath:instancePath+"/s3/secretKeyKey",schemaPath:"#/properties/s3/properties/secretKeyKey/type",keyword:"type",params:{type: schema11.properties.s3.properties.secretKeyKey.type}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data78.endpoint !== undefined){
let data82 = data78.endpoint;
if((typeof data82 !== "string") && (data82 !== null)){
const err147 = {instancePath:instancePath+"/s3/endpoint",schemaPath:"#/properties/s3/properties/endpoint/type",keyword:"type",params:{type: schema11.properties.s3.properties.endpoint.type}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data78.pathStyleAccess !== undefined){
let data83 = data78.pathStyleAccess;
if((typeof data83 !== "boolean") && (data83 !== null)){
const err148 = {instancePath:instancePath+"/s3/pathStyleAccess",schemaPath:"#/properties/s3/properties/pathStyleAccess/type",keyword:"type",params:{type: schema11.properties.s3.properties.pathStyleAccess.type}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data78.plugin !== undefined){
let data84 = data78.plugin;
if(!((((data84 === "presto") || (data84 === "hadoop")) || (data84 === "")) || (data84 === null))){
const err149 = {instancePath:instancePath+"/s3/plugin",schemaPath:"#/properties/s3/properties/plugin/enum",keyword:"enum",params:{allowedValues: schema11.properties.s3.properties.plugin.enum}};
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
}
if(data.hadoop !== undefined){
let data85 = data.hadoop;
if((!(data85 && typeof data85 == "object" && !Array.isArray(data85))) && (data85 !== null)){
const err150 = {instancePath:instancePath+"/hadoop",schemaPath:"#/properties/hadoop/type",keyword:"type",params:{type: schema11.properties.hadoop.type}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key17 in data85){
if(!((key17 === "existingConfigMap") || (key17 === "configuration"))){
const err151 = {instancePath:instancePath+"/hadoop",schemaPath:"#/properties/hadoop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data85.existingConfigMap !== undefined){
let data86 = data85.existingConfigMap;
if((typeof data86 !== "string") && (data86 !== null)){
const err152 = {instancePath:instancePath+"/hadoop/existingConfigMap",schemaPath:"#/properties/hadoop/properties/existingConfigMap/type",keyword:"type",params:{type: schema11.properties.hadoop.properties.existingConfigMap.type}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data85.configuration !== undefined){
let data87 = data85.configuration;
if((!(data87 && typeof data87 == "object" && !Array.isArray(data87))) && (data87 !== null)){
const err153 = {instancePath:instancePath+"/hadoop/configuration",schemaPath:"#/properties/hadoop/properties/configuration/type",keyword:"type",params:{type: schema11.properties.hadoop.properties.configuration.type}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key18 in data87){
let data88 = data87[key18];
if((typeof data88 !== "string") && (data88 !== null)){
const err154 = {instancePath:instancePath+"/hadoop/configuration/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/hadoop/properties/configuration/additionalProperties/type",keyword:"type",params:{type: schema11.properties.hadoop.properties.configuration.additionalProperties.type}};
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
}
}
}
if(data.kerberos !== undefined){
let data89 = data.kerberos;
if((!(data89 && typeof data89 == "object" && !Array.isArray(data89))) && (data89 !== null)){
const err155 = {instancePath:instancePath+"/kerberos",schemaPath:"#/properties/kerberos/type",keyword:"type",params:{type: schema11.properties.kerberos.type}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key19 in data89){
if(!(((((key19 === "principal") || (key19 === "existingSecret")) || (key19 === "keytab")) || (key19 === "keytabFile")) || (key19 === "krb5Conf"))){
const err156 = {instancePath:instancePath+"/kerberos",schemaPath:"#/properties/kerberos/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data89.principal !== undefined){
let data90 = data89.principal;
if((typeof data90 !== "string") && (data90 !== null)){
const err157 = {instancePath:instancePath+"/kerberos/principal",schemaPath:"#/properties/kerberos/properties/principal/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.principal.type}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data89.existingSecret !== undefined){
let data91 = data89.existingSecret;
if((typeof data91 !== "string") && (data91 !== null)){
const err158 = {instancePath:instancePath+"/kerberos/existingSecret",schemaPath:"#/properties/kerberos/properties/existingSecret/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.existingSecret.type}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data89.keytab !== undefined){
let data92 = data89.keytab;
if((typeof data92 !== "string") && (data92 !== null)){
const err159 = {instancePath:instancePath+"/kerberos/keytab",schemaPath:"#/properties/kerberos/properties/keytab/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.keytab.type}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data89.keytabFile !== undefined){
let data93 = data89.keytabFile;
if((typeof data93 !== "string") && (data93 !== null)){
const err160 = {instancePath:instancePath+"/kerberos/keytabFile",schemaPath:"#/properties/kerberos/properties/keytabFile/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.keytabFile.type}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data89.krb5Conf !== undefined){
let data94 = data89.krb5Conf;
if((typeof data94 !== "string") && (data94 !== null)){
const err161 = {instancePath:instancePath+"/kerberos/krb5Conf",schemaPath:"#/properties/kerberos/properties/krb5Conf/type",keyword:"type",params:{type: schema11.properties.kerberos.properties.krb5Conf.type}};
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
}
if(data.serviceAccount !== undefined){
let data95 = data.serviceAccount;
if(((typeof data95 !== "string") && (!(data95 && typeof data95 == "object" && !Array.isArray(data95)))) && (data95 !== null)){
const err162 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/type",keyword:"type",params:{type: schema11.properties.serviceAccount.type}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key20 in data95){
if(!(((key20 === "create") || (key20 === "name")) || (key20 === "annotations"))){
const err163 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data95.create !== undefined){
let data96 = data95.create;
if((typeof data96 !== "boolean") && (data96 !== null)){
const err164 = {instancePath:instancePath+"/serviceAccount/create",schemaPath:"#/properties/serviceAccount/properties/create/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.create.type}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data95.name !== undefined){
let data97 = data95.name;
if((typeof data97 !== "string") && (data97 !== null)){
const err165 = {instancePath:instancePath+"/serviceAccount/name",schemaPath:"#/properties/serviceAccount/properties/name/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.name.type}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data95.annotations !== undefined){
let data98 = data95.annotations;
if((!(data98 && typeof data98 == "object" && !Array.isArray(data98))) && (data98 !== null)){
const err166 = {instancePath:instancePath+"/serviceAccount/annotations",schemaPath:"#/properties/serviceAccount/properties/annotations/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.annotations.type}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key21 in data98){
let data99 = data98[key21];
if((typeof data99 !== "string") && (data99 !== null)){
const err167 = {instancePath:instancePath+"/serviceAccount/annotations/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/serviceAccount/properties/annotations/additionalProperties/type",keyword:"type",params:{type: schema11.properties.serviceAccount.properties.annotations.additionalProperties.type}};
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
}
}
}
if(data.rbac !== undefined){
let data100 = data.rbac;
if((!(data100 && typeof data100 == "object" && !Array.isArray(data100))) && (data100 !== null)){
const err168 = {instancePath:instancePath+"/rbac",schemaPath:"#/properties/rbac/type",keyword:"type",params:{type: schema11.properties.rbac.type}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key22 in data100){
if(!((key22 === "create") || (key22 === "finalizers"))){
const err169 = {instancePath:instancePath+"/rbac",schemaPath:"#/properties/rbac/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data100.create !== undefined){
let data101 = data100.create;
if((typeof data101 !== "boolean") && (data101 !== null)){
const err170 = {instancePath:instancePath+"/rbac/create",schemaPath:"#/properties/rbac/properties/create/type",keyword:"type",params:{type: schema11.properties.rbac.properties.create.type}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data100.finalizers !== undefined){
let data102 = data100.finalizers;
if((typeof data102 !== "boolean") && (data102 !== null)){
const err171 = {instancePath:instancePath+"/rbac/finalizers",schemaPath:"#/properties/rbac/properties/finalizers/type",keyword:"type",params:{type: schema11.properties.rbac.properties.finalizers.type}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
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
