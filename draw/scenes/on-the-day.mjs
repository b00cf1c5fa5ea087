// Lesson 3 of module 10: Samphors, who binds brooms, and Grandmother Mao practise voting with fruit.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k','#C4527F','#86194A','#FFFBF4',20);
export const slug='on-the-day';
export const folder='src/lib/content/modules/10-elections-and-voter-education/03-on-the-day';
export const scenes={};

const samphors=(o={})=>({skin:C.s3,shirt:C.clay,skirt:C.river,slv:.3,hsc:1.08,...o,head:{hair:'topbun',mouth:'calm',...o.head}});
const mao=(o={})=>({skin:C.s1,shirt:C.jade,skirt:'url(#h)',slv:.5,hsc:1.08,...o,head:{hair:'bun',hc:C.grey,age:'old',mouth:'smile',...o.head}});
const mango=(x,y,s=1)=>at(x,y,s,`<g stroke-width="${(1.8/s).toFixed(1)}">`+S([[-9,3],[-6,-7],[3,-9],[10,-3],[9,6],[1,9]],C.gold)+S([[2,-9,1],[6,-15],[13,-14],[9,-9]],C.leaf)+'</g>');
const banana=(x,y,s=1)=>at(x,y,s,`<g stroke-width="${(1.8/s).toFixed(1)}">`+S([[-11,-8,1],[-8,2],[0,5],[10,0],[13,-5,1],[14,3],[6,12],[-6,10],[-13,2]],C.straw)+'</g>');
const papaya=(x,y,s=1)=>at(x,y,s,`<g stroke-width="${(1.8/s).toFixed(1)}">`+S([[-4,-12],[4,-12],[9,0],[8,9],[0,13],[-8,9],[-9,0]],C.clay)+ell(0,3,3.4,5.5,C.ink,N)+'</g>');
// a scrap with three fruits one under the other and three empty squares
const scrap=(x,y,s=1,rot=0)=>at(x,y,s,`<g stroke-width="${(2/s).toFixed(1)}">`+rect(-23,-33,46,66,C.white)+[-21,0,21].map(v=>rect(5,v-6,12,12,C.white)).join('')+'</g>'+mango(-8,-20,.72)+banana(-9,0,.66)+papaya(-9,21,.62),{rot});
const mangoPaper=(x,y,s=1,rot=0)=>at(x,y,s,`<g stroke-width="${(2/s).toFixed(1)}">`+rect(-20,-26,40,52,C.white)+'</g>'+mango(-2,1,1.35),{rot});
const pot=(x,y,s=1)=>at(x,y,s,S([[-34,-40,1],[-40,-20],[-28,0],[0,4],[28,0],[40,-20],[34,-40,1]],'#B7C4D8')+ell(0,-41,37,7,'#5a4349')+P('M-40-28H-47M40-28H47',null,'stroke-width="5"'));
const stool=(x,y,s=1)=>at(x,y,s,P('M-24 2L-30 40M24 2L30 40M0 4V36',null,'stroke-width="8"')+rect(-36,-6,72,12,'#B98455','',4));
const line=(x1,x2,y,g)=>P(`M${x1} ${y-8}V${g}M${x2} ${y-8}V${g}`,null,'stroke="#8A5434" stroke-width="9"')+P(`M${x1} ${y}Q${(x1+x2)/2} ${y+8} ${x2} ${y}`,null,'stroke-width="2.6"');
const cloth=(x,y,w,h)=>S([[x,y,1],[x+w/2,y+5],[x+w,y,1],[x+w-3,y+h/2],[x+w,y+h,1],[x+w/2,y+h+4],[x,y+h,1],[x+3,y+h/2]],'url(#k)')+P(`M${x+w*.33} ${y+12}V${y+h-6}M${x+w*.68} ${y+14}V${y+h-10}`,null,'stroke-width="1.4"');
const crown=P('M-10-10H490V34Q440 66 396 40 350 74 300 44 250 70 204 42 150 72 104 44 56 66-10 36z','#7FA05C')+P('M40 16q12-10 24 0M150 22q12-10 24 0M260 14q12-10 24 0M370 22q12-10 24 0M440 12q12-10 24 0',null,'stroke="#5d7a43" stroke-width="3"');
const trunk=S([[214,20,1],[222,90],[206,176],[196,214,1],[276,214,1],[262,176],[254,90],[262,20,1]],'#A36F47');
const ground=O.bg('#FBEDD6','#E6CFA2',180)+O.field(166);

// 1 three fruits on scraps of paper
scenes['fruit-papers']=()=>svg(480,300,[ground,trunk,crown,line(300,470,82,262),cloth(314,86,142,128),
 stool(292,226,.9)+pot(292,218,.8),
 O.mat([[20,222],[300,222],[330,304],[-20,304]]),
 at(60,246,.74,H.seated(mao({tilt:6,armL:[-42,-58,-6,-40],armR:[44,-58,12,-38]}))),
 at(206,246,.74,H.seated({skin:C.s2,shirt:C.gold,skirt:C.indigo,hsc:1.1,tilt:5,head:{hair:'hijab',sc:C.river,mouth:'smile'},armL:[-42,-58,-6,-40],armR:[44,-58,14,-38]}),{flip:true}),
 at(390,296,1.06,H.seated(samphors({tilt:13,lean:5,head:{eyes:'down',mouth:'smile'},tL:'rest',armL:[-44,-58,-2,-40],tR:'none',armR:[50,-62,74,-36]})),{flip:true}),
 rect(196,268,124,12,'#B98455')+P('M208 280V300M308 280V300',null,'stroke-width="7"'),
 scrap(232,240,.86,-4),scrap(280,240,.86,4),
 at(390,296,1.06,P('M72-44L82-22',null,'stroke-width="5"')+P('M72-44L80-26',null,`stroke="${C.gold}" stroke-width="2"`)+H.arm(28,-92,50,-62,68,-42,{skin:C.s3,cloth:C.clay,slv:.3,t:'grip',nopatch:true}),{flip:true})].join(''),K+hol);

// 2 now all know
const W=(x,y,z,o,flip)=>at(x,y,z,H.seated({hsc:1.1,tilt:-4,armL:[-42,-58,-6,-40],armR:[44,-58,12,-38],...o,head:{mouth:'laugh',eyes:'happy',...o.head}}),{flip});
scenes['held-up']=()=>svg(480,300,[ground,crown,line(18,168,58,290),cloth(30,62,126,190),
 at(196,308,.94,H.standing(mao({tilt:-4,head:{mouth:'laugh'},armL:[-44,-204,-34,-164],tR:'none',armR:[56,-226,66,-262],front:mangoPaper(74,-292,1.15,6)+H.arm(28,-237,60,-222,68,-262,{skin:C.s1,cloth:C.jade,slv:.5,t:'grip',nopatch:true})}))),
 W(310,242,.72,{skin:C.s2,shirt:C.gold,skirt:C.indigo,head:{hair:'hijab',sc:C.river}},true),W(420,240,.72,{skin:C.s1,shirt:C.white,skirt:C.lotus,head:{hair:'bob'}},true),
 W(330,302,.84,{skin:C.s2,shirt:C.lotus,skirt:C.river,head:{hair:'pony'},tR:'palm',armR:[48,-58,66,-72]},true),W(436,302,.84,samphors({skirt:C.indigo}),true)].join(''),K+hol);

// 3 whom could you have asked, and when?
scenes.question=()=>svg(480,300,[ground,at(-150,0,1,trunk),crown,line(276,470,72,230),cloth(300,76,140,110),
 at(342,296,1.2,H.seated(mao({tilt:9,lean:2,head:{eyes:'down',mouth:'calm'},tL:'none',armL:[-44,-60,2,-56],tR:'none',armR:[46,-60,22,-58],front:at(12,-62,1,rect(-11,-8,22,16,C.white)+P('M0-8V8',null,T),{rot:-8})+H.arm(-29,-92,-46,-56,-8,-56,{skin:C.s1,cloth:C.jade,slv:.5,t:'grip',nopatch:true})+H.arm(28,-92,56,-58,32,-58,{skin:C.s1,cloth:C.jade,slv:.5,t:'grip',nopatch:true,hflip:true})})),{flip:true}),
 at(126,350,1.06,H.standing(samphors({tilt:13,lean:14,head:{mouth:'talk'},tR:'palm',armR:[64,-208,92,-194],tL:'none',armL:[-44,-206,-34,-172],
  front:P('M-34-250L-30-60',null,'stroke-width="9"')+P('M-34-250L-30-60',null,'stroke="#D2A873" stroke-width="4.5"')+S([[-40,-110,1],[-20,-110,1],[-4,-44],[-54,-44]],C.straw)+H.arm(-20,-236,-58,-206,-36,-178,{skin:C.s3,cloth:C.clay,slv:.3,t:'grip',nopatch:true})})))].join(''),K+hol);

// 4 secret: only her feet can be seen; the bag hangs outside
scenes.secret=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V226`,null,'stroke="#e2cba6" stroke-width="3"')).join(''),rect(0,226,480,74,'#DDBE93',N)+P('M0 226H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 at(226,274,1,H.standing({skin:C.s2,skirt:C.river,hsc:1})),
 P('M112 14V286M342 14V286',null,'stroke="#8A5434" stroke-width="12"')+P('M96 26H358',null,'stroke-width="9"')+P('M96 26H358',null,'stroke="#B98455" stroke-width="4.500"'),
 cloth(124,28,206,194),
 P('M408 66H428',null,'stroke-width="7"')+P('M398 128Q404 68 416 68T436 128',null,'stroke-width="5"')+O.phone(414,122,-8,1.2)+S([[374,124,1],[368,176],[384,200],[446,200],[464,176],[456,124,1]],C.lotus)+P('M370 150H460',null,`stroke="${C.gold}" stroke-width="5"`)].join(''),K);

// 5 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#EBD3A6',N),P('M60 258Q240 280 420 258V320H60z','#B98455'),
 S([[96,132,1],[70,196],[112,262],[240,276],[368,262],[410,196],[384,132,1]],'#B7C4D8')+P('M78 164H46M402 164H434',null,'stroke-width="15"')+ell(240,130,148,30,'#5a4349')+P('M92 130A148 30 0 0 0 388 130',null,'stroke="#FFFBF4" stroke-width="5"'),
 [[160,136,-14],[310,138,10]].map(([x,y,r])=>at(x,y,1,P('M-34-6L30-12 36 6-28 12z',C.white,T),{rot:r})).join(''),
 at(240,86,1,P('M-40-30L36-38 42 30-34 38z',C.white)+P('M-2-34L4 34',null,T)+P('M-37 4L39-4',null,T),{rot:9}),
 P('M186 62q-12 16 0 30M298 56q12 16 0 30',null,'stroke="#FFFBF4" stroke-width="5"'),
 ].join(''));
