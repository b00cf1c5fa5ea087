// Lesson 2 of module 5: Chariya, who fries tofu on a hand-pedalled tricycle, and Rohany, who is Cham and sells scarves.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='cedaw-in-plain-words';
export const folder='src/lib/content/modules/05-rights-and-law/02-cedaw-in-plain-words';
export const scenes={};

const apron=S([[-18,-62],[-16,-72],[14,-72],[18,-62],[26,-26],[28,10,1],[-30,10,1],[-28,-26]],C.gold);
const chariya=(o={})=>({skin:C.s2,shirt:C.jade,slv:.3,hsc:1.08,mid:apron,...o,head:{hair:'topbun',hc:'#7d6c66',mouth:'calm',...o.head}});
// her bust without the patch of sleeve that would lie over the apron
const cBust=o=>H.bust(chariya(o)).replace(/<path d="M28 -59L14 -51"[^>]*>/,'');
const rohany=(o={})=>({skin:C.s1,shirt:C.indigo,slv:.6,hsc:1.08,...o,head:{hair:'hijab',sc:C.lotus,mouth:'calm',...o.head}});
const cube=(x,y,r=0)=>at(x,y,1,P('M-8-4L-2-8 9-6 9 3 2 7-8 4z',C.straw,T)+P('M-8-4L2-2 9-6M2-2V7',null,'stroke-width="1.2"'),{rot:r});
const pan=(x,y,s=1,cubes=true)=>at(x,y,s,P('M-50-4H-66M50-4H66','none','stroke-width="6"')+P('M-52-6C-46 14-28 22 0 22S46 14 52-6z','#5a4349')+ell(0,-6,52,10,'#7d6c66')+ell(0,-5,44,7,C.gold,N)+(cubes?[[-26,-8],[-4,-6,20],[20,-9,-10],[4,-14]].map(a=>cube(...a)).join(''):''));
const steam=(x,y,s=1)=>at(x,y,s,P('M-16 0q-12-14 0-28t0-28M4-6q-10-12 0-24t0-24M22 0q-12-14 0-28t0-28',null,'stroke="#FFFBF4" stroke-width="6"')+P('M-16 0q-12-14 0-28t0-28M4-6q-10-12 0-24t0-24M22 0q-12-14 0-28t0-28',null,'stroke="#C9BDB6" stroke-width="2"'));
const wheel=(x,y,r)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke-width="6"/>`+[0,45,90,135].map(a=>{const t=a*Math.PI/180,c=Math.cos(t)*(r-3),d=Math.sin(t)*(r-3);return P(`M${Math.round(x-c)} ${Math.round(y-d)}L${Math.round(x+c)} ${Math.round(y+d)}`,null,'stroke="#7d6c66" stroke-width="1.6"');}).join('')+ell(x,y,5,5,C.gold);
const scarf=(x,y,c,s=1)=>at(x,y,s,S([[-34,8],[-38,-4],[-30,-10],[30,-10],[38,-4],[34,8]],c)+L([[-30,0],[0,-2],[30,0]],T)+P('M34-6h8M35 0h8M34 6h7',null,T));
// the hall, open in front
const hall=(x,y,w,h)=>rect(x,y,w,h,'#5a4349')+P(`M${x-22} ${y}L${x+16} ${y-34}H${x+w-16}L${x+w+22} ${y}z`,C.clay)+rect(x-8,y,12,h,'#B98455',T)+rect(x+w-4,y,12,h,'#B98455',T);

// 1 the notice on the post
scenes.notice=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',196),O.field(184),O.palm(306,190,.7),
 P('M44 52V206M262 52V206',null,'stroke="#8d6f5a" stroke-width="6"')+P('M22 52L48 12H258L284 52z',C.lotus)+P('M22 52q32 18 65 0t65 0 65 0 65 0',C.lotus),
 at(158,206,1.06,cBust(({tilt:3,head:{mouth:'calm',eyes:'open'},tR:'grip',armR:[48,-30,46,-12],armL:[-50,-30,-40,-4],tL:'rest'}))),
 P('M198 206L222 168',null,'stroke-width="7"')+P('M198 206L222 168',null,'stroke="#E3C48F" stroke-width="3"'),
 at(206,208,.86,pan(0,0)),P('M14 224H300V246H14z','#A36F47')+rect(6,212,302,14,'#D2A873'),
 P('M28 258V204L10 184','none','stroke-width="7"')+P('M-6 178L24 190',null,'stroke-width="9"'),
 wheel(96,258,38),wheel(248,258,38),
 P('M444 304V42',null,'stroke-width="15"')+P('M444 304V42',null,'stroke="#B98455" stroke-width="10.500"'),at(444,100,1,P('M-28-40H28V40H-28z',C.white)+P('M-16-24H16M-16-10H16M-16 4H16M-16 18H4',null,'stroke="#9a857c" stroke-width="4"')+ell(0,-34,3,3,C.clay,T)),
 at(366,330,.78,H.standing({skin:C.s1,shirt:C.sky,trousers:C.indigo,slv:-1,hsc:1.4,tilt:-10,head:{hair:'short',mouth:'talk'},armL:[-46,-204,-36,-166],tR:'point',armR:[54,-224,68,-260],rR:14}))].join(''));

// 2 five men were chosen, and nobody was refused
const man=(x,c,h,sk,o={})=>at(x,146,.42,H.standing({skin:sk,shirt:c,trousers:C.indigo,hsc:1.2,slv:-1,...o,head:{hair:'man',hc:h,mouth:'smile',...o.head}}),{flip:o.f});
const cook=(x,o)=>at(x,250,.98,H.bust({hsc:1.08,slv:.3,...o}));
scenes['five-men']=()=>svg(480,300,[rect(0,0,480,300,'#F3D3A0',N),P('M0 130Q200 120 480 132V300H0z','#D9B882',N),O.palm(24,146,.8),
 hall(104,34,350,114),P('M116 122H448V130H116z','#B98455',T),
 man(152,C.white,C.grey,C.s2),man(218,C.sky,C.hair,C.s3,{tR:'rest',armR:[50,-216,70,-214]}),man(284,C.gold,C.hair,C.s1,{f:1,armR:[50,-216,70,-214]}),man(350,C.white,C.hair,C.s2,{f:1,lean:6,tilt:8}),man(412,C.clay,'#7d6c66',C.s3,{f:1}),
 steam(92,216,1.1),steam(244,214,1.1),steam(396,216,1.1),
 cook(56,{skin:C.s1,shirt:C.rose,tilt:9,head:{hair:'wrap',kr:'url(#k)',eyes:'down',mouth:'calm'},tR:'grip',armR:[48,-30,44,-10]}),
 at(210,250,.98,cBust({tilt:9,head:{eyes:'down'},tR:'grip',armR:[48,-30,44,-10]})),
 cook(362,{skin:C.s3,shirt:C.river,tilt:9,head:{hair:'bun',hc:C.grey,age:'old',eyes:'down',mouth:'calm'},tR:'grip',armR:[48,-30,44,-10]}),
 [98,250,402].map(x=>pan(x,244,.88)).join(''),rect(-6,262,492,44,'#A36F47')+rect(-6,252,492,14,'#D2A873')].join(''),K);

// 3 nobody shut the door; why were we all outside?
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),P('M0 176Q200 166 480 178V300H0z','#E6CFA2',N),
 rect(176,60,130,122,'#F6DDB0')+P('M154 62L186 22H296L328 62z',C.clay)+rect(208,84,66,98,'#5a4349')+P('M208 84L186 92V188L208 182zM274 84L296 92V188L274 182z',C.jade)+P('M214 152H268M222 152V174M260 152V174',null,'stroke="#B98455" stroke-width="5"'),
 P('M212 182H270L300 300H180z','#F1DDB4',N),
 at(92,246,1.34,H.bust(rohany({tilt:-3,head:{mouth:'talk',eyes:'open'},tL:'rest',armL:[-46,-26,0,-14],tR:'rest',armR:[48,-28,28,-12]}))),
 at(384,246,1.34,cBust(({tilt:-2,head:{mouth:'calm',eyes:'open'},armL:[-48,-34,-16,-30],tL:'none',armR:[48,-34,20,-32],tR:'none',mid:apron+S([[-24,-40],[4,-46],[26,-36],[24,-16],[14,-4],[-6,-10],[-22,-6],[-26,-22]],C.white),front:at(-16,-30,1.08,H.hand('rest',C.s2),{rot:10})+at(20,-28,1.08,H.hand('rest',C.s2),{rot:172})})),{flip:true}),
 rect(-6,250,208,60,'#A36F47')+rect(-6,238,216,15,'#D2A873'),scarf(44,228,C.gold)+scarf(44,212,C.jade,.96),scarf(128,228,C.sky,1.05),
 rect(290,250,200,60,'#A36F47')+rect(282,238,206,15,'#D2A873'),pan(440,234,.66,false)].join(''));

// 4 count what came of it
const seed=(x,y,c,r=0)=>at(x,y,1.5,S([[-9,0],[-5,-7],[4,-7],[11,0],[5,5],[-4,5]],c,T),{rot:r});
scenes['what-comes-of-it']=()=>svg(480,300,[rect(0,0,480,300,'#B98455',N),P('M0 64Q160 52 480 68M0 158Q200 174 480 154M0 240Q120 230 480 248',null,'stroke="#8A5434" stroke-width="2.4"'),
 [...Array(19)].map((_,i)=>seed(46+(i%5)*50+(Math.floor(i/5)%2)*16,58+Math.floor(i/5)*54+(i%3)*5,i===12?'#3c2a30':C.white,(i*47)%70-35)).join(''),
 [[372,62,10],[424,82,-20],[386,112,30],[436,132,-6],[384,162,14]].map(([x,y,r])=>seed(x,y,'#3c2a30',r)).join(''),
 H.reach(420,360,352,214,C.s2,C.jade,'point')].join(''));

// 5 two places kept, for a time
const stool=(x,y,s,c)=>at(x,y,s,P('M-28 0L-36 70M28 0L36 70M-14 4L-16 62M14 4L16 62','none','stroke-width="8"')+P('M-33 44H33',null,'stroke-width="5"')+P('M-28 0L-36 70M28 0L36 70',null,`stroke="${c}" stroke-width="3.600"`)+ell(0,0,40,12,c));
const drape=(c,st)=>S([[-24,-7,1],[22,-8,1],[28,2],[28,42,1],[-22,46,1],[-24,4]],c)+L([[-24,4],[0,9],[28,3]],T)+P('M-23 34L28 30',null,`stroke="${st}" stroke-width="4"`)+P('M-18 46v8M-8 45v8M2 44v8M12 43v8M22 42v8',null,T);
scenes['for-a-time']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V190`,null,'stroke="#e2cba6" stroke-width="3"')).join(''),rect(0,190,480,110,'#DDBE93',N)+P('M0 190H480',null,'stroke="#8d6f5a" stroke-width="3"'),O.window_(64,36,62,70),O.window_(352,36,62,70),
 [52,146,240,334,428].map(x=>ell(x,252,48,8,'#c79f70',N)).join(''),[52,146,240,334,428].map((x,i)=>stool(x,180,1.04,'#B98455')+(i===1?at(x,180,1.04,drape(C.rose,C.gold)):i===3?at(x,180,1.04,drape(C.jade,C.white)):'')).join('')].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#E7CFA8',N),[0,1,2,3,4,5].map(i=>P(`M0 ${i*44+18}H480`,null,'stroke="#D6B98B" stroke-width="3"')).join(''),
 rect(130,-10,224,224,'#FBEDD6')+P('M130 150Q240 138 354 152V214H130z','#C9D3A2',N)+P('M214 214L232 146H250L290 214z','#EBD3A6',N)+P('M130-10V214H354V-10',null),
 P('M130-10L44 14V262L130 214z',C.jade)+P('M116 14L60 30V118L116 102zM116 124L60 142V226L116 196z','none')+ell(66,132,5,5,C.gold,T),
 rect(346,-10,14,230,'#8A5434'),P('M40 262L130 210H372L440 262z','#D2A873')+rect(34,262,412,44,'#B98455'),
 pan(218,222,1.02),scarf(338,238,C.lotus,1.3)].join(''));
