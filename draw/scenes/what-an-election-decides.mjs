// Lesson 1 of module 10: Ravy, who mends bicycles, and her niece Solida.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k','#9DB0D8','#23326B');
export const slug='what-an-election-decides';
export const folder='src/lib/content/modules/10-elections-and-voter-education/01-what-an-election-decides';
export const scenes={};

const ravy=(o={})=>({skin:C.s2,shirt:C.jade,skirt:C.lotus,...o,head:{hair:'bun',mouth:'calm',earring:1,...o.head}});
const solida=(o={})=>({skin:C.s1,shirt:C.gold,skirt:C.river,hem:C.rose,slv:-1,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const wheel=(x,y,r)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke-width="9"/><circle cx="${x}" cy="${y}" r="${r-6}" fill="none" stroke="#B7C4D8" stroke-width="3"/>`+[0,30,60,90,120,150].map(d=>{const t=d*Math.PI/180,c=Math.round(Math.cos(t)*(r-6)),s=Math.round(Math.sin(t)*(r-6));return P(`M${x-c} ${y-s}L${x+c} ${y+s}`,null,'stroke="#7d6c66" stroke-width="1.6"');}).join('')+ell(x,y,r*.14,r*.14,C.gold);
// a stand that holds a wheel by its axle
const stand=(x,y,g)=>P(`M${x-26} ${g}L${x} ${y}L${x+26} ${g}`,null,'stroke-width="9"')+P(`M${x-26} ${g}L${x} ${y}L${x+26} ${g}`,null,'stroke="#B98455" stroke-width="4.5"')+wheel(x,y,44);
const tree=(x,y,s=1)=>at(x,y,s,S([[-14,0,1],[-9,-60],[-16,-120],[16,-120],[10,-60],[18,0,1]],'#A36F47')+S([[-120,-110],[-128,-150],[-84,-182],[-40,-206],[20,-212],[76,-190],[122,-160],[120,-116],[70,-104],[24,-92],[-30,-96],[-76,-98]],'#7FA05C')+P('M-84-140q14-12 28 0M-20-168q14-12 28 0M46-134q14-12 28 0M-14-122q14-12 28 0',null,'stroke="#5d7a43" stroke-width="3"'));
const CUST=[{skin:C.s3,shirt:C.white,skirt:C.indigo,hem:C.indigo,placket:1,head:{hair:'man',mouth:'talk'}},{skin:C.s1,shirt:C.clay,skirt:C.indigo,head:{hair:'hijab',sc:C.rose,mouth:'calm'}},{skin:C.s2,shirt:C.rose,skirt:C.river,head:{hair:'short',hc:C.grey,age:'old',mouth:'talk'}}];
const nut=(x,y,s=1,rot=0,c='#B7C4D8')=>at(x,y,s,`<g stroke-width="${Math.round(22/s)/10}">`+P('M-12 0L-6-9H6L12 0 6 9H-6z',c)+ell(0,0,4.6,3.6,'#5a4349')+'</g>',{rot});

// 1 three customers, three wishes
scenes['three-wishes']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',172),O.field(160),tree(362,208,1),
 P('M270 222V270M462 222V270',null,'stroke="#8A5434" stroke-width="8"'),
 [[444,2,{tR:'palm',armR:[50,-72,72,-92]}],[372,1,{tL:'open',armL:[-44,-62,-4,-40],tR:'open',armR:[48,-60,60,-86]}],[300,0,{tR:'palm',armR:[52,-64,74,-82],armL:[-44,-60,-6,-40]}]].map(([x,i,o])=>at(x,220,.72,H.sitting({hsc:1.12,drop:72,...CUST[i],...o}),{flip:true})).join(''),
 rect(258,218,214,11,'#B98455'),
 stand(208,212,286),
 at(88,288,.96,H.wheelchair(ravy({tilt:4,head:{mouth:'smile'},tR:'grip',armR:[58,-138,100,-116],tL:'none',armL:[-36,-128,10,-110]})))].join(''),K);

// 2 "then we have all three"
const pump=(x,y)=>at(x,y,1,P('M0-96V-150',null,'stroke-width="5"')+P('M0-50Q40-40 34 0',null,'stroke-width="4.5"')+rect(-8,-104,16,104,C.clay)+rect(-24,-6,48,9,'#7d6c66')+P('M-22-150H22',null,'stroke-width="12"')+P('M-20-150H20',null,'stroke="#B98455" stroke-width="7"'));
scenes['all-better']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',160),O.field(148),O.palm(250,156,.8),
 [[452,1,{}],[388,2,{tR:'palm',armR:[50,-206,70,-222]}],[322,0,{tR:'open',armR:[46,-212,56,-242],rR:-8}]].map(([x,i,o])=>at(x,292,.78,H.standing({hsc:1.12,tL:'rest',armL:[-42,-206,-8,-178],armR:[44,-206,14,-176],...CUST[i],...(i?{}:{trousers:C.indigo}),...o}),{flip:true})).join(''),
 stand(152,216,288),
 at(48,290,.92,H.wheelchair(ravy({tilt:8,head:{eyes:'down'},tR:'grip',armR:[54,-140,88,-120],tL:'none',armL:[-36,-128,10,-110]}))),
 at(218,286,.88,H.standing(solida({tilt:-5,head:{mouth:'oh'},tL:'none',armL:[-42,-206,20,-156],tR:'none',armR:[48,-206,46,-158],front:pump(33,0)+H.arm(-29,-237,-40,-196,16,-154,{skin:C.s1,cloth:C.gold,slv:-1,t:'grip',nopatch:true})+H.arm(28,-237,60,-196,48,-156,{skin:C.s1,cloth:C.gold,slv:-1,t:'grip',nopatch:true,hflip:true})})))].join(''),K);

// 3 which of the three?
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',190),O.field(178),O.palm(30,186,.9),O.palm(446,184,.7),
 at(368,316,1.14,H.wheelchair(ravy({tilt:8,head:{eyes:'down',mouth:'calm'},tL:'none',armL:[-36,-128,10,-110],tR:'rest',armR:[44,-118,26,-116]})),{flip:true}),
 at(368,316,1.14,at(0,0,1,H.arm(-24,-166,-20,-120,16,-176,{skin:C.s2,cloth:C.jade,slv:.4,t:'grip',nopatch:true})),{flip:true}),
 at(112,384,1.16,H.standing(solida({tilt:6,lean:3,head:{mouth:'talk'},armL:[-42,-206,-10,-172],tR:'palm',armR:[54,-206,82,-198],rR:10,front:[[95,-200,10],[103,-209,-20],[110,-198,4]].map(([x,y,r],i)=>nut(x,y,.66,r,['#B7C4D8',C.gold,C.clay][i])).join('')})))].join(''));

// 4 the vote chooses people, not things: empty chairs, and a paper that falls into a box
const chair=(x,y,s=1,c='#B98455')=>at(x,y,s,P('M-20 0V-62Q0-72 20-62V0',c)+P('M-10-8V-56M0-8V-60M10-8V-56',null,T));
scenes['people-not-things']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),rect(0,132,480,168,'#DDBE93',N)+P('M0 132H480',null,'stroke="#8d6f5a" stroke-width="3"'),O.window_(60,26,62,64),O.window_(350,26,62,64),
 [100,170,240,310,380].map(x=>chair(x,140,.92)).join(''),chair(40,196,1),chair(440,196,1),
 S([[66,130,1],[414,130,1],[456,204,1],[24,204,1]],C.river)+rect(24,204,432,14,'#0c6a63')+P('M60 218V290M420 218V290',null,'stroke-width="9"'),
 P('M132 208L348 208 336 312H144z','#D2A873')+P('M132 208L164 184H316L348 208z','#E9CE9B')+P('M196 197H286',null,'stroke-width="8"'),
 at(242,168,1,P('M-26-24L24-30 28 20-22 27z',C.white)+P('M-22 2L26-5M1-27L3 24',null,T)),
 H.reach(470,40,282,128,C.s2,C.gold,'grip',{f:true})].join(''));

// 5 remember
const heap=(x,y,c)=>[[-26,10,8],[0,14,-14],[27,10,20],[-12,-5,30],[14,-6,-6],[1,-20,10]].map(([a,b,r])=>nut(x+a*1.15,y+b*1.15,1.3,r,c)).join('');
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#EBD3A6',N),P('M0 60Q120 48 240 60T480 56',null,'stroke="#d6b87f" stroke-width="3"'),P('M20 282q16-8 30 0M420 288q16-8 30 0',null,'stroke="#d6b87f" stroke-width="3"'),
 `<circle cx="120" cy="76" r="146" fill="none" stroke-width="22"/><circle cx="120" cy="76" r="128" fill="none" stroke="#B7C4D8" stroke-width="8"/>`+[8,38,68,98,128,158].map(d=>{const t=d*Math.PI/180,c=Math.round(Math.cos(t)*124),s=Math.round(Math.sin(t)*124);return P(`M${120-c} ${76-s}L${120+c} ${76+s}`,null,'stroke="#7d6c66" stroke-width="3"');}).join('')+ell(120,76,20,20,C.gold),
 heap(340,92,'#B7C4D8'),heap(408,182,C.gold),heap(286,236,C.clay)].join(''));
