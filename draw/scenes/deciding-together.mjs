// Lesson 2 of module 8: Raksmey, who leads the pond group from her wheelchair, young Kesor and her mother.
import {C,svg,at,krama,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {bowl} from '../close.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='deciding-together';
export const folder='src/lib/content/modules/08-working-together/02-deciding-together';
export const scenes={};

const raksmey=(o={})=>({skin:C.s3,shirt:C.lotus,skirt:C.indigo,slv:.4,...o,head:{hair:'topbun',mouth:'calm',earring:1,...o.head}});
const kesor=(o={})=>({skin:C.s1,shirt:C.gold,skirt:C.river,slv:.3,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const mother=(o={})=>({skin:C.s1,shirt:C.white,skirt:C.clay,slv:.5,hsc:1.08,...o,head:{hair:'wrap',age:'old',hc:C.grey,mouth:'calm',...o.head}});
const w3=(o={})=>({skin:C.s3,shirt:C.jade,skirt:C.lotus,slv:.3,hsc:1.08,...o,head:{hair:'bun',mouth:'calm',...o.head}});
const w4=(o={})=>({skin:C.s2,shirt:C.rose,skirt:C.indigo,slv:.3,hsc:1.08,...o,head:{hair:'hijab',sc:C.sky,mouth:'calm',...o.head}});
const w5=(o={})=>({skin:C.s2,shirt:C.sky,skirt:C.clay,slv:.3,hsc:1.08,...o,head:{hair:'bob',mouth:'calm',...o.head}});
const pond=(y,c='#8FB9C9')=>S([[190,y],[250,y-12],[360,y-14],[470,y-8],[520,y+10],[520,y+60],[400,y+54],[270,y+50],[200,y+28]],c,'stroke="#4f8496"')+P(`M270 ${y+8}q14-7 28 0M370 ${y+2}q14-7 28 0M420 ${y+22}q14-7 28 0`,null,'stroke="#FFFBF4" stroke-width="2.6"');
const land=(y=160)=>O.bg('#FBEDD6','#C9C48A',y)+O.field(y-12);
const fish=(x,y,s=1,rot=0,c='#B7C4D8')=>at(x,y,s,S([[-34,0],[-22,-11],[0,-14],[18,-8],[27,0,1],[40,-11,1],[38,0],[40,12,1],[27,3,1],[16,9],[-4,13],[-24,9]],c)+P('M-20-8Q-14 0-20 8M-6-2q4 3 8 0',null,T)+ell(-26,-3,2,2,C.ink,N),{rot});
const wheel=(x,y,r)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke-width="5"/><circle cx="${x}" cy="${y}" r="${r-6}" fill="none" stroke="#C9BDB6" stroke-width="3"/>`+P([0,45,90,135].map(a=>{const t=a*Math.PI/180,c=Math.round(Math.cos(t)*(r-7)),s=Math.round(Math.sin(t)*(r-7));return `M${x-c} ${y-s}L${x+c} ${y+s}`;}).join(''),null,'stroke="#7d6c66" stroke-width="1.4"')+ell(x,y,4,4,C.ink,N);
const tube=(d,c,w=5)=>P(d,null,`stroke-width="${w+4}"`)+P(d,null,`stroke="${c}" stroke-width="${w}"`);
// bicycle, wheels on y=0, forward to +x
const bicycle=(x,y,s,c=C.clay)=>at(x,y,s,wheel(-66,-36,36)+wheel(66,-36,36)+tube('M-66-36L-6-36 46-92M-6-36L-24-98M-66-36L-24-92 46-92',c)+tube('M66-36L44-108',c)+tube('M-104-76H-34','#7d6c66',4)+P('M-66-36L-74-74',null,'stroke-width="3"')+P('M-40-102H-10','none','stroke-width="9"')+P('M44-108L30-124H18',null,'stroke-width="5"')+ell(-6,-36,8,8,'#C9BDB6'));
const UP={tR:'open',armR:[50,-116,52,-158],rR:0},HALF={tR:'open',armR:[58,-66,66,-98],rR:0},EYE={head:{eyes:'down'}};
const on=(f,x,y,z,o={},flip=true)=>at(x,y,z,H.seated(f(o)),{flip});

// 1 ten hands, some of them slowly
scenes['slow-hands']=()=>svg(480,300,[land(150),pond(168),O.palm(448,158,.7),O.palm(24,154,.6),
 O.mat([[200,216],[470,216],[500,306],[172,306]]),
 on(w3,272,230,.6,UP),on(w4,350,230,.6,{...HALF,...EYE}),on(w5,430,230,.6,UP),
 on(kesor,272,292,.78,{...HALF,tilt:6,...EYE}),on(mother,396,292,.78,{...UP,skin:C.s3,shirt:C.sky,head:{hair:'bun',hc:C.grey,mouth:'smile'}}),
 at(96,288,1,H.wheelchair(raksmey({head:{mouth:'talk'},tL:'rest',armL:[-40,-130,-2,-112],tR:'palm',armR:[52,-136,76,-138]})))].join(''));

// 2 four came
const mud=(x,y,w)=>ell(x,y,w,w*.24,'#7B5A44',N);
const mire=(f,x,y,z,o={},flip=false)=>at(x,y,z,H.standing(f({tL:'grip',tR:'grip',armL:[-46,-204,-14,-184],armR:[46,-204,24,-184],mid:at(4,-176,1,P('M-34-16H34L25 20H-25z',C.straw)+P('M-31-4H31M-28 8H28',null,'stroke="#B98455" stroke-width="2"')),...o,front:[[-18,-70],[12,-90],[2,-52],[-30,-222],[30,-218]].map(([a,b])=>ell(a,b,7,5,'#7B5A44',N)).join('')})),{flip})+mud(x,y-12,54*z+10);
scenes['four-came']=()=>svg(480,300,[land(120),O.palm(40,126,.6),
 P('M-10 168Q120 136 260 150T490 150V310H-10z','#8F6B50')+P('M40 250Q110 224 240 236T420 252Q440 276 300 286T60 280Q20 266 40 250z','#8FB9C9','stroke="#4f8496"'),
 at(352,150,.52,wheel(-60,-28,28)+wheel(66,-28,28)+P('M-80-62H-20L0-44H30L44-84 60-84 66-30 40-24H-40z',C.clay)+P('M-70-66H2',null,'stroke-width="13"')+P('M44-84L30-104',null,'stroke-width="6"')+rect(-104,-112,54,46,C.white)+P('M-104-98h54',null,'stroke="#5BA397" stroke-width="6"')+at(-12,-66,.92,H.sitting({skin:C.s2,shirt:C.indigo,skirt:'#7d6c66',hem:'#7d6c66',drop:52,hsc:1.15,armL:[-20,-68,30,-58],armR:[40,-62,52,-50],tR:'grip',head:{hair:'man',mouth:'calm'}}))),
 mire(w3,168,226,.56,{head:{mouth:'oh'}}),mire(w4,252,232,.56,{head:{eyes:'down'}},true),
 mire(kesor,76,296,.72,{shirt:C.clay,skin:C.s2,skirt:C.river,tilt:8,head:{hair:'long',eyes:'down'}}),mire(w5,432,300,.74,{head:{mouth:'oh',eyes:'down'},tilt:8},true),
 fish(190,264,.86,6),fish(276,256,.7,-8),fish(300,278,.8,4),P('M236 270q12-6 22 0M150 250q12-6 22 0',null,'stroke="#FFFBF4" stroke-width="2.6"')].join(''));

// 3 what could she have asked?
scenes.question=()=>svg(480,300,[land(160),pond(182,'#B79A78'),O.house(60,166,.6),
 P('M-10 256Q240 240 490 256V310H-10z','#E6CFA2',N),
 bicycle(146,292,1.06),
 at(70,212,.76,H.sitting(mother({drop:70,tL:'rest',armL:[-44,-58,-8,-40],armR:[46,-58,34,-42]}))),
 at(190,312,.86,H.standing(kesor({tilt:6,head:{mouth:'talk',eyes:'down'},tL:'grip',armL:[-46,-206,-38,-164],tR:'palm',armR:[52,-206,84,-220]}))),
 at(398,292,.98,H.wheelchair(raksmey({tilt:2,armL:[-36,-128,4,-110],armR:[46,-130,34,-108]})),{flip:true})].join(''),K);

// 4 who cannot live with it?
scenes['cannot-live']=()=>svg(480,300,[land(150),pond(164),O.palm(22,154,.7),
 O.mat([[130,204],[480,204],[500,306],[90,306]]),
 on(w3,236,222,.66,{},false),on(w4,322,218,.66),on(w5,428,226,.66),
 on(kesor,352,294,1.08,{tilt:2,head:{mouth:'talk'},tL:'none',armL:[-44,-60,-8,-40],tR:'open',armR:[60,-66,68,-106]}),
 at(110,288,1.06,H.wheelchair(raksmey({tilt:8,armL:[-36,-128,4,-110],armR:[46,-130,62,-108],tR:'rest'}))),].join(''));

const seed=(x,y,rot=0,s=1)=>at(x,y,s,S([[-9,1],[-5,-6],[4,-6],[11,0],[5,6],[-4,6]],C.gold,T),{rot});
const pile=n=>[[-24,2],[0,-6],[24,2],[-12,9],[13,10],[-38,5],[38,6],[0,4],[-22,-7],[22,-7],[-2,14]].slice(0,n).map(([x,y],i)=>seed(x,y,i*50)).join('');
// 5 seeds behind a cloth
scenes['lay-seeds']=()=>svg(480,300,[land(150),at(426,250,.78,H.standing(w3({tilt:4})),{flip:true}),at(346,262,.78,H.standing(w5({head:{mouth:'smile'}})),{flip:true}),
 P('M-6 26H300',null,'stroke-width="10"')+P('M-6 26H300',null,'stroke="#B98455" stroke-width="5.5"')+rect(288,10,14,290,'#A36F47'),
 P('M-10 28H270Q264 120 276 226H-10z','url(#k)')+P('M60 28Q66 120 58 224M150 28Q156 120 148 224M222 28Q228 120 220 224',null,T),
 P('M-10 226H320V310H-10z','#B98455')+P('M0 250H320M0 280H320',null,'stroke="#8A5434" stroke-width="2"'),
 bowl(58,232,.8,C.river,pile(5),T),bowl(164,236,.86,C.clay,pile(8),T),bowl(268,232,.8,C.sky,pile(2),T),
 H.reach(10,60,132,178,C.s2,C.rose,'rest',{f:true}),seed(148,200,30,1.3),seed(162,212,-20,1.3)].join(''),krama('k',C.jade,C.river,C.white,20));

// remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),O.mat([[56,30],[424,30],[478,290],[2,290]]),
 P('M156 62L318 52 330 100 160 112z','url(#k)')+P('M160 112L330 100 329 112 161 124z',C.river)+P('M238 57L246 106',null,T),
 [[90,250],[240,266],[390,250]].map(([x,y])=>ell(x,y,46,8,'#b86f34',N)).join(''),
 bowl(90,184,1.1,C.river,pile(5),T),bowl(390,184,1.1,C.sky,pile(2),T),bowl(240,198,1.14,C.clay,pile(11),T)].join(''),krama('k',C.jade,C.river,C.white,16));
