// Lesson 5 of module 10: Phany, who sews school uniforms, and Socheata, who is deaf and signs.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k','#9DB0D8','#23326B');
export const slug='neutral-voter-information';
export const folder='src/lib/content/modules/10-elections-and-voter-education/05-neutral-voter-information';
export const scenes={};

const phany=(o={})=>({skin:C.s2,shirt:C.lotus,skirt:C.river,slv:.3,hsc:1.08,...o,head:{hair:'bob',mouth:'calm',...o.head}});
const soch=(o={})=>({skin:C.s1,shirt:C.gold,skirt:C.clay,slv:.3,hsc:1.08,...o,head:{hair:'topbun',mouth:'calm',...o.head}});
const btn=(x,y,s=1,c=C.river)=>at(x,y,s,`<g stroke-width="${(2/s).toFixed(1)}">`+ell(0,0,12,8,c)+'</g>'+[-3,3].map(a=>[-2,2].map(b=>ell(a,b,1.3,1,C.white,N)).join('')).join(''));
const wall=rect(0,0,480,300,'#F6E6CB',N)+[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V216`,null,'stroke="#e2cba6" stroke-width="3"')).join('');
const floor=rect(0,212,480,88,'#DDBE93',N)+P('M0 212H480',null,'stroke="#8d6f5a" stroke-width="3"');
const table=(y,h=40)=>P(`M-6 ${y}H488V${y+h}H-6z`,'#D2A873')+rect(-6,y+h,500,90,'#A36F47')+P(`M-6 ${y+h}H490`,null,'stroke-width="3"');
const A=(o,...a)=>H.arm(...a,{slv:.3,nopatch:true,...o});

// 1 six buttons: card, name, paper, mark, fold, box
scenes['six-buttons']=()=>svg(480,300,[wall,O.window_(190,20,56,56),
 at(98,204,1.26,H.bust(phany({tilt:6,head:{mouth:'talk'},tL:'none',armL:[-46,-22,-10,4],tR:'none',armR:[52,-22,60,0]}))),
 at(250,200,1.08,H.bust({skin:C.s3,shirt:C.jade,slv:.3,hsc:1.08,tilt:7,head:{hair:'hijab',sc:C.rose,mouth:'calm',eyes:'down'},armL:[-46,-22,-6,4],armR:[46,-22,6,4]}),{flip:true}),
 at(382,204,1.26,H.bust(soch({tilt:5,head:{mouth:'smile'},tL:'none',armL:[-46,-20,-14,0],tR:'none',armR:[50,-20,38,0]})),{flip:true}),
 table(204,46),
 [0,1,2,3,4].map(i=>btn(190+i*36,236,1.15)).join(''),btn(154,236,1.15),[[0,C.white],[-11,C.white],[-22,C.white]].map(([d,c],i)=>rect(410+i*2,228+d,66-i*4,12,c,'',4)).join(''),
 at(98,204,1.26,A({skin:C.s2,cloth:C.lotus,t:'rest'},-29,-59,-50,-18,-18,6)+A({skin:C.s2,cloth:C.lotus,t:'point',hrot:10},28,-59,42,-10,46,6)),
 at(382,204,1.26,A({skin:C.s1,cloth:C.gold,t:'rest',hs:1.3,hflip:true},-29,-59,-54,-18,-14,-24)+A({skin:C.s1,cloth:C.gold,t:'rest',hs:1.3,hrot:-20},28,-59,54,-18,26,-34),{flip:true})].join(''));

// 2 a seventh sentence, and three needles stop
const sits=(x,y,z,o,c)=>at(x,y,z,H.sitting({hsc:1.12,drop:62,tilt:12,lean:3,slv:.3,armL:[-44,-58,-2,-42],armR:[46,-58,26,-42],...o,head:{eyes:'down',mouth:'calm',...o.head},mid:S([[-26,-44],[10,-50],[50,-44],[62,-14],[40,4],[-4,0],[-24,-14]],c)}),{flip:true});
scenes.seventh=()=>svg(480,300,[wall,floor,O.window_(270,26,56,58),
 P('M214 240V292M470 240V292',null,'stroke="#8A5434" stroke-width="9"')+rect(202,236,284,11,'#B98455'),
 sits(440,238,.92,{skin:C.s3,shirt:C.jade,skirt:C.indigo,head:{hair:'hijab',sc:C.rose}},C.white),
 sits(348,238,.92,soch(),C.sky),sits(258,238,.92,{skin:C.s2,shirt:C.white,skirt:C.lotus,head:{hair:'short',hc:C.grey,age:'old'}},C.straw),
 at(92,328,1,H.standing(phany({tilt:3,head:{mouth:'talk'},armL:[-44,-204,-36,-164],tR:'none',armR:[48,-200,24,-216],front:A({skin:C.s2,cloth:C.lotus,t:'rest',hs:1.25},28,-237,54,-194,14,-216)})))].join(''));

// 3 what was that one for?
scenes.question=()=>svg(480,300,[wall,O.window_(212,16,56,56),
 at(104,208,1.36,H.bust(phany({tilt:8,head:{mouth:'calm',eyes:'open'},tL:'none',armL:[-46,-20,-12,4],tR:'none',armR:[46,-20,12,4]}))),
 at(368,208,1.36,H.bust(soch({tilt:-2,head:{mouth:'calm'},tL:'none',armL:[-46,-20,-12,4],tR:'none',armR:[52,-22,58,0],mid:at(2,-107,1.08,L([[-3,-11],[1.500,-13.500],[5.500,-12]],'stroke-width="2.200"')+L([[10,-12],[13,-13.500],[16,-11.500]],'stroke-width="2.200"'),{rot:-2})})),{flip:true}),
 table(206,72),P('M20 228H352L366 270H2z',C.white),[0,1,2,3,4,5].map(i=>btn(60+i*38,250,1.35)).join(''),btn(312,250,1.35,C.clay),
 at(104,208,1.36,A({skin:C.s2,cloth:C.lotus,t:'rest'},-29,-59,-52,-18,-16,2)+A({skin:C.s2,cloth:C.lotus,t:'rest',hflip:true},28,-59,52,-18,22,2)),
 at(368,208,1.36,A({skin:C.s1,cloth:C.gold,t:'rest'},-29,-59,-52,-18,-14,4)+A({skin:C.s1,cloth:C.gold,t:'point',hrot:16},28,-59,50,-26,32,6),{flip:true})].join(''));

// 4 how, never whom: two women of different minds can say the same thing and show the same folded paper
const fold=(x,y,s=1)=>at(x,y,s,P('M-26-20L22-24 26 20-22 24z',C.white)+P('M-2-22L2 22M-24 2L24-2',null,T));
const speaks=(x,o,k)=>at(x,346,1.04,H.standing({hsc:1.08,slv:.3,...o,tL:'none',armL:[-34,-204,4,-188],tR:'none',armR:[54,-206,80,-216],behind:A({skin:o.skin,cloth:o.shirt,t:'none'},28,-237,56,-204,84,-214),front:fold(92,-206,1.15)+A({skin:o.skin,cloth:o.shirt,t:'grip',hs:1.2},-29,-237,-24,-190,62,-186)+at(84,-222,1.15,H.hand('grip',o.skin),{rot:20})}),{flip:k});
scenes['how-not-whom']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',196),O.field(184),O.palm(36,192,.9),O.palm(446,192,1),
 speaks(178,{skin:C.s1,shirt:C.jade,skirt:C.lotus,head:{hair:'long',mouth:'talk'}},true),speaks(302,{skin:C.s3,shirt:C.gold,skirt:C.river,head:{hair:'wrap',mouth:'talk'}},false),
 ].join(''),krama('k'));

// 5 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#D2A873',N),P('M0 60H480M0 260H480',null,'stroke="#b98a52" stroke-width="3"'),
 S([[36,96,1],[444,84,1],[456,226],[440,244,1],[40,252,1],[26,238]],C.sky)+S([[36,96,1],[444,84,1],[450,200,1],[30,208,1]],C.white)+P('M30 220Q240 226 452 212M28 232Q240 240 454 226',null,T),
 [0,1,2,3,4,5].map(i=>btn(80+i*64,152-i*2,2.300)).join(''),
 P('M92 284L330 272',null,'stroke-width="6"')+P('M92 284L330 272',null,'stroke="#FFFBF4" stroke-width="2.400"')+P('M330 272Q380 262 420 282T486 270',null,`stroke="${C.lotus}" stroke-width="3.500"`)].join(''));
