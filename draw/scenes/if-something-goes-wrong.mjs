// Lesson 6 of module 2: Kimly, who sells clothes from village to village, and Grandmother Neth, who is blind.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',KB=krama('k','#9DB0D8','#23326B');
export const slug='if-something-goes-wrong';
export const folder='src/lib/content/modules/02-safe-online-and-offline/06-if-something-goes-wrong';
export const scenes={};

const kimly=(o={})=>({skin:C.s1,shirt:C.rose,skirt:C.indigo,slv:.4,hsc:1.08,...o,head:{hair:'bob',mouth:'calm',...o.head}});
const neth=(o={})=>({skin:C.s3,shirt:C.white,skirt:'url(#h)',slv:.5,hsc:1.08,...o,head:{hair:'bun',hc:C.grey,age:'old',eyes:'down',mouth:'talk',...o.head}});
// clothes for sale, folded and tied with a cord
const bundle=(x,y,s=1,rot=0)=>at(x,y,s,[[-6,C.gold],[-24,C.jade],[-42,C.clay],[-60,C.sky]].map(([b,c],i)=>S([[-38+i,b+6],[-42+i,b-6],[-34+i,b-13],[34-i,b-13],[42-i,b-6],[38-i,b+6]],c)+L([[-28,b-2],[0,b-3],[24,b-2]],T)).join('')+P('M-16-73Q-20-36-16 2M16-73Q20-36 16 2',null,'stroke-width="4"')+P('M-16-73Q0-86 16-73',null,'stroke-width="4"'),{rot});
const bag=(x,y,s=1)=>at(x,y,s,P('M-22-26Q-20-60 0-60T22-26',null,'stroke-width="4"')+S([[-32,-28,1],[-36,6],[-26,22],[26,22],[36,6],[32,-28,1]],C.river)+ell(0,-28,32,8,'#3c2a30')+P('M-34-8H34',null,`stroke="${C.gold}" stroke-width="4"`));
const waves=(...w)=>w.map(([x,y,k=1])=>P(`M${x} ${y}q${10*k}-8 ${20*k} 0t${20*k} 0`,null,'stroke="#FFFBF4" stroke-width="2.600"')).join('');
const wall=(c='#F6E6CB',d='#e2cba6')=>rect(0,0,480,300,c,N)+[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V206`,null,`stroke="${d}" stroke-width="3"`)).join('');
const floor=rect(0,206,480,94,'#DDBE93',N)+P('M0 206H480',null,'stroke="#8d6f5a" stroke-width="3"');

// 1 between the ferry and the market
scenes.ferry=()=>svg(480,300,[rect(0,0,480,300,'#E2F1EE',N),P('M0 86Q160 74 300 80T480 76V110H0z','#A9BF7E',N),O.palm(452,84,.5),P('M0 98H480V300H0z','#8FB9C9',N),waves([20,118,.8],[250,116,.8],[420,120,.8],[190,140],[440,148]),
 at(112,142,.62,rect(-70,-60,140,44,C.white)+P('M-84-62H84L76-80H-76z',C.clay)+P('M-40-60V-18M0-60V-18M40-60V-18',null)+S([[-150,-30,1],[-110,-16],[0,-12],[110,-16],[156,-36,1],[138,8],[100,24],[-100,24],[-132,8]],'#A36F47')),
 P('M-6 162H486V304H-6z','#D2A873')+P('M0 194H480M0 230H480M0 268H480M90 162V194M330 162V194M210 194V230M420 194V230M60 230V268',null,'stroke="#b57a41" stroke-width="2"')+[28,452].map(x=>rect(x,126,12,50,'#8A5434')).join(''),
 at(78,286,.72,H.standing({hsc:1.12,stride:true,skin:C.s3,shirt:C.white,skirt:C.clay,head:{hair:'palm'},tL:'grip'}),{flip:true}),
 at(396,276,.7,H.standing({hsc:1.12,skin:C.s2,shirt:C.jade,trousers:C.indigo,head:{hair:'man'},armR:[44,-206,34,-168]})),at(444,290,.72,H.standing({hsc:1.12,stride:true,skin:C.s1,shirt:C.gold,skirt:C.river,head:{hair:'pony'}})),
 at(236,342,1.04,H.standing(kimly({tilt:14,lean:4,head:{eyes:'down',mouth:'oh'},tL:'none',armL:[-50,-206,-20,-178],tR:'none',armR:[54,-212,56,-180],
  mid:'',front:bag(62,-164,1.05)+bundle(-44,-166,.96,-4)+H.arm(-29,-237,-56,-206,-40,-160,{skin:C.s1,cloth:C.rose,slv:.4,t:'rest',nopatch:true,hrot:-36})})))].join(''));

// 2 a message in her name asks for money
scenes['three-days']=()=>svg(480,300,[wall(),floor,O.window_(388,36,54,64),
 P('M40 70H150',null,'stroke-width="9"')+P('M40 70H150',null,'stroke="#B98455" stroke-width="5"')+[[64,C.sky],[96,C.clay],[128,C.jade]].map(([x,c])=>P(`M${x-12} 42H${x+12}V66H${x-12}z`,c)).join(''),
 at(222,242,1.46,H.bust({skin:C.s2,shirt:C.jade,slv:.4,hsc:1.08,tilt:-7,look:'L',head:{hair:'wrap',eyes:'tired',mouth:''},tL:'grip',armL:[-54,-26,-56,-52],fL:true,rL:8,armR:[52,-30,68,-34],tR:'none'})),
 at(222,242,1.46,at(2,-107,1.08,L([[3.5,14],[7.5,12.4],[11.5,13.6]],'stroke-width="1.8"'),{flip:true,rot:-7})+O.phone(-59,-68,-10,1.35)+at(-56,-50,1.1,H.hand('grip',C.s2),{rot:-86})),
 P('M-6 226H488V258H-6z','#D2A873')+rect(-6,258,500,60,'#A36F47')+P('M-6 258H490',null,'stroke-width="3"'),
 at(342,190,1.1,rect(-30,-16,60,32,'#9DBF7A','',3)+ell(0,0,8,8,C.white,T),{rot:-66}),
 at(350,246,1,P('M-38-44V-4Q0 8 38-4V-44z',C.lotus)+P('M-38-30Q0-20 38-30V-16Q0-6-38-16z',C.gold,T)+ell(0,-44,38,10,'#5a4349')+P('M-26-48L-18-70 8-64 2-40z','#9DBF7A',N)),
 at(350,246,1,P('M-38-44A38 10 0 0 0 38-44L36-34Q0-24-36-34z',C.lotus,N)+P('M-38-44A38 10 0 0 0 38-44',null)),
 at(432,244,1,ell(0,0,36,9,C.lotus)+ell(0,-3,36,9,C.gold)),
 at(222,242,1.46,H.arm(28,-59,56,-32,78,-52,{skin:C.s2,cloth:C.jade,slv:.4,t:'grip'}))].join(''),KB);

// 3 and what had we all lost by Friday?
scenes.question=()=>svg(480,300,[wall(),floor,O.window_(208,30,64,66),
 O.mat([[50,214],[430,214],[480,302],[0,302]]),
 P('M30 292L196 296',null,'stroke-width="8"')+P('M36 292L192 296',null,'stroke="#FFFBF4" stroke-width="4"')+P('M176 295.500L194 296',null,`stroke="${C.lotus}" stroke-width="4"`),
 at(118,280,1.2,H.seated(neth({tilt:3,lean:4,armL:[-42,-58,-2,-42],tR:'none',armR:[56,-66,98,-58]}))),
 at(366,280,1.2,H.seated(kimly({tilt:17,lean:5,head:{eyes:'down',mouth:''},armL:[-42,-58,-2,-40],tR:'rest',armR:[54,-64,84,-56],rR:0,front:at(7,-139,1.08,L([[3.5,14],[7.5,12.6],[11.5,13.6]],'stroke-width="1.8"'),{rot:17})})),{flip:true}),
 at(118,280,1.2,H.arm(31,-92,58,-66,98,-60,{skin:C.s3,cloth:C.white,slv:.5,t:'rest',hs:1.3,nopatch:true,hrot:8}))].join(''),hol);

// 4 first you: towards people and light
scenes['you-first']=()=>svg(480,300,[rect(0,0,480,300,'#56609A',N),ell(52,44,20,20,'#F6E6CB',N)+ell(62,38,17,17,'#56609A',N)+[[120,30],[180,70],[30,110]].map(([x,y])=>ell(x,y,2.2,2.2,C.white,N)).join(''),
 P('M0 120L70 96V300H0z','#3A3F6B',N),P('M0 226Q160 212 300 230L480 224V300H0z','#7d7a86',N),P('M252 240L480 230V300H190z','#E9CE9B',N),
 rect(262,60,230,180,'#FBE3A8')+P('M244 62L270 26H490V62z',C.clay)+P('M262 60V244',null,'stroke-width="9"'),
 [[316,C.s3,C.jade,'man'],[384,C.s1,C.white,'topbun'],[448,C.s2,C.sky,'short']].map(([x,k,c,h],i)=>at(x,184,.72,H.bust({hsc:1.1,skin:k,shirt:c,head:{hair:h,hc:i===2?C.grey:C.hair,age:i===2?'old':'adult',mouth:i===1?'laugh':'smile'}}),{flip:i!==1})).join(''),
 P('M340 60V78',null,'stroke-width="2.600"')+P('M322 92L332 76H348L358 92z',C.gold),
 rect(276,182,216,14,'#D2A873')+rect(284,196,210,52,'#A36F47'),[318,388,452].map(x=>at(x,178,.6,P('M-30 0C-28 18-18 24-12 26H12C18 24 28 18 30 0z',C.rose)+ell(0,0,30,8,C.white))).join(''),
 at(148,300,.86,H.standing(kimly({stride:true,lean:6,tilt:2,head:{eyes:'open'},tL:'grip',armL:[-48,-208,-26,-178],armR:[50,-208,66,-182]})))].join(''));

// 5 within the hour, on a borrowed phone
scenes['within-hour']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',196),O.field(184),O.palm(446,190,.9),
 at(66,202,.9,P('M-60 0V-104M60 0V-104',null,'stroke="#8d6f5a" stroke-width="6"')+P('M-74-96L-58-130H58L74-96z',C.river)+rect(-60,-40,120,42,'#A36F47')+[-34,0,34].map((x,i)=>ell(x,-46,14,12,[C.gold,C.leaf,C.clay][i])).join('')),
 at(196,340,1.04,H.standing(kimly({tilt:-4,head:{mouth:'talk',eyes:'open'},back:'L',tL:'none',armL:[-24,-216,-14,-196],tR:'palm',armR:[52,-206,74,-220],
  front:O.phone(-22,-282,-6,1.35)+H.arm(-29,-237,-60,-206,-37,-258,{skin:C.s1,cloth:C.rose,slv:.4,t:'grip',hrot:14,nopatch:true})}))),
 at(372,340,1.04,H.standing({hsc:1.08,skin:C.s2,shirt:C.gold,skirt:C.lotus,slv:.4,tilt:4,head:{hair:'wrap',mouth:'calm'},tL:'none',armL:[-46,-204,-10,-176],tR:'none',armR:[46,-204,14,-176],
  front:bundle(6,-178,.86)+H.arm(-29,-237,-52,-200,-16,-172,{skin:C.s2,cloth:C.gold,slv:.4,nopatch:true})+H.arm(28,-237,54,-200,26,-168,{skin:C.s2,cloth:C.gold,slv:.4,nopatch:true})}),{flip:true})].join(''),KB);

// 6 remember
scenes.card=()=>svg(480,300,[wall('#F1D9B0','#DFC08C'),P('M-6 206H486V304H-6z','#B98455')+P('M0 238H180M250 268H480M60 286H200',null,'stroke="#8A5434" stroke-width="2"'),
 at(166,134,1,P('M-118-66L-56-78-44 40-104 52z',C.white)+P('M-84-70L-70 46',null,T)+P('M-104-46l14-3M-101-24l14-3M-98-2l14-3',null,'stroke="#86194A" stroke-width="5"')),
 H.reach(-60,190,40,132,C.s1,C.rose,'rest'),
 P('M262 128L300 236H286z','#8A5434'),
 at(176,138,1,rect(-86,-104,172,208,'#8A5434','',4)+rect(-68,-86,136,172,'#BFD8D6')+P('M-68 20L-20-24 16 10 40-10 68 16V86H-68z','#7FA05C',T)+P('M-68 56Q0 40 68 58V86H-68z','#8FB9C9',T)+ell(34,-50,17,17,C.gold,T)+rect(-68,-86,136,172,'none')+rect(-86,-104,172,208,'none','stroke-width="3"',4)),
 at(374,244,1.34,P('M-58-18H48Q56-18 59-12L70 14Q72 20 64 20H-70Q-78 20-76 14L-66-12Q-64-18-58-18z',C.ink)+P('M-52-12H44L54 13H-64z','#5a4349',T)+P('M-40-6L-46 8',null,'stroke="#9DB0D8" stroke-width="3"'))].join(''));
