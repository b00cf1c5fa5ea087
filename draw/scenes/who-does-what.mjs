// Lesson 4 of module 10: Sreyroth, who fishes on the lake, and Grandmother Nguon at her cane press.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k','#9DB0D8','#23326B');
export const slug='who-does-what';
export const folder='src/lib/content/modules/10-elections-and-voter-education/04-who-does-what';
export const scenes={};

// trousers rolled up to the knee and wet at the hem: her shins and feet are bare
const shins=P('M-15-70V-6M15-70V-6',null,'stroke-width="19"')+S([[-24,-12],[-25,2],[-4,3],[-7,-12]],C.s2)+S([[7,-12],[6,2],[30,3],[24,-12]],C.s2)+P('M-15-70V-6M15-70V-6',null,`stroke="${C.s2}" stroke-width="14.4" stroke-linecap="butt"`)+P('M-28-74H-2M2-74H28',null,'stroke-width="15" stroke-linecap="butt"')+P('M-26-74H-4M4-74H26',null,'stroke="#08544F" stroke-width="10.500" stroke-linecap="butt"');
const roth=(o={})=>({skin:C.s2,shirt:C.rose,trousers:C.jade,slv:.3,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const nguon=(o={})=>({skin:C.s3,shirt:C.white,skirt:'url(#h)',slv:.3,hsc:1.08,...o,head:{hair:'bun',hc:C.grey,age:'old',mouth:'talk',...o.head}});
const fisher=(x,y,s,o,k)=>at(x,y,s,H.standing(roth(o)).replace(/$/,'')+'',k);
const wet=(x,y,s,o,k)=>{const a=H.standing(roth({...o,trousers:null,skirt:'none'}));return a;};
// a neck card with nothing on it
const tag=(x,y,s=1,c=C.white)=>at(x,y,s,P('M-15-48L0-14 15-48',null,'stroke-width="3"')+rect(-14,-16,28,34,c,'',3)+rect(-6,-12,12,4,'#7d6c66',N));
const T1=tag(1,-202),KP=[{skin:C.s1,shirt:C.jade,skirt:C.indigo,head:{hair:'bun'}},{skin:C.s3,shirt:C.gold,trousers:C.indigo,head:{hair:'man'}},{skin:C.s2,shirt:C.lotus,skirt:C.river,head:{hair:'hijab',sc:C.straw}},{skin:C.s1,shirt:C.clay,trousers:C.river,head:{hair:'short',hc:C.grey,age:'old'}},{skin:C.s2,shirt:C.white,skirt:C.lotus,head:{hair:'bob'}}];
const kp=(x,y,s,i,o={},k)=>at(x,y,s,H.standing({hsc:1.1,...KP[i],...o,mid:T1+(o.mid||''),head:{mouth:'calm',...KP[i].head,...o.head}}),k);
const school=rect(0,0,480,300,'#FBEDD6',N)+P('M0 206H480V300H0z','#E6CFA2',N)+rect(-6,26,492,180,'#F1D9B0')+P('M-6 26L-6-4H486V26z',C.clay)+P('M0 206H480',null,'stroke="#8d6f5a" stroke-width="3"');
const door=(x,open=true)=>rect(x,62,78,144,open?'#7d6c66':'#8A5434')+(open?P(`M${x} 62l-26 10v144l26-10z`,'#8A5434'):'')+rect(x-5,56,88,8,'#B98455',T);
const stick=(x,y,s,legs)=>at(x,y,s,legs);

// 1 five cards round five necks
scenes['five-badges']=()=>svg(480,300,[school,door(208),O.window_(80,74,54,60),O.window_(372,74,54,60),
 kp(40,250,.7,0,{tilt:2}),kp(118,246,.68,1,{armL:[-44,-206,-8,-180],armR:[44,-206,12,-178],tilt:-3}),
 kp(330,246,.68,2,{armL:[-44,-206,-8,-180],armR:[44,-206,14,-178]},{flip:true}),kp(392,252,.7,3,{},{flip:true}),kp(452,256,.72,4,{armL:[-44,-206,-8,-180],armR:[44,-206,14,-178]},{flip:true}),
 at(226,292,.9,H.standing(roth({tilt:-3,head:{mouth:'oh'},tR:'open',armR:[50,-206,70,-226],rR:-12,armL:[-44,-204,-36,-164]}))+shins)].join(''));

// 2 she asks those who stand nearest
scenes.nearest=()=>svg(480,300,[school,door(372,false),O.window_(206,70,60,64),
 [[-4,KP[2]],[52,{skin:C.s1,shirt:C.sky,trousers:C.clay,head:{hair:'man',eyes:'tired'}}],[104,{skin:C.s3,shirt:C.gold,skirt:C.river,head:{hair:'short',hc:C.grey,age:'old'}}]].map(([x,o])=>at(x,278,.74,H.standing({hsc:1.1,armL:[-42,-206,-8,-178],armR:[44,-206,14,-176],...o}))).join(''),
 at(190,326,1,H.standing(roth({tilt:-2,head:{mouth:'talk'},tR:'palm',armR:[50,-206,70,-216],armL:[-44,-204,-36,-164]}))),
 kp(444,300,.84,4,{tilt:3,look:'R',head:{eyes:'down'},armL:[-44,-206,-8,-180],armR:[44,-206,14,-178]}),
 at(340,330,1,H.standing({hsc:1.08,...KP[3],slv:-1,tilt:-4,head:{hair:'man',mouth:'calm',eyes:'tired'},mid:tag(1,-204),tR:'open',armR:[52,-206,66,-232],rR:10,tL:'open',armL:[-52,-204,-60,-234],fL:true,rL:-10,front:at(-58,-236,1,'')+at(14,-170,1,rect(-20,-13,30,38,C.river)+rect(-16,-9,22,30,C.white,T),{rot:8})}),{flip:true})].join(''));

// 3 whom did you need?
const cane=(x1,y1,x2,y2)=>P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke-width="14"')+P(`M${x1} ${y1}L${x2} ${y2}`,null,'stroke="#A9BF7E" stroke-width="9.5"');
const wheel=(x,y,r,a)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke-width="11"/><circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${C.clay}" stroke-width="6.5"/>`+[0,60,120].map(d=>{const t=(d+a)*Math.PI/180,c=Math.round(Math.cos(t)*r),s=Math.round(Math.sin(t)*r);return P(`M${x-c} ${y-s}L${x+c} ${y+s}`,null,'stroke-width="5"');}).join('')+ell(x,y,8,8,C.gold);
const press=(x,y,s=1)=>at(x,y,s,P('M-34 0L-40 110M34 0L40 110',null,'stroke-width="11"')+rect(-52,-12,104,16,'#B98455')+rect(-44,-110,88,100,C.river,'',6)+rect(-34,-98,68,60,'#5a4349',T,3)+ell(0,-82,15,15,'#B7C4D8')+ell(0,-54,15,15,'#B7C4D8')+P('M-34-30H34V-20L10-10H-10L-34-20z','#B7C4D8',T));
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',190),O.field(178),rect(330,-6,16,220,'#8A5434')+rect(462,-6,16,220,'#8A5434'),P('M346 40H462M346 80H462M346 120H462M346 160H462M366 30V190M404 30V190M442 30V190',null,'stroke="#7d6c66" stroke-width="5"'),
 cane(196,146,300,150),press(226,222,1),wheel(226,172,46,22),
 at(104,346,1.06,H.standing(nguon({tilt:4,lean:3,tL:'rest',armL:[-44,-204,-34,-164],tR:'none',armR:[52,-206,78,-196]}))),
 at(104,346,1.06,H.arm(30,-236,52,-200,78,-184,{skin:C.s3,cloth:C.white,slv:.3,t:'grip',nopatch:true})),
 at(376,346,1.06,H.standing(roth({tilt:9,head:{eyes:'down',mouth:'calm'},armL:[-44,-204,-36,-164],tR:'none',armR:[56,-232,38,-260],front:H.arm(28,-237,64,-250,26,-296,{skin:C.s2,cloth:C.rose,slv:.3,t:'rest',nopatch:true})})),{flip:true})].join(''),hol);

// 4 she who runs the room: a ruler under one line of the list, a voter with her card
scenes['runs-the-room']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V230`,null,'stroke="#e2cba6" stroke-width="3"')).join(''),rect(0,230,480,70,'#DDBE93',N),O.window_(212,26,60,62),
 at(136,226,1.46,H.bust({hsc:1.08,...KP[0],shirt:C.jade,slv:.4,tilt:9,mid:tag(-2,-26,.8),head:{hair:'bun',mouth:'talk',eyes:'open'},tL:'none',armL:[-48,-22,-14,2],tR:'none',armR:[50,-24,30,2]})),
 at(384,336,1.06,H.standing({hsc:1.08,skin:C.s3,shirt:C.gold,skirt:C.lotus,slv:.4,tilt:6,head:{hair:'wrap',mouth:'calm'},tL:'rest',armL:[-44,-204,-36,-164],tR:'none',armR:[50,-204,74,-196]}),{flip:true}),
 P('M18 206H318L344 240H-8z','#D2A873')+rect(-8,240,352,80,'#A36F47')+P('M-8 240H344',null,'stroke-width="3"'),
 P('M66 208H232L246 236H52z',C.white)+P('M74 214H226M70 220H230M66 230H236',null,'stroke="#9a857c" stroke-width="2.400"')+P('M48 221L252 224V230L47 227z',C.gold,T),
 at(136,226,1.46,H.arm(-29,-59,-54,-24,-32,-4,{skin:C.s1,cloth:C.jade,slv:.4,t:'rest',nopatch:true})+H.arm(28,-59,58,-30,50,-4,{skin:C.s1,cloth:C.jade,slv:.4,t:'rest',nopatch:true,hrot:40})),
 at(294,138,1,rect(-24,-16,48,32,'#CFE3DD','',4)+rect(-19,-10,14,20,C.s3,N)+P('M3-6H17M3 2H17',null,'stroke="#08544F" stroke-width="3"'),{rot:6}),
 at(384,336,1.06,H.arm(28,-237,52,-200,72,-190,{skin:C.s3,cloth:C.gold,slv:.4,t:'grip',nopatch:true}),{flip:true})].join(''),K);

// 5 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#E9CE9B',N),P('M0 100H480M0 200H480',null,'stroke="#d6b67c" stroke-width="3"'),rect(-6,36,492,34,'#B98455'),
 [[58,C.jade,0],[150,C.gold,8],[240,C.rose,-4],[330,C.clay,6],[422,C.river,0]].map(([x,c,d])=>P(`M${x} 56L${x-24} ${164+d}M${x} 56L${x+24} ${164+d}`,null,'stroke-width="10"')+P(`M${x} 56L${x-24} ${164+d}M${x} 56L${x+24} ${164+d}`,null,`stroke="${c}" stroke-width="5.500"`)+rect(x-35,158+d,70,98,C.white,'',6)+rect(x-14,166+d,28,9,'#7d6c66',T,4)+ell(x,54,7,7,'#7d6c66')).join('')].join(''));
