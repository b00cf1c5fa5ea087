// Lesson 5 of module 7: Kesor, who delivers parcels, the ferryman and his daughter, and Grandmother Mol, who climbs for her limes.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {pinch} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='ladder-of-tactics';
export const folder='src/lib/content/modules/07-civic-action-and-advocacy/05-ladder-of-tactics';
export const scenes={};

// her helmet sits on the head of scale 1.08 at 2,-286
const helmet=at(2,-286,1.12,S([[18,-8,1],[17,-22],[5,-33],[-11,-32],[-23,-20],[-25,-4],[-21,4,1],[-15,-4,1],[-4,-10],[8,-11]],C.gold)+L([[-20,-16],[-6,-21],[16,-18]],'stroke="#B98455" stroke-width="3"')+L([[-17,2],[-10,18],[0,24]],T));
const kesor=(o={})=>({skin:C.s1,shirt:C.clay,trousers:C.indigo,slv:.9,hsc:1.08,...o,front:helmet+(o.front||''),head:{hair:'long',mouth:'calm',...o.head}});
const ferryman=(o={})=>({skin:C.s3,shirt:C.sky,trousers:C.river,slv:-1,hsc:1.08,...o,head:{hair:'man',mouth:'calm',...o.head}});
const mol=(o={})=>({skin:C.s2,shirt:C.white,skirt:C.lotus,slv:.4,hsc:1.08,kr:'url(#k)',...o,head:{hair:'bun',hc:C.grey,age:'old',mouth:'talk',...o.head}});
const jacket=(x,y,s=1,torn=true)=>at(x,y,s,S([[-30,0,1],[-14,-4],[-8,14],[0,22],[8,14],[14,-4],[30,0,1],[32,70,1],[-32,70,1]],'#E8853A')+P('M0 22V70',null,T)+P('M-31 48H31',null,'stroke-width="8"')+P('M-30 48H30',null,'stroke="#F2B632" stroke-width="4"')+(torn?S([[10,26,1],[24,20,1],[20,32,1],[30,36,1],[20,42,1],[10,38,1]],C.white,T)+P('M-18 70q-4 10 2 18M-26 14l8 6-6 6 8 6',null,'stroke-width="3"'):''));
const river=(y)=>P(`M0 ${y}H480V300H0z`,'#9DC3CF',N)+P(`M20 ${y+14}h50M150 ${y+22}h60M300 ${y+12}h40M400 ${y+24}h60`,null,'stroke="#FFFBF4" stroke-width="3.5"');
const boat=(x,y,w)=>P(`M${x} ${y}H${x+w}L${x+w-34} ${y+50}H${x+34}z`,'#8A5434')+P(`M${x+10} ${y+14}H${x+w-10}`,null,'stroke="#C99A63" stroke-width="5"');
const rail=(a,b,y,h)=>rect(a,y,8,h,'#B98455',T)+rect(b-8,y,8,h,'#B98455',T)+rect(a-6,y-8,b-a+12,10,'#B98455');
const lime=(x,y,s=1)=>at(x,y,s,ell(0,0,14,12,'#8DB04F',s>1.4?'stroke-width="1.5"':'')+ell(-4,-4,4,2.6,'#D6E6A8',N)+P('M12-5l6-4',null,'stroke-width="3"'));
const basket=(x,y,s=1)=>at(x,y,s,[[-16,-28],[0,-33],[16,-28],[-8,-24],[9,-24]].map(([a,b])=>lime(a,b,.72)).join('')+P('M-30-24H30L22 6H-22z',C.straw)+P('M-28-13H28M-25-3H25',null,'stroke="#8A5434" stroke-width="2"'));
const pole=(d,w=10,c='#B98455')=>P(d,null,`stroke-width="${w+4.6}"`)+P(d,null,`stroke="${c}" stroke-width="${w}"`);

// 1 a film of torn jackets
scenes['torn-jackets']=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),P('M0 124Q120 112 240 122T480 118V170H0z','#A9BF7E',N),O.palm(60,128,.6),river(150),
 boat(-30,256,540),pole('M452 300L424 168',8),
 rail(164,326,70,188),[[206,78],[284,78]].map(([x,y])=>P(`M${x} ${y-8}V${y+8}`,null,'stroke-width="4"')+jacket(x,y,1.15)).join(''),
 at(92,258,.76,H.standing(kesor({tilt:2,tL:'grip',armL:[-44,-204,-36,-166],tR:'grip',armR:[54,-214,70,-254],mid:O.phone(80,-268,8,1.5)}))),
 at(380,258,.76,H.standing(ferryman({tilt:2,head:{eyes:'tired'},tL:'grip',armL:[-54,-210,-62,-172],armR:[46,-204,38,-164]})),{flip:true})].join(''));

// 2 as torn as before
scenes['two-hundred']=()=>svg(480,300,[rect(0,0,480,300,'#F3E3CF',N),P('M0 116Q120 104 240 114T480 110V160H0z','#A9BF7E',N),river(140),
 boat(206,216,320),rail(232,366,62,156),[[268,70],[332,70]].map(([x,y])=>P(`M${x} ${y-8}V${y+6}`,null,'stroke-width="4"')+jacket(x,y,.98)).join(''),
 at(424,218,.64,H.standing(ferryman({tilt:8,head:{eyes:'down'},armL:[-44,-204,-36,-164],tR:'grip',armR:[46,-204,42,-164]}))),
 P('M-6 250Q70 230 170 252T300 306H-6z','#E6CFA2'),
 at(104,292,.74,H.standing({skin:C.s3,shirt:C.white,skirt:C.indigo,hem:C.indigo,slv:-1,hsc:1.25,tilt:12,head:{hair:'pony',eyes:'down',mouth:'calm'},tL:'grip',armL:[-44,-210,-18,-222],tR:'grip',armR:[44,-210,20,-222],behind:P('M-46-250Q-54-186-40-176H0V-254z',C.jade),front:P('M-22-252Q-24-226-20-176M22-252Q25-226 21-176',null,'stroke-width="7"')+P('M-22-250Q-24-226-20-178M22-250Q25-226 21-178',null,'stroke="#5BA397" stroke-width="3"')+at(-18,-222,1,H.hand('grip',C.s3),{rot:-20})+at(20,-222,1,H.hand('grip',C.s3),{rot:20,flip:true})}))].join(''));

// 3 the first rung
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',180),P('M300 180Q390 168 480 178V206H300z','#9DC3CF',N),
 P('M78 280Q96 200 84 100H118Q112 200 130 280z','#A36F47')+S([[-20,60],[10,-10],[120,-24],[216,4],[230,70],[180,96],[120,84],[60,104],[0,96]],'#7FA05C')+[[30,40],[80,66],[180,30],[200,72],[140,30]].map(([x,y])=>lime(x,y,.9)).join(''),
 pole('M122 286L134 20')+pole('M228 286L216 20')+[262,208,154,100,46].map(y=>pole(`M${126+(286-y)*.04} ${y}H${224-(286-y)*.04}`,8)).join(''),
 at(174,258,.68,H.standing(mol({tilt:8,lean:3,tL:'grip',armL:[-56,-214,-62,-262],tR:'grip',armR:[54,-206,66,-180],mid:basket(76,-164,1.25)}))),
 at(388,288,.84,H.standing(kesor({tilt:-6,head:{mouth:'oh'},armL:[-44,-204,-34,-164],tR:'grip',armR:[48,-204,20,-186]})),{flip:true})].join(''),K);

// 4 the lowest first
const half=(x,y,z,o,flip)=>at(x,y,z,H.bust({hsc:1.12,slv:.4,...o}),{flip});
scenes['four-rungs']=()=>{const clip=(id,y,inner)=>`<clipPath id="${id}"><path d="M60 ${y-74}H420V${y}H60z"/></clipPath><g clip-path="url(#${id})">${inner}</g>`;
 return svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),P('M0 270H480V300H0z','#E6CFA2',N),rect(106,70,268,68,'#E2F1EE',N)+rect(106,138,268,68,'#F6E6CB',N)+rect(106,206,268,68,'#EFD9C0',N)+rect(106,2,268,68,'#F3E3F0',N),
 at(240,38,1.5,O.paper(0,0,-3,1.1)),
 clip('c',138,half(176,142,.5,{skin:C.s1,shirt:C.clay,tilt:4,head:{hair:'long',mouth:'talk'}})+half(304,142,.5,{skin:C.s3,shirt:C.sky,slv:-1,tilt:4,head:{hair:'man',mouth:'calm'}},true)),
 clip('b',206,half(216,210,.5,{skin:C.s2,shirt:C.white,head:{hair:'bun',hc:C.grey,age:'old',mouth:'talk'},tR:'open',armR:[54,-34,80,-60]})+P('M276 154Q288 162 276 172M288 146Q308 162 288 180M302 138Q328 162 302 188',null,'stroke="#86194A" stroke-width="3.5"')),
 at(192,208,.84,jacket(0,-2,.98,false)),P('M226 242Q250 222 268 242',null,'stroke="#86194A" stroke-width="3"')+P('M266 244L292 226',null,'stroke-width="4"'),H.reach(372,300,300,232,C.s1,C.clay,'grip').replace('scale(2.1 2.1)','scale(1.7 1.7)'),
 P('M110 274H380V300H110z','#E6CFA2',N),
 pole('M98 296V-8',14)+pole('M382 296V-8',14)+[274,206,138,70].map(y=>pole(`M98 ${y}H382`,10)).join('')].join(''));};

// 5 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#E6CFA2',N),[[40,30],[410,40],[30,150],[450,170],[60,280],[250,286]].map(([x,y])=>P(`M${x-10} ${y}q10-5 20 0`,null,'stroke="#CDB084" stroke-width="2.6"')).join(''),
 pole('M126 290L142 8',13)+pole('M342 290L326 8',13,'#A36F47')+pole('M110 54H356',11)+pole('M112 116H358',11,'#A36F47')+pole('M106 178H364',11)+pole('M104 244H366',11,'#8A5434'),
 lime(196,232,2),
 at(486,172,1.05,pinch(C.s1,C.clay,at(125,49,1.9,lime(0,0,1))),{flip:true,rot:4})].join(''));
