// Lesson 2 of module 6: Saory, who sells porridge at the commune gate, and her niece Nita.
import {C,svg,at,krama,hol,P,S,L,ell,rect,limb,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='council-and-its-people';
export const folder='src/lib/content/modules/06-local-government/02-council-and-its-people';
export const scenes={};

const saory=(o={})=>({skin:C.s3,shirt:C.jade,skirt:C.clay,kr:'url(#k)',slv:.3,roll:true,hsc:1.08,...o,head:{hair:'bun',hc:'#7d6c66',mouth:'calm',...o.head}});
const nita=(o={})=>({skin:C.s2,shirt:C.gold,skirt:C.indigo,slv:.3,roll:true,hsc:1.08,...o,head:{hair:'pony',mouth:'talk',...o.head}});
const waterman=(o={})=>({skin:C.s2,shirt:'#FFFFFF',collar:'#FFFFFF',placket:1,skirt:C.indigo,hem:C.indigo,hsc:1.08,...o,head:{hair:'man',mouth:'smile',...o.head}});
const pot=(x,y,s=1)=>at(x,y,s,S([[-44,-58,1],[-52,-30],[-38,-4],[0,2],[38,-4],[52,-30],[44,-58,1]],'#B7C4D8')+ell(0,-58,45,10,C.white)+P('M-52-38H-62M52-38H62',null,'stroke-width="6"'));
const bowl=(x,y,s=1,c=C.white,rot=0)=>at(x,y,s,P('M-17-7H17C15 4 9 8 6 9H-6C-9 8-15 4-17-7z',c),{rot});
const stool=(x,y,s=1,c=C.lotus)=>at(x,y,s,P('M-22-26L-28 0M22-26L28 0',null,'stroke-width="7"')+rect(-32,-34,64,11,c,'',4));
const bottle=(x,y,s=1)=>at(x,y,s,P('M-9 0V-30Q-9-36-4-40V-48H4V-40Q9-36 9-30V0z','#CFE4EC',T)+rect(-5,-52,10,8,C.river,T)+rect(-9,-24,18,11,C.sky,N));
const crate=(x,y,s=1)=>at(x,y,s,[-33,-11,11,33].map(v=>bottle(v,-6)).join('')+rect(-48,-30,96,32,C.clay)+P('M-40-20H40M-40-9H40',null,'stroke="#8A3E24" stroke-width="3"'));
const gate=rect(300,40,24,176,'#F3E6D3')+rect(452,40,24,176,'#F3E6D3')+rect(286,22,208,22,C.clay)+rect(324,84,128,120,'#F6DDB0',N);

// 1 porridge at the commune gate
scenes.porridge=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',190),O.palm(262,190,.6),
 rect(318,92,140,92,'#F6DDB0',T)+P('M304 94L330 62H450L474 94z',C.clay,T)+rect(368,124,38,60,'#8A5434',T)+rect(414,112,28,30,'#BFD8D6',T)+rect(330,112,28,30,'#BFD8D6',T),
 rect(282,50,20,150,'#F3E6D3')+rect(466,50,20,150,'#F3E6D3'),
 P('M4 44Q70 4 210 44L196 62Q110 34 18 62z',C.rose)+P('M16 60V250M200 60V250',null,'stroke="#8d6f5a" stroke-width="5"'),
 at(88,330,.9,H.standing(saory({tilt:6,lean:3,tL:'grip',armL:[-46,-202,-30,-170],tR:'grip',armR:[48,-206,76,-182]}))),
 P('M166 142L190 214',null,'stroke-width="6"'),pot(184,274,1.12),rect(128,272,112,32,'#B98455'),
 ...[[300,C.s1,C.white,C.river,{hair:'short',hc:C.grey,glasses:1}],[404,C.s2,C.sky,C.indigo,{hair:'man'}]].map(([x,k,c,q,h])=>stool(x,294,1,C.lotus)+at(x,262,.72,H.sitting({skin:k,shirt:c,skirt:q,hsc:1.08,drop:42,tilt:6,head:{mouth:'calm',eyes:'down',...h},tL:'grip',armL:[-44,-58,0,-62],tR:'grip',armR:[46,-58,26,-68],front:bowl(16,-72,1.2)}),{flip:x>380})+O.clip(x+(x>380?26:-26),282,8,.95))].join(''),K);

// 2 the whitest shirt
scenes['white-shirt']=()=>svg(480,300,[O.bg('#EBD3A6','#DDBE93',196),rect(0,0,480,110,'#B7CFC4',N)+P('M0 110H480',null,T)+rect(0,110,480,88,'#D9C193',N),
 at(84,336,1,H.standing(saory({tilt:3,head:{mouth:'oh'},tL:'grip',armL:[-46,-202,-18,-178],tR:'palm',armR:[48,-206,66,-218]}))),
 stool(268,292,1.25,C.lotus),at(268,252,1.14,H.sitting(waterman({look:'L',drop:36,head:{mouth:'talk'},tL:'grip',armL:[-48,-58,-34,-66],tR:'palm',armR:[48,-60,72,-66],front:bowl(-18,-76,1.3,C.sky,26)}))),
 crate(420,238,1.05),crate(420,292,1.05)].join(''),K);

// 3 who of them does what?
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',190),
 rect(330,70,130,116,'#F6DDB0',T)+P('M312 72L340 36H452L478 72z',C.clay,T)+rect(376,112,42,74,'#8A5434',T),rect(296,40,24,164,'#F3E6D3'),rect(462,40,24,164,'#F3E6D3'),
 at(266,336,1,H.standing(saory({tilt:-3,head:{mouth:'calm'},armL:[-46,-204,-14,-182],armR:[46,-204,10,-180]}))),
 at(98,284,1.1,H.seated(nita({tilt:-5,tR:'grip',armR:[50,-72,62,-108],tL:'none',armL:[-46,-58,6,-34],hsc:1.08}))),
 at(98,284,1.1,bowl(70,-126,1.5,C.sky,-24)+at(62,-108,1.08,H.hand('grip',C.s2),{rot:-66})+[[58,-92],[80,-98],[76,-76]].map(([x,y])=>P(`M${x} ${y-7}q6 8 0 11q-6-3 0-11z`,'#8FB9C9',T)).join('')),
 at(112,286,1.25,P('M-54-34H54L42 4H-42z',C.rose)+ell(0,-34,54,10,'#CFE4EC')+bowl(-24,-36,.9)+bowl(14,-38,1,C.gold,-10)),
 [0,1,2].map(i=>bowl(396,284-i*11,1.5,[C.white,C.sky,C.gold][i])).join('')].join(''),K);

// 4 they decide, sitting together
const cn=(x,z,o)=>at(x,186,z,H.bust({hsc:1.1,...o}));
const bk=(x,o)=>at(x,356,.9,H.seatedBack(o));
scenes['sitting-together']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),O.window_(60,16,56,44),O.window_(364,16,56,44),rect(0,206,480,94,'#DDBE93',N),
 cn(44,.72,{skin:C.s1,shirt:C.white,head:{hair:'man',hc:C.grey,mouth:'calm'}}),cn(142,.72,{skin:C.s3,shirt:C.rose,head:{hair:'bob',mouth:'calm'}}),
 at(240,186,.84,H.bust({hsc:1.1,skin:C.s2,shirt:C.gold,head:{hair:'bun',hc:'#7d6c66',mouth:'talk'},tR:'open',armR:[50,-46,66,-76],tL:'palm',armL:[-46,-26,-20,-8]})),
 at(340,186,.72,H.bust({hsc:1.1,skin:C.s1,shirt:C.sky,head:{hair:'man',glasses:1,mouth:'calm'}}),{flip:true}),at(436,186,.72,H.bust({hsc:1.1,skin:C.s3,shirt:C.jade,head:{hair:'wrap',mouth:'calm'}}),{flip:true}),
 P('M14 184H466L490 250H-10z','#B98455')+P('M-10 250H490V266H-10z','#8A5434'),
 [[44,200],[142,200],[200,202],[340,200],[436,200]].map(([x,y])=>O.cup(x+16,y+8,1.4)).join(''),O.paper(252,222,84,1.1),
 bk(116,{skin:C.s2,shirt:C.river,skirt:C.indigo,head:{hair:'short'}}),bk(364,{skin:C.s1,shirt:C.lotus,skirt:C.river,head:{hair:'long'}})].join(''),K);

// 5 the clerk knows the days
scenes['the-clerk']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),rect(0,250,480,50,'#DDBE93',N),
 rect(232,20,92,104,C.white)+rect(232,20,92,22,C.lotus)+[0,1,2,3,4].flatMap(i=>[0,1,2].map(j=>rect(242+i*15.5,54+j*22,10,12,i===2&&j===1?C.gold:'#E3D5C4',N))).join('')+P('M324 124L296 124 324 98z','#E3D5C4',T)+P('M262 20V10M294 20V10',null,'stroke-width="5"'),
 [0,1,2,3].map(i=>at(424,110-i*27,1,rect(-40,-26,80,24,i%2?C.white:C.straw)+P('M-12-26V-2',null,`stroke="${C.clay}" stroke-width="4"`))).join('')+rect(372,110,120,12,'#8A5434'),
 at(396,214,1.1,H.bust({hsc:1.08,skin:C.s1,shirt:C.white,collar:C.white,placket:1,head:{hair:'man',glasses:1,mouth:'talk'},tilt:-2,tR:'none',armR:[48,-60,60,-92],armL:[-46,-24,-10,-4]}),{flip:true}),
 at(396,214,1.1,H.arm(28,-59,48,-66,72,-100,{skin:C.s1,cloth:C.white,t:'point',slv:.4,nopatch:true}),{flip:true}),
 O.tableFront(262,222,250,90,C.river),[0,1].map(i=>at(464,214-i*25,1,rect(-34,-24,68,22,i?C.white:C.straw)+P('M-10-24V-2',null,`stroke="${C.clay}" stroke-width="4"`))).join(''),
 at(112,338,1.02,H.standing(saory({tilt:-2,head:{mouth:'smile'},armL:[-46,-204,-14,-176],armR:[46,-204,12,-174]})))].join(''),K);

// 6 remember
const seed=(x,y,r)=>at(x,y,1.25,S([[-26,-4],[-20,-24],[2,-30],[22,-20],[28,2],[18,24],[-6,28],[-22,18]],'#8A4A2E')+S([[-14,-4],[-8,-16],[6,-18],[16,-4],[10,12],[-4,15]],'#C98A5C',T),{rot:r});
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#C99A63',N)+[50,150,250].map(y=>P(`M0 ${y}H480`,null,'stroke="#A36F47" stroke-width="2.600"')).join(''),
 S([[-6,120,1],[60,74],[180,56],[320,60],[430,86],[486,140,1],[486,160,1],[430,214],[320,240],[170,242],[60,222],[-6,178,1]],C.leaf)+P('M-6 149H486',null,'stroke="#FFFBF4" stroke-width="4"')+[60,130,200,270,340,410].map(x=>P(`M${x} 149L${x-26} ${90}M${x} 149L${x-26} 208`,null,'stroke="#55803a" stroke-width="1.800"')).join(''),
 [[70,146,-8],[156,152,14],[240,146,-4],[324,152,10],[410,147,-14]].map(a=>seed(...a)).join(''),H.reach(500,330,424,206,C.s3,C.jade,'point',{f:true})].join(''));
