import {C,svg,at,krama,hol,sm,P,S,L,ell,rect,limb,thin} from '../pen.mjs';import * as H from '../people.mjs';import * as O from '../things.mjs';
const N='stroke="none"',T='stroke-width="1.6"';
const K=krama('k'),KB=krama('kb','#9DB0D8','#23326B'),KG=krama('kg','#F0D08A','#C4633F');
export const scenes={};
// 1 a circle on a mat; a grandmother leads
scenes.circle=()=>svg(480,300,[O.bg(),O.field(),O.palm(40,184,1.05),O.palm(84,182,.7),O.house(382,184,.95),
 O.mat([[96,196],[384,196],[470,296],[10,296]]),
 at(98,232,.86,H.seated({head:{hair:'bob',mouth:'smile'},skin:C.s1,shirt:C.jade,skirt:C.indigo,tL:'two',armL:[-50,-58,-12,-88],tR:'open',armR:[52,-60,34,-98],rR:-30})),
 at(396,246,.86,H.wheelchair({head:{hair:'pony',mouth:'smile'},skin:C.s2,shirt:C.rose,skirt:C.indigo,armR:[52,-136,44,-104],armL:[-38,-128,4,-112]}),{flip:true}),
 at(240,226,.9,H.seated({head:{hair:'short',hc:C.grey,age:'old',mouth:'talk',eyes:'happy'},skin:C.s2,shirt:C.white,skirt:'url(#h)',kr:'url(#k)',tR:'open',armR:[54,-72,76,-112],rR:10,tilt:-3})),
 O.kettle(250,256,.9),O.cup(281,258),O.cup(222,260),
 at(156,312,.92,H.seatedBack({head:{hair:'bun'},skin:C.s3,shirt:C.gold,skirt:C.lotus})),
 at(330,314,.92,H.seatedBack({head:{hair:'wrap',kr:'url(#kb)'},skin:C.s1,shirt:C.lotus,skirt:C.river,tilt:4}))].join(''),K+KB+hol);
// 2 commune council meeting: a woman stands and speaks, the clerk writes
scenes.council=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),rect(0,196,480,104,'#DDBE93',N),P('M0 196H480',null,'stroke="#8d6f5a" stroke-width="3"'),O.window_(44,44),O.window_(372,44),
 P('M168 36H312V112H168z',C.white,T)+P('M184 54H252M184 70H296M184 86H276',null,'stroke="#9a857c" stroke-width="3"')+P('M240 22V36',null,T),
 at(86,212,.86,H.bust({head:{hair:'man',mouth:'calm',glasses:1},skin:C.s2,shirt:C.sky,collar:C.sky,placket:1})),
 at(190,212,.86,H.bust({head:{hair:'bun',mouth:'smile',age:'old',hc:C.grey,earring:1},skin:C.s1,shirt:C.gold,kr:'url(#k)',armR:[44,-22,20,-2]})),
 at(290,212,.86,H.bust({head:{hair:'short',mouth:'calm',eyes:'down'},skin:C.s3,shirt:C.white,collar:C.white,placket:1,tR:'grip',armR:[46,-26,10,-8]}),{flip:true}),
 O.tableFront(22,214,318,90,C.river),O.paper(86,206,82,.8),O.paper(190,208,94,.75),O.paper(276,207,86,.8),O.cup(134,208),O.cup(236,208),
 at(418,352,.93,H.standing({head:{hair:'bun',mouth:'talk',earring:1},skin:C.s1,shirt:C.lotus,skirt:'url(#h)',tR:'open',armR:[50,-214,78,-232],rR:-12,tL:'grip',armL:[-46,-200,-14,-190],mid:'',front:''}),{flip:true}),
 O.paper(430,172,-8,.95)].join(''),K+hol);
// 3 listening: two women, close
scenes.listening=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),P('M0 150Q60 96 150 112T300 92 480 120V300H0z','#C9D3A2',N),P('M0 214Q240 196 480 214V300H0z','#EBD3A6',N),
 rect(30,250,420,18,'#B98455')+rect(60,268,16,34,'#B98455')+rect(404,268,16,34,'#B98455'),
 at(150,262,1.36,H.seated({head:{hair:'bun',mouth:'talk',earring:1},skin:C.s2,shirt:C.clay,skirt:C.river,tR:'open',armR:[46,-58,58,-88],tL:'rest',armL:[-46,-58,-8,-34],tilt:2})),
 at(338,262,1.36,H.seated({head:{hair:'wrap',mouth:'smile',eyes:'open'},skin:C.s1,kr:'url(#k)',shirt:C.jade,skirt:'url(#h)',lean:10,tilt:7,armL:[-40,-58,-2,-36],armR:[50,-56,14,-34]}),{flip:true})].join(''),K+hol);
// 4 stop and check before sharing: the message she received is drawn large beside her
scenes.check=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),P('M0 208Q240 196 480 208V300H0z','#E6CFA2',N),
 at(344,112,1,rect(-98,-88,196,164,C.white,'',14)+P('M-58 76L-84 104L-26 76',C.white)+P('M-56.5 76H-27.5',null,`stroke="${C.white}" stroke-width="4" stroke-linecap="butt"`)+rect(-80,-72,160,88,'#BFD8D6',T,4)+P('M-80-2L-44-44-10-10 20-36 80 4V16H-80z','#7FA58F',T)+ell(52,-48,11,11,C.gold,T)+P('M-80 34H62M-80 52H6',null,'stroke="#9a857c" stroke-width="5.5"')),
 at(150,308,1.52,H.bust({head:{hair:'long',mouth:'calm',eyes:'open'},skin:C.s1,shirt:C.lotus,tilt:3,tR:'grip',armR:[50,-22,26,-36],rR:-30,tL:'rest',armL:[-48,-20,-10,-12],mid:O.phone(38,-52,12,1.3)})),
 // a friend's hand brings the lens: look again
 at(392,86,1,`<circle r="38" fill="#E2F1EE"/><clipPath id="l"><circle r="36"/></clipPath><g clip-path="url(#l)">`+P('M-60 46L-10-22 40 30 60 6V60H-60z','#7FA58F')+P('M-10-22L-2 40M12 2L2 40',null,T)+ell(16,-20,15,15,C.gold)+`</g><circle r="38" fill="none" stroke-width="6"/>`+P('M29 29L54 56',null,'stroke-width="13"')+P('M29 29L54 56',null,`stroke="${C.clay}" stroke-width="8"`)),
 `<g transform="translate(449 152) rotate(-128) scale(1.75)">${H.hand('grip',C.s2).replaceAll('stroke-width="1.6"','stroke-width="1.1"')}</g>`,
 limb([[458,164,20],[474,190,22],[490,216,26]],C.s2),P('M451 155L460 168',null,`stroke="${C.s2}" stroke-width="15" stroke-linecap="butt"`),limb([[470,182,36],[486,206,42],[506,236,50]],C.jade)].join(''));
// 5 polling room with a ramp
scenes.ramp=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',206),O.field(190),O.palm(452,204,.9),
 rect(170,66,250,142,'#F6DDB0')+P('M150 70L190 26H404L440 70z',C.clay)+P('M158 60H432M168 49H422M178 38H412',null,'stroke="#8C3F25" stroke-width="1.6"'),
 rect(250,104,62,104,'#5a4349')+rect(186,104,42,44,'#BFD8D6',T)+P('M207 104v44',null,T)+rect(342,104,58,44,'#BFD8D6',T)+P('M371 104v44',null,T),
 // ballot box inside the door
 at(283,196,1,rect(-15,-30,30,32,C.white,T)+P('M-7-30H7',null,'stroke-width="3.5"')+P('M-4-44H9V-30H-4z',C.white,T)),
 // platform, ramp and rail
 P('M240 208H440V240H240z','#D9BE95')+P('M240 208L240 240 44 268 44 262z','#CBB08A')+P('M60 262V222L240 168M150 249V194M240 208V168',null,'stroke="#08544F" stroke-width="4.5"'),
 P('M344 240V222H392V240','#E9D6B4',T)+P('M336 262V240H400V262z','#E9D6B4',T)+P('M344 240H392',null,T),
 at(352,212,.56,H.standing({head:{hair:'bun',mouth:'smile',band:null},skin:C.s1,shirt:C.white,skirt:C.river,tR:'open',armR:[52,-208,78,-196],rR:10}),{flip:true}),
 at(150,254,.78,H.wheelchair({head:{hair:'topbun',mouth:'smile'},skin:C.s2,shirt:C.lotus,skirt:C.indigo,armL:[-40,-132,2,-104],armR:[46,-134,40,-104]}),{rot:-8.5}),
 at(58,290,.72,H.standing({head:{hair:'short',hc:C.grey,age:'old',mouth:'smile',eyes:'happy'},skin:C.s3,shirt:C.gold,skirt:C.river,kr:'url(#k)',armR:[44,-204,40,-166],armL:[-44,-204,-36,-164]}))].join(''),K);
// 6 the 24-hour clock of care work
scenes.clock=()=>{const cx=240,cy=150,R=132,seg=(a,b,c)=>{const t=x=>(x/24*360-90)*Math.PI/180,p=(x,r)=>`${Math.round(cx+r*Math.cos(t(x)))} ${Math.round(cy+r*Math.sin(t(x)))}`;return P(`M${p(a,R)}A${R} ${R} 0 ${b-a>12?1:0} 1 ${p(b,R)}L${p(b,78)}A78 78 0 ${b-a>12?1:0} 0 ${p(a,78)}z`,c);};
 const m=(h,r=105)=>{const t=(h/24*360-90)*Math.PI/180;return [cx+r*Math.cos(t),cy+r*Math.sin(t)]};
 const ic=(h,d)=>at(...m(h),1,d);
 return svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),P('M0 244Q240 214 480 244V300H0z','#EBD3A6',N),
 seg(21,28.5,C.indigo),seg(4.5,7,C.clay),seg(7,11,'#9DBF7A'),seg(11,14,C.clay),seg(14,16.5,'#9DBF7A'),seg(16.5,20,C.clay),seg(20,21,C.gold),
 ic(0.8,P('M8-12A14 14 0 1 0 12 9 11 11 0 0 1 8-12z',C.gold,T)),
 ic(5.75,P('M-12-2H12L10 9H-10zM-15-2H15',C.white,T)+P('M-5-7q-3-4 0-7M4-7q-3-4 0-7',null,T)),
 ic(9,P('M0 12V-6M-7 10Q-7-2-10-8M7 10Q7-2 10-8',null,'stroke-width="2.6"')+S([[0,-18],[4,-11],[0,-5],[-4,-11]],C.gold,T)+S([[-12,-17],[-6,-12],[-9,-6],[-14,-10]],C.gold,T)+S([[12,-17],[6,-12],[9,-6],[14,-10]],C.gold,T)),
 ic(12.4,ell(0,-5,7,8,C.s1,T)+S([[-7,-7],[0,-14],[7,-7],[0,-9]],C.hair,T)+P('M-12 11Q-10 2 0 3 10 2 12 11z',C.white,T)),
 ic(15.2,P('M-10-8H10L7 11H-7z',C.sky,T)+P('M-10-8Q0-20 10-8',null,T)),
 ic(18.2,P('M10-14L-2 4','none','stroke-width="3.4"')+P('M-6 0L2 6-4 15-14 9z',C.gold,T)),
 ic(20.5,P('M0-6Q-6-11-13-8V6Q-6 3 0 8 6 3 13 6V-8Q6-11 0-6zM0-6V8',C.white,T)),
 `<circle cx="${cx}" cy="${cy}" r="78" fill="#FFFBF4"/>`,
 `<clipPath id="c"><circle cx="${cx}" cy="${cy}" r="77"/></clipPath><g clip-path="url(#c)">`+at(236,258,1.12,H.bust({head:{hair:'bun',mouth:'calm',earring:1},skin:C.s1,shirt:C.lotus,armL:[-46,-24,-6,-26],armR:[44,-18,14,-10],
   mid:at(14,-40,1,S([[-20,-10],[-2,-20],[18,-6],[22,20],[4,34],[-20,26],[-26,8]],'url(#kg)')+ell(-8,-16,13,13,C.s2)+S([[-20,-18],[-14,-29],[0,-29],[5,-19],[-6,-23]],C.hair,T)+L([[-13,-14],[-10.5,-12.6],[-8,-14]],T)+L([[-4,-14],[-2,-12.8],[0,-14]],T)+L([[-9,-8],[-6.5,-7],[-4,-8]],T))}))+'</g>',
 `<circle cx="${cx}" cy="${cy}" r="78" fill="none"/>`,P(`M${cx} ${cy-R-8}v12M${cx+R+8} ${cy}h-12M${cx} ${cy+R+8}v-12M${cx-R-8} ${cy}h12`,null,'stroke-width="4"')].join(''),KG);};
// 7 problem tree: roots are causes, branches are effects
scenes.tree=()=>{const note=(x,y,c,r=0)=>at(x,y,1,rect(-19,-13,38,26,c,T,2)+P('M-12-4H12M-12 3H5',null,'stroke-width="2" stroke-opacity=".45"'),{rot:r});
 return svg(480,300,[O.bg('#FBEDD6','#DDBB8A',204),
 S([[120,78],[138,40],[190,36],[222,12],[276,16],[304,34],[350,40],[366,78],[344,112],[296,120],[240,128],[180,120],[136,112]],'#A9BF7E','stroke="#5d7a43"'),
 S([[222,210,1],[230,150],[214,118],[190,96,1],[224,110],[238,116],[243,90,1],[250,116],[266,110],[296,92,1],[272,122],[258,150],[266,210,1],[288,226],[340,244],[366,268,1],[320,252],[276,240],[282,268],[300,292,1],[268,272],[246,242],[224,268],[188,292,1],[206,266],[212,240],[170,250],[122,266,1],[148,244],[200,226]],'#A36F47'),
 note(170,76,C.white,-5),note(242,52,C.white,2),note(314,76,C.white,5),note(244,172,C.gold,-3),note(146,260,'#F2C9B5',-6),note(250,274,'#F2C9B5',2),note(346,262,'#F2C9B5',6),
 at(72,322,.88,H.standing({head:{hair:'topbun',mouth:'smile'},skin:C.s2,shirt:C.river,skirt:C.lotus,tR:'grip',armR:[48,-226,82,-238],rR:0,armL:[-44,-204,-36,-162]})),
 at(412,322,.88,H.standing({head:{hair:'hijab',sc:C.jade,mouth:'talk'},skin:C.s1,shirt:C.indigo,skirt:C.clay,tR:'point',armR:[50,-206,80,-184],rR:0,armL:[-44,-204,-20,-172]}),{flip:true})].join(''));};
// 8 power map: four women's hands place people on a floor map, seen from above
scenes.powermap=()=>{const tok=(x,y,c,r=19)=>ell(x,y,r,r,c)+ell(x,y-4,r*.3,r*.32,C.white,T)+P(`M${x-r*.52} ${y+r*.55}Q${x-r*.45} ${y+r*.05} ${x} ${y+r*.05}T${x+r*.52} ${y+r*.55}`,C.white,T);
 return svg(480,300,[rect(0,0,480,300,'#C98B4E',N),[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join(''),
 at(240,150,1,rect(-164,-112,328,224,C.white)+P('M-140 92H144M-140 92V-92',null,'stroke-width="3.5"')+P('M-148-82L-140-95-132-82M132 84L146 92 132 100',null,'stroke-width="3.5"')+P('M2-92V92M-140 0H144',null,'stroke="#b9a79d" stroke-width="2" stroke-dasharray="6 6"'),{rot:-1.5}),
 tok(158,92,C.clay),tok(316,90,C.river,21),tok(178,204,C.gold,16),tok(238,128,C.indigo,18),tok(330,206,C.leaf,16),
 H.reach(-10,40,84,74,C.s2,C.lotus,'point',{f:true}),H.reach(500,16,392,84,C.s1,C.jade,'grip'),H.reach(30,336,116,252,C.s3,C.gold,'point',{f:true}),H.reach(466,330,378,226,C.s1,C.indigo,'point',{f:false})].join(''));};
// 9 river of life: a woman draws her own river
scenes.river=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),P('M0 118Q90 66 190 92T360 70 480 96V300H0z','#C9D3A2',N),P('M0 150Q120 120 250 140T480 128V300H0z','#E3D19A',N),
 P('M400 86Q330 104 352 132T300 176Q180 196 214 240T120 300H330Q350 262 318 238T402 176Q452 146 400 122 388 106 420 88z','#8FB9C9'),
 P('M366 120q14 6 12 18M316 196q-30 10-28 28M250 262q-6 14-16 24',null,'stroke="#FFFBF4" stroke-width="3"'),
 S([[338,154],[352,146],[366,150],[368,160],[352,165],[338,162]],'#8d6f5a'),S([[246,222],[262,212],[280,218],[280,230],[260,236]],'#8d6f5a'),
 S([[392,196],[396,182],[404,182],[410,194],[402,202]],C.rose,T)+S([[380,198],[386,188],[398,196],[404,202],[392,204]],C.rose,T)+S([[424,198],[418,188],[406,196],[402,202],[412,204]],C.rose,T),
 O.palm(448,140,.62),O.palm(28,128,.55),
 at(128,292,1.16,H.seated({head:{hair:'bun',mouth:'smile',eyes:'down',earring:1},skin:C.s1,shirt:C.lotus,skirt:C.indigo,tilt:6,lean:4,tR:'grip',armR:[52,-60,66,-26],armL:[-44,-58,2,-34],mid:at(52,-22,1,P('M-44 10L34 2 60 22-30 32z',C.white,T)+P('M-20 22Q0 4 18 16T46 14',null,'stroke="#5BA397" stroke-width="4"'))}))].join(''));
// 10 at the market: asking what is needed
scenes.market=()=>svg(480,300,[O.bg('#FBEDD6','#E6CFA2',214),rect(0,96,120,120,'#EBD3B4',N),rect(396,84,84,130,'#EBD3B4',N),
 P('M176 62V250M444 62V250',null,'stroke="#8d6f5a" stroke-width="6"')+P('M156 44H464L452 88H168z',C.lotus)+[0,1,2,3].map(i=>P(`M${196+i*70} 44h34l${-2+i} 44h-36z`,C.white,T)).join(''),
 at(300,232,.98,H.bust({head:{hair:'palm',mouth:'laugh'},skin:C.s3,shirt:C.jade,kr:'url(#k)',tR:'rest',armR:[46,-24,26,-8],tL:'open',armL:[-50,-36,-66,-62],rL:0}),{flip:false}),
 rect(196,226,236,16,'#B98455')+rect(206,242,216,62,'#A36F47')+P('M206 262H422M206 282H422',null,'stroke="#8A5434" stroke-width="2"'),
 [[356,222,C.clay],[374,220,C.clay],[365,208,C.clay],[392,221,'#9DBF7A'],[408,219,'#9DBF7A'],[400,206,'#9DBF7A']].map(([x,y,c])=>ell(x,y,10,10,c)+P(`M${x} ${y-9}q1-5 5-6`,null,T)).join(''),
 at(224,224,1,P('M-20-4H22L16 4H-14z',C.straw,T)+[-12,-4,4,12].map(x=>S([[x,-4],[x-3,-20],[x+3,-28],[x+7,-18]],C.leaf,T)).join('')),
 at(104,330,.96,H.standing({head:{hair:'pony',mouth:'smile'},skin:C.s1,shirt:C.gold,skirt:C.river,tL:'grip',armL:[-42,-200,4,-186],tR:'grip',armR:[48,-206,30,-196],mid:O.clip(20,-204,6,1.15)}))].join(''),K);
// 11 walking to the meeting along the dike
scenes.walk=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),ell(392,64,30,30,C.gold,N),P('M0 132Q120 118 240 130T480 122V300H0z','#B7C98C',N),[0,1,2,3].map(i=>P(`M0 ${150+i*16}Q120 ${140+i*16} 240 ${150+i*16}T480 ${144+i*16}`,null,'stroke="#86a35d" stroke-width="2" stroke-dasharray="6 7"')).join(''),O.palm(60,136,.8),O.palm(120,134,.55),O.house(330,140,.6),
 P('M0 244Q200 226 480 250V300H0z','#D9B583'),
 at(120,292,.8,H.standing({head:{hair:'wrap',mouth:'laugh'},skin:C.s3,shirt:C.indigo,skirt:C.lotus,kr:'url(#k)',armR:[50,-206,74,-186],tR:'rest',armL:[-50,-208,-52,-170]})),
 at(350,296,.93,at(0,0,1,`<g fill="none" stroke-width="5"><circle cx="-66" cy="-46" r="44"/><circle cx="82" cy="-46" r="44"/></g><g fill="none" stroke="#86194A" stroke-width="6"><path d="M-66-46L-36-110 60-110 8-46-66-46M8-46L-40-118M82-46L56-128"/></g><path fill="none" stroke-width="5" d="M56-128L40-140M-54-120h28"/>`)),
 at(268,292,.8,H.standing({head:{hair:'bob',mouth:'smile'},skin:C.s1,shirt:C.rose,skirt:C.river,armR:[56,-196,124,-156],tR:'grip',armL:[-40,-208,-20,-176],slv:.4}))].join(''),K);

// 12 sharing the work at home: he cooks, she studies with the child
scenes.home=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),rect(0,214,480,86,'#D2A873',N),[0,1,2,3,4,5,6].map(i=>P(`M${i*76+20} 0V214`,null,'stroke="#e2cba6" stroke-width="3"')).join(''),O.window_(226,44,58,62),P('M0 214H480',null,'stroke="#8d6f5a" stroke-width="3"'),
 P('M330 120H470','none','stroke-width="5"')+P('M352 120v14M384 120v14M420 120v14',null,T)+rect(342,134,20,18,C.jade,T,3)+ell(384,146,14,10,C.white,T)+rect(410,134,22,22,C.clay,T,3),
 O.mat([[30,236],[230,236],[250,296],[4,296]],'#D98E4A','#F2B632'),
 at(126,286,1.04,H.seated({head:{hair:'bun',mouth:'smile',eyes:'down'},skin:C.s1,shirt:C.lotus,skirt:C.river,tilt:6,tR:'grip',armR:[48,-58,28,-64],rR:-40,armL:[-46,-60,-4,-46],mid:O.phone(38,-78,12,1.15)})),
 at(236,292,.6,H.seated({hsc:1.5,head:{hair:'pony',mouth:'laugh',eyes:'happy'},skin:C.s2,shirt:C.gold,skirt:C.rose,hem:C.white,tR:'grip',armR:[46,-58,34,-34],armL:[-44,-60,6,-36],mid:at(24,-26,1,P('M-30 8L24 0 44 16-14 26z',C.white,T))}),{flip:true}),
 rect(304,232,130,14,'#B98455')+rect(316,246,106,60,'#A36F47')+S([[332,250],[366,244],[404,250],[398,300],[336,300]],'#5a4349',T)+S([[352,300],[350,280],[362,264],[368,276],[376,258],[386,282],[384,300]],C.gold,T),
 at(372,228,.98,H.bust({head:{hair:'man',mouth:'smile',eyes:'down'},skin:C.s2,shirt:C.sky,slv:-1,tilt:5,tR:'grip',armR:[50,-34,22,-28],tL:'rest',armL:[-50,-34,-32,-14]}),{flip:true}),
 at(352,232,1,P('M-34-26H34L29 0H-29z','#B7C4D8')+P('M-40-26H40','none','stroke-width="4.5"')+P('M4-28L22-66',null,'stroke-width="6"')+P('M4-28L22-66',null,`stroke="${C.straw}" stroke-width="2.6"`)+P('M-18-36q-6-8 0-16t0-14M-4-38q-5-6 0-12',null,'stroke="#9a857c" stroke-width="2.4"'))].join(''));
// 13 speaking in the village: a young woman at a meeting under the tree
scenes.speak=()=>svg(480,300,[O.bg(),O.field(),O.house(410,184,.9),S([[20,0],[10,60],[60,104],[130,96],[176,108],[236,70],[240,0]],'#A9BF7E','stroke="#5d7a43"'),S([[112,236,1],[122,170],[112,96,1],[140,96,1],[142,170],[156,238,1]],'#A36F47'),
 O.mat([[150,222],[470,222],[500,300],[110,300]],'#C98B4E','#F6DDB0'),
 at(206,250,.7,H.standing({head:{hair:'topbun',mouth:'talk'},skin:C.s1,shirt:C.lotus,skirt:C.indigo,kr:'url(#k)',tR:'open',armR:[52,-206,76,-226],rR:-6,tL:'grip',armL:[-48,-204,-14,-190]})),
 at(392,250,.74,H.seated({head:{hair:'short',hc:C.grey,age:'old',mouth:'smile'},skin:C.s2,shirt:C.gold,skirt:C.river,tilt:-4}),{flip:true}),
 at(300,318,.84,H.seatedBack({head:{hair:'man'},skin:C.s2,shirt:C.sky,skirt:C.indigo})),at(404,322,.88,H.seatedBack({head:{hair:'hijab',sc:C.jade},skin:C.s1,shirt:C.jade,skirt:C.lotus,tilt:-3})),at(196,326,.88,H.seatedBack({head:{hair:'pony'},skin:C.s3,shirt:C.white,skirt:C.clay,tilt:3}))].join(''),K);
// 14 do no harm: hands from both sides go around the one who could be hurt
scenes.care=()=>{const tok=(x,y,c,r=19)=>ell(x,y,r,r,c)+ell(x,y-r*.24,r*.3,r*.32,C.white,T)+P(sm([[x-r*.54,y+r*.58],[x-r*.4,y+r*.18],[x,y+r*.06],[x+r*.4,y+r*.18],[x+r*.54,y+r*.58]]),C.white,T);
 const cup=(skin,cloth)=>limb([[150,206,26],[178,226,24],[206,228,19],[226,219,15],[233,215,8]],skin)+limb([[104,262,40],[136,226,46],[148,172,56],[166,122,48],[200,92,34],[226,84,24],[236,83,10]],skin)+P('M150 210L166 218',null,`stroke="${skin}" stroke-width="15"`)+L([[172,150],[186,122],[210,104],[232,94]],T)+L([[154,138],[170,110],[202,90],[230,84]],T)+L([[150,116],[168,94]],T)+limb([[-10,372,84],[58,310,64],[106,260,54]],cloth);
 return svg(480,300,[rect(0,0,480,300,'#C98B4E',N),[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join(''),
 at(240,150,1,rect(-190,-126,380,270,C.white),{rot:1.2}),tok(92,74,C.indigo,17),tok(392,70,C.river,20),tok(322,60,C.gold,15),
 `<circle cx="240" cy="152" r="70" fill="#FBE9F0" stroke="#C4527F" stroke-dasharray="8 7"/>`,tok(240,152,C.lotus,36),
 cup(C.s2,C.jade),at(480,0,1,cup(C.s1,C.lotus),{flip:true})].join(''));};
// 15 the phone has a lock
scenes.lock=()=>svg(480,300,[rect(0,0,480,300,'#F6E6CB',N),`<circle cx="236" cy="140" r="128" fill="#EBD3A6" stroke="none"/>`,
 limb([[20,372,88],[70,312,70],[112,258,58]],C.lotus)+limb([[112,260,44],[150,222,60],[196,190,70],[236,170,60]],C.s1),
 at(240,140,1,rect(-58,-116,116,220,C.ink,'',16)+rect(-49,-98,98,176,'#E2F1EE',T,6)+ell(0,90,6,6,'#5a4349',N)+P('M-17-22V-42A17 17 0 0 1 17-42V-22',null,'stroke-width="13"')+P('M-17-22V-42A17 17 0 0 1 17-42V-22',null,`stroke="${C.gold}" stroke-width="8"`)+rect(-29,-24,58,46,C.gold,'',7)+ell(0,-4,6,6,C.ink)+P('M0-2V10',null,'stroke-width="4.5"')+[-30,-10,10,30].map(x=>ell(x,46,5.5,5.5,C.lotus,T)).join(''),{rot:-5}),
 [[300,96],[304,122],[305,148],[301,172]].map(([x,y],k)=>rect(x-15,y-10,34,21,C.s1,'',10)).join(''),
 limb([[142,236,36],[158,194,30],[184,160,24],[196,148,20]],C.s1)+P('M132 250L150 228',null,`stroke="${C.s1}" stroke-width="30" stroke-linecap="butt"`),
 limb([[14,378,88],[66,316,70],[116,262,60]],C.lotus),
 H.reach(492,330,338,226,C.s1,C.lotus,'point',{f:false})].join(''));
// 16 the list on the wall: a friend reads it to a woman who does not see
scenes.notice=()=>svg(480,300,[rect(0,0,480,300,'#F6DDB0',N),rect(0,232,480,68,'#DDBE93',N),P('M0 232H480',null,'stroke="#8d6f5a" stroke-width="3"'),rect(0,0,480,26,'#C4633F',N),P('M0 26H480',null,T),
 rect(212,44,236,128,'#B98455')+rect(222,54,216,108,'#E9CE9B',T),[[236,64,-1],[304,62,1],[372,66,0]].map(([x,y,r])=>at(x+26,y+42,1,rect(-27,-40,54,80,C.white,T)+P('M-18-26H18M-18-14H18M-18-2H12M-18 10H18M-18 22H6',null,'stroke="#9a857c" stroke-width="2.6"')+ell(0,-37,2.6,2.6,C.lotus,T),{rot:r})).join(''),
 at(196,318,.88,H.standing({head:{hair:'bob',mouth:'talk'},skin:C.s1,shirt:C.jade,skirt:C.indigo,tR:'point',armR:[52,-226,84,-248],armL:[-44,-206,-38,-168]})),
 P('M78 196L52 300',null,'stroke-width="7"')+P('M78 196L52 300',null,'stroke="#FFFBF4" stroke-width="3.6"'),
 at(112,320,.88,H.standing({head:{hair:'bun',mouth:'smile',eyes:'down'},skin:C.s2,shirt:C.lotus,skirt:C.river,armL:[-46,-204,-38,-150],tL:'grip',armR:[42,-206,62,-186],tR:'rest',kr:'url(#k)'}))].join(''),K);
// 17 counting what an action costs
scenes.budget=()=>{const bill=(x,y,r,c)=>at(x,y,1,rect(-40,-20,80,40,c,'',3)+rect(-33,-14,66,28,'none',T)+ell(0,0,10,10,C.white,T)+P('M-26-6h8M18 6h8',null,T),{rot:r});
 return svg(480,300,[rect(0,0,480,300,'#C98B4E',N),[...Array(12)].map((_,i)=>P(`M0 ${12+i*26}H480`,null,'stroke="#b57a41" stroke-width="2" stroke-dasharray="14 7"')).join(''),
 at(176,140,1,rect(-112,-100,112,206,C.white)+rect(0,-100,112,206,C.white)+P('M0-100V106',null,'stroke-width="3"')+[-66,-36,-6,24,54].map(y=>P(`M-92 ${y}H-46M-32 ${y}H-16M20 ${y}H66M80 ${y}H96`,null,'stroke="#9a857c" stroke-width="4"')).join('')+P('M16 82H98',null,`stroke="${C.lotus}" stroke-width="5"`),{rot:-3}),
 bill(352,70,8,'#9DBF7A'),bill(362,92,-4,'#E9B9A0'),bill(376,160,-10,C.straw),bill(384,182,14,'#9DB0D8'),
 H.reach(500,10,418,70,C.s1,C.jade,'grip'),H.reach(130,340,232,236,C.s3,C.gold,'grip',{f:true})+P('M246 236L226 190','none','stroke-width="9"')+P('M246 236L230 199',null,`stroke="${C.river}" stroke-width="5"`),H.reach(470,340,404,244,C.s2,C.lotus,'point')].join(''));};
// 18 one phone, many women
scenes.together=()=>svg(480,300,[rect(0,0,480,300,'#FBEDD6',N),rect(0,0,480,20,'#B98455',N),[56,240,424].map(x=>rect(x,0,12,214,'#D2A873',N)).join(''),P('M0 202Q240 190 480 202V300H0z','#E6CFA2',N),O.field(186),
 O.mat([[70,222],[410,222],[470,298],[10,298]]),
 at(120,280,1.06,H.seated({head:{hair:'hijab',sc:C.indigo,mouth:'smile',eyes:'down'},skin:C.s1,shirt:C.sky,skirt:C.indigo,tilt:6})),
 at(360,280,1.06,H.seated({head:{hair:'short',hc:C.grey,age:'old',mouth:'smile',eyes:'down',glasses:1},skin:C.s2,shirt:C.white,skirt:'url(#h)',kr:'url(#k)',tilt:7,tR:'point',armR:[50,-62,56,-66]}),{flip:true}),
 at(238,292,1.1,H.seated({head:{hair:'pony',mouth:'laugh',eyes:'down'},skin:C.s3,shirt:C.clay,skirt:C.river,tilt:5,tR:'grip',armR:[48,-56,26,-56],tL:'grip',armL:[-48,-56,-22,-56],front:O.phone(2,-68,0,1.5,'#5a4349')+at(-24,-56,1.1,H.hand('grip',C.s3))+at(28,-56,1.1,H.hand('grip',C.s3),{flip:true})}))].join(''),K+hol);
// Easy Read squares
const sq=(inner,defs='',bgc='#F6E6CB')=>svg(200,200,rect(0,0,200,200,bgc,N)+inner,defs);
// what they talk about: a lamp post and its price, inside a speech shape
const lamp=(x,y,s=1)=>at(x,y,s,P('M-12 22V-18Q-12-26-2-26H4','none','stroke-width="4"')+P('M0-28H18L14-16H4z',C.gold,T)+P('M3-10L-1-2M9-10V0M15-10L19-2',null,'stroke="#F2B632" stroke-width="3"'));
const note2=(x,y,s=1)=>at(x,y,s,rect(-22,-12,44,24,'#9DBF7A',T,2)+ell(0,0,6,6,C.white,T));
const bub=(x,y,w,h,tx,ty,flip)=>P(`M${x} ${y}h${w}v${h}H${flip?x+w-20:x+44}L${tx} ${ty} ${flip?x+w-44:x+20} ${y+h}H${x}z`,C.white);
const duo=(man,woman,extra,bgc)=>sq(P('M0 150Q100 132 200 150V200H0z','#E6CFA2',N)+at(150,212,.98,H.bust({skin:C.s3,shirt:C.sky,collar:C.sky,placket:1,...man,head:{hair:'man',mouth:'calm',...man.head}}),{flip:true})+at(50,212,.98,H.bust({skin:C.s1,shirt:C.jade,kr:'url(#k)',...woman,head:{hair:'wrap',mouth:'calm',kr:'url(#k)',...woman.head}}))+extra,K,bgc);
const pt=[-44,-20,-8,-14],pr=[42,-18,12,-12];
export const squares={
 'st-1':()=>duo({head:{mouth:'talk'},tR:'open',armR:[44,-14,52,-34]},{head:{mouth:'calm'},armL:pt,armR:pr},bub(92,8,100,58,132,84,true)+lamp(120,40,.8)+note2(164,37,.9)),
 'st-2':()=>duo({head:{mouth:'talk'},armL:pt,armR:pr},{head:{mouth:'calm'},tilt:9,armL:pt,armR:pr},bub(92,8,100,58,132,84,true)+lamp(120,40,.8)+note2(164,37,.9),'#F3E2C4'),
 'st-3':()=>duo({head:{mouth:'calm'},armL:pt,armR:pr},{head:{mouth:'talk'},tR:'open',armL:pt,armR:[42,-14,48,-32]},bub(50,8,100,58,72,86,false)+lamp(78,40,.8)+note2(122,37,.9)),
 'st-4':()=>duo({head:{mouth:'smile',eyes:'happy'},armL:pt,armR:pr},{head:{mouth:'laugh',eyes:'happy'},armL:pt,armR:pr},lamp(96,52,1.5)),
 'ez-listen':()=>sq(P('M0 150Q100 132 200 150V200H0z','#E6CFA2',N)+at(96,214,1.3,H.bust({head:{hair:'wrap',mouth:'calm',eyes:'open'},kr:'url(#k)',skin:C.s1,shirt:C.jade,tilt:6,armL:[-44,-20,-6,-16],armR:[44,-20,14,-14]})),K),
 'ez-say':()=>sq(P('M0 150Q100 132 200 150V200H0z','#E6CFA2',N)+P('M116 22H190V74H146L128 94 130 74H116z',C.white)+P('M130 40H176M130 56H160',null,'stroke="#9a857c" stroke-width="4.5"')+at(74,214,1.26,H.bust({head:{hair:'wrap',mouth:'talk'},kr:'url(#k)',skin:C.s1,shirt:C.jade,armL:[-44,-20,-8,-14],tR:'open',armR:[46,-16,54,-44]})),K),
 'ez-ask':()=>sq(P('M0 150Q100 132 200 150V200H0z','#E6CFA2',N)+at(48,206,.98,H.bust({head:{hair:'wrap',mouth:'talk'},kr:'url(#k)',skin:C.s1,shirt:C.jade,armL:[-44,-20,-8,-14],tR:'open',armR:[44,-14,50,-32]}))+at(152,206,.98,H.bust({head:{hair:'bun',mouth:'smile',earring:1},skin:C.s2,shirt:C.clay,armL:[-44,-20,-4,-14],armR:[42,-14,10,-12]}),{flip:true}),K),
};
