// Lesson 5 of module 5: Chhorvy, who raises ducks, Aunt Soeun, and the village chief on his motorbike.
import {C,svg,at,krama,hol,P,S,L,ell,rect} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='groups-meetings-speech';
export const folder='src/lib/content/modules/05-rights-and-law/05-groups-meetings-speech';
export const scenes={};

const chhorvy=(o={})=>({skin:C.s2,shirt:C.gold,skirt:C.river,hem:C.rose,slv:.3,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const soeun=(o={})=>({skin:C.s1,shirt:C.white,skirt:'url(#h)',slv:.5,hsc:1.08,...o,head:{hair:'bun',hc:C.grey,age:'old',mouth:'talk',eyes:'open',...o.head}});
const helmet=S([[-23,-2],[-24,-16],[-14,-29],[2,-33],[16,-27],[22,-12,1],[18,-9,1],[-8,-10],[-12,-2],[-17,4]],C.lotus)+P('M-22-14Q0-24 20-18',null,`stroke="${C.gold}" stroke-width="3"`)+P('M-14 2Q-10 22 2 23',null,'stroke-width="2"');
const chief=(o={})=>({skin:C.s3,shirt:C.sky,collar:C.sky,skirt:C.indigo,hem:C.indigo,slv:-1,hsc:1.08,...o,head:{hair:'man',hc:'#7d6c66',eyes:'tired',mouth:'oh',...o.head}});
const duck=(x,y,s=1,c=C.white,o={})=>at(x,y,s,P('M-6-10L-8 2H-2M6-10L6 2H12',null,`stroke="${C.clay}" stroke-width="3"`)+S([[-34,-34,1],[-22,-28],[-4,-30],[10,-36],[12,-48],[10,-58],[18,-68],[30,-64],[32,-52],[28,-40],[26,-22],[14,-8],[-8,-7],[-24,-16]],c)+S([[31,-60],[46,-56],[46,-52],[31,-51]],C.gold,T)+ell(24,-59,2,2.3,C.ink,N)+L([[-14,-22],[0,-18],[12,-24]],T),o);
const tyre=(x,y,r)=>`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke-width="${Math.round(r*.36)}"/><circle cx="${x}" cy="${y}" r="${Math.round(r*.6)}" fill="#B7C4D8" stroke-width="2"/>`;
// a motorbike with the chief on it; the rear wheel stands at 0,0
const bike=()=>tyre(0,-28,26)+tyre(146,-28,26)+P('M146-28L120-100H104M0-28L46-36H92L120-84','none','stroke-width="7"')+S([[-26,-72],[10,-84],[56,-84],[66,-74],[58,-62],[20,-58],[-20,-64]],C.ink)+S([[58,-76],[80,-66],[108,-92],[122,-88],[126,-64],[102,-34],[44,-32],[34,-52],[50,-62]],C.clay)+ell(68,-34,16,14,'#B7C4D8')+S([[116,-104],[132,-104],[136,-92],[122,-88]],C.gold,T)+P('M110-104L100-110',null,'stroke-width="6"');
const rider=(o={})=>bike()+at(24,-84,1,H.sitting(chief({drop:62,armL:[-40,-60,6,-44],tL:'none',tR:'grip',armR:[54,-54,76,-30],front:at(2,-139,1.08,helmet,{rot:o.tilt||0}),...o})));
const house=rect(-6,-6,492,34,'#B98455')+P('M0 10H480M0 20H480',null,'stroke="#8A5434" stroke-width="1.6"')+[22,168,312,450].map(x=>rect(x-7,28,14,168,'#A36F47',T)).join('');
const kettle=(x,y,s=1,rot=0)=>at(x,y,s,P('M-13-18Q0-40 13-18',null,'stroke-width="3"')+P('M14-8L28-20','none','stroke-width="6"')+S([[-15,-14],[-9,-20],[9,-20],[15,-14],[15,-2],[8,2],[-8,2],[-15,-2]],'#B7C4D8')+ell(0,-21,5,2.5,C.ink),{rot});
const cup=(x,y,s=1)=>at(x,y,s,P('M-9-13H9L7 3H-7z',C.white)+ell(0,-13,9,3,C.clay));
const on=(x,y,z,o,flip)=>at(x,y,z,H.seated({hsc:1.12,armL:[-44,-58,-8,-38],armR:[44,-58,14,-36],...o}),{flip});

// 1 twenty-five women under her house
scenes['under-the-house']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',178),O.field(166),O.palm(240,170,.7),house,
 O.mat([[44,190],[436,190],[494,302],[-14,302]]),
 on(52,214,.5,{skin:C.s1,shirt:C.rose,skirt:C.indigo,head:{hair:'bun'}}),on(122,206,.48,{skin:C.s3,shirt:C.jade,skirt:C.clay,head:{hair:'wrap',kr:'url(#k)'}}),on(188,204,.47,{skin:C.s2,shirt:C.white,skirt:C.lotus,head:{hair:'bob'}}),
 on(302,204,.47,{skin:C.s1,shirt:C.sky,skirt:C.river,head:{hair:'hijab',sc:C.indigo,mouth:'calm'}},true),on(370,208,.49,{skin:C.s2,shirt:C.clay,skirt:C.indigo,head:{hair:'topbun',hc:'#7d6c66'}},true),on(434,216,.5,{skin:C.s3,shirt:C.gold,skirt:C.river,head:{hair:'pony'}},true),
 at(240,276,.84,H.seated(chhorvy({tilt:8,head:{eyes:'down',mouth:'smile'},armL:[-46,-62,-8,-48],tR:'grip',armR:[50,-72,36,-60],rR:0,front:kettle(56,-52,.96,12)+P('M84-60Q90-50 90-34',null,`stroke="${C.clay}" stroke-width="3.500"`)+cup(91,-12,1)+cup(64,0,1)+cup(110,2,1)}))),
 P('M22 286L56 214',null,'stroke-width="7.500"')+P('M22 286L56 214',null,'stroke="#B7C4D8" stroke-width="3.600"')+P('M46 212Q56 204 66 216',null,'stroke-width="5"'),
 on(112,292,.74,{skin:C.s2,shirt:C.river,skirt:C.rose,tilt:-2,head:{hair:'short',hc:C.grey,age:'old',mouth:'talk'}}),on(378,292,.74,{skin:C.s1,shirt:C.lotus,skirt:C.indigo,head:{hair:'bun',mouth:'laugh',eyes:'happy'}},true),
 duck(458,298,.62,C.white,{flip:true}),duck(470,250,.44,C.straw,{flip:true})].join(''),K);

// 2 what is this? and five say five things
const st=(x,y,z,o)=>at(x,y,z,H.standing({hsc:1.1,head:{mouth:'talk'},...o,head:{mouth:'talk',...o.head}}),{flip:true});
scenes['what-is-this']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',186),O.field(174),O.palm(30,180,.9),
 P('M224 34H490M250 34V210M462 34V210',null,'stroke="#A36F47" stroke-width="9"')+rect(216,-6,280,40,'#B98455'),
 st(268,280,.76,{skin:C.s1,shirt:C.rose,skirt:C.indigo,head:{hair:'bun'},tR:'open',armR:[54,-212,64,-244]}),st(352,272,.76,{skin:C.s3,shirt:C.jade,skirt:C.clay,head:{hair:'wrap',kr:'url(#k)'},tR:'palm',armR:[52,-214,70,-240]}),st(436,280,.76,{skin:C.s1,shirt:C.lotus,skirt:C.river,head:{hair:'short',hc:'#7d6c66'},tR:'open',armR:[54,-212,66,-244]}),
 st(400,362,.9,{...soeun({}),head:{hair:'bun',hc:C.grey,age:'old'},tR:'palm',armR:[52,-206,76,-222]}),st(298,362,.9,{...chhorvy({}),head:{hair:'pony'},tR:'palm',armR:[52,-206,78,-214]}),
 at(34,294,1.02,rider({tilt:-4}))].join(''),K+hol);

// 3 which sentence could we have given him yesterday?
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',178),O.field(166),house,
 O.mat([[44,190],[436,190],[494,302],[-14,302]]),
 duck(236,190,.62,C.white),
 at(112,284,1.1,H.seated(soeun({tilt:-3,lean:3,armL:[-42,-58,-4,-44],tL:'none',tR:'grip',armR:[54,-60,84,-56]}))),
 at(372,284,1.1,H.seated(chhorvy({tilt:6,lean:2,head:{mouth:'',eyes:'tired'},armL:[-44,-58,-8,-40],armR:[44,-58,16,-38],front:at(4,-139,1.08,L([[4,13.5],[7.5,12.8],[11,13.6]],'stroke-width="1.8"'),{rot:6})})),{flip:true}),
 ell(226,230,46,11,C.clay)+ell(226,227,46,11,'#D98E6A'),cup(200,224,1.3)+cup(228,220,1.3)+cup(252,226,1.3)+cup(214,232,1.3)+cup(240,234,1.3),
 at(112,284,1.1,at(84,-52,1.08,H.hand('grip',C.s1),{rot:4})),
 cup(228,278,1.4)+cup(262,288,1.4)+cup(286,264,1.3)].join(''),hol);

// 4 one open sentence, the same for everyone
const fence=(x1,x2,y,h=100)=>{let s='';for(let x=x1+16;x<x2-8;x+=44)s+=rect(x,y-16,13,h,'#C99A63','',5);return s+rect(x1,y+36,x2-x1,12,'#B98455','',5)+rect(x1,y-6,x2-x1,14,'#D2A873','',5);};
scenes['one-sentence']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',150),O.field(138),O.palm(462,146,.7),O.house(76,144,.6),
 at(212,202,.36,rider({tilt:-4,head:{mouth:'smile',eyes:'open'}})),at(310,204,.36,H.standing(chhorvy({head:{mouth:'talk'},tR:'palm',armR:[52,-206,78,-218]})),{flip:true}),
 at(114,346,1.04,H.standing(chhorvy({tilt:-3,head:{mouth:'talk',eyes:'open'},armL:[-46,-204,-36,-162],tR:'palm',armR:[54,-208,80,-222],rR:-4}))),
 at(392,346,1.04,H.standing({skin:C.s3,shirt:C.jade,skirt:C.lotus,hsc:1.08,slv:.4,tilt:3,head:{hair:'wrap',kr:'url(#k)',mouth:'smile'},armL:[-46,-196,-10,-132],armR:[50,-190,40,-132],tR:'rest'}),{flip:true}),
 fence(198,490,222)].join(''),K);

// 5 what one can see and count: the rail
scenes['no-side']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',178),O.field(166),O.house(240,174,.7),
 O.mat([[44,190],[436,190],[494,302],[-14,302]]),
 at(96,276,1.1,H.seated(chhorvy({tilt:12,lean:8,head:{eyes:'down',mouth:'talk'},armL:[-42,-58,-4,-40],tR:'none',armR:[58,-64,72,-36]}))),
 at(384,276,1.1,H.seated({skin:C.s3,shirt:C.jade,skirt:C.lotus,hsc:1.08,slv:.4,tilt:12,lean:8,head:{hair:'wrap',kr:'url(#k)',eyes:'down',mouth:'smile'},armL:[-42,-58,-4,-40],tR:'none',armR:[58,-64,72,-36]}),{flip:true}),
 rect(60,256,360,20,'#B7C277','',9)+[136,214,292,368].map(x=>P(`M${x} 255V277M${x+5} 255V277`,null,T)).join('')+ell(63,266,6,9,'#5d7a43'),
 P('M178 242Q240 252 302 242',null,'stroke-width="4.500"')+P('M178 242Q240 252 302 242',null,'stroke="#FFFBF4" stroke-width="2"'),
 at(96,276,1.1,at(72,-36,1.08,H.hand('grip',C.s2),{rot:46})),at(384,276,1.1,at(72,-36,1.08,H.hand('grip',C.s3),{rot:46}),{flip:true})].join(''),K);

// 6 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#D98E4A',N),P('M0 26H480M0 44H480M0 262H480M0 280H480',null,'stroke="#F2B632" stroke-width="5"')+[74,104,134,164,194,224].map(y=>P(`M0 ${y}H480`,null,'stroke="#b86f34" stroke-width="2" stroke-dasharray="14 7"')).join(''),
 ell(150,226,70,13,'#b86f34',N)+P('M80 96L96 206Q98 224 114 224H186Q202 224 204 206L220 96z',C.white)+ell(150,96,70,20,C.white)+ell(150,100,58,14,C.clay)+P('M118 98Q140 92 164 96',null,'stroke="#E0A080" stroke-width="3"')+P('M88 150Q150 170 212 150',null,`stroke="${C.jade}" stroke-width="7"`),
 at(350,166,1,ell(0,30,104,9,'#b86f34',N)+rect(-104,-24,208,48,'#B7C277','',16)+P('M-84-12H84',null,'stroke="#FFFBF4" stroke-width="4" stroke-opacity=".5"')+[-40,34].map(x=>P(`M${x}-25Q${x+6} 0 ${x} 25M${x+8}-25Q${x+14} 0 ${x+8} 25`,null,T)).join('')+ell(-98,0,12,23,'#E3D9A8')+ell(-98,0,6,12,'#5d7a43'),{rot:-14})].join(''));
