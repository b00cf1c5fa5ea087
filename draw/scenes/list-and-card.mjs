// Lesson 2 of module 10: Kanitha, back from the pepper farms, and Grandmother Voeun before the list.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k','#9DB0D8','#23326B');
export const slug='list-and-card';
export const folder='src/lib/content/modules/10-elections-and-voter-education/02-list-and-card';
export const scenes={};

const kanitha=(o={})=>({skin:C.s2,shirt:C.rose,skirt:C.indigo,slv:.3,hsc:1.08,...o,head:{hair:'bun',mouth:'calm',...o.head}});
const voeun=(o={})=>({skin:C.s1,shirt:C.white,skirt:'url(#h)',slv:.5,hsc:1.08,...o,head:{hair:'short',hc:C.grey,age:'old',glasses:1,mouth:'calm',...o.head}});
const bag=(x,y,s=1,c=C.river)=>at(x,y,s,P('M-18-26Q-16-58 0-58T18-26',null,'stroke-width="4"')+S([[-30,-28,1],[-34,6],[-24,22],[24,22],[34,6],[30,-28,1]],c)+P('M-32-8H32',null,`stroke="${C.gold}" stroke-width="4"`));
// a card with a face on it and no writing
const card=(x,y,s=1,rot=0)=>at(x,y,s,`<g stroke-width="${Math.round(19/s)/10}">`+rect(-21,-14,42,28,'#CFE3DD','',4)+rect(-16,-9,14,18,C.white,N)+ell(-9,-3,3.6,4,C.s3,N)+P('M-15 9Q-14 2-9 2T-3 9z',C.lotus,N)+P('M3-6H16M3 0H16M3 6H12',null,'stroke="#08544F" stroke-width="2"')+'</g>',{rot});
// a long sheet of lines
const sheet=(x,y,w,h,n,last=n)=>rect(x,y,w,h,C.white,T)+[...Array(last)].map((_,i)=>P(`M${x+8} ${Math.round(y+12+i*(h-16)/n)}h${Math.round(w*.2)}m6 0h${Math.round(w*(.3+(i*7%5)*.04))}`,null,'stroke="#9a857c" stroke-width="3"')).join('')+ell(x+w/2,y+4,2.6,2.6,C.clay,'stroke-width="1"');
const office=rect(0,0,480,300,'#E9CE9B',N)+P('M0 40H480M0 100H480M0 160H480',null,'stroke="#d6b67c" stroke-width="2"')+rect(0,236,480,64,'#CDB48A',N)+P('M0 236H480',null,'stroke="#8d6f5a" stroke-width="3"');

// 1 back home with two bags
scenes['back-home']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',190),O.field(178),O.palm(452,190,1),
 P('M30 130V290M196 130V290',null,'stroke="#8A5434" stroke-width="10"'),rect(-6,20,236,100,'#E2BF93')+P('M-6 44H230M-6 68H230M-6 92H230',null,'stroke="#c79f70" stroke-width="2"')+rect(36,42,54,62,'#8A5434')+P('M-6 26L-6-6H262L244 30z',C.clay)+rect(-6,116,246,13,'#B98455'),
 P('M130 118L96 292M178 118L152 292M126 146H174M119 178H170M112 212H165M105 248H159',null,'stroke-width="9"')+P('M130 118L96 292M178 118L152 292M126 146H174M119 178H170M112 212H165M105 248H159',null,'stroke="#B98455" stroke-width="4.5"'),
 at(220,292,.84,H.standing({hsc:1.1,skin:C.s3,shirt:C.jade,placket:1,trousers:C.indigo,slv:-1,tilt:3,head:{hair:'man',mouth:'smile'},tL:'rest',tR:'none',armR:[52,-204,82,-178]})),
 at(366,292,.84,H.standing(kanitha({tilt:2,head:{mouth:'smile'},behind:'',armL:[-48,-200,-42,-164],tL:'rest',tR:'none',armR:[48,-206,74,-186],
  mid:P('M16-254Q-6-220-26-190',null,'stroke-width="5"'),front:bag(-40,-160,1.05,C.clay)})),{flip:true}),
 bag(296,190,.9),
 at(220,292,.84,H.arm(28,-237,52,-204,86,-182,{skin:C.s3,cloth:C.jade,slv:-1,t:'grip',nopatch:true})),
 at(366,292,.84,H.arm(28,-237,48,-206,76,-190,{skin:C.s2,cloth:C.rose,slv:.3,t:'grip',nopatch:true}),{flip:true})].join(''));

// 2 her own line, and only hers
scenes['on-the-wall']=()=>svg(480,300,[office,sheet(150,14,58,184,14),sheet(216,14,58,184,14),sheet(282,14,58,184,14),sheet(30,14,58,184,14),sheet(410,14,58,184,14),
 at(112,322,.98,H.standing(voeun({tilt:-4,head:{mouth:'talk'},tL:'none',armL:[-44,-204,-6,-184],tR:'none',armR:[46,-204,30,-186],
  front:card(14,-196,1.15,-8)+H.arm(-29,-237,-48,-200,-10,-188,{skin:C.s1,cloth:C.white,slv:.5,t:'grip',nopatch:true})+H.arm(28,-237,56,-202,40,-190,{skin:C.s1,cloth:C.white,slv:.5,t:'grip',nopatch:true,hflip:true})}))),
 at(392,322,1.02,H.standing(kanitha({tilt:4,head:{mouth:'calm'},armL:[-44,-204,-36,-162],tR:'point',armR:[58,-210,94,-220],rR:0})),{flip:true})].join(''),hol);

// 3 and where are you?
scenes.question=()=>svg(480,300,[office,sheet(20,8,84,216,13),sheet(166,8,96,216,13,8),sheet(420,8,84,216,13),
 at(382,330,1.06,H.standing(voeun({tilt:4,head:{mouth:'calm'},armL:[-46,-204,-6,-180],tR:'none',armR:[46,-204,14,-178],front:card(4,-186,1.05,-6)+H.arm(28,-237,54,-198,18,-180,{skin:C.s1,cloth:C.white,slv:.5,t:'grip',nopatch:true})})),{flip:true}),
 at(104,330,1.06,H.standing(kanitha({tilt:10,lean:2,head:{mouth:'oh',eyes:'open'},armL:[-44,-204,-36,-162],tR:'point',armR:[58,-196,94,-164],rR:24})))].join(''),hol);

// 4 the card flat against the list: is every part the same?
const row=(y,c)=>rect(30,y,84,14,c,N)+rect(134,y,120,14,c,N)+rect(274,y,56,14,c,N)+rect(350,y,100,14,c,N);
scenes['own-line']=()=>svg(480,300,[rect(0,0,480,300,'#E9CE9B',N),rect(12,-10,456,330,C.white)+P('M12 44H468M12 94H468M12 144H468M12 194H468M12 244H468M122-6V300M264-6V300M340-6V300',null,'stroke="#c9b9ac" stroke-width="2"'),
 row(14,'#c9b9ac'),rect(14,96,452,46,'#FBE3A8',N)+row(62,'#c9b9ac')+row(112,C.river)+row(162,'#c9b9ac')+row(212,'#c9b9ac')+row(262,'#c9b9ac'),
 at(146,206,1,rect(-104,-54,208,120,'#CFE3DD','',10)+rect(-86,-36,58,74,C.white,T)+ell(-57,-10,15,17,C.s2,N)+S([[-73,-10],[-72,-28],[-57,-34],[-42,-28],[-41,-10],[-48,-20],[-66,-20]],C.grey,N)+P('M-84 37Q-82 12-57 12T-30 37z',C.lotus,N)+P('M-10-28H84M-10-6H60M-10 16H74M-10 38H40',null,`stroke="${C.river}" stroke-width="9"`)),
 H.reach(-60,330,62,226,C.s1,C.white,'grip'),H.reach(520,300,318,140,C.s2,C.rose,'point')].join(''));

// 5 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#F1D9B0',N),rect(60,-6,360,204,'#BFD8D6')+P('M60 130Q160 112 260 126T420 118V198H60z','#A9BF7E',N)+O.palm(366,142,.9)+O.house(130,138,.5)+P('M240-6V198',null,'stroke-width="9"')+rect(60,-6,360,204,'none','stroke-width="5"'),
 rect(-6,198,492,34,'#D2A873')+rect(-6,232,492,80,'#A36F47')+P('M-6 232H488',null,'stroke-width="3"'),
 at(150,214,1,P('M-46-104Q-52-96-52-84V-6Q-52 4-42 4H42Q52 4 52-6V-84Q52-96 46-104z','#E2F1EE')+rect(-52,-130,104,26,C.clay,'',5)+P('M-36-84V-24',null,'stroke="#FFFBF4" stroke-width="6"')+P('M-52-122H52M-52-113H52',null,T)),
 at(312,186,3.1,card(0,0,1),{rot:-4})].join(''));
