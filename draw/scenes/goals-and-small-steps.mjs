import {C,svg,at,krama,P,S,L,ell,rect,limb,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {bowl,pinch} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='goals-and-small-steps';
export const folder='src/lib/content/modules/01-self-and-leadership/05-goals-and-small-steps';
export const scenes={};

// Malea sews, a measuring tape round her neck; Lida leads the pagoda kitchen
const tape=y=>[[[-9,-13],[-17,-6],[-19,14],[-17,44]],[[10,-13],[15,-5],[16,12],[13,34]]].map(p=>p.map(([a,b])=>[a,y+b])).map(p=>L(p,'stroke-width="8"')+L(p,'stroke="#F2B632" stroke-width="4.4"')).join('');
const malea=(y,o={})=>({skin:C.s2,shirt:C.jade,skirt:C.indigo,slv:.3,hsc:1.03,front:tape(y),...o,head:{hair:'topbun',mouth:'calm',...o.head}});
const lida=(o={})=>({skin:C.s3,shirt:C.sky,collar:C.sky,placket:1,skirt:C.clay,slv:.5,hsc:1.03,...o,head:{hair:'short',hc:C.grey,age:'old',mouth:'smile',eyes:'happy',...o.head}});

// the place under her house
const under=()=>O.bg('#FBEDD6','#E6CFA2',196)+O.field(184)+rect(-6,-6,492,30,'#B98455')+P('M0 8H480',null,'stroke="#8A5434" stroke-width="1.6"');
const post=x=>rect(x,24,14,196,'#A36F47',T);
const folds=(x,y,c,n,w=60)=>[...Array(n)].map((_,i)=>rect(x+(i%2)*3,y-9*(i+1),w,9,c,T,4)).join('');
const cupboard=(x,y,inside='')=>at(x,y,1,rect(-50,-170,100,170,'#B98455')+rect(-42,-162,84,146,'#5a4349',T)+P('M-42-112H42M-42-62H42',null,'stroke="#B98455" stroke-width="6" stroke-linecap="butt"')+inside+P('M-42-162L-74-152V-6L-42-16z','#D2A873')+P('M42-162L74-152V-6L42-16z','#D2A873')+ell(-68,-80,2.5,2.5,C.ink)+ell(68,-80,2.5,2.5,C.ink));

// 1 the silk waits
scenes.silk=()=>svg(480,300,[under(),O.palm(216,190,.62),post(16),post(448),
 cupboard(112,262,folds(-31,-115,C.white,2)+folds(-30,-65,C.rose,4)+P('M-30-70H30M-27-88H33',null,'stroke="#F2B632" stroke-width="2.6"')+folds(-31,-18,C.straw,3)),
 // stool, skirt and feet under the table
 P('M262 214L254 286M322 214L330 286',null,'stroke="#8A5434" stroke-width="7"'),
 S([[270,284],[262,291],[284,294],[290,284]],C.s2,T)+S([[306,284],[302,294],[326,292],[316,284]],C.s2,T)+S([[258,206,1],[252,250],[256,284,1],[326,284,1],[330,250],[326,206,1]],C.indigo)+P('M256 276H327',null,'stroke="#F2B632" stroke-width="4"'),
 at(292,203,1.12,H.bust(malea(-72,{tilt:10,head:{eyes:'down'},armL:[-46,-26,-6,-12],tR:'rest',armR:[50,-26,34,-14],rR:20}))),
 rect(216,206,196,12,'#B98455'),
 P('M236 218V288M392 218V288M226 288H250M380 288H404M236 266H392',null,'stroke-width="5"'),ell(372,246,17,17,'none','stroke-width="4"'),
 S([[228,206],[254,200],[330,202],[330,207],[262,210],[250,232],[238,256],[222,250]],C.white),
 at(352,206,1.05,P('M-36-30V-54Q-36-66-24-66H30Q46-66 46-48V-8H18V-34Q18-44 10-44H-16V-30z',C.ink,T)+rect(-10,-9,70,9,C.ink,T,2)+P('M-26-30V-6',null,'stroke-width="3"')+P('M-24-56H26',null,'stroke="#F2B632" stroke-width="3"')+ell(54,-50,7,15,'#B7C4D8'))].join(''));

const MOUSE=limb([[404,288,6],[380,293,5],[352,285,4.4],[328,290,3.4],[304,281,2]],'#E9B9A0',T)+S([[428,294],[414,297],[402,293],[399,280],[406,266],[420,259],[450,262],[450,296]],'#7d6c66')+S([[404,290],[418,288],[422,295],[406,297]],'#E9B9A0',T)+L([[412,274],[420,272],[426,280]],T)
 +at(448,292,1.1,rect(-20,-170,100,176,'#B98455')+rect(-10,-160,84,148,'#5a4349',T)+P('M-10-110H60M-10-60H60',null,'stroke="#B98455" stroke-width="6" stroke-linecap="butt"'));
// 2 a mouse was there
scenes.mouse=()=>svg(480,300,[under(),ell(62,82,28,28,C.gold,N),post(16),
 at(202,330,.92,H.standing(malea(-250,{tilt:16,lean:2,head:{mouth:'oh'},armL:[-62,-222,-82,-246],armR:[64,-222,84,-246],tL:'grip',tR:'grip',rL:70,rR:-70,
  front:tape(-250)+S([[-88,-250,1],[-40,-240],[0,-236],[44,-240],[90,-250,1],[94,-150],[90,-40,1],[46,-46],[0,-38],[-46,-46],[-92,-38,1],[-92,-150]],C.rose)+P('M-92-64Q-46-74 0-64T91-64M-92-55Q-46-65 0-55T91-55',null,'stroke="#F2B632" stroke-width="4"')+L([[-70,-236],[-62,-180],[-68,-100]],thin)+L([[-28,-226],[-22,-150],[-26,-90]],thin)+L([[74,-236],[70,-170],[76,-100]],thin)
   +P('M30-176L150-30H216L46-186z','#FBEDD6','stroke="none" fill-opacity=".75"')+S([[28,-182],[34,-190],[42,-188],[48,-180],[44,-171],[35,-172]],C.white,T)
   +at(-80.4,-246,1.08,H.hand('grip',C.s2),{rot:-60})+at(85.6,-246,1.08,H.hand('grip',C.s2),{rot:-120})}))),
 MOUSE].join(''));

// 3 "what will you show me?"
scenes.question=()=>svg(480,300,[under(),O.palm(216,190,.62),post(16),post(448),
 at(112,290,1.44,H.bust(malea(-72,{tilt:-2,head:{mouth:'smile'},armL:[-46,-24,-12,-9],armR:[46,-24,14,-9]}))),
 at(346,290,1.44,H.bust(lida({tilt:-4,slv:.2,head:{mouth:'laugh'},tL:'grip',armL:[-56,-66,-60,-122],rL:40,tR:'grip',armR:[54,-66,60,-122],rR:-40})),{flip:true}),
 S([[246,92,1],[292,106],[340,108],[392,104],[446,92,1],[452,118],[444,140],[404,146],[350,148],[316,148],[300,160],[296,200],[300,252,1],[270,247],[238,252,1],[241,170]],C.rose)
 +P('M239 236Q270 230 299 236M239 227Q270 221 298 227',null,'stroke="#F2B632" stroke-width="3.4"')+L([[270,108],[266,150],[268,208]],thin)+L([[302,150],[298,134],[302,118]],thin)+L([[430,130],[412,124],[392,124]],thin),
 `<clipPath id="c"><circle cx="334" cy="130" r="16"/></clipPath><g clip-path="url(#c)">`+at(343,136,1.48,H.head({skin:C.s3,hair:'short',hc:C.grey,eyes:'open'}),{flip:true,rot:-2})+`</g><circle cx="334" cy="130" r="16" fill="none"/>`,
 at(259.6,114.3,1.55,H.hand('grip',C.s3),{rot:-52}),at(432.4,114.3,1.55,H.hand('grip',C.s3),{rot:-130}),
 rect(-6,280,492,40,'#B98455')+P('M0 291H480',null,'stroke="#8A5434" stroke-width="1.6"'),
 at(408,280,1,folds(-48,0,C.white,3,92)+folds(-46,-27,C.straw,2,88)+L([[-46,-5],[-57,2],[-53,12],[-60,17]],T)+L([[42,-14],[54,-6],[51,6],[58,14]],T))].join(''));

// 4 one sleeve on an old rice sack
scenes['first-step']=()=>svg(480,300,[rect(0,0,480,300,'#C98B4E',N),[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join(''),
 P('M24 34L350 22 372 286 14 292z',C.sand)+P('M38 33L29 291M50 32L42 291M318 23L338 287M302 24L321 287',null,'stroke="#9DB0D8" stroke-width="5"')+P('M90 60H150M230 50H286M96 280H180M250 274H300',null,'stroke="#E3C48F" stroke-width="3" stroke-dasharray="3 5"'),
 L([[196,252],[150,256],[108,254,1],[94,208],[68,150,1],[96,128],[116,100],[146,86],[178,98],[200,126],[230,146,1],[222,176]],'stroke-width="6"'),
 at(424,46,1,bowl(0,24,.78,C.jade)+bowl(0,4,.78,C.gold)),
 at(346,168,1,pinch(C.s2,C.jade,P('M110 34L150 84',null,'stroke-width="14"')+P('M110 34L150 84',null,'stroke="#5a4349" stroke-width="9"')),{flip:true})].join(''));

// 5 nine in a row
const peanut=(x,y,rot=0)=>at(x,y,1,S([[-10,0],[-7,-5],[-2,-4],[3,-5.5],[9,-4],[11,1],[7,5.5],[2,4],[-4,5.5],[-9,4]],C.straw,T)+P('M-5-1V2M4-2V2',null,'stroke="#8A5434" stroke-width="1.2"'),{rot});
scenes['ask-a-buddy']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',190),O.field(178),O.house(240,184,.62),O.palm(440,184,.7),
 O.mat([[60,206],[420,206],[484,302],[-4,302]]),
 at(104,252,1.12,H.seated({order:'headlast',head:{hair:'hijab',sc:C.indigo,mouth:'talk'},skin:C.s1,shirt:C.sky,skirt:C.river,tilt:6,lean:4,armL:[-42,-58,-4,-40],tR:'rest',armR:[54,-54,46,-10]})),
 at(376,252,1.12,H.seated({head:{hair:'wrap',mouth:'smile',eyes:'down'},skin:C.s3,shirt:C.clay,skirt:C.lotus,tilt:10,lean:8,armL:[-42,-58,-4,-40],tR:'rest',armR:[54,-52,42,-8]}),{flip:true}),
 bowl(240,218,.5,C.jade,[[-24,-8],[0,-10],[24,-7],[-12,-16],[12,-17],[-34,0],[-12,0],[12,0],[34,0]].map(([x,y],i)=>peanut(x,y,i*50)).join('')),
 [...Array(9)].map((_,i)=>peanut(136+i*24.500,279-(i%2),i%3*8-8)).join('')].join(''),K);

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),
 at(240,140,1,[...Array(21)].map((_,i)=>P(`M${-200+i*20} 96V114`,null,'stroke="#9DB0D8" stroke-width="4"')).join('')+S([[-206,-100,1],[-100,-96],[0,-100],[100,-96],[206,-100,1],[204,0],[208,98,1],[100,94],[0,98],[-100,94],[-208,98,1],[-204,0]],C.sky)+P('M-205-76Q0-70 206-76M-205-64Q0-58 206-64M-206 74Q0 68 206 74M-206 62Q0 56 206 62',null,'stroke="#23326B" stroke-width="4"')
 +[...Array(8)].map((_,i)=>P(`M${-132+i*42} 20L${-118+i*42}-24`,null,'stroke-width="13"')+P(`M${-132+i*42} 20L${-118+i*42}-24`,null,'stroke="#86194A" stroke-width="8"')).join('')
 +ell(-174,20,4.5,4.5,C.ink,N)+ell(-160,-24,4.5,4.5,C.ink,N)+L([[-174,20],[-186,60],[-150,90],[-172,124],[-120,136],[-96,120]],'stroke-width="10"')+L([[-174,20],[-186,60],[-150,90],[-172,124],[-120,136],[-96,120]],'stroke="#86194A" stroke-width="5.6"'),{rot:-1})].join(''));
