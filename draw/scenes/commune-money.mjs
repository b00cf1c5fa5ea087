// Lesson 5 of module 6: Socheata, who keeps the book of a savings group and drives a wheelchair.
import {C,svg,at,krama,hol,P,S,L,ell,rect,limb,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='commune-money';
export const folder='src/lib/content/modules/06-local-government/05-commune-money';
export const scenes={};

const PEN=P('M-30 3L-5-9',null,'stroke-width="6"')+P('M-29 2.500L-6-8.500',null,`stroke="${C.gold}" stroke-width="3"`);
const socheata=(o={})=>({skin:C.s2,shirt:C.lotus,skirt:C.indigo,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const pen=(o={})=>at(6,-215,1.1,PEN,o);
const basket=(x,y,s=1)=>at(x,y,s,P('M-16-24Q0-58 16-24',null,'stroke-width="4"')+[-10,0,10].map(v=>S([[v-4,-22,1],[v-9,-38],[v,-44],[v+8,-36],[v+4,-22,1]],C.leaf,T)).join('')+P('M-24-24H24L18 6H-18z',C.straw)+P('M-22-14H22M-20-4H20M-9-24L-7 6M9-24L7 6',null,'stroke="#B98455" stroke-width="1.600"'));
const board=(x,y,w=150,h=130)=>rect(x+12,y+h-4,10,300-y-h+8,'#8A5434')+rect(x+w-22,y+h-4,10,300-y-h+8,'#8A5434')+rect(x,y,w,h,'#B98455')+rect(x+9,y+9,w-18,h-18,'#D2A873',T);
const sheet=(x,y,w=84,h=96)=>rect(x,y,w,h,C.white)+[.2,.38,.56,.74].map((t,i)=>P(`M${x+10} ${Math.round(y+h*t)}H${x+w*.55}M${Math.round(x+w*.7)} ${Math.round(y+h*t)}H${x+w-10}`,null,`stroke="${i?'#9a857c':C.lotus}" stroke-width="4.500"`)).join('')+ell(x+w/2,y+6,4,4,C.clay,T);
// a shell, ribs to the front
const shell=(x,y,r=0,s=1,c='#F6DFC8')=>at(x,y,s,S([[-5,11,1],[-16,0],[-13,-11],[0,-16],[13,-11],[16,0],[5,11,1]],c,T)+P('M0 9V-12M-3 9L-9-8M3 9L9-8',null,'stroke="#C4633F" stroke-width="1.800"'),{rot:r});
const heap=(x,y,n,s=1)=>{let o='';const rows=n===3?[5,4,3,1]:n===2?[4,3,1]:[3,2];rows.forEach((m,j)=>{for(let i=0;i<m;i++)o+=shell(x+(i-(m-1)/2)*24*s+(j%2?3:-2),y-j*17*s,(i*37+j*50)%70-35,s,['#F6DFC8','#FFFBF4','#E9B9A0'][(i+j)%3]);});return o;};

// 1 sixty million come in
const nb=(x,y,z,o,f,b=1)=>at(x,y,z,H.standing({hsc:1.08,...o,...(b?{tR:'grip',armR:[46,-206,48,-172],front:basket(54,-128,1.3)}:{})}),{flip:f});
scenes.sixty=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',190),rect(-6,-6,492,24,C.clay),rect(0,18,480,150,'#F6E6CB',N)+P('M0 168H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 board(286,34,140,130),sheet(312,50,88,98),
 nb(54,300,.8,{skin:C.s1,shirt:C.white,skirt:C.river,head:{hair:'short',hc:C.grey,age:'old',mouth:'smile'}}),nb(140,296,.8,{skin:C.s3,shirt:C.jade,trousers:C.indigo,head:{hair:'man',mouth:'oh'}},false,0),
 at(222,298,1.02,H.wheelchair(socheata({tilt:-3,head:{mouth:'talk'},tR:'point',armR:[52,-150,88,-174],armL:[-34,-126,4,-108],front:pen()}))),
 nb(436,330,.94,{skin:C.s1,shirt:C.gold,skirt:C.clay,head:{hair:'wrap',mouth:'smile'}},true)].join(''),K);

// 2 the lane has shared it all out
scenes['shared-out']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',140),O.field(130),O.house(330,138,.5),O.palm(440,140,.6),
 S([[20,300,1],[40,226],[120,206],[260,206],[352,226],[372,300,1]],'#EFDDB8',N),
 at(60,216,.78,H.seated({skin:C.s3,shirt:C.jade,skirt:C.lotus,hsc:1.08,tilt:6,lean:4,head:{hair:'wrap',mouth:'talk'},tR:'grip',armR:[46,-56,58,-24]})),
 at(178,226,.74,H.wheelchair(socheata({tilt:7,head:{mouth:'laugh',eyes:'happy'},tR:'palm',armR:[50,-142,74,-128],front:pen({rot:7})}))),
 at(306,216,.78,H.seated({skin:C.s1,shirt:C.gold,skirt:C.river,hsc:1.08,tilt:6,lean:4,head:{hair:'bob',mouth:'talk'},tR:'grip',armR:[46,-56,58,-24]}),{flip:true}),
 P('M110 196L96 240M258 196L272 234',null,'stroke-width="6"'),
 P('M52 276Q100 226 148 276M40 278H160M70 262V278M100 252V278M130 262V278',null,'stroke="#8A5434" stroke-width="5"'),P('M184 262L222 236 260 262M196 262V288M248 262V288M184 262H260',null,'stroke="#8A5434" stroke-width="5"'),P('M290 264A24 8 0 0 0 338 264A24 8 0 0 0 290 264V284Q314 296 338 284V264M296 262V238H332V262',null,'stroke="#8A5434" stroke-width="5"'),
 at(424,334,.98,H.standing({skin:C.s2,shirt:C.sky,collar:C.sky,placket:1,trousers:C.indigo,hsc:1.08,tilt:7,head:{hair:'man',hc:'#7d6c66',mouth:'calm',eyes:'down'},back:'L',armL:[-66,-246,-26,-268],tL:'rest',armR:[44,-204,40,-164]}),{flip:true})].join(''),K);

// 3 what could they still choose?
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),rect(0,220,480,80,'#DDBE93',N)+P('M0 220H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 board(252,16,208,200),sheet(282,36,148,158),
 at(140,308,1.2,H.wheelchair(socheata({tilt:-3,tR:'none',armR:[52,-164,112,-180],armL:[-34,-126,4,-108],front:pen()}))),
 at(140,308,1.2,H.arm(26,-166,60,-160,122,-192,{skin:C.s2,cloth:C.lotus,t:'point',slv:.4,nopatch:true}))].join(''));

// 4 what is left can be chosen
const th=(x,z,o,f)=>at(x,170,z,H.bust({hsc:1.08,...o}),{flip:f});
scenes['what-is-left']=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),P('M0 70Q120 60 240 68T480 64V180H0z','#C9D3A2',N),
 th(58,.86,{skin:C.s1,shirt:C.white,tilt:8,head:{hair:'short',hc:C.grey,age:'old',eyes:'down',mouth:'calm'}}),
 th(178,.9,{...socheata({tilt:9,head:{eyes:'down'}}),mid:'',armR:[46,-40,22,-74],tR:'rest',front:at(2,-107,1.1,PEN,{rot:9})}),
 th(302,.9,{skin:C.s3,shirt:C.jade,tilt:9,head:{hair:'wrap',eyes:'down',mouth:'calm'}},true),th(424,.86,{skin:C.s1,shirt:C.gold,tilt:8,head:{hair:'bob',eyes:'down',mouth:'calm'}},true),
 O.mat([[-6,164],[486,164],[530,310],[-50,310]]),heap(76,262,3,1.25),heap(406,262,2,1.35),
 [[200,218,-12],[238,206,10],[276,218,-6],[218,252,16],[260,254,-14]].map(([x,y,r])=>shell(x,y,r,1.35,C.white)).join('')].join(''),K);

// 5 with hands: baskets of sand
const sand=(x,y,s=1)=>at(x,y,s,S([[-26,-20,1],[-12,-36],[4,-40],[18,-32],[26,-20,1]],'#D2A96C')+P('M-28-20H28L20 8H-20z','#B98455')+P('M-25-8H25',null,'stroke="#8A5434" stroke-width="2"'));
const pass=(x,o,f)=>at(x,292,.78,H.standing({hsc:1.08,tL:'rest',armL:[-46,-210,-16,-186],tR:'rest',armR:[48,-210,62,-184],...o}),{flip:f});
scenes['with-hands']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',170),O.field(160),O.palm(24,168,.7),
 S([[-20,300,1],[0,236],[28,218],[60,250],[84,300,1]],'#D2A96C'),P('M80 300V262H404',null,'stroke="none"'),
 pass(96,{skin:C.s1,shirt:C.gold,skirt:C.indigo,head:{hair:'wrap',mouth:'calm'}}),pass(196,{skin:C.s3,shirt:C.jade,skirt:C.clay,head:{hair:'bun',mouth:'smile'}}),pass(300,{skin:C.s2,shirt:C.rose,skirt:C.river,head:{hair:'short',hc:C.grey,age:'old',mouth:'smile'}},true),
 sand(146,152,1.05),sand(248,152,1.05),
 at(412,296,.9,H.wheelchair(socheata({tilt:7,head:{eyes:'down',mouth:'smile'},tL:'grip',armL:[-38,-126,22,-122],tR:'grip',armR:[46,-130,58,-122],front:pen({rot:7})+at(56,-122,1,rect(-20,-26,40,32,C.white)+P('M0-26V6M-14-16h8M-14-6h8M6-16h8',null,'stroke="#9a857c" stroke-width="3"'),{rot:14})})),{flip:true})].join(''),K);

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#C99A63',N),P('M20 30L462 22 468 276 14 280z','url(#k)')+P('M20 42l-12 0M20 72l-14 0M19 102l-13 0M18 132l-13 0M17 162l-13 0M16 192l-12 0M16 222l-12 0M15 252l-12 0M463 44h12M463 74h12M464 104h12M465 134h12M466 164h12M466 194h12M467 224h12M467 254h12',null,'stroke="#86194A" stroke-width="3"'),
 ell(118,178,98,66,C.sand,'stroke="none"')+ell(290,104,74,54,C.sand,N)+ell(352,218,84,46,C.sand,N),
 heap(118,214,3,1.35),heap(290,128,2,1.12),[[304,214,-12],[334,200,10],[364,212,-6],[394,204,16],[350,236,-14]].map(([x,y,r])=>shell(x,y,r,1.15,C.white)).join(''),
 H.reach(500,330,420,236,C.s2,C.lotus,'point')].join(''),krama('k','#C4527F','#86194A','#FFFBF4',26));
