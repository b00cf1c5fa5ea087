// Lesson 6 of module 8: Voleak and Aunt Mom, who wears a hearing aid and a house sarong.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k',C.jade,C.river);
export const slug='networks-across-borders';
export const folder='src/lib/content/modules/08-working-together/06-networks-across-borders';
export const scenes={};

const voleak=(o={})=>({skin:C.s1,shirt:C.lotus,skirt:C.indigo,slv:.3,hsc:1.08,...o,head:{hair:'long',mouth:'calm',...o.head}});
const mom=(o={})=>({skin:C.s3,shirt:C.gold,skirt:'url(#k)',hem:C.river,slv:-1,hsc:1.08,...o,head:{hair:'bun',hc:C.grey,age:'old',mouth:'calm',...o.head}});
// the hearing aid sits behind the ear; y is the height of the head
const aid=(y,o={})=>at((o.lean||0)+2,y,1.08,P('M-19-5Q-24 0-20 7',null,'stroke-width="6.5"')+P('M-19-5Q-24 0-20 7',null,'stroke="#FFFBF4" stroke-width="3"')+P('M-19-5Q-15-5-14 1',null,T),{rot:o.tilt||0});
const standMom=(o={})=>H.standing(mom({...o,front:aid(-286,o)+(o.front||'')})),seatMom=(o={})=>H.seated(mom({...o,front:aid(-139,o)+(o.front||'')}));
const kid=(x,y,z,o,flip)=>at(x,y,z,H.standing({hsc:1.45,slv:-1,shirt:C.white,skirt:C.indigo,hem:C.indigo,...o,head:{hair:'bob',mouth:'smile',...o.head}}),{flip});
const school=(x,y,s=1)=>at(x,y,s,rect(-110,-92,220,92,'#F0DDB4',T)+P('M-126-90L-96-130H96L126-90z',C.clay,T)+[-80,-34,12,58].map(a=>rect(a,-66,26,34,'#8FB3B0',T)).join(''));
const pole=(d,w=9)=>P(d,null,`stroke-width="${w+4.5}"`)+P(d,null,`stroke="#A9BF7E" stroke-width="${w}"`);
const bottle=(x,y,s=1)=>at(x,y,s,P('M0-58V-40',null,'stroke-width="2.4"')+P('M-13-40H13V8Q13 16 5 20V28H-5V20Q-13 16-13 8z','#CFE4EC')+P('M-12-18H12V8Q12 15 5 19H-5Q-12 15-12 8z','#8FB9C9',N)+P('M-13-40H13V8Q13 16 5 20V28H-5V20Q-13 16-13 8z',null)+P('M0 32V48M-4 34V44',null,'stroke="#8FB9C9" stroke-width="3"'));
const frame=(x,y,s=1)=>at(x,y,s,pole('M-110 0V-150M110 0V-150')+[-30,50].map(a=>bottle(a,-86)).join('')+P('M10-138V-112',null,'stroke-width="2.4"')+rect(-2,-112,24,30,C.rose,'',6)+pole('M-126-140H126',8));
const phone=(x,y,rot,s,inner='',scr)=>at(x,y,s,O.phone(0,0,0,1,scr)+inner,{rot});
const group=[[-4,-7],[0,-8],[4,-7],[-4,1],[0,0],[4,1]].map(([x,y],i)=>ell(x,y,1.7,2,[C.s1,C.s3,C.s2][i%3],'stroke-width=".6"')+P(`M${x-2.4} ${y+6}q0-4 2.4-4t2.4 4z`,[C.rose,C.gold,C.river][i%3],'stroke-width=".6"')).join('');
const yard=O.bg('#FBEDD6','#DCC892',176)+O.field(164);

// 1 asked from afar
scenes['asked-from-afar']=()=>svg(480,300,[yard,school(380,172,.8),O.palm(206,172,.8),
 frame(340,270),
 kid(258,290,.52,{skin:C.s3,tL:'none',armL:[-44,-204,-30,-166],tR:'palm',armR:[48,-180,70,-152]}),
 kid(440,290,.52,{skin:C.s1,trousers:C.indigo,head:{hair:'short'},tL:'none',armL:[-44,-204,-30,-166],tR:'palm',armR:[48,-180,70,-152]},true),
 at(96,334,1,H.standing(voleak({tilt:8,head:{eyes:'down',mouth:'smile'},armL:[-44,-204,-14,-180],tR:'grip',armR:[54,-204,58,-226],mid:phone(64,-242,8,1.35)})))].join(''));

// 2 a fine photo: everyone can be known
const one=(x,y,o,flip)=>at(x,y,.4,H.bust({hsc:1.1,...o}),{flip});
scenes['fine-photo']=()=>svg(480,300,[rect(0,0,480,300,'#C98B4E',N),[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join(''),
 rect(34,28,372,220,C.ink,'',22),'<clipPath id="c"><path d="M64 44H378V232H64z"/></clipPath><g clip-path="url(#c)">',
 O.bg('#FBEDD6','#DCC892',150),school(300,148,.62),rect(74,92,14,70,'#E9D5A8',T)+rect(168,92,14,70,'#E9D5A8',T)+rect(66,82,124,14,C.jade,T),
 [[96,C.s2,C.sky,'bun'],[142,C.s1,C.clay,'bob'],[186,C.s3,C.white,'pony'],[260,C.s2,C.jade,'wrap'],[304,C.s1,C.indigo,'hijab'],[348,C.s2,C.rose,'bun']].map(([x,k,c,h],i)=>one(x,182,{skin:k,shirt:c,head:{hair:h,sc:C.lotus,kr:C.clay,mouth:'smile'}},i>2)).join(''),
 [[112,C.s1,C.rose,'hijab'],[160,C.s2,C.indigo,'short'],[276,C.s1,C.sky,'bob'],[326,C.s3,C.lotus,'long']].map(([x,k,c,h],i)=>one(x,230,{skin:k,shirt:c,head:{hair:h,sc:C.jade,mouth:'smile'}},i>1)).join(''),
 at(220,248,.5,standMom({head:{mouth:'laugh',eyes:'happy'},tL:'rest',armL:[-50,-206,-22,-176],tR:'open',armR:[54,-220,68,-252],rR:-8})),
 '</g>',rect(64,44,314,188,'none',T),
 H.reach(510,300,404,196,C.s1,C.lotus,'point')].join(''),K);

// 3 "and who will see me there?"
scenes.question=()=>svg(480,300,[yard,O.palm(440,172,.8),frame(360,238,.7),
 at(136,336,.98,standMom({tilt:10,lean:10,head:{mouth:'talk'},armL:[-44,-204,-36,-164],tR:'point',armR:[62,-214,112,-162],rR:0})),
 at(270,292,1.14,H.seated(voleak({tilt:8,lean:2,head:{mouth:'oh',eyes:'down'},tL:'grip',armL:[-46,-58,-16,-62],tR:'none',armR:[48,-58,30,-64],mid:'',front:''}))),
 phone(270,206,-8,1.9,group,'#FBEDD6'),at(270,292,1.14,at(-22,-64,1.08,H.hand('grip',C.s1),{rot:0})+at(32,-64,1.08,H.hand('grip',C.s1),{rot:190})),
 at(136,336,.98,H.arm(37,-237,62,-214,112,-162,{skin:C.s3,cloth:C.gold,t:'point',slv:-1,nopatch:true}))].join(''),K);

const plan=(x,y,s=1,rot=0,g='')=>at(x,y,s,P('M-100-74L98-80 104 76-96 82z',C.white)+P('M-50 56V-44M50 54V-46M-62-36L62-40',null,'stroke="#23326B" stroke-width="6.5"')+P('M-24-38V-10M0-38V-10M24-38V-10',null,'stroke="#23326B" stroke-width="4"')+P('M74 52V-38M66 52H82M66-38H82',null,'stroke="#C4633F" stroke-width="4"')+g,{rot});
// 4 a drawing with measures
scenes['how-we-did-it']=()=>svg(480,300,[yard,school(396,172,.7),
 kid(398,294,.84,{skin:C.s2,hsc:1.3,head:{mouth:'smile'},tilt:6,tL:'rest',armL:[-44,-204,-34,-168],tR:'rest',armR:[52,-210,10,-216]},true),
 P('M-10 96L300 84 334 310H-10z','#B98455')+P('M-10 110L300 98',null,'stroke="#8A5434" stroke-width="2"'),plan(166,196,1.24,-3),
 H.reach(-30,330,100,196,C.s1,C.lotus,'grip'),P('M104 206L134 158',null,'stroke-width="9"')+P('M104 206L131 163',null,'stroke="#F2B632" stroke-width="4.5"'),at(100,196,2.1,at(0,0,1,P('M7-3L13-3M7 .5H14',null,'stroke-width="1.1"')),{rot:-46})].join(''));

// 5 keep back what leads to a person
scenes['keep-back']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',170),O.field(158),O.house(240,166,.56),O.palm(452,166,.7),
 O.mat([[60,196],[420,196],[494,306],[-14,306]]),
 at(116,292,1.18,H.seated(voleak({tilt:2,lean:4,head:{mouth:'talk'},tL:'grip',armL:[-46,-56,-2,-48],tR:'none',armR:[56,-62,40,-66],mid:phone(18,-62,8,1.5,group,'#FBEDD6'),front:at(18,-62,1.05,H.hand('grip',C.s1),{rot:0})+''}))),
 at(116,292,1.18,H.arm(31,-92,64,-58,40,-64,{skin:C.s1,cloth:C.lotus,t:'rest',slv:.3,nopatch:true,hs:1.75})),
 at(368,292,1.18,seatMom({tilt:4,lean:4,armL:[-44,-60,-10,-40],tR:'rest',armR:[46,-60,18,-38]}),{flip:true})].join(''),K);

// remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#D98E4A',N),[18,36,264,282].map(y=>P(`M0 ${y}H480`,null,'stroke="#F2B632" stroke-width="6"')).join('')+[66,96,126,156,186,216,240].map(y=>P(`M0 ${y}H480`,null,'stroke="#b86f34" stroke-width="2" stroke-dasharray="14 9"')).join(''),
 plan(164,152,1.36,-4),at(392,152,1,rect(-48,-88,96,176,'#23326B','',14)+rect(-34,-74,30,30,C.ink,T,9)+ell(-19,-59,7,7,'#9DB0D8',T),{rot:8})].join(''));
