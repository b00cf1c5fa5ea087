import {C,svg,at,krama,hol,P,S,L,ell,rect,limb,thin} from '../pen.mjs';
import * as H from '../people.mjs';
import * as O from '../things.mjs';
import {sophea,phan,chief} from '../cast.mjs';
const N='stroke="none"',T='stroke-width="1.6"',K=krama('k');
export const slug='message-triangle';
export const folder='src/lib/content/modules/03-voice-and-public-speaking/01-message-triangle';
export const scenes={};

// what she talks about, as small round pictures
const round=(x,y,r,inner,c='#E2F1EE')=>at(x,y,r/30,`<circle r="30" fill="${c}"/>`+inner);
const topic={
 pump:P('M-9 0H-19V7','none','stroke-width="8.5"')+P('M-9 0H-19V6',null,'stroke="#5BA397" stroke-width="4.5"')+rect(-9,-5,14,26,C.jade,T)+rect(-14,17,24,6,'#B7C4D8',T)+rect(-12,-10,20,6,C.river,T)+rect(-5,-20,7,10,C.river,T)
  +P('M0-17L9-19M14-16L21-2','none','stroke-width="6.5"')+P('M0-17L9-19M14-16L21-2',null,'stroke="#C4633F" stroke-width="3"'),
 pond:S([[-24,6],[-12,-4],[8,-6],[24,2],[20,14],[0,19],[-19,16]],'#A36F47',T)+L([[-12,4],[-4,2],[4,4]],'stroke="#E3C48F" stroke-width="2.2"')+L([[0,11],[7,9],[14,11]],'stroke="#E3C48F" stroke-width="2.2"')+P('M-10-6V-20M-4-7V-16M12-6V-22M17-4V-15',null,'stroke="#6E9A4E" stroke-width="3"'),
 money:at(0,-4,1,rect(-21,-13,42,25,'#9DBF7A',T,2)+ell(0,-.5,6.5,6.5,C.white,T),{rot:-8})+P('M12 0Q22 13 12 19 2 13 12 0z',C.sky,T),
 back:S([[-18,24,1],[-20,4],[-11,-5],[11,-5],[20,4],[18,24,1],[0,30]],C.lotus,T)+ell(0,-14,9,10,C.hair,T)+P('M0 2L2.600 8.500 9 6 6.500 12 13 15 6.500 17.500 9 24 2.600 21.500 0 27-2.600 21.500-9 24-6.500 17.500-13 15-6.500 12-9 6-2.600 8.500z',C.gold,T),
 rain:at(0,-6,.86,O.cloud(0,0))+P('M-12 8L-15 16M-2 8L-5 20M9 8L6 16M17 8L14 20',null,'stroke="#23326B" stroke-width="2.6"')};

// 1 one woman rises, all turn
scenes.meeting=()=>{const on=(x,y,z,o,flip)=>at(x,y,z,H.seated({tilt:-6,armL:[-44,-58,-8,-38],armR:[44,-58,14,-36],...o}),{flip}),away=(x,o,tilt)=>at(x,320,.62,H.seatedBack({tilt,...o}));
 return svg(480,300,[O.bg('#FBEDD6','#E6CFA2',176),O.field(164),O.palm(92,166,.62),P('M398 24L352 176M424 24L378 176',null,'stroke="#8d6f5a" stroke-width="6"')+P('M392 44H418M384 70H410M376 96H402M368 122H394',null,'stroke="#8d6f5a" stroke-width="5"'),
 [30,166,314,450].map(x=>rect(x-6,20,12,164,'#A36F47',T)).join(''),rect(-6,-6,492,30,'#B98455')+P('M0 8H480',null,'stroke="#8A5434" stroke-width="1.6"'),
 O.mat([[84,190],[396,190],[500,300],[-20,300]]),
 on(54,224,.46,{head:{hair:'bun'},skin:C.s1,shirt:C.gold,skirt:C.indigo}),on(154,214,.44,{head:{hair:'man'},skin:C.s3,shirt:C.white,skirt:C.river}),
 on(428,224,.46,{head:{hair:'wrap',kr:'url(#k)'},skin:C.s3,shirt:C.jade,skirt:C.clay},true),on(326,214,.44,{head:{hair:'hijab',sc:C.indigo},skin:C.s1,shirt:C.sky,skirt:C.river},true),
 at(240,246,.66,H.standing(sophea({head:{mouth:'talk'},behind:O.crutch(),armL:[-46,-202,-46,-164],tL:'grip',rL:10,front:O.cuff(),tR:'open',armR:[50,-208,74,-224],rR:-10}))),
 at(112,262,.56,H.seated(phan({tilt:-6}))),at(370,262,.56,H.seated(chief({tilt:-4,skirt:C.indigo,hem:C.indigo,slv:-1})),{flip:true}),
 away(46,{head:{hair:'short'},skin:C.s2,shirt:C.sky,skirt:C.indigo},8),away(152,{head:{hair:'bob'},skin:C.s1,shirt:C.rose,skirt:C.river},6),away(330,{head:{hair:'bun'},skin:C.s3,shirt:C.white,skirt:C.clay},-6),away(434,{head:{hair:'short',hc:C.grey},skin:C.s2,shirt:C.jade,skirt:C.indigo},-8),
 at(242,318,.46,H.seatedBack({head:{hair:'pony'},skin:C.s2,shirt:C.gold,skirt:C.lotus}))].join(''),K+hol);};

// 2 too many things at once
scenes['many-things']=()=>svg(480,300,[O.bg('#FBEDD6','#EBD3A6',200),O.field(188),
 P('M122 90C150 40 176 30 204 50S250 118 280 104 318 20 352 44 396 112 432 84',null,'stroke="#8d6f5a" stroke-width="2.4" stroke-dasharray="1 7"'),
 round(196,48,36,topic.pump),round(270,106,34,topic.pond,'#FBEDD6'),round(332,42,35,topic.money,C.white),round(394,110,34,topic.back,'#FBE9F0'),round(438,42,32,topic.rain,'#E2F1EE'),
 O.mat([[222,232],[462,232],[500,300],[190,300]]),
 at(284,290,.74,H.seated({head:{hair:'bob',mouth:'calm',eyes:'down'},skin:C.s1,shirt:C.gold,skirt:C.indigo,tilt:12,lean:8,tR:'grip',armR:[50,-62,66,-72],armL:[-42,-58,0,-40]})),
 at(400,292,.74,H.seated({head:{hair:'man',mouth:'calm',eyes:'down'},skin:C.s3,shirt:C.jade,skirt:C.clay,tilt:10,lean:6,armR:[46,-58,16,-38]}),{flip:true}),
 O.phone(346,236,10,1.05),limb([[330,247,9],[338,241,9],[345,239,7]],C.s1,T),
 at(84,352,.94,H.standing(sophea({head:{mouth:'talk'},behind:O.crutch(),armL:[-46,-202,-46,-164],tL:'grip',rL:10,front:O.cuff(),tR:'open',armR:[52,-206,78,-222],rR:-10})))].join(''),K);

// 3 the right question
scenes.question=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),ell(240,32,24,24,C.gold,N),P('M240-4V-14M204 32H192M276 32H288M214 58L206 66M266 58L274 66',null,'stroke="#F2B632" stroke-width="5"'),
 P('M0 150Q120 138 240 148T480 142V300H0z','#B7C98C',N),[0,1,2].map(i=>P(`M0 ${164+i*15}Q120 ${155+i*15} 240 ${164+i*15}T480 ${158+i*15}`,null,'stroke="#86a35d" stroke-width="2" stroke-dasharray="6 7"')).join(''),
 O.house(60,152,.62),O.palm(420,152,.8),O.palm(452,154,.55),
 P('M0 232Q200 214 480 236V300H0z','#E6CFA2',N),ell(140,286,44,7,'#D2A873',N),ell(326,287,54,7,'#D2A873',N),
 at(140,286,.78,H.standing(phan({head:{mouth:'talk',eyes:'open'},tR:'palm',armR:[50,-200,86,-208],rR:-4,tilt:-2,armL:[-44,-204,-34,-164]}))),
 at(326,286,.8,H.standing(sophea({stride:true,lean:5,look:'L',head:{mouth:'oh'},behind:O.crutch(),armL:[-46,-202,-46,-164],tL:'grip',rL:10,front:O.cuff(),armR:[46,-204,42,-164]})))].join(''),K+hol);

// a limb with a round tip
const finger=(f,c)=>{const [a,b]=f.slice(-2),l=Math.hypot(b[0]-a[0],b[1]-a[1]),e=(k,w)=>[b[0]+(b[0]-a[0])/l*b[2]*k,b[1]+(b[1]-a[1])/l*b[2]*k,b[2]*w];return limb([...f,e(.26,.88),e(.45,.55),e(.52,.1)],c);};
// 4 three belong together
scenes['three-stones']=()=>svg(480,300,[rect(0,0,480,300,'#A36F47',N),
 P('M-4 66H484V262H-4z','#E3C48F')+P('M0 100Q120 92 240 102T480 96M0 150Q90 158 190 150T480 156M0 214Q160 204 300 216T480 210M0 240Q120 246 250 240',null,'stroke="#b57a41" stroke-width="2"'),
 P('M-4 262H484V304H-4z','#B98455')+P('M0 282H480',null,'stroke="#8A5434" stroke-width="1.6"'),
 [[166,122],[104,214],[266,226]].map(([x,y])=>ell(x,y+28,48,8,'#b57a41',N)).join(''),
 O.stone(166,122,1,2.2),O.stone(104,214,0,2.3),O.stone(266,226,2,2.3),
 // her hand: four fingers behind the back of the hand, the thumb in front of it
 [[[328,92,19],[290,70,17],[254,88,15],[239,108,12]],[[320,104,22],[276,84,20],[244,110,17],[233,136,13]],[[318,118,24],[280,102,22],[254,130,18],[249,156,14]],[[324,136,24],[296,126,22],[278,148,18],[275,165,14]]].map(f=>finger(f,C.s1)).join(''),
 S([[500,-24],[440,24],[398,58],[358,74],[324,88],[306,112],[314,142],[344,162],[366,168],[390,148],[418,120],[456,92],[530,60]],C.s1),
 S([[380,112],[344,148],[318,164],[296,172],[289,182],[299,191],[330,186],[364,170],[390,148],[400,128]],C.s1,N)+L([[344,148],[318,164],[296,172],[289,182],[299,191],[330,186],[364,170],[390,148]]),
 L([[330,104],[338,108],[342,116]],thin)+L([[322,120],[331,122],[335,130]],thin)+L([[350,96],[372,88],[392,92]],thin)+L([[356,122],[374,112],[396,104]],thin)+L([[272,86],[278,92]],thin)+L([[276,104],[283,109]],thin)+L([[291,127],[298,133]],thin)+L([[318,166],[323,174]],thin)+L([[425,42],[436,60],[441,86]],thin)+L([[293,178],[300,176],[304,182]],thin),
 S([[452,-16],[444,16],[458,58],[486,96],[500,110],[540,60],[500,-30]],C.white)+L([[462,6],[472,50],[496,84]],thin)].join(''));

// 5 a thing one can see
scenes.problem=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',196),O.field(184),
 at(84,190,1,rect(-70,-66,152,66,'#F6DDB0','stroke="#8d6f5a" stroke-width="1.5"')+P('M-84-64L-62-98H74L96-64z','#C4633F','stroke="#8d6f5a" stroke-width="1.5"')+[-54,-4,46].map(x=>rect(x,-48,22,24,'#BFD8D6','stroke="#8d6f5a" stroke-width="1.5"')).join('')+rect(-26,-50,16,50,'#8d6f5a',N)+rect(24,-50,16,50,'#8d6f5a',N)),
 P('M96 268L384 268 412 294H68z','#C9BDB6',T),P('M160 284L182 279 196 286 214 281M300 278L322 284 340 279',null,'stroke="#7d6c66" stroke-width="2"'),
 O.pump(244,276,1.22,{handle:false}),O.pailDown(158,291,1.3,C.gold),
 H.reach(520,180,352,100,C.s2,C.lotus,'point')].join(''));

// 6 many people, none recognisable
scenes.people=()=>{const person=(x,y,z,o,c=C.sky)=>at(x,y,z,H.standingBack({front:O.pail(44,-118,1.3,c,{water:'#8FB9C9'}),...o}));
 return svg(480,300,[O.bg('#FBEDD6','#DDBE93',150),O.field(138),O.house(52,146,.6),O.house(128,143,.42),O.palm(180,144,.6),
 P('M66 150Q110 190 190 232T330 304H480V270Q340 240 250 202T104 148z','#EBD3A6',N),
 S([[-20,236],[60,226],[150,246],[204,282],[206,320],[-20,320]],'#A36F47')+S([[-20,250],[58,242],[132,260],[176,290],[182,320],[-20,320]],'#8FB9C9',N)+L([[18,270],[48,264],[82,272]],'stroke="#FFFBF4" stroke-width="2.6"')+L([[66,289],[104,283],[134,291]],'stroke="#FFFBF4" stroke-width="2.6"')+P('M150 250V226M158 254V220M167 260V234',null,'stroke="#6E9A4E" stroke-width="3.5"'),
 person(116,182,.24,{head:{hair:'bun'},shirt:C.rose,skirt:C.indigo}),person(154,202,.34,{head:{hair:'man'},shirt:C.white,trousers:C.river}),
 person(212,240,.52,{head:{hair:'man',hc:C.grey},hx:5,tilt:4,skin:C.s2,shirt:C.sky,trousers:C.indigo,tL:'grip',armL:[-48,-204,-50,-168],behind:P('M-56-158L-66-2',null,'stroke-width="7"')+P('M-56-158L-66-2',null,'stroke="#B98455" stroke-width="3"')},C.gold),
 at(276,274,.5,H.standingBack({hsc:1.3,head:{hair:'pony'},skin:C.s1,shirt:C.gold,skirt:C.lotus,front:O.pail(-44,-118,1.3,C.jade,{water:'#8FB9C9'})})),
 at(388,295,.8,H.standingBack({head:{hair:'wrap'},skin:C.s3,shirt:C.river,skirt:C.clay,armL:[-58,-216,-50,-252],armR:[58,-216,50,-252],tL:'grip',tR:'grip',front:P('M-100-240Q0-268 100-240','none','stroke-width="9"')+P('M-100-240Q0-268 100-240',null,'stroke="#E3C48F" stroke-width="5"')+P('M-84-245V-150M84-245V-150',null,'stroke-width="2"')+O.pail(-84,-108,1.5,C.sky,{water:'#8FB9C9'})+O.pail(84,-108,1.5,C.sky,{water:'#8FB9C9'})}))].join(''),K);};

// 7 she has stopped and waits
scenes['the-ask']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),rect(0,206,480,94,'#DDBE93',N)+P('M0 206H480',null,'stroke="#8d6f5a" stroke-width="3"')+[0,1,2,3,4,5,6].map(i=>P(`M${i*76+12} 0V206`,null,'stroke="#e2cba6" stroke-width="3"')).join(''),
 O.mat([[60,214],[420,214],[476,298],[4,298]]),
 P('M142 122Q164 70 220 64',null,'stroke="#8d6f5a" stroke-width="2.4" stroke-dasharray="1 7"'),round(256,62,42,topic.pump),
 at(112,282,1.14,H.seated(sophea({tR:'palm',armR:[46,-58,70,-66],rR:-6,tL:'palm',armL:[-44,-56,-10,-40],rL:-4}))),
 at(380,282,1.14,H.seated(chief({skirt:C.indigo,hem:C.indigo,slv:-1,tR:'grip',armR:[48,-58,72,-66],armL:[-44,-58,-6,-40]})),{flip:true}),
 O.stone(222,268,1,.6),O.stone(206,284,0,.62),O.stone(238,285,2,.62),
 P('M262 234H356V244H262z','#B98455')+P('M272 244V280M346 244V280',null,'stroke-width="6"')+P('M272 233L282 223H314L344 223 336 233z',C.white,T)+P('M313 223L304 233',null,T),
 P('M300 192L284 222',null,'stroke-width="7.5"')+P('M298 195L287 216',null,'stroke="#C4633F" stroke-width="3.4"')].join(''),K);

// 8 choose three of five
scenes['help-sophea']=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),[0,1,2,3,4].map(i=>P(`M0 ${24+i*30}H480`,null,'stroke="#e2cba6" stroke-width="3"')).join('')+rect(330,-6,110,150,'#5a4349')+rect(318,-6,12,150,'#B98455',T)+rect(440,-6,12,150,'#B98455',T),
 P('M-4 144H484V194H-4z','#D2A873')+P('M-4 194H484V226H-4z','#A36F47')+P('M-4 226H484V278H-4z','#D2A873')+P('M-4 278H484V304H-4z','#A36F47')+P('M0 162H120M250 182H480M0 246H110M230 262H480',null,'stroke="#b57a41" stroke-width="2"'),
 O.crutchLeaning(52,262,1.1,-4),
 at(136,188,1.05,H.sitting(sophea({head:{eyes:'down'},tilt:8,lean:4,tR:'palm',armR:[52,-58,84,-68],drop:78}))),at(224,117,1.13,O.stone(9,-9,3,.6)+O.stone(25,-10,4,.56)+S([[-3,0],[8,1.5],[20,.5],[29,-6.5],[31,-4],[24,2.5],[15,6.5],[6,7],[-2,5]],C.s2,'stroke-width="1.4"')+P('M-4 3H4',null,`stroke="${C.s2}" stroke-width="6" stroke-linecap="butt"`),{rot:-12}),
 O.stone(340,158,1,1),O.stone(312,176,0,1.05),O.stone(370,177,2,1.05)].join(''),K);

// 9 do it with one person
scenes['say-it']=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',196),O.field(184),
 rect(-6,-6,492,34,'#B98455')+P('M0 10H480',null,'stroke="#8A5434" stroke-width="1.6"')+[44,420].map(x=>rect(x,28,16,180,'#A36F47',T)).join(''),
 rect(44,262,14,50,'#B98455')+rect(422,262,14,50,'#B98455'),P('M60 206H420L466 252H14z','#E3C48F')+[0,1,2,3,4,5,6,7,8,9,10].map(i=>P(`M${90+i*30} 207L${52+i*37.6} 251`,null,'stroke="#B98455" stroke-width="1.6"')).join('')+rect(8,252,464,13,'#B98455'),

 at(366,244,1.1,H.seated({order:'headlast',head:{hair:'hijab',sc:C.jade,mouth:'smile'},skin:C.s2,shirt:C.river,skirt:C.lotus,tilt:5,lean:4,armL:[-44,-58,-8,-38],armR:[44,-58,14,-36]}),{flip:true}),
 O.stone(239,214,1,.85),O.stone(216,234,0,.9),O.stone(262,236,2,.9),
 at(112,244,1.1,H.seated({head:{hair:'pony',mouth:'talk',eyes:'open'},skin:C.s1,shirt:C.gold,skirt:C.indigo,tilt:3,lean:3,armL:[-44,-58,-8,-38],armR:[58,-64,84,-40],rR:-8})),
 ].join(''),K);

// 10 remember
scenes.card=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),
 at(240,150,1,[...Array(26)].map((_,i)=>P(`M-202 ${-104+i*8.3}H-216M202 ${-104+i*8.3}H216`,null,'stroke="#86194A" stroke-width="3"')).join('')+rect(-200,-112,400,224,'url(#k)'),{rot:-3}),
 O.stone(240,104,1,2.5),O.stone(164,204,0,2.6),O.stone(318,204,2,2.6)].join(''),krama('k','#DE8FAF','#C4527F','#FFFBF4',32));
