// Lesson 5 of module 2: Sitha, who makes clay stoves, and her mother-in-law, Grandmother Oeun.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='meetings-and-travel';
export const folder='src/lib/content/modules/02-safe-online-and-offline/05-meetings-and-travel';
export const scenes={};

// clay on her sleeves
const clay=(...p)=>p.map(([x,y,a=5,b=3.4])=>ell(x,y,a,b,C.clay,N)).join('');
const sitha=(o={})=>({skin:C.s2,shirt:C.sky,skirt:C.lotus,slv:.5,hsc:1.08,...o,head:{hair:'bun',hc:'#7d6c66',mouth:'calm',...o.head}});
const oeun=(o={})=>({skin:C.s1,shirt:C.white,skirt:'url(#h)',kr:'url(#k)',slv:.5,hsc:1.08,...o,head:{hair:'short',hc:C.grey,age:'old',mouth:'calm',...o.head}});
const fish=(x,y,s=1,rot=0)=>at(x,y,s,S([[-34,0],[-22,-11],[0,-14],[18,-8],[27,0,1],[40,-11,1],[38,0],[40,12,1],[27,3,1],[16,9],[-4,13],[-24,9]],'#B7C4D8')+P('M-2-13Q6-22 14-9','none')+P('M-20-8Q-14 0-20 8M-8-2q4 3 8 0M4 1q4 3 8 0',null,T)+ell(-26,-3,2,2,C.ink,N),{rot});
// an electric torch, light to +x
const torch=(x,y,rot,s=1)=>at(x,y,s,P('M-22-5H8L18-10V10L8 5H-22z',C.clay)+rect(16,-11,5,22,C.gold,T),{rot});
const beam=(x,y,rot,l=110,w=40,c='#E9D79A')=>at(x,y,1,P(`M0-8L${l}-${w}Q${l+22} 0 ${l} ${w}L0 8z`,c,N),{rot});
// a fence of split bamboo with a broad rail
const fence=(x1,x2,y,h=100)=>{let s='';for(let x=x1+16;x<x2-8;x+=44)s+=rect(x,y-16,13,h+20,'#C99A63','',5);return s+rect(x1,y+36,x2-x1,12,'#B98455','',5)+rect(x1,y-6,x2-x1,16,'#D2A873','',5);};
const seed=(x,y,s=1)=>at(x,y,s,S([[-9,0],[-5,-7],[4,-7],[11,0],[5,5],[-4,5]],C.gold,T));
const NIGHT='#56609A',DARK='#4F6A63';
const stars=(...p)=>p.map(([x,y])=>ell(x,y,2.2,2.2,C.white,N)).join('');

// 1 back in the evening
scenes.minibus=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',176),O.field(164),O.house(60,170,.72),P('M150 236H480V300H130z','#C9BDB6',N),
 P('M184 252V46Q184 22 208 22H500V252z',C.white)+P('M184 156H490V174H184z',C.jade,N)+rect(216,42,86,204,'#5a4349')+P('M216 156v18M302 156v18',null)+rect(318,46,74,82,'#BFD8D6','',8)+rect(408,46,90,82,'#BFD8D6','',8),
 ...[[356,C.s3,C.gold,'hijab',C.indigo],[448,C.s1,C.rose,'wrap']].map(([x,k,c,h,sc])=>`<clipPath id="${h}"><path d="M${x-36} 48h72v79h-72z"/></clipPath><g clip-path="url(#${h})">${at(x,166,.74,H.bust({skin:k,shirt:c,hsc:1.08,head:{hair:h,sc,mouth:'smile'}}),{flip:true})}</g>`),
 rect(318,46,74,82,'none','',8)+rect(408,46,90,82,'none','',8),
 P('M184 222H490V252H184z',C.grey)+rect(206,238,106,14,'#B98455'),
 `<circle cx="384" cy="252" r="32" fill="#5a4349"/><circle cx="384" cy="252" r="14" fill="#C9BDB6"/>`,
 at(262,240,.7,H.standing(sitha({head:{mouth:'talk'},tL:'grip',armL:[-44,-204,-34,-168],tR:'open',armR:[62,-228,78,-272],rR:-6,front:clay([54,-224,6,4],[66,-240,4,4],[-42,-198,4,6],[-38,-212,3,4])})),{flip:true}),
 at(88,342,.98,H.standing(oeun({tilt:-4,armL:[-46,-204,-18,-170],armR:[46,-204,16,-172]}))),
 fence(-10,176,226)].join(''),K+hol);

// 2 the village looks for her
const seeker=(x,y,z,o,flip)=>at(x,y,z,H.standing({hsc:1.1,stride:!o.trousers,tR:'grip',armR:[50,-210,74,-202],...o,front:torch(92,-202,10,1.3)}),{flip});
scenes.torches=()=>svg(480,300,[rect(0,0,480,300,NIGHT,N),ell(420,46,22,22,'#F6E6CB',N)+ell(430,40,19,19,NIGHT,N)+stars([40,30],[120,52],[200,24],[300,40],[350,84],[460,96]),
 P('M0 130Q120 116 240 126T480 118V300H0z',DARK,N),O.palm(28,134,.7),O.house(320,128,.5),
 P('M148 124Q110 160 92 200T40 300H190Q192 240 188 200T176 124z','#3F6E8C',N)+P('M140 160q10-6 20 0M120 200q12-7 24 0M120 250q14-8 28 0',null,'stroke="#9DB0D8" stroke-width="2.6"'),
 P('M230 126Q260 200 300 300H480Q380 190 262 124z','#A08C78',N),
 beam(98,156,32,70,26),beam(226,160,150,70,26),beam(94,226,-16,66,26,'#F3E3AE'),
 seeker(56,208,.32,{skin:C.s1,shirt:C.rose,skirt:C.clay,head:{hair:'bob',eyes:'down'}}),
 seeker(258,214,.34,{skin:C.s3,shirt:C.white,trousers:C.indigo,head:{hair:'man',mouth:'calm'}},true),
 seeker(42,316,.52,{skin:C.s2,shirt:C.gold,trousers:C.indigo,head:{hair:'man',mouth:'talk'}}),
 at(378,318,.96,H.standing(sitha({tilt:3,look:'',head:{mouth:'oh',eyes:'open'},armL:[-44,-204,-34,-168],tR:'grip',armR:[46,-206,52,-174],front:P('M54-160V-142',null,'stroke-width="2.600"')+fish(54,-108,1.1,90)+clay([38,-212,5,4],[48,-196,4,5],[-42,-206,4,5])})),{flip:true})].join(''));

// 3 at which hour?
scenes.question=()=>svg(480,300,[rect(0,0,480,300,NIGHT,N),ell(420,46,22,22,'#F6E6CB',N)+ell(430,40,19,19,NIGHT,N)+stars([40,30],[150,42],[220,20],[300,50],[250,90],[456,110]),
 P('M0 176Q120 164 240 172T480 166V300H0z',DARK,N),at(66,176,.9,O.house(0,0)+rect(-34,-76,20,26,'#F9DF8E',N)+rect(12,-76,20,26,'#F9DF8E',N)),
 P('M300 304Q260 220 250 174H300Q400 220 470 304z','#A08C78',N),beam(252,196,24,150,64),
 at(366,344,1.02,H.standing(sitha({tilt:4,head:{eyes:'open',mouth:'calm'},tL:'grip',armL:[-48,-206,-16,-182],tR:'grip',armR:[50,-206,22,-182],mid:fish(4,-182,1.25,-6),front:clay([46,-214,4,5],[-46,-212,4,6],[-38,-200,4,4])})),{flip:true}),
 at(138,350,1.04,H.standing(oeun({tilt:2,lean:4,head:{mouth:'talk'},tL:'none',armL:[-46,-190,-6,-140],tR:'grip',armR:[58,-196,86,-166],mid:''}))),
 fence(-10,262,222),torch(232,186,24,1.3),at(138,350,1.04,at(86,-166,1.12,H.hand('grip',C.s1),{rot:20})+H.arm(-28,-237,-46,-190,-6,-140,{skin:C.s1,cloth:C.white,slv:.5,nopatch:true}))].join(''),K+hol);

// 4 the hour to worry: seeds on the rail, the sun stands low
scenes['hour-to-worry']=()=>svg(480,300,[rect(0,0,480,300,'#F9D9A0',N),ell(240,150,46,46,'#F5A65B',N)+P('M240 84V66M188 100L176 86M292 100L304 86M170 140H150M310 140H330',null,'stroke="#F5A65B" stroke-width="6"'),
 P('M0 160Q120 148 240 158T480 152V300H0z','#C3B06A',N),O.house(52,160,.6),O.palm(438,160,.8),P('M0 196Q240 180 480 196V300H0z','#E3BF85',N),
 at(116,346,1.06,H.standing(oeun({tilt:9,lean:6,head:{mouth:'talk'},armL:[-44,-202,-34,-164],armR:[66,-176,76,-140],tR:'none'}))),
 at(372,346,1.06,H.standing(sitha({tilt:9,lean:6,head:{eyes:'down'},armL:[-44,-202,-34,-164],armR:[62,-178,56,-134],tR:'none',front:clay([-42,-216,4,5])})),{flip:true}),
 fence(-10,490,232),[158,187,216,245,274].map(x=>seed(x,224,1.15)).join(''),
 at(116,346,1.06,H.arm(32,-237,66,-176,76,-140,{skin:C.s1,cloth:C.white,t:'point',slv:.5,nopatch:true,hrot:-36})),
 at(372,346,1.06,H.arm(32,-237,62,-178,56,-134,{skin:C.s2,cloth:C.sky,t:'rest',slv:.5,nopatch:true,hrot:0})+clay([54,-190,5,6],[62,-174,5,4]),{flip:true})].join(''),K+hol);

// things of the bag
const bottle=(x,y,s=1,rot=0)=>at(x,y,s,P('M-20 60V-30Q-20-44-9-52V-66H9V-52Q20-44 20-30V60Q0 66-20 60z','#CFE4EC')+P('M-19-6V59Q0 65 19 59V-6Q0 2-19-6z','#8FB9C9',N)+P('M-20 60V-30Q-20-44-9-52V-66H9V-52Q20-44 20-30V60Q0 66-20 60z',null)+rect(-12,-80,24,16,C.river,'',3)+P('M-11-20V40',null,'stroke="#FFFBF4" stroke-width="4"'),{rot});
const note=(x,y,rot,c,s=1)=>at(x,y,s,rect(-34,-20,68,40,c,'',3)+P('M0-20V20',null,T)+ell(17,0,8,8,C.white,T)+P('M-26-8h16M-26 4h10',null,'stroke="#FFFBF4" stroke-width="3"'),{rot});
const slip=(x,y,rot,s=1)=>at(x,y,s,P('M-46-30L44-34 48 28-42 32z',C.white)+P('M-30-12L8-14M-30 10L14 8',null,'stroke="#9a857c" stroke-width="5"')+P('M24-15H34M26 7H36',null,'stroke="#86194A" stroke-width="5"'),{rot});
const matBg=rect(0,0,480,300,'#D98E4A',N)+[18,36,264,282].map(y=>P(`M0 ${y}H480`,null,'stroke="#F2B632" stroke-width="6"')).join('')+[66,96,126,156,186,216,240].map(y=>P(`M0 ${y}H480`,null,'stroke="#b86f34" stroke-width="2" stroke-dasharray="14 9"')).join('');

// 5 a light bag, and money in two places
scenes['light-bag']=()=>svg(480,300,[matBg,
 O.phone(92,102,-10,3.6),bottle(206,140,1.36,8),
 at(320,84,1,rect(-44,-34,88,68,C.white,'',6)+rect(-44,-34,88,20,C.jade,'',6)+ell(-18,10,10,10,C.rose,T)+ell(14,10,10,10,C.rose,T),{rot:6}),
 at(300,214,1,rect(-60,-38,120,76,C.sky,'',8)+rect(-48,-24,34,44,C.white,T,3)+ell(-31,-9,8,9,C.hair,N)+P('M-44 19Q-44 4-31 4T-18 19z',C.lotus,N)+P('M-2-16H46M-2 0H46M-2 16H24',null,'stroke="#23326B" stroke-width="5"'),{rot:-5}),
 note(96,238,-6,'#9DBF7A',.95),note(104,228,5,'#9DBF7A',.95),note(422,150,10,'#E9B9A0',.95),note(414,138,-4,'#E9B9A0',.95)].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[matBg,ell(386,252,52,12,'#b86f34',N),bottle(384,156,1.56),
 note(258,222,-8,'#9DBF7A',1.3),note(270,208,6,'#E9B9A0',1.3),note(262,196,-2,'#9DBF7A',1.3),
 slip(146,120,-6,1.5),H.reach(-30,330,84,196,C.s2,C.sky,'rest'),[[24,270],[6,250],[44,258]].map(([x,y])=>ell(x,y,9,6,C.clay,N)).join('')].join(''));
