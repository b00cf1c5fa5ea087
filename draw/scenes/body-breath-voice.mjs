// Lesson 3 of module 3: Dalin, who has two hundred ducks, and Grandmother Nuon, who is blind and sang at weddings.
import {C,svg,at,krama,hol,P,S,L,ell,rect,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',KB=krama('kb','#9DB0D8','#23326B'),K=krama('k');
export const slug='body-breath-voice';
export const folder='src/lib/content/modules/03-voice-and-public-speaking/03-body-breath-voice';
export const scenes={};

const dalin=(o={})=>({skin:C.s1,shirt:C.gold,skirt:C.river,hem:C.rose,hsc:1.08,kr:'url(#kb)',slv:.3,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const nuon=(o={})=>({skin:C.s2,shirt:C.white,skirt:'url(#h)',hsc:1.08,...o,head:{hair:'bun',hc:C.grey,age:'old',eyes:'down',mouth:'smile',...o.head}});
// a duck walks to the right; feet at 0,0
const duck=(x,y,s=1,flip=false,c=C.white)=>at(x,y,s,P('M-6-8V0H2M8-8V0H16',null,`stroke="${C.clay}" stroke-width="3.600"`)+S([[-36,-30,1],[-20,-28],[4,-32],[20,-36],[18,-58],[32,-68],[44,-58],[42,-44],[34,-22],[14,-6],[-14,-8],[-28,-18]],c)+S([[43,-60],[60,-54],[42,-50]],C.gold,T)+ell(36,-58,2.2,2.2,C.ink,N)+L([[-16,-22],[0,-14],[16,-24]],thin),{flip});
const cane=(x1,y1,x2,y2)=>P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke-width="8"')+P(`M${x1} ${y1}L${x2} ${y2}`,null,`stroke="${C.white}" stroke-width="4"`)+P(`M${x2+(x1-x2)*.1} ${y2+(y1-y2)*.1}L${x2} ${y2}`,null,`stroke="${C.clay}" stroke-width="4"`);

// 1 a whole field hears her
scenes.ducks=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),ell(330,58,26,26,C.gold,N),P('M0 122Q120 112 240 120T480 116V180H0z','#C9D3A2',N),O.palm(436,126,.72),O.palm(404,124,.5),
 P('M0 138Q120 130 240 138T480 134V300H0z','#A9BF7E',N),P('M200 166H480M196 196H480M200 236H480',null,'stroke="#86a35d" stroke-width="2.200" stroke-dasharray="8 8"'),
 P('M0 196Q90 190 150 226T208 300H0z','#E6CFA2',N),
 [[462,162,.3],[428,160,.32],[392,164,.34],[352,164,.32],[310,168,.34]].map(a=>duck(...a,true)).join(''),[[446,204,.56],[380,208,.58,1],[308,212,.6]].map(a=>duck(a[0],a[1],a[2],true,a[3]?C.straw:C.white)).join(''),
 duck(416,278,1.02,true),duck(284,286,1.08,true,C.straw),
 at(106,290,.88,H.standing(dalin({tilt:-8,head:{mouth:'laugh',eyes:'happy'},tL:'open',armL:[-60,-216,-92,-248],fL:true,tR:'open',armR:[60,-216,92,-248]})))].join(''),KB);

// 2 nobody at the back has heard her
scenes['half-a-minute']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V190`,null,'stroke="#e2cba6" stroke-width="3"')).join(''),O.window_(170,30,66,62),rect(0,186,480,114,'#DDBE93',N)+P('M0 186H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 O.mat([[150,206],[460,206],[500,298],[110,298]]),
 at(70,290,.86,H.standing(dalin({tilt:16,head:{eyes:'down',mouth:'calm'},lean:4,armL:[-44,-202,-2,-196],armR:[44,-202,12,-190],tL:'rest',tR:'grip'}))),
 at(204,246,.62,H.seated({head:{hair:'wrap'},skin:C.s3,shirt:C.jade,skirt:C.indigo,armL:[-44,-58,-8,-38],armR:[44,-58,14,-36]}),{flip:true}),
 at(280,252,.64,H.seated({head:{hair:'bob',mouth:'calm'},skin:C.s2,shirt:C.rose,skirt:C.river,armL:[-44,-58,-8,-38],armR:[44,-58,14,-36]}),{flip:true}),
 at(386,288,1.14,H.seated({hsc:1.08,head:{hair:'man',hc:C.grey,mouth:'oh'},skin:C.s3,shirt:C.sky,collar:C.sky,skirt:C.indigo,hem:C.indigo,tilt:6,lean:6,armR:[44,-58,14,-36],mid:H.arm(-24,-92,-62,-92,-30,-128,{skin:C.s3,cloth:C.sky,t:'open',slv:.3,hrot:6}),armL:[-24,-92,-24,-92],tL:'none'}),{flip:true})].join(''),K+KB);

// 3 what do you do before you call?
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',186),O.field(174),O.house(60,182,.8),O.palm(440,182,.9),duck(42,284,.66),
 rect(76,236,14,60,'#B98455')+rect(392,236,14,60,'#B98455')+rect(52,220,378,20,'#D2A873'),
 at(168,222,1.02,H.sitting(dalin({tilt:4,lean:2,head:{mouth:'calm',eyes:'open'},armL:[-44,-58,-2,-42],armR:[46,-58,30,-42],drop:70}))),
 at(318,222,1.02,H.sitting(nuon({tilt:-16,lean:-6,head:{mouth:'talk'},tL:'palm',armL:[-54,-72,-78,-88],fL:true,armR:[50,-66,68,-50],tR:'grip',drop:70,front:cane(75,-84,104,72)+at(68,-50,1.1,H.hand('grip',C.s2),{rot:40})})))].join(''),KB+hol);

// 4 feet first: two bare feet in the mud, and a wheel with its brake on
const foot=(x,flip)=>at(x,0,1,S([[-32,150,1],[-30,196],[-44,226],[-62,252],[-58,270],[-20,276],[22,272],[34,258],[30,230],[28,196],[32,150,1]],C.s1)+[[-52,262,11],[-34,267,9.500],[-17,269,9.500],[-1,269,9.500],[16,266,14]].map(([a,b,q])=>ell(a,b,q,q*.92,C.s1)+P(`M${a-q*.5} ${b-2}q${q*.5}-5 ${q} 0`,null,T)).join('')+S([[-46,250],[-20,240],[18,242],[26,254],[10,258],[-20,258],[-44,258]],C.s1,N)+L([[-24,206],[-18,212],[-10,210]],thin),{flip});
scenes['feet-first']=()=>svg(480,300,[O.bg('#FBEDD6','#B98455',126),O.field(112),P('M0 200Q120 190 240 200T480 194V300H0z','#A36F47',N),
 ell(86,274,84,18,'#8A5434',N),ell(206,274,84,18,'#8A5434',N),
 foot(206,true),foot(86),
 S([[22,-10,1],[16,90],[14,160,1],[280,160,1],[276,90],[270,-10,1]],C.river)+P('M14 146H280',null,`stroke="${C.rose}" stroke-width="9"`)+P('M14 130H280',null,`stroke="${C.rose}" stroke-width="3"`)+L([[130,-10],[140,60],[136,124]],thin)+L([[200,0],[212,60],[210,120]],thin),
 P('M20 286q14-6 28 0M130 290q14-6 28 0M246 288q12-5 24 0',null,'stroke="#8A5434" stroke-width="3"'),
 ell(392,286,66,9,'#8A5434',N),
 S([[340,-10,1],[336,28],[420,34],[500,30],[500,-10,1]],C.indigo),
 `<circle cx="392" cy="176" r="106" fill="none" stroke-width="15"/><circle cx="392" cy="176" r="88" fill="none" stroke="#7d6c66" stroke-width="5"/>`+[0,1,2,3,4,5].map(i=>{const a=i*Math.PI/6+.2,x=Math.round(Math.cos(a)*88),y=Math.round(Math.sin(a)*88);return P(`M${392-x} ${176-y}L${392+x} ${176+y}`,null,'stroke="#7d6c66" stroke-width="2.600"');}).join('')+ell(392,176,15,15,C.gold),
 // the brake: a block pressed to the tyre and its lever, down
 P('M300 40H360',null,'stroke-width="16"')+P('M300 40H360',null,'stroke="#B7C4D8" stroke-width="10"')+P('M322 44L308 92',null,'stroke-width="15"')+P('M322 44L308 92',null,`stroke="${C.clay}" stroke-width="10"`)+ell(322,42,9,9,C.gold)+rect(300,84,26,22,C.clay,'',4)].join(''));

// the words reach the last row
scenes['furthest-away']=()=>{const on=(x,y,z,o)=>at(x,y,z,H.seated({tilt:-4,armL:[-44,-58,-8,-38],armR:[44,-58,14,-36],...o}),{flip:true});
 return svg(480,300,[O.bg('#FBEDD6','#E6CFA2',160),O.field(148),O.palm(452,156,.7),rect(-6,-6,492,26,'#B98455')+P('M0 6H480',null,'stroke="#8A5434" stroke-width="1.600"')+[16,300].map(x=>rect(x,20,12,150,'#A36F47',T)).join(''),
 O.mat([[150,176],[452,176],[500,300],[120,300]]),
 P('M124 70C190 22 330 30 380 108',null,'stroke="#86194A" stroke-width="4" stroke-dasharray="1 10"'),
 at(74,292,.88,H.standing(dalin({tilt:-2,head:{mouth:'talk'},armL:[-44,-204,-34,-166],tR:'palm',armR:[52,-204,80,-210],rR:-6}))),
 on(208,226,.56,{head:{hair:'bun',mouth:'calm'},skin:C.s2,shirt:C.jade,skirt:C.clay}),on(292,230,.58,{head:{hair:'short',hc:C.grey,age:'old',mouth:'calm'},skin:C.s1,shirt:C.white,skirt:C.indigo}),
 at(412,262,.88,H.seated({hsc:1.08,head:{hair:'man',hc:C.grey,mouth:'smile',eyes:'happy'},skin:C.s3,shirt:C.sky,collar:C.sky,skirt:C.indigo,hem:C.indigo,tilt:8,armL:[-44,-58,-8,-38],armR:[44,-58,14,-36]}),{flip:true}),
 on(188,290,.68,{head:{hair:'wrap',kr:'url(#k)',mouth:'calm'},skin:C.s3,shirt:C.rose,skirt:C.river}),on(300,294,.7,{head:{hair:'bob',mouth:'calm'},skin:C.s1,shirt:C.river,skirt:C.lotus})].join(''),KB+K);};

// 5 remember
const knot=(x,y,s=1,rot=0)=>at(x,y,s,S([[-6,16],[-2,40],[10,54],[26,48],[24,30],[12,12]],'url(#k)')+S([[-34,-2],[-26,-26],[0,-34],[26,-26],[34,0],[24,24],[0,32],[-26,24]],'url(#k)')+S([[-24,-34],[-6,-40],[14,-14],[26,24],[8,36],[-6,6]],'url(#k)')+L([[-28,10],[-18,14],[-8,12]],thin)+L([[14,-20],[22,-14],[26,-6]],thin),{rot});
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),P('M0 40Q120 28 240 38T480 34V90H0z','#C9D3A2',N),
 P('M-4 74H484V262H-4z','#E3C48F')+P('M0 104Q120 98 240 106T480 102M0 150Q90 156 190 150T480 154M0 214Q160 206 300 216T480 210M0 240Q120 246 250 240',null,'stroke="#B98455" stroke-width="2"')+P('M-4 262H484V304H-4z','#B98455'),
 S([[-20,108],[30,124],[66,140],[110,132],[140,128],[180,142],[216,140],[256,130],[296,140],[330,140],[372,124],[424,122],[424,176],[372,170],[330,160],[296,160],[256,170],[216,162],[180,160],[140,172],[110,168],[66,160],[30,176],[-20,188]],'url(#k)')+[0,1,2,3,4].map(i=>P(`M425 ${128+i*10}l22 ${i*3-4}`,null,'stroke-width="3"')).join(''),
 knot(72,150,1.16,-8),knot(202,151,1.16,6),knot(318,150,1.16,-4),
 ell(412,246,44,7,'#B98455',N),O.stone(410,222,1,1.9)].join(''),krama('k','#9DB0D8','#23326B','#FFFBF4',18));
