// Lesson 4 of module 4: Rohimah, who counts, Molika in her wheelchair, and Yanna, who is deaf and signs.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='who-is-not-in-the-room';
export const folder='src/lib/content/modules/04-gender-and-power/04-who-is-not-in-the-room';
export const scenes={};

const rohimah=(o={})=>({skin:C.s2,shirt:C.lotus,skirt:C.indigo,slv:.7,hsc:1.08,...o,head:{hair:'hijab',sc:C.jade,mouth:'calm',...o.head}});
const molika=(o={})=>({skin:C.s1,shirt:C.gold,skirt:C.clay,hem:C.white,slv:.3,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const yanna=(o={})=>({skin:C.s3,shirt:C.sky,skirt:C.lotus,slv:.3,hsc:1.08,...o,head:{hair:'topbun',hc:'#7d6c66',mouth:'calm',...o.head}});
const roll=(x,y,s=1,rot=0,c='#D98E4A')=>at(x,y,s,rect(-70,-17,140,34,c,'',14)+ell(70,0,9,17,'#F3C98F')+P('M70-9a6 9 0 1 1-4 14','none',T)+P('M-44-17V17M-34-17V17M30-17V17M40-17V17',null,'stroke="#F2B632" stroke-width="4"')+P('M-4-18V18',null,'stroke="#8A5434" stroke-width="5"'),{rot});
// the wall of the well, as wide as w, from y down to the ground g
const well=(x,y,w,g)=>P(`M${x} ${y}V${g}Q${x+w/2} ${g+26} ${x+w} ${g}V${y}z`,C.grey)+ell(x+w/2,y,w/2,18,'#E4DAD3')+ell(x+w/2,y+1,w/2-18,11,'#5a4349')+[.24,.5,.76].map((t,i)=>P(`M${x} ${Math.round(y+(g-y)*t)}q${w/2} 24 ${w} 0`,null,'stroke="#A5968E" stroke-width="2.4"')+P([.2,.5,.8].map(q=>`M${Math.round(x+w*((q+i*.14)%1||.1))} ${Math.round(y+(g-y)*t+10)}v${Math.round((g-y)*.2)}`).join(''),null,'stroke="#A5968E" stroke-width="2.4"')).join('');
const mango=(x,y,s=1)=>at(x,y,s,S([[-26,0,1],[-18,-60],[-22,-130],[18,-130],[16,-60],[26,0,1]],'#8A5434')+S([[-150,-150],[-170,-200],[-120,-250],[-60,-286],[0,-292],[70,-284],[130,-246],[168,-196],[144,-142],[80,-124],[0,-118],[-80,-124]],C.leaf)+[[-110,-176],[-50,-150],[40,-156],[110,-180],[-20,-220],[70,-232],[-84,-240]].map(([a,b])=>S([[a,b-14],[a+9,b-4],[a+7,b+11],[a-2,b+14],[a-9,b+4],[a-7,b-8]],C.gold,T)).join(''));

// 1 fourteen
const fr=(x,y,s,k,c,q,h,flip)=>at(x,y,s,H.seated({skin:k,shirt:c,skirt:q,hsc:1.1,head:{hair:h,sc:C.rose,mouth:'smile'}}),{flip});
const bk=(x,y,s,k,c,h)=>at(x,y,s,H.seatedBack({skin:k,shirt:c,skirt:C.clay,head:{hair:h,sc:C.gold}}));
scenes.fourteen=()=>svg(480,300,[rect(0,0,480,300,'#EBD3B4',N)+[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V150`,null,'stroke="#D9BE95" stroke-width="3"')).join('')+rect(0,150,480,150,'#C98B4E',N)+P('M0 150H480M0 196H480M0 248H480',null,'stroke="#A9733E" stroke-width="2.4"'),
 rect(190,26,84,66,'#CFE4EC',T)+P('M190 92V72Q206 54 222 70 238 52 256 68 268 62 274 72V92z',C.leaf,T)+rect(184,92,96,8,'#B98455',T)+rect(344,26,84,66,'#CFE4EC',T)+P('M344 92V66Q366 48 388 70 408 56 428 74V92z',C.leaf,T)+rect(338,92,96,8,'#B98455',T),
 O.mat([[160,166],[466,166],[520,306],[110,306]]),
 fr(196,194,.46,C.s1,C.rose,C.indigo,'bob'),fr(258,194,.46,C.s3,C.white,C.river,'hijab'),fr(318,194,.46,C.s2,C.gold,C.lotus,'bun',true),fr(378,194,.46,C.s1,C.jade,C.clay,'pony',true),fr(438,194,.46,C.s2,C.indigo,C.rose,'wrap',true),
 bk(214,256,.58,C.s2,C.clay,'bun'),bk(282,256,.58,C.s1,C.sky,'wrap'),bk(350,256,.58,C.s3,C.lotus,'bob'),bk(418,256,.58,C.s2,C.white,'pony'),
 bk(190,330,.7,C.s1,C.indigo,'long'),bk(270,330,.7,C.s3,C.gold,'bun'),bk(350,330,.7,C.s2,C.rose,'hijab'),bk(430,330,.7,C.s1,C.river,'bob'),
 at(82,318,.94,H.standing(rohimah({tilt:3,head:{mouth:'smile'},armL:[-44,-206,-34,-168],tR:'open',armR:[58,-226,92,-240],rR:14})))].join(''),K);

// 2 the wall is as high as her eyes
scenes['high-wall']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',180),O.field(168),O.house(62,174,.6),O.palm(176,178,.8),
 P('M316 116V30M460 116V30M300 34H476','none','stroke-width="14"')+P('M316 116V30M460 116V30M300 34H476',null,'stroke="#B98455" stroke-width="9"')+`<circle cx="388" cy="54" r="15" fill="#B7C4D8"/><circle cx="388" cy="54" r="4" fill="#5a4349"/>`+P('M374 58V120M402 56V112',null,'stroke="#8A5434" stroke-width="3"'),
 well(296,118,184,278),
 at(72,306,.92,H.standing(yanna({tilt:4,head:{mouth:'calm'},tL:'palm',armL:[-44,-206,-8,-200],rL:-10,tR:'open',armR:[54,-210,62,-244],rR:8}))),
 at(196,288,.9,H.wheelchair(molika({tilt:-5,armL:[-34,-126,4,-108],tR:'rest',armR:[46,-132,50,-100]})))].join(''));

// 3 and out of how many?
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',150),O.field(138),O.house(74,146,.7),O.house(396,144,.6),O.palm(444,150,.6),O.palm(150,148,.5),
 at(250,170,1.3,H.bust(rohimah({tilt:5,head:{eyes:'down',mouth:'calm'},armL:[-52,-22,-14,-2],armR:[52,-22,14,0]}))),
 P('M104 168V286Q250 314 396 286V168z',C.grey)+P('M96 158H404V182H96z','#E4DAD3')+P('M104 216Q250 236 396 216M104 254Q250 276 396 254M176 184V222M306 184V222M232 228V264M366 222V258M148 222V260M284 268V298',null,'stroke="#A5968E" stroke-width="2.4"'),
 at(250,170,1.3,H.arm(-29,-59,-54,-18,-10,-7,{skin:C.s2,cloth:C.lotus,slv:.7,nopatch:true})+H.arm(28,-59,54,-16,8,-8,{skin:C.s2,cloth:C.lotus,slv:.7,nopatch:true,hflip:true})),
 O.pail(62,288,1.5,C.river,{water:'#9CCBDB'}),O.pailDown(432,290,1.6,C.clay)].join(''));

// 4 ask her, alone, at her height
scenes['ask-her-alone']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',176),O.field(164),mango(420,196,.72),O.house(58,172,.62),
 rect(74,236,84,12,'#B98455')+P('M84 248V290M148 248V290',null,'stroke-width="7"'),
 at(108,238,1.02,H.sitting(rohimah({tilt:4,lean:8,drop:52,head:{mouth:'talk'},armL:[-40,-58,-4,-42],tR:'palm',armR:[54,-58,72,-70]}))),
 at(360,290,1.02,H.wheelchair(molika({tilt:4,head:{mouth:'smile'},tL:'palm',armL:[-28,-126,18,-126],rL:-8,armR:[46,-132,50,-104]})),{flip:true}),
 ell(236,252,40,11,'#D2A873')+P('M212 258L206 292M260 258L266 292',null,'stroke-width="6"'),O.kettle(228,246,.8),O.cup(254,250,1.1)].join(''));

// 5 second idea: the way, the news, the cost, the talk
const q=(x,y,c,inner)=>`<g transform="translate(${x} ${y})">${rect(0,0,240,150,c,N)}${inner}</g>`;
scenes['in-the-way']=()=>svg(480,300,[
 q(0,0,'#E2F1EE',P('M40 156V124H76V100H112V76H148V52H184V28H246V156z','#B98455')+P('M40 124H76M76 100H112M112 76H148M148 52H184M184 28H240',null,'stroke="#E3C48F" stroke-width="6"')),
 q(240,0,'#FBE3C0',P('M120 156V78',null,'stroke-width="10"')+S([[92,60,1],[126,46,1],[176,14,1],[188,66,1],[176,118,1],[126,88,1],[92,78,1]],'#B7C4D8')+ell(180,66,15,52,C.indigo)+rect(76,52,26,34,C.river,'',5)+P('M206 42q14 24 0 48M222 30q22 36 0 72',null,'stroke="#C4633F" stroke-width="5"')),
 q(0,150,'#F3D9C6',S([[60,58,1],[44,92],[52,128],[120,138],[188,128],[196,92],[180,58,1]],C.lotus)+P('M54 58Q54 44 66 44H174Q186 44 186 58z',C.gold)+`<circle cx="112" cy="36" r="9" fill="#F2B632"/><circle cx="128" cy="36" r="9" fill="#F2B632"/>`+P('M66 70Q120 92 174 70',null,T)),
 q(240,150,'#D8DEF0',at(46,156,.74,H.bust({skin:C.s2,shirt:C.clay,hsc:1.1,head:{hair:'man',mouth:'laugh',eyes:'happy'}}))+at(108,156,.74,H.bust({skin:C.s3,shirt:C.white,hsc:1.1,head:{hair:'man',mouth:'laugh',eyes:'happy'}}),{flip:true})+at(192,172,.92,H.bust({skin:C.s1,shirt:C.rose,hsc:1.1,tilt:10,head:{hair:'bun',mouth:'calm',eyes:'down'}}))),
 P('M240 0V300M0 150H480',null,'stroke="#FFFBF4" stroke-width="8"')].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',150),O.field(138),ell(190,236,240,40,'#CDB684',N),mango(150,236,1.02),
 roll(330,240,1.2),roll(314,204,1.1,-2,C.jade),[60,108,156,204,252].map((x,i)=>O.stone(x,276,i,1,i*8)).join('')].join(''));
