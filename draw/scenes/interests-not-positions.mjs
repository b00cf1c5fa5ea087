// Lesson 4 of module 8: Chorvy with her juice press, the school director, and Uncle Khon, who mends bicycles and has one leg.
import {C,svg,at,krama,P,S,L,ell,rect,limb} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"';
export const slug='interests-not-positions';
export const folder='src/lib/content/modules/08-working-together/04-interests-not-positions';
export const scenes={};

const chorvy=(o={})=>({skin:C.s2,shirt:C.rose,skirt:C.river,slv:.4,hsc:1.08,...o,head:{hair:'palm',mouth:'calm',...o.head}});
// hair under the hat
const CH=o=>{const p=chorvy(o);return p;};
const director=(o={})=>({skin:C.s1,shirt:C.white,collar:C.white,placket:1,trousers:C.indigo,skirt:C.indigo,hem:C.indigo,slv:.6,hsc:1.08,...o,head:{hair:'man',glasses:1,mouth:'calm',...o.head}});
const kid=(x,y,z,o,flip)=>at(x,y,z,H.standing({hsc:1.5,slv:-1,shirt:C.white,skirt:C.indigo,hem:C.indigo,...o,head:{hair:'bob',mouth:'oh',...o.head}}),{flip});
const cup=(x,y,s=1)=>at(x,y,s,P('M-15-32H15L11 14H-11z','#DDE7B0')+P('M-14-20H14L11 12H-11z','#B9C75C',N)+P('M-15-32H15L11 14H-11z',null)+P('M4-32L12-54',null,`stroke="${C.clay}" stroke-width="4"`));
// school: wall, two gate posts and a bar above
const school=(x,y,s=1)=>at(x,y,s,rect(-110,-92,220,92,'#F0DDB4',T)+P('M-126-90L-96-130H96L126-90z',C.clay,T)+[-80,-34,12,58].map(a=>rect(a,-66,26,34,'#8FB3B0',T)).join(''));
const gate=(x1,x2,y,h)=>rect(x1-14,y-h-12,x2-x1+28,22,C.jade)+[x1,x2].map(x=>rect(x-14,y-h,28,h+4,'#E9D5A8')+rect(x-18,y-16,36,20,'#C9A777')).join('');
// sugar-cane press: cart with rollers, a hand wheel and cane
const press=(x,y,s=1)=>at(x,y,s,P('M-70-62L-96-150M-60-62L-78-156M-52-62L-62-150',null,'stroke-width="12"')+P('M-70-62L-96-150M-60-62L-78-156M-52-62L-62-150',null,'stroke="#A9BF7E" stroke-width="7.5"')+rect(-34,-136,68,70,'#B7C4D8')+rect(-24,-126,48,14,C.white,T,7)+rect(-24,-108,48,14,C.white,T,7)+P('M-70-110L-24-110',null,'stroke-width="12"')+P('M-70-110L-24-110',null,'stroke="#A9BF7E" stroke-width="7.5"')
 +`<circle cx="44" cy="-104" r="34" fill="none" stroke-width="9"/><circle cx="44" cy="-104" r="34" fill="none" stroke="#C4633F" stroke-width="4.5"/>`+P('M44-138V-70M10-104H78M20-128L68-80M20-80L68-128',null,'stroke="#C4633F" stroke-width="3"')+ell(44,-104,6,6,C.gold)
 +rect(-92,-68,184,12,'#D2A873')+rect(-86,-56,172,44,C.gold)+P('M-86-44H86',null,`stroke="${C.lotus}" stroke-width="4"`)+[-56,56].map(a=>`<circle cx="${a}" cy="-8" r="20" fill="#5a4349"/><circle cx="${a}" cy="-8" r="8" fill="#C9BDB6"/>`).join(''));
const wheel=(x,y,r)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke-width="6"/><circle cx="${x}" cy="${y}" r="${r-6}" fill="none" stroke="#C9BDB6" stroke-width="3"/>`+P([0,45,90,135].map(a=>{const t=a*Math.PI/180,c=Math.round(Math.cos(t)*(r-7)),s=Math.round(Math.sin(t)*(r-7));return `M${x-c} ${y-s}L${x+c} ${y+s}`;}).join(''),null,'stroke="#7d6c66" stroke-width="1.4"')+ell(x,y,5,5,C.ink,N);
const tube=(d,c,w=5)=>P(d,null,`stroke-width="${w+4}"`)+P(d,null,`stroke="${c}" stroke-width="${w}"`);
// a bicycle that stands on its saddle
const upturned=(x,y,s)=>at(x,y,s,tube('M-66-92L-6-92 46-36M-6-92L-24-30M-66-92L-24-36 46-36',C.sky)+tube('M66-92L44-20',C.sky)+P('M-44-12H-6','none','stroke-width="11"')+P('M-24-34V-14M44-20L28-6H14',null,'stroke-width="6"')+wheel(-66,-92,38)+wheel(66,-92,38)+ell(-6,-92,9,9,'#C9BDB6'));
const yard=(y=182)=>O.bg('#FBEDD6','#E0C594',y);

// 1 no stalls
scenes['no-stalls']=()=>svg(480,300,[yard(),O.palm(30,180,.7),school(300,178,.96),gate(232,456,206,136),
 at(340,330,.94,H.standing(director({head:{mouth:'talk'},tilt:2,armL:[-44,-204,-36,-164],tR:'open',armR:[68,-224,108,-222],rR:0})),{flip:true}),
 at(76,316,.92,H.standing(chorvy({head:{mouth:'oh'},armL:[-44,-204,-14,-180],tR:'rest',armR:[52,-196,70,-160]}))),
 press(128,300,.86)].join(''));

// 2 louder
scenes.louder=()=>svg(480,300,[yard(),school(240,178,.9),O.palm(446,180,.7),
 at(92,330,1.02,H.standing(chorvy({tilt:9,lean:8,head:{mouth:'talk'},tL:'rest',armL:[-58,-196,-30,-170],tR:'palm',armR:[58,-212,82,-228]}))),
 at(388,330,1.02,H.standing(director({tilt:9,lean:8,head:{mouth:'talk'},tL:'rest',armL:[-58,-196,-30,-170],tR:'palm',armR:[58,-212,82,-228]})),{flip:true}),
 kid(212,302,.4,{skin:C.s3,tilt:-14,tL:'grip',armL:[-44,-204,-14,-196],tR:'grip',armR:[44,-204,22,-196],mid:cup(4,-184,1.3)}),
 kid(272,302,.4,{skin:C.s1,tilt:-14,trousers:C.indigo,head:{hair:'short'},tL:'grip',armL:[-44,-204,-14,-196],tR:'grip',armR:[44,-204,22,-196],mid:cup(4,-184,1.3)},true)].join(''));

// Uncle Khon on his stool: one leg, the other trouser leg is folded short
const khon=(x,y,s,o={})=>at(x,y,s,P('M-30-50L-38 0M26-50L34 0',null,'stroke-width="11"')+P('M-30-50L-38 0M26-50L34 0',null,'stroke="#A36F47" stroke-width="6"')+rect(-42,-60,80,13,'#B98455','',5)
 +limb([[-8,-76,38],[26,-78,35],[58,-72,30],[66,-44,25],[64,-14,22]],C.indigo)+S([[54,-10],[54,1],[92,3],[92,-3],[76,-12]],C.s2)+P('M53 3H92',null,'stroke-width="3"')
 +at(0,-70,1,H.bust({skin:C.s2,shirt:C.sky,slv:.4,hsc:1.08,...o,head:{hair:'man',hc:C.grey,age:'old',mouth:'talk',...o.head}}))
 +S([[-31,-66],[-28,-84],[0,-88],[34,-84],[46,-74],[44,-60],[30,-56],[-10,-54]],C.indigo)+P('M32-83Q40-70 32-57',null,T)+(o.top||''));
// 3 what does he need the gate for?
scenes.question=()=>svg(480,300,[yard(),school(250,172,.7),gate(196,306,196,110),
 P('M-10 60Q90 6 196 60L176 66 150 60 120 66 90 60 60 66 28 60-10 66z',C.clay)+P('M12 64V290',null,'stroke-width="8"'),
 khon(66,294,1.1,{tilt:-5,tL:'rest',armL:[-44,-20,-10,0],tR:'grip',armR:[50,-26,72,-34]}),upturned(196,296,.92),
 press(392,300,.8),
 at(420,330,.96,H.standing(chorvy({tilt:8,armL:[-44,-204,-34,-166],tR:'rest',armR:[48,-200,50,-160]})),{flip:true}),rect(316,284,164,16,'#E0C594',N)].join(''));

// 4 what for? a child between the carts
scenes['what-for']=()=>svg(480,300,[yard(150),school(240,150,.62),P('M-10 190Q240 180 490 190V246H-10z','#C9BDB6',N),
 at(400,224,.62,wheel(-60,-28,28)+wheel(66,-28,28)+P('M-80-62H-20L0-44H30L44-84 60-84 66-30 40-24H-40z',C.clay)+P('M-70-66H2',null,'stroke-width="13"')+P('M44-84L30-104',null,'stroke-width="6"')+at(-12,-66,.92,H.sitting({skin:C.s2,shirt:C.jade,skirt:'#7d6c66',hem:'#7d6c66',drop:52,hsc:1.15,armL:[-20,-68,30,-58],armR:[40,-62,52,-50],tR:'grip',head:{hair:'man',mouth:'calm'}})),{flip:true}),
 at(206,204,.56,press(0,0)),at(318,204,.56,rect(-64,-66,128,54,C.jade)+P('M-64-52H64',null,`stroke="${C.white}" stroke-width="5"`)+P('M-72-66H72L56-130H-56z',C.sky)+[-40,40].map(a=>`<circle cx="${a}" cy="-8" r="20" fill="#5a4349"/>`).join('')),
 kid(264,222,.25,{skin:C.s2,head:{mouth:'calm'}}),
 at(70,340,1.04,H.standing(chorvy({tilt:4,look:'',head:{mouth:'oh'},armL:[-44,-204,-14,-182],armR:[44,-204,18,-184]}))),
 at(164,352,1.06,H.standing(director({head:{mouth:'talk'},armL:[-44,-204,-36,-164],tR:'palm',armR:[58,-196,80,-182],rR:10})))].join(''));

// 5 three ways in the dust
const groove=d=>P(d,null,'stroke="#FBEDD6" stroke-width="12"')+P(d,null,'stroke="#A9763F" stroke-width="6.5"');
scenes['three-ways']=()=>svg(480,300,[yard(130),school(240,132,.6),
 groove('M214 286Q160 240 196 200T232 172')+groove('M240 290V174')+groove('M266 286Q330 250 292 206T250 172')+groove('M216 172V148H264V172'),
 at(84,290,1.12,H.seated(chorvy({tilt:10,lean:8,head:{mouth:'talk'},armL:[-42,-58,-4,-40],tR:'grip',armR:[60,-70,82,-62],front:P('M96-58L122 4',null,'stroke-width="10"')+P('M96-58L122 4',null,'stroke="#A9BF7E" stroke-width="5.5"')+at(84,-62,1.08,H.hand('grip',C.s2),{rot:30})}))),
 at(396,290,1.12,H.seated(director({tilt:10,lean:8,armL:[-42,-58,-4,-40],tR:'point',armR:[58,-64,76,-42]})),{flip:true})].join(''));

// remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#E0C594',N),rect(-10,-10,500,112,'#C9BDB6')+P('M0 84H480',null,'stroke="#FFFBF4" stroke-width="4"')+rect(-10,102,500,30,'#A79A93'),
 ell(168,84,40,8,'#A79A93',N)+ell(312,84,40,8,'#A79A93',N),cup(168,64,1.5),cup(312,64,1.5),
 groove('M90 282Q110 200 196 170')+groove('M240 290V172')+groove('M390 282Q370 200 284 170'),[[40,180],[430,190],[180,260],[300,250]].map(([x,y])=>P(`M${x} ${y}q10-5 20 0`,null,'stroke="#CFB07C" stroke-width="2.6"')).join('')].join(''));
