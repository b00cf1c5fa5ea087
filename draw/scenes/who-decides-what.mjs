// Lesson 1 of module 6: Kimly, who carries ice on her motorbike, and Grandmother Oun with her four bowls.
import {C,svg,at,krama,hol,P,S,L,ell,rect,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='who-decides-what';
export const folder='src/lib/content/modules/06-local-government/01-who-decides-what';
export const scenes={};

const kimly=(o={})=>({skin:C.s2,shirt:C.clay,trousers:C.indigo,slv:.5,hsc:1.08,...o,head:{hair:'pony',mouth:'calm',...o.head}});
const oun=(o={})=>({skin:C.s1,shirt:C.white,skirt:'url(#h)',slv:.5,hsc:1.08,...o,head:{hair:'short',hc:C.grey,age:'old',mouth:'talk',...o.head}});
const drop=(x,y,s=1)=>at(x,y,s,P('M0-9C7 1 7 8 0 8S-7 1 0-9z','#8FB9C9',T));
const wheel=(x)=>`<circle cx="${x}" cy="-32" r="31" fill="#5a4349"/><circle cx="${x}" cy="-32" r="15" fill="#C9BDB6"/>`;
// a motorbike with its ice box, facing right
const moto=(x,y,s=1)=>at(x,y,s,wheel(-66)+wheel(74)+P('M58-108L74-32',null,'stroke-width="10"')+P('M58-108L74-32',null,'stroke="#B7C4D8" stroke-width="5"')
 +P('M-98-74H-4L10-46H32L46-108H66L60-44 44-20H-26L-42-44H-98z',C.gold)+S([[-70,-80],[-60,-90],[0,-90],[10,-80],[0,-72],[-62,-72]],C.ink)
 +ell(68,-102,9,10,C.white)+P('M40-122L62-116',null,'stroke-width="7"')+P('M44-34Q46-62 74-66T106-40',null,'stroke-width="5"')
 +P('M-106-78H-30',null,'stroke-width="6"')+rect(-106,-136,76,56,C.sky,'',5)+rect(-112,-146,88,14,C.white,'',4)+P('M-94-120V-92M-78-120V-92M-62-120V-92M-46-120V-92',null,'stroke="#FFFBF4" stroke-width="3.5"')
 +drop(-96,-64,1)+drop(-76,-50,.8)+drop(-100,-32,.8));
// a bowl with a whole front wall, so that bowls inside it do not show through
const bowl=(x,y,s,c,inside='')=>at(x,y,s,ell(0,0,60,19,C.white)+inside+P('M-60 0A60 19 0 0 0 60 0C60 32 40 50 24 54L24 62H-24L-24 54C-40 50-60 32-60 0z',c));
const GRAIN=(x,y,r=0,s=1)=>at(x,y,s,S([[-13,0],[-5,-5.5],[5,-5],[13,0],[5,5],[-5,5.5]],C.white,T),{rot:r});
const matBg=rect(0,0,480,300,'#D98E4A',N)+[18,36,264,282].map(y=>P(`M0 ${y}H480`,null,'stroke="#F2B632" stroke-width="6"')).join('')+[66,96,126,156,186,216,240].map(y=>P(`M0 ${y}H480`,null,'stroke="#b86f34" stroke-width="2" stroke-dasharray="14 9"')).join('');

// 1 with the ice to the provincial office
scenes.ice=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',206),ell(60,50,24,24,C.gold,N),P('M60 12V2M24 50H12M34 24L26 16M86 24L94 16',null,'stroke="#F2B632" stroke-width="5"'),
 P('M196 62L336 8 476 62z',C.clay)+rect(206,62,260,112,'#F6DDB0')+rect(206,62,260,14,'#B98455')+rect(312,102,50,72,'#8A5434')+P('M337 102v72',null,T)
 +[234,280,394,440].map(x=>rect(x-8,76,16,98,C.white)).join(''),
 [0,1,2,3].map(i=>rect(250-i*22,174+i*14,174+i*44,15,i%2?'#E6DACD':'#F3E6D3')).join(''),
 at(196,284,.84,H.standing(kimly({head:{mouth:'oh'},tilt:-4,tR:'none',armR:[48,-200,30,-150],tL:'rest',armL:[-44,-204,-38,-164]}))),
 moto(160,292,1),at(196,284,.84,at(30,-150,1.08,H.hand('grip',C.s2),{rot:30})),
 ell(74,290,30,5,'#8FB9C9',N)].join(''));

// 2 begin nearer home
const q=(x,y,z,o)=>at(x,y,z,H.standing({hsc:1.08,...o}));
scenes.window=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),rect(0,246,480,54,'#DDBE93',N)+P('M0 246H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 q(24,300,.7,{skin:C.s3,shirt:C.jade,skirt:C.lotus,head:{hair:'wrap',mouth:'calm',eyes:'tired'}}),q(72,308,.76,{skin:C.s1,shirt:C.white,trousers:C.indigo,head:{hair:'man',hc:C.grey,mouth:'calm'}}),q(128,318,.82,{skin:C.s2,shirt:C.rose,skirt:C.river,head:{hair:'bob',mouth:'calm',eyes:'tired'}}),
 rect(316,-6,180,312,'#B7CFC4')+rect(336,44,160,146,'#5a4349'),
 `<clipPath id="c"><path d="M337 45h160v145h-160z"/></clipPath><g clip-path="url(#c)">${at(424,198,1.1,H.bust({skin:C.s1,shirt:C.sky,collar:C.sky,placket:1,hsc:1.08,head:{hair:'man',hc:'#7d6c66',eyes:'tired',mouth:'talk',glasses:1},armL:[-46,-24,-10,-4],tR:'none',armR:[50,-38,80,-60]}),{flip:true})}</g>`,
 at(424,198,1.1,H.arm(28,-59,54,-36,108,-76,{skin:C.s1,cloth:C.sky,t:'point',slv:.4,nopatch:true}),{flip:true}),
 rect(322,190,170,14,'#B98455'),
 at(222,338,1,H.standing(kimly({head:{eyes:'tired'},tilt:4,armL:[-44,-204,-34,-164],armR:[44,-204,30,-166]})))].join(''),K);

// 3 how many villages?
const nested=(n,cs=[C.river,C.gold,C.rose,C.sky],in_='')=>n<1?in_:bowl(0,n===4?0:-13,n===4?1:.8,cs[4-n],nested(n-1,cs,in_));
scenes.question=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',206),O.field(196),O.palm(440,206,.8),
 P('M60-4V300M92-4V300',null,'stroke="#8d6f5a" stroke-width="7"'),rect(-6,-6,262,34,'#B98455')+P('M-6 12H256',null,'stroke="#8A5434" stroke-width="1.6"'),
 rect(-6,196,216,106,'#C99A63')+rect(-6,186,222,16,'#B98455')+rect(60,252,196,52,'#C99A63')+rect(56,246,206,14,'#B98455'),
 at(112,190,1.04,H.sitting(oun({drop:62,tilt:3,armL:[-46,-60,-24,-46],armR:[46,-60,44,-50],front:at(10,-42,.62,nested(4))}))),
 at(382,330,.98,H.standing(kimly({tilt:5,head:{eyes:'open'},tR:'grip',armR:[46,-206,-4,-196],tL:'grip',armL:[-48,-206,0,-180],front:drop(14,-160,1.2)+drop(6,-136,1)})),{flip:true}),
 ell(376,290,22,4,'#8FB9C9',N)].join(''),hol);

// 4 a grain for each village
scenes['count-villages']=()=>svg(480,300,[matBg,ell(144,232,74,12,'#b86f34',N),ell(338,256,104,14,'#b86f34',N),
 bowl(144,162,1.1,C.sky,GRAIN(146,164-162,10,1.1).replace('translate(146','translate(2')),
 bowl(338,158,1.62,C.rose,GRAIN(-24,-4,20,.85)+GRAIN(6,-8,-20,.85)+GRAIN(32,-1,40,.85)+GRAIN(-6,6,-8,.85)+GRAIN(18,7,10,.85)),
 H.reach(-10,-30,104,86,C.s1,C.white,'rest'),H.reach(490,-40,380,72,C.s2,C.clay,'rest',{f:true}),GRAIN(136,132,60,1.3),GRAIN(344,112,70,1.3)].join(''));

// 5 the last door of an office, the first of another
scenes['two-questions']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),rect(0,240,480,60,'#DDBE93',N)+P('M0 240H480',null,'stroke="#8d6f5a" stroke-width="3"')+rect(-6,-6,492,20,C.clay),
 rect(392,92,66,148,'#7FA58F')+ell(404,168,4,4,C.gold,T)+P('M386 240V86H464V240',null,'stroke-width="4"'),
 rect(180,30,104,210,'#5a4349')+P('M174 240V26H290V240',null,'stroke-width="4"'),
 `<clipPath id="c"><path d="M181 31h210v209h-210z"/></clipPath><g clip-path="url(#c)">${at(232,246,.66,H.standing({skin:C.s3,shirt:C.sky,collar:C.sky,placket:1,trousers:C.river,hsc:1.08,look:'L',head:{hair:'man',mouth:'talk'},armL:[-44,-204,-34,-164],tR:'none',armR:[52,-212,84,-214]}))}</g>`,
 at(232,246,.66,H.arm(28,-237,58,-204,114,-206,{skin:C.s3,cloth:C.sky,t:'point',slv:.4,nopatch:true})),
 P('M180 30L140 16V262L180 240z','#7FA58F')+ell(150,160,4,4,C.gold,T),
 at(74,336,1,H.standing(kimly({tilt:-2,head:{mouth:'talk'},tR:'palm',armR:[48,-206,70,-216],armL:[-44,-204,-34,-164]})))].join(''));

// 6 remember
scenes.card=()=>svg(480,300,[matBg,ell(240,262,130,16,'#b86f34',N),at(240,158,2,nested(4,undefined,GRAIN(-2,0,14,2))),H.reach(500,-40,376,92,C.s2,C.clay,'open',{f:true})].join(''));
