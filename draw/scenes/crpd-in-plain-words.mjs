// Lesson 3 of module 5: Molika, a Deaf tailor, Noeun, who chairs the savings group, and Uncle Run, who grinds scissors.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k'),KB=krama('kb','#9DB0D8','#23326B');
export const slug='crpd-in-plain-words';
export const folder='src/lib/content/modules/05-rights-and-law/03-crpd-in-plain-words';
export const scenes={};

// a tape measure round her neck
const tape=y=>P(`M-13 ${y-12}Q-20 ${y+20}-15 ${y+52}M12 ${y-12}Q19 ${y+16}14 ${y+46}`,null,'stroke-width="8"')+P(`M-13 ${y-12}Q-20 ${y+20}-15 ${y+52}M12 ${y-12}Q19 ${y+16}14 ${y+46}`,null,'stroke="#FFFBF4" stroke-width="4.600"');
const molika=(o={})=>({skin:C.s1,shirt:C.gold,skirt:C.lotus,slv:.4,hsc:1.08,mid:tape(-104),...o,head:{hair:'bob',mouth:'calm',eyes:'open',...o.head}});
const noeun=(o={})=>({skin:C.s3,shirt:C.river,skirt:C.clay,slv:.4,hsc:1.08,...o,head:{hair:'bun',earring:1,mouth:'calm',...o.head}});
const brother=(o={})=>({skin:C.s1,shirt:C.white,collar:C.white,placket:1,skirt:C.indigo,hem:C.indigo,slv:-1,hsc:1.08,...o,head:{hair:'man',mouth:'talk',...o.head}});
const run=(o={})=>({skin:C.s2,shirt:C.sky,slv:-1,kr:'url(#kb)',hsc:1.08,...o,head:{hair:'man',hc:C.grey,age:'old',mouth:'talk',...o.head}});
const box=(x,y,s=1)=>at(x,y,s,P('M-34-30H34V4H-34z',C.indigo)+P('M-38-42H38V-28H-38z',C.indigo)+P('M-12-42Q0-56 12-42','none','stroke-width="4"')+rect(-6,-34,12,14,C.gold,T,2));
// a sewing machine as she draws it
const machine=(x,y,s=1,o={})=>at(x,y,s,`<circle cx="42" cy="-12" r="10" fill="${C.gold}" stroke-width="3"/>`+P('M-44 34H44V22H36V-14Q36-30 20-30H-36V4H-18V-8H12V22H-44z',C.indigo,'stroke-width="3"')+P('M-27 4V21M6-30V-42',null,'stroke-width="4"'),o);
const moon=(x,y,s=1)=>at(x,y,s,P('M4-12A12 12 0 1 0 10 7 10 10 0 0 1 4-12z',C.gold,T));
const pencil=(x,y,rot,s=1)=>at(x,y,s,P('M-34-5H20L34 0 20 5H-34z',C.straw,T)+P('M-34-5H16V5H-34z',C.lotus,T)+P('M28-2.300L34 0 28 2.300z',C.ink,N)+rect(-40,-5,8,10,C.grey,T),{rot});
const scissors=(x,y,s=1,rot=0)=>at(x,y,s,P('M-4 0L-16-52 4-4zM4 0L16-52-4-4z','#B7C4D8',T)+P('M-3 0L-9 14M3 0L9 14',null,'stroke-width="6"')+`<circle cx="-12" cy="22" r="9" fill="none" stroke-width="5"/><circle cx="12" cy="22" r="9" fill="none" stroke-width="5"/>`+ell(0,-2,2.5,2.5,C.ink,N),{rot});
const wall=(c='#F6E6CB',d='#e2cba6',f='#DDBE93')=>rect(0,0,480,300,c,N)+[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V206`,null,`stroke="${d}" stroke-width="3"`)).join('')+rect(0,206,480,94,f,N)+P('M0 206H480',null,'stroke="#8d6f5a" stroke-width="3"');
const roof=rect(-6,-6,492,30,'#B98455')+P('M0 8H480',null,'stroke="#8A5434" stroke-width="1.6"')+[30,438].map(x=>rect(x,24,14,186,'#A36F47',T)).join('');
const on=(x,y,o,flip,z=.54)=>at(x,y,z,H.seated({hsc:1.12,armL:[-44,-58,-8,-38],armR:[44,-58,14,-36],...o}),{flip});

// 1 she has drawn a second machine
scenes['second-machine']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',184),O.field(172),O.palm(240,178,.8),roof,
 O.mat([[62,198],[418,198],[486,302],[-6,302]]),
 on(182,220,{skin:C.s2,shirt:C.jade,skirt:C.indigo,head:{hair:'wrap',kr:'url(#k)',mouth:'calm'}}),on(304,220,{skin:C.s3,shirt:C.white,skirt:C.river,head:{hair:'short',hc:C.grey,age:'old',mouth:'smile'}},true),
 at(102,286,1.14,H.seated(molika({tilt:3,lean:4,head:{mouth:'smile'},tL:'none',armL:[-44,-58,-8,-40],tR:'grip',armR:[58,-66,90,-72]}))),
 at(386,286,1.14,H.seated(noeun({tilt:9,lean:4,head:{eyes:'down'},armL:[-44,-58,-8,-42],tR:'rest',armR:[46,-58,22,-52],front:box(8,-4,.98)})),{flip:true}),
 at(242,200,1.02,P('M-60-38L2-46V36L-60 44z',C.white)+P('M2-46L62-38V44L2 36z',C.white)+P('M-46-18L-14-22M-46-2L-14-6M-46 14L-24 11',null,'stroke="#9a857c" stroke-width="3"')+machine(31,0,.58)),at(206,204,1.1,H.hand('grip',C.s1),{rot:-10})].join(''),K);

// 2 with him it goes quickly
scenes['the-brother']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',184),O.field(172),O.house(236,180,.7),roof,
 O.mat([[62,198],[418,198],[486,302],[-6,302]]),
 at(408,276,1.1,H.seated(molika({tilt:2,head:{mouth:''},armL:[-44,-58,-8,-40],armR:[44,-58,14,-38],front:at(2,-139,1.08,L([[4,13.5],[7.5,12.8],[11,13.6]],'stroke-width="1.8"'),{rot:2})})),{flip:true}),
 at(90,290,1.16,H.seated(noeun({tilt:-2,head:{mouth:'talk'},armL:[-44,-58,-8,-42],tR:'palm',armR:[52,-62,76,-74],front:box(12,-2,.94)}))),
 at(280,292,1.16,H.seated(brother({tilt:-2,armL:[-44,-58,-8,-40],tR:'palm',armR:[50,-70,66,-98],rR:0})),{flip:true})].join(''));

// 3 whose name is it, and whom did you ask?
scenes.question=()=>svg(480,300,[wall('#EBD3B4','#D9BE95','#C98B4E'),ell(240,78,136,106,'#FBEDD6',N),P('M240 0V34',null,'stroke-width="2"')+ell(240,50,13,15,C.gold)+rect(232,28,16,10,C.ink,T,2),
 at(-2,-14,1,rect(24,40,62,66,C.indigo,T)+rect(18,104,74,7,'#B98455',T)),
 at(242,238,1.24,H.bust(run({tilt:-3,head:{eyes:'open'},armL:[-46,-26,-14,-2],tR:'grip',armR:[48,-24,36,-44],rR:-30,front:scissors(44,-70,.78,12)+at(36,-44,1.08,H.hand('grip',C.s2),{rot:-90})}))),
 at(396,238,1.32,H.bust(noeun({tilt:8,head:{eyes:'open',mouth:''},armL:[-44,-26,-12,-2],armR:[46,-26,12,-2],front:at(2,-107,1.08,L([[4,13.5],[7.5,12.8],[11,13.6]],'stroke-width="1.8"'),{rot:8})})),{flip:true}),
 P('M-6 226H488V266H-6z','#D2A873')+rect(-6,266,500,50,'#A36F47')+P('M-6 266H490',null,'stroke-width="3"'),
 at(262,246,1,P('M-60 12L-44-16H12L6 12zM12-16H64L72 12H6z',C.white)+P('M-32-6H0M24-6H52',null,'stroke="#9a857c" stroke-width="3"')+P('M-38 4H-8',null,'stroke="#86194A" stroke-width="5"')),
 at(76,352,1.06,H.standing(molika({tilt:4,lean:5,mid:tape(-250),head:{eyes:'open'},armL:[-44,-204,-34,-164],tR:'point',armR:[64,-166,108,-110],rR:4})))].join(''),KB);

// 4 ask her, and push the pencil across
scenes['ask-her']=()=>svg(480,300,[wall(),O.window_(208,30,64,66),
 O.mat([[40,208],[440,208],[484,302],[-4,302]]),
 at(366,280,1.16,H.seated(molika({tilt:10,lean:8,head:{eyes:'down',mouth:'smile'},armL:[-42,-58,-4,-40],tR:'rest',armR:[58,-72,70,-58],rR:30})),{flip:true}),
 P('M150 276L186 226H306L334 276z',C.white),[196,222,248,274].map((x,i)=>moon(x+2,242,.72)).join('')+[188,218,248].map(x=>moon(x-4,262,.78)).join(''),
 at(110,280,1.16,H.seated(noeun({tilt:8,lean:10,head:{eyes:'open'},armL:[-42,-58,-4,-40],tR:'none',armR:[64,-76,106,-52]}))),
 pencil(264,214,-4,.9),at(110,280,1.16,at(106,-52,1.08,H.hand('rest',C.s3),{rot:-8}))].join(''));


// 5 a step is in her way, and a plank may lie there
scenes['in-the-way']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',196),O.field(184),O.palm(30,192,.8),
 rect(232,-10,260,196,'#F6DDB0')+rect(262,34,88,152,'#5a4349')+P('M262 34L232 46V196L262 186z',C.jade)+rect(396,56,58,60,'#BFD8D6')+P('M425 56V116',null,T),
 P('M212 186H486V252H212z','#CBB08A')+P('M212 186H486',null,'stroke-width="3"')+P('M214 194H486',null,'stroke="#E9D6B4" stroke-width="8"')+P('M240 226H300M340 236H420',null,'stroke="#A98C66" stroke-width="2.6"'),
 at(120,300,.92,H.standing({skin:C.s2,shirt:C.rose,skirt:C.indigo,hsc:1.1,slv:.5,tilt:8,head:{hair:'bun',hc:C.grey,age:'old',eyes:'open',mouth:'calm'},armL:[-44,-204,-34,-162],tR:'none',armR:[50,-206,62,-176],front:P('M68-186L76-4',null,'stroke-width="8.500"')+P('M68-186L75.600-8',null,'stroke="#B98455" stroke-width="5"')+P('M52-188Q64-194 74-186',null,'stroke-width="7"')+at(62,-176,1.08,H.hand('grip',C.s2),{rot:-24})})),
 at(392,298,1,H.seated({skin:C.s1,shirt:C.jade,skirt:C.lotus,hsc:1.08,slv:.4,tilt:12,lean:8,head:{hair:'bob',eyes:'down',mouth:'smile'},armL:[-42,-58,-4,-40],tR:'none',armR:[60,-70,92,-44]}),{flip:true}),
 P('M204 264L440 276 440 292 200 280z','#D2A873')+P('M230 270L330 275M300 283L410 287',null,'stroke="#B57A41" stroke-width="2"'),
 at(392,298,1,at(92,-44,1.1,H.hand('open',C.s1),{rot:24}),{flip:true})].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#B98455',N),P('M0 44Q160 32 480 48M0 158Q200 174 480 154M0 272Q120 262 480 278',null,'stroke="#8A5434" stroke-width="2.4"'),
 at(152,146,1,rect(-96,-104,196,212,C.river,'',6)+rect(-84,-96,176,194,C.white,T,2)+P('M0-104V108',null)+[-66,-32,2,36,70].map(y=>P(`M-68 ${y}H-20M18 ${y}H74`,null,'stroke="#9a857c" stroke-width="4"')).join('')+P('M-68-66H-32',null,'stroke="#86194A" stroke-width="7"'),{rot:-6}),
 at(368,150,1,P('M-92-60L88-70 96 64-84 74z',C.white)+[-58,-20,18,56].map((x,i)=>moon(x+4,-22-i*2,1.3)).join('')+[-58,-20,18,56].map((x,i)=>moon(x+6,28-i*2,1.3)).join('')),
 pencil(350,258,-8,1.9)].join(''));
