// Lesson 2 of module 1: Makara, who has one hand, Sina the health volunteer, and Grandmother Yat at her loom.
// Makara's left arm ends below the elbow: on the right of the picture whenever she is seen from the front.
import {C,svg,at,krama,P,S,L,ell,rect,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='my-river-of-life';
export const folder='src/lib/content/modules/01-self-and-leadership/02-my-river-of-life';
export const scenes={};

const sina=(o={})=>({skin:C.s1,shirt:C.sky,skirt:C.river,kr:'url(#k)',hsc:1.08,...o,head:{hair:'bun',hc:'#7d6c66',glasses:1,mouth:'talk',...o.head}});
const makara=(o={})=>({skin:C.s2,shirt:C.clay,trousers:C.indigo,skirt:C.indigo,hem:C.indigo,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const yat=(o={})=>({skin:C.s3,shirt:C.white,skirt:C.lotus,hsc:1.08,...o,head:{hair:'bun',hc:C.grey,age:'old',mouth:'smile',eyes:'happy',...o.head}});
const book=(x,y,rot=0,s=1)=>at(x,y,s,rect(-17,-22,34,44,C.lotus,'',2)+P('M-12-22V22',null,T)+rect(-6,-13,16,9,C.white,T),{rot});
const leaf=(x,y,r,s=1)=>at(x,y,s,S([[0,0,1],[-9,-12],[-8,-28],[0,-42,1],[9,-28],[8,-12]],C.leaf,T)+P('M0 8V-34',null,T),{rot:r});
const seed=(x,y)=>ell(x,y,6.500,5,'#8A5434',T);
const cord=(d,w=6.5)=>P(d,null,`stroke-width="${w+4.5}"`)+P(d,null,`stroke="${C.straw}" stroke-width="${w}"`)+P(d,null,`stroke="#B98455" stroke-width="${w}" stroke-linecap="butt" stroke-dasharray="2 ${w-1.5}"`);
// its end, knotted and frayed
const end=(x,y,rot,s=1)=>at(x,y,s,P('M6-3L22-8M8 0H25M6 3L22 8','none','stroke-width="5.500"')+P('M6-3L22-8M8 0H25M6 3L22 8',null,`stroke="${C.straw}" stroke-width="2.500"`)+ell(0,0,7.500,8,C.straw)+P('M-2-5Q3 0-1 5',null,T),{rot});
const weave=rect(0,0,480,300,'#C98B4E',N)+[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join('');
const scale=(x,y)=>at(x,y,1,P('M0-90V0',null,'stroke-width="3"')+P('M0 18V34M-22 54L0 34 22 54',null,'stroke-width="3"')+`<circle r="21" fill="${C.white}"/>`+P('M-13 6A14 14 0 1 1 13 6',null,T)+P('M0 3L8-9',null,`stroke="${C.lotus}" stroke-width="3.500"`)
 +P('M-24 54H24L28 86Q20 98 8 90L0 78-8 90Q-20 98-28 86z',C.jade)+P('M-24 62H24',null,`stroke="${C.gold}" stroke-width="3"`));

// 1 what are you good at?
scenes['weighing-day']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',190),O.field(178),O.house(312,184,.5),O.palm(444,184,.62),
 S([[14,250,1],[26,170],[14,40,1],[50,40,1],[46,170],[62,252,1]],'#A36F47')+S([[-30,-20],[-30,60],[20,84],[80,70],[150,88],[230,74],[300,82],[344,56],[356,-20]],'#A9BF7E','stroke="#5d7a43"'),
 at(240,268,.7,H.seated({head:{hair:'wrap',mouth:'smile',eyes:'down'},skin:C.s3,shirt:C.rose,skirt:C.indigo,tilt:8,armL:[-46,-60,-6,-44],armR:[46,-56,18,-42],mid:at(8,-54,1,S([[-26,-18],[-6,-28],[18,-14],[30,10],[14,26],[-16,22],[-30,6]],C.white)+ell(-16,-16,14,13,C.s3)+L([[-20,-15],[-17,-13],[-14,-15]],thin)+L([[-11,-14],[-9,-12.500],[-7,-14]],thin))})),
 scale(240,46),
 at(118,290,.8,H.standing(sina({tR:'palm',armR:[50,-204,80,-216],rR:-4,tL:'grip',armL:[-46,-204,-8,-190],mid:book(6,-196,8,1.1)}))),
 at(376,290,.8,H.standing(makara({head:{eyes:'down'},tilt:6,armL:[-45,-206,-39,-182],tL:'none',slv:.35,armR:[43,-204,38,-162]})),{flip:true})].join(''),K);

// 2 nothing
scenes.nothing=()=>svg(480,300,[O.bg('#FBEDD6','#DDBE93',176),O.field(164),O.house(284,170,.56),O.house(424,174,.86),O.palm(226,170,.66),
 P('M170 300Q250 250 300 220T430 178H456Q440 200 420 224T340 300z','#EBD3A6',N),
 at(350,272,.6,H.standing(sina({stride:true,head:{mouth:'calm'},tL:'grip',armL:[-48,-206,-12,-182],mid:book(0,-190,10,1.1),armR:[50,-208,56,-170]}))),
 at(150,330,1.02,H.standing(makara({head:{eyes:'down'},tilt:9,tL:'palm',armL:[-48,-204,-84,-190],rL:0,tR:'none',armR:[45,-206,39,-182],slv:.35}))),
 P('M110 32Q102 40 102 52M196 34Q204 44 202 56',null,'stroke="#8d6f5a" stroke-width="3"')].join(''),K);

// 3 where did you begin?
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',200),O.field(188),
 rect(-6,-6,492,32,'#B98455')+P('M0 10H480',null,'stroke="#8A5434" stroke-width="1.600"')+[14,450].map(x=>rect(x,26,16,184,'#A36F47',T)).join(''),
 P('M344 62V284M172 62V284',null,'stroke-width="9.500"')+P('M344 62V284M172 62V284',null,'stroke="#B98455" stroke-width="5"'),
 rect(70,216,84,12,'#B98455')+P('M84 228V286M138 228V286',null,'stroke-width="8"')+P('M84 228V286M138 228V286',null,'stroke="#A36F47" stroke-width="4"'),
 at(106,218,.9,H.sitting(yat({head:{mouth:'talk'},tilt:-3,lean:4,drop:72,armL:[-44,-58,4,-46],tR:'grip',armR:[52,-62,88,-66]}))),
 P('M150 188H336L356 170H170z',C.white,T)+P('M222 188L240 170M226 185H338M231 180H344M236 175H350',null,T)+P('M150 188H222L240 170H170z','url(#k)'),
 P('M224 74L236 92V168M224 74V190',null,'stroke-width="7.500"')+P('M224 74L236 92V168M224 74V190',null,`stroke="${C.straw}" stroke-width="3.500"`),
 P('M140 62H364',null,'stroke-width="9.500"')+P('M140 62H364',null,'stroke="#B98455" stroke-width="5"'),
 P('M362 166V292M146 192V292',null,'stroke-width="9.500"')+P('M362 166V292M146 192V292',null,'stroke="#B98455" stroke-width="5"'),
 at(412,292,.84,H.standing(makara({look:'L',armR:[45,-206,39,-182],tR:'none',slv:.35})))].join(''),K);

// 4 a cord is a river
scenes['lay-it']=()=>svg(480,300,[weave,end(58,74,164)+cord('M58 74C110 30 160 50 158 104S92 176 138 214 244 226 258 172 262 84 318 84 368 120 360 152'),
 leaf(86,222,-30,1.2),leaf(62,246,20,1.1),leaf(116,258,70,1.1),seed(206,116),seed(224,126),seed(208,136),
 H.reach(500,300,372,166,C.s3,C.white,'grip',{f:true})].join(''));

// 5 what I did: one stroke for each bag
scenes['what-i-did']=()=>svg(480,300,[O.bg('#FBEDD6','#DDBE93',210),
 P('M60 186L40 296M238 186L258 296',null,'stroke-width="9.500"')+P('M60 186L40 296M238 186L258 296',null,'stroke="#B98455" stroke-width="5"'),rect(30,36,244,154,'#B98455')+rect(40,46,224,134,'#5a4349',T),
 [[76,290],[146,290],[216,290],[110,262],[180,262]].map(([x,y])=>S([[x-34,y-24],[x,y-27],[x+34,y-24],[x+33,y-2],[x,y+1],[x-33,y-2]],'#C9BDB6')+P(`M${x-25} ${y-25}v24M${x+25} ${y-25}v24`,null,'stroke="#7d6c66" stroke-width="1.600"')).join(''),
 P([0,1,2].map(k=>[...Array(k<2?13:9)].map((_,i)=>`M${56+i*16} ${62+k*40}l-2 26`).join('')).join(''),null,'stroke="#FFFBF4" stroke-width="4"'),
 at(350,352,1.04,H.standing(makara({head:{mouth:'smile'},tL:'none',armL:[-45,-206,-39,-182],slv:.35,tR:'grip',armR:[58,-216,120,-202],front:P('M134-208L146-214',null,'stroke-width="7"')+P('M134-208L146-214',null,'stroke="#FFFBF4" stroke-width="3.500"')})),{flip:true})].join(''));

// 6 two rivers, side by side
scenes['in-twos']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',182),O.field(170),O.house(240,176,.7),O.palm(300,178,.7),
 O.mat([[96,196],[384,196],[476,298],[4,298]]),
 cord('M186 292C220 284 218 268 202 256S188 232 222 206',5)+cord('M292 292C262 284 284 266 268 252S240 228 262 206',5),
 at(90,276,1.1,H.seated({hsc:1.08,head:{hair:'hijab',sc:C.indigo,mouth:'talk'},order:'headlast',skin:C.s1,shirt:C.rose,skirt:C.river,tilt:3,lean:3,tR:'open',armR:[50,-60,70,-82],rR:-10})),
 at(390,276,1.1,H.seated({hsc:1.08,head:{hair:'bob',mouth:'calm'},skin:C.s2,shirt:C.jade,skirt:C.lotus,tilt:4,lean:4}),{flip:true}),
 leaf(228,280,20,.7)+leaf(292,262,16,.7)+seed(214,232)+seed(258,280)].join(''));

// 7 remember
scenes.card=()=>svg(480,300,[weave,end(40,196,118)+end(446,104,14)+cord('M40 196C100 80 164 90 202 150S312 244 350 170 400 90 446 104'),leaf(250,116,38,1.700)].join(''));
