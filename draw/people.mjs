import {C,sm,P,S,L,ell,limb,at,thin} from './pen.mjs';
const I=C.ink;
// HEAD: 3/4 view, looks to the right. (0,0) = middle of the head, chin at y=23, top of hair about -28.
export function head(o={}){
 const {skin=C.s1,hair='bun',hc=C.hair,eyes='open',mouth='smile',age='adult',glasses,earring,kr='url(#k)',band}=o;
 let b='',f='';
 // back hair
 const cap=[[15,-11],[13,-21],[3,-28],[-9,-27.5],[-19,-19],[-22,-5],[-19,9],[-12,14],[-6,4]];
 if(hair==='bun') b+=S([[-19,1],[-28,5],[-29,14],[-22,20],[-14,17],[-13,8]],hc)+S(cap,hc);
 if(hair==='topbun') b+=S([[-14,-24],[-21,-31],[-16,-39],[-6,-38],[-1,-31],[-5,-25]],hc)+S(cap,hc);
 if(hair==='long') b+=S([[15,-11],[13,-21],[3,-28],[-9,-27.5],[-19,-19],[-23,-3],[-25,16],[-27,34],[-19,42],[-9,38],[-4,24],[-4,8]],hc);
 if(hair==='pony') b+=S([[-16,-10],[-27,-8],[-33,6],[-31,24],[-26,36],[-22,26],[-19,12]],hc)+S(cap,hc);
 if(hair==='bob') b+=S([[16,-9],[14,-21],[3,-28],[-9,-27.5],[-20,-18],[-25,0],[-25,15],[-16,22],[-8,20],[14,16],[19,8],[18,-4]],hc);
 if(hair==='short'||hair==='man') b+=S([[15,-12],[12,-21],[3,-27],[-9,-26.5],[-18,-18],[-20.5,-6],[-17,5],[-12,7],[-6,2]],hc);
 if(hair==='hijab') b+=S([[18,-8],[14,-22],[2,-29],[-12,-27],[-22,-15],[-24,4],[-28,26],[-38,40],[-10,46],[22,42],[24,34],[18,20],[20,6]],o.sc||C.jade);
 // face
 const man=hair==='man';
 const face=man?[[-15,-8],[-14,9],[-9,18],[0,23.5],[8,23.5],[14,17],[17,5],[17,-8],[10,-21],[-7,-21]]:[[-15.5,-8],[-15,6],[-10.5,16],[-1,22.4],[7,22.6],[14.3,15],[17.3,4],[17,-8],[10,-20],[-7,-21]];
 f+=S(face,skin);
 // ear
 if(hair!=='bob'&&hair!=='hijab'&&hair!=='long') f+=S([[-13,-4],[-18,-5],[-19,1],[-16,6],[-12.5,5]],skin)+(earring?ell(-16,8,1.7,1.7,C.gold,thin):'');
 // front hair
 if(['bun','pony','topbun','long'].includes(hair)) f+=S([[16,-9],[15,-20],[4,-28],[-9,-27.5],[-19,-18],[-20,-6],[-16.5,-1],[-14,-7],[-5,-12],[4,-19],[11,-15]],hc);
 if(hair==='bob') f+=S([[17,-6],[15,-20],[4,-28],[-9,-27.5],[-20,-18],[-24,0],[-20,10],[-14,6],[-13,-5],[-6,-11],[6,-13],[12,-12]],hc);
 if(hair==='short'||man) f+=S([[16,-10],[13,-21],[3,-27],[-9,-26.5],[-18,-18],[-19.5,-7],[-15.5,-2],[-13,-9],[-6,-15],[4,-16],[11,-17]],hc);
 if(hair==='wrap') f=S([[-14,-4],[-22,2],[-27,14],[-24,24],[-17,22],[-12,12],[-10,2]],kr)+f+S([[17.5,-8],[15,-20],[4,-29],[-10,-28.5],[-21,-19],[-22,-6],[-17,-1],[-8,-8],[4,-11]],kr)+L([[-21,-14],[-8,-15],[4,-17],[15,-14]],thin);
 if(hair==='hijab') f+=P(sm([[18,-8],[14,-22],[2,-29],[-12,-27],[-22,-15],[-22,6],[-14,22],[4,30],[16,22],[18,14],[8,24],[-6,20],[-13,8],[-14,-7],[-5,-16],[6,-17],[14,-13]]),o.sc||C.jade);
 if(hair==='palm') f+=S([[-38,-6],[-20,-16],[-10,-31],[2,-34],[14,-29],[22,-17],[38,-9],[26,-5],[0,-8],[-22,-3]],C.straw)+L([[-20,-13],[0,-17],[22,-15]],thin)+L([[-11,-28],[2,-20],[4,-8]],thin);
 // features
 const e=(x,y,s)=>{ if(eyes==='down') return L([[x-3*s,y],[x,y+2.2],[x+3*s,y]],'stroke-width="1.9"');
  if(eyes==='happy') return L([[x-3*s,y+1.3],[x,y-1.2],[x+3*s,y+1.3]],'stroke-width="1.9"');
  if(eyes==='tired') return ell(x,y+.6,1.75*s,2,I,'stroke="none"')+L([[x-3.4*s,y-1.4],[x,y-2],[x+3.3*s,y-.8]],'stroke-width="1.9"')+L([[x-2.6*s,y+4.4],[x+.4,y+5.2],[x+2.6*s,y+4.4]],'stroke-width="1"');
  return ell(x,y,1.75*s,2.4,I,'stroke="none"')+L([[x-3.2*s,y-1.8],[x,y-3.2],[x+3*s,y-2]],'stroke-width="1.4"');};
 f+=e(1.5,0,1)+e(12.2,0,.85);
 const bw=age==='old'?hc===C.hair?I:'#7d6c66':I;
 f+=L([[-2.5,-6.2],[1.5,-8],[5,-6.8]],`stroke="${bw}" stroke-width="1.7"`)+L([[10,-6.8],[13,-8],[15.6,-6.2]],`stroke="${bw}" stroke-width="1.7"`);
 f+=L([[8.6,0],[10.6,6],[7.2,7.2]],'stroke-width="1.5"');
 if(mouth==='smile') f+=L([[2.5,12],[7,14.6],[12,11.6]],'stroke-width="1.8"');
 if(mouth==='calm') f+=L([[3.5,13],[7.5,13.7],[11.5,12.6]],'stroke-width="1.8"');
 if(mouth==='oh') f+=ell(7.6,13.4,2.6,2.9,'#6B1F2E','stroke-width="1.3"');
 if(mouth==='talk') f+=S([[3.5,11.5],[8,10.8],[11.8,11.3],[10,15.6],[6,16]],'#6B1F2E','stroke-width="1.3"');
 if(mouth==='laugh') f+=P('M2.5 11Q8 12.4 12.6 10.6 11.8 17 7.4 17.2 3.6 16.6 2.5 11z','#6B1F2E','stroke-width="1.3"')+P('M4 11.6Q8 12.6 12 11.3L11.4 13Q8 14 4.6 13.2z','#FFFBF4','stroke="none"');
 if(age==='old') f+=L([[1,8.5],[-.3,11],[.3,14]],'stroke-width="1.2"')+L([[-4,2.5],[-6.4,3.6]],'stroke-width="1.2"')+L([[-4,-.5],[-6.6,-1]],'stroke-width="1.2"')+L([[0,-12],[5,-12.8],[10,-12]],'stroke-width="1.1"');
 else f+=ell(-4.5,7.5,3.6,2.6,skin===C.s3?'#9E5137':skin===C.s2?'#BC6A4B':'#D9855F','stroke="none"');
 if(glasses) f+=`<g fill="none" stroke-width="1.5"><circle cx="1.5" cy=".5" r="5.4"/><circle cx="12.6" cy=".5" r="4.6"/><path d="M-4-.5L-14-2M7 0h1"/></g>`;
 if(band) f+=L([[-18,-14],[-8,-20],[4,-22],[13,-17]],`stroke="${band}" stroke-width="3.5"`);
 return b+f;}
export function backHead(o={}){const {skin=C.s1,hair='bun',hc=C.hair,kr='url(#k)'}=o;let s='';
 s+=S([[-17,0],[-20,-3],[-21,3],[-17,7]],skin)+S([[17,0],[20,-3],[21,3],[17,7]],skin);
 if(hair==='bob') return S([[0,-28],[15,-23],[21,-6],[22,14],[12,21],[0,22],[-12,21],[-22,14],[-21,-6],[-15,-23]],hc);
 if(hair==='long') return S([[0,-28],[15,-23],[20,-6],[20,16],[16,40],[0,45],[-16,40],[-20,16],[-20,-6],[-15,-23]],hc);
 if(hair==='wrap') return s+S([[0,-29],[16,-23],[20,-6],[14,9],[0,14],[-14,9],[-20,-6],[-16,-23]],kr)+S([[-5,6],[-15,14],[-19,30],[-12,32],[-2,12],[8,32],[15,29],[12,16],[4,6]],kr);
 if(hair==='hijab') return S([[0,-29],[16,-23],[21,-4],[24,20],[36,38],[0,48],[-36,38],[-24,20],[-21,-4],[-16,-23]],o.sc||C.jade);
 s+=S([[0,-28],[14,-24],[19,-8],[15,9],[6,16],[-6,16],[-15,9],[-19,-8],[-14,-24]],hc);
 if(hair==='bun') s+=S([[0,-2],[10,2],[11,12],[0,18],[-11,12],[-10,2]],hc)+L([[-6,5],[1,3],[6,8]],'stroke="#6b4a55" stroke-width="1.6"');
 if(hair==='pony') s+=S([[-5,2],[6,2],[10,20],[5,42],[-2,46],[-8,34],[-8,16]],hc);
 return s;}
// HANDS: wrist at 0,0 pointing to +x
export function hand(t,skin){
 if(t==='none') return ''; // an arm that ends before the hand
 if(t==='open') return S([[-1,-5],[5,-7],[7,-13],[10.5,-14],[11,-7],[14,-6],[22,-9],[24,-6.5],[16,-2],[25,-2],[25.5,1],[16,2],[23,5],[22,8],[13,6.5],[6,7],[-1,5]],skin,thin);
 if(t==='point') return S([[-1,-5],[6,-7],[11,-6.5],[24,-5],[25,-1.5],[13,-.5],[14,2],[13,5.5],[8,7.5],[-1,5.5]],skin,thin)+L([[13,-.5],[9,0]],thin)+L([[13,3],[9,3]],thin);
 if(t==='grip') return S([[-1,-5],[5,-7],[12,-6],[14,-2],[14,3],[10,7],[4,7],[-1,5]],skin,thin)+L([[7,-3],[13,-3]],thin)+L([[7,.5],[14,.5]],thin)+L([[7,4],[12,4]],thin);
 if(t==='palm') return S([[-1,-5],[5,-5.5],[10,-12],[13.5,-12],[13,-5],[20,-4.5],[28,-8.5],[30.5,-6],[24,1],[15,5.5],[6,7],[-1,5]],skin,thin)+L([[28,-5.5],[21,-1.5],[15,-.5]],thin)+L([[26,-2.5],[20,1.5]],thin);
 if(t==='thumb') return S([[-1,-5],[5,-8],[6,-16],[10,-17],[11,-8],[13,-5],[13.5,5],[8,8],[-1,5]],skin,thin)+L([[7,-2],[13,-2]],thin)+L([[7,2],[13.5,2]],thin);
 if(t==='two') return S([[-1,-5],[5,-7],[12,-7],[25,-12],[27,-9.5],[16,-4.5],[27,-3],[27,.2],[15,1],[13,6],[7,7.5],[-1,5]],skin,thin)+L([[14,2],[9,2]],thin);
 return S([[-1,-5],[5,-6.5],[12,-5.5],[18,-2.5],[19,1],[14,4],[6,6.5],[-1,5]],skin,thin)+L([[18,0],[11,0]],thin);}
// arm: shoulder->elbow->wrist, drawn as two round strokes so a bent elbow stays whole; slv = how far the sleeve covers the forearm (<0: short sleeve)
const R1=n=>Math.round(n*10)/10;
export function arm(sx,sy,ex,ey,wx,wy,{skin=C.s1,cloth=C.lotus,t='rest',slv=.55,w=18,hs=1.08,hrot=0,hflip=false,cx=0,nopatch=false,roll=false}={}){
 const ang=Math.atan2(wy-ey,wx-ex)*180/Math.PI+hrot,p=(x,y)=>R1(x)+' '+R1(y);
 const st=(d,c,ww,cap='')=>`<path d="${d}" fill="none" stroke="${c}" stroke-width="${R1(ww)}"${cap}/>`;
 const butt=' stroke-linecap="butt"';
 const hh=`<g transform="translate(${p(wx,wy)}) rotate(${Math.round(ang)}) scale(${hs} ${hflip?-hs:hs})">${hand(t,skin)}</g>`;
 const px=sx+(cx-sx)*.5,py=sy+8;
 let s='';
 if(slv>=0){const mx=ex+(wx-ex)*slv,my=ey+(wy-ey)*slv,l=Math.hypot(wx-ex,wy-ey)||1,ux=(wx-ex)/l*2.2,uy=(wy-ey)/l*2.2;
  s=st(`M${p(ex,ey)}L${p(wx,wy)}`,C.ink,w*.6+4.4)+hh+st(`M${p(ex,ey)}L${p(wx,wy)}`,skin,w*.6);
  const d1=`M${p(sx,sy)}L${p(ex,ey)}`,d2=`M${p(ex,ey)}L${p(mx,my)}`;
  s+=st(d1,C.ink,w+4.6)+st(`M${p(ex,ey)}L${p(mx+ux,my+uy)}`,C.ink,w*.94+4.6,butt)+st(d1,cloth,w)+st(d2,cloth,w*.94,butt);
  if(roll){const c=(a,b)=>`M${p(mx+ux*a,my+uy*a)}L${p(mx+ux*b,my+uy*b)}`;s+=st(c(-2,3.2),C.ink,w+6,butt)+st(c(-1,2.2),cloth,w+1.6,butt);}}
 else {const kx=sx+(ex-sx)*.66,ky=sy+(ey-sy)*.66,l=Math.hypot(ex-sx,ey-sy)||1,ux=(ex-sx)/l*2.2,uy=(ey-sy)/l*2.2;
  const d0=`M${p(kx,ky)}L${p(ex,ey)}L${p(wx,wy)}`;
  s=st(d0,C.ink,w*.64+4.4)+hh+st(d0,skin,w*.64);
  s+=st(`M${p(sx,sy)}L${p(sx+.01,sy)}`,C.ink,w+5)+st(`M${p(sx,sy)}L${p(kx+ux,ky+uy)}`,C.ink,w*1.12+4.6,butt)+st(`M${p(sx,sy)}L${p(sx+.01,sy)}`,cloth,w+.4)+st(`M${p(sx,sy)}L${p(kx,ky)}`,cloth,w*1.12,butt);}
 if(!nopatch) s+=st(`M${p(sx,sy)}L${p(px,py)}`,cloth,w*.98);
 return s;}
const neck=(skin,x,y)=>S([[x-8,y-4,1],[x+7,y-6,1],[x+8.5,y+12],[x+1,y+17],[x-10,y+12]],skin);
function shirt(o,x,yS,yW,yH,extra=''){ // shoulders yS, waist yW, hem yH
 const c=o.shirt||C.lotus;let s=S([[x-9,yS-8],[x-24,yS-4],[x-35,yS+6],[x-33,yS+26],[x-27,yW],[x-31,yH,1],[x+29,yH,1],[x+25,yW],[x+31,yS+26],[x+33,yS+6],[x+23,yS-4],[x+9,yS-8],[x+3,yS+4],[x-3,yS+3]],c);
 if(o.placket) s+=L([[x+2,yS+4],[x+3,yH-4]],thin)+[0,1,2].map(i=>ell(x+5.5,yS+14+i*16,1.3,1.3,C.white,'stroke-width="1"')).join('');
 if(o.collar) s+=S([[x-9,yS-9],[x-13,yS],[x-4,yS+9],[x+1,yS+3]],o.collar)+S([[x+9,yS-9],[x+13,yS],[x+6,yS+9],[x+1,yS+3]],o.collar);
 return s;}
// krama over the shoulder
const kramaOver=(x,yS,kr='url(#k)',len=46)=>S([[x-10,yS-10],[x-20,yS-8],[x-26,yS+2],[x-24,yS+20],[x-24,yS+len],[x-10,yS+len+2],[x-9,yS+20],[x-4,yS+4],[x-3,yS-4]],kr)+L([[x-23,yS+len],[x-23,yS+len+6]],thin)+L([[x-18,yS+len+1],[x-18,yS+len+7]],thin)+L([[x-13,yS+len+1],[x-13,yS+len+7]],thin);
// krama round the neck, ends in front
export const kramaNeck=(x,yS,kr='url(#k)')=>S([[x-3,yS+3],[x-13,yS+22],[x-15,yS+42],[x-3,yS+44],[x+2,yS+24],[x+4,yS+6]],kr)+S([[x,yS+4],[x+1,yS+20],[x+5,yS+34],[x+15,yS+31],[x+12,yS+16],[x+9,yS+4]],kr)+S([[x-18,yS-13],[x-6,yS-6],[x+8,yS-8],[x+17,yS-14],[x+20,yS-3],[x+8,yS+8],[x-8,yS+9],[x-21,yS-1]],kr);
const scarf=(o,x,yS,len)=>!o.kr?'':o.knot?kramaNeck(x,yS,o.kr):kramaOver(x,yS,o.kr,len);
// a knotted krama lies over both shoulders
const stack=(o,l,k,h,r)=>o.knot?l+(o.mid||'')+r+k+h:l+k+h+(o.mid||'')+r;
// SEATED on a mat, legs folded to one side (facing right). origin = mat under her.
export function seated(o={}){const {skin=C.s1,shirt:sh=C.lotus,skirt=C.river,hem=C.gold,armL,armR,lean=0,kr}=o;let s='';
 const X=lean;
 // feet + folded legs
 s+=S([[-66,-8],[-80,-7],[-84,-1],[-74,3],[-58,2]],skin)+L([[-76,2],[-72,-2]],thin);
 s+=S([[-66,-12],[-52,-26],[-30,-40],[0,-44],[30,-42],[58,-32],[78,-16],[78,-2],[62,4],[10,4],[-40,4],[-64,2]],skirt);
 s+=L([[-26,-32],[-4,-20],[28,-17],[60,-22]],thin)+L([[-56,-12],[-30,-17],[-6,-14]],thin);
 s+=L([[-60,-4],[-30,-3],[20,-2],[68,-5]],`stroke="${hem}" stroke-width="3"`);
 s+=neck(skin,X,-116);
 s+=shirt(o,X*.7,-104,-60,-32);
 const aL=armL||[-44,-62,-14,-38],aR=armR||[44,-62,16,-38];
 const A=(sx,a,oo)=>arm(sx+X*.75,-92,a[0],a[1],a[2],a[3],{skin,cloth:sh,slv:o.slv??.5,roll:o.roll,cx:X*.7,...oo});
 const kk=scarf(o,X*.8,-104);const l=A(-29,aL,{t:o.tL,hflip:o.fL,hrot:o.rL||0}),rr=A(28,aR,{t:o.tR,hflip:o.fR,hrot:o.rR||0});
 const h=at(X+2,-139+(o.hy||0),o.hsc||1.1,head({skin,kr,...o.head}),{rot:o.tilt||0,flip:o.look==='L'});
 return (o.behind||'')+s+(o.order==='headlast'?l+rr+kk+(o.front||'')+h:stack(o,l,kk,h,rr)+(o.front||''));}
export function seatedBack(o={}){const {skin=C.s1,shirt:sh=C.lotus,skirt=C.river,hem=C.gold,armL,armR}=o;let s='';
 s+=S([[-76,-14],[-54,-32],[-26,-42],[0,-44],[28,-42],[56,-30],[76,-14],[78,0],[50,6],[0,7],[-52,6],[-78,0]],skirt);
 s+=S([[64,-4],[82,-8],[90,-1],[80,4],[62,5]],skin);
 s+=L([[-66,0],[0,2],[56,-1]],`stroke="${hem}" stroke-width="3"`);
 s+=neck(skin,0,-116);
 const aL=armL||[-46,-60,-34,-34],aR=armR||[46,-60,34,-34];
 s+=arm(-29,-92,...aL,{skin,cloth:sh,t:o.tL,slv:o.slv??.5,hflip:true})+arm(29,-92,...aR,{skin,cloth:sh,t:o.tR,slv:o.slv??.5});
 s+=S([[-8,-111],[-24,-107],[-36,-98],[-34,-78],[-27,-58],[-31,-34,1],[31,-34,1],[27,-58],[34,-78],[36,-98],[24,-107],[8,-111],[0,-108]],sh);
 if(o.kr) s+=S([[-30,-104],[-14,-112],[0,-108],[16,-112],[30,-103],[26,-92],[2,-94],[-24,-92]],o.kr);
 return s+at(o.hx||0,-139,1.1,backHead({skin,...o.head}),{rot:o.tilt||0});}
// STANDING, facing right. origin = ground between feet.
export function standing(o={}){const {skin=C.s1,shirt:sh=C.lotus,skirt=C.river,hem=C.gold,armL,armR,kr,lean=0}=o;let s='';
 const X=lean;
 if(o.trousers){ s+=S([[-24,-4],[-26,2],[-4,3],[-6,-6]],C.ink)+S([[6,-4],[5,3],[30,2],[22,-6]],C.ink);
  s+=S([[-27,-180,1],[-32,-120],[-27,-60],[-25,-6,1],[-5,-6,1],[-2,-60],[1,-130,1],[5,-60],[5,-6,1],[25,-6,1],[28,-60],[32,-120],[26,-180,1]],o.trousers);}
 else if(o.stride){ s+=S([[-42,-18],[-55,-15],[-54,-7],[-40,2],[-28,3],[-31,-4],[-35,-14]],skin)+S([[20,-14],[20,1],[44,3],[43,-2],[33,-6],[33,-14]],skin)+L([[-55,-6],[-42,3],[-28,4]],'stroke-width="3"')+L([[20,3],[45,3]],'stroke-width="3"');
  s+=S([[-26,-180,1],[-35,-140],[-41,-80],[-51,-18,1],[40,-13,1],[37,-80],[35,-140],[25,-180,1]],skirt)+L([[4,-166],[4,-110],[-14,-24]],thin)+L([[12,-160],[22,-100],[24,-40]],thin)+P('M-50-26L40-21',null,`stroke="${hem}" stroke-width="4.5"`)+P('M-49-33L40-28',null,`stroke="${hem}" stroke-width="1.6"`);}
 else { s+=S([[-20,-12],[-22,-3],[-28,1],[-10,3],[-8,-10]],skin)+S([[6,-12],[6,1],[26,3],[24,-1],[16,-5],[17,-12]],skin)+L([[-26,2],[-10,3]],'stroke-width="3"')+L([[7,3],[27,3]],'stroke-width="3"');
  s+=S([[-26,-180,1],[-34,-140],[-32,-80],[-31,-14,1],[29,-13,1],[32,-80],[34,-140],[25,-180,1]],skirt);
  s+=L([[2,-166],[10,-100],[6,-20]],thin);
  s+=P('M-31-22L29-21',null,`stroke="${hem}" stroke-width="4.5"`)+P('M-31-29L29-28',null,`stroke="${hem}" stroke-width="1.6"`);}
 s+=neck(skin,X,-262);
 s+=shirt(o,X*.8,-250,-200,-166);
 const aL=armL||[-44,-204,-36,-162],aR=armR||[44,-204,40,-162];
 const A=(sx,a,oo)=>arm(sx+X*.8,-237,...a,{skin,cloth:sh,slv:o.slv??.5,roll:o.roll,cx:X*.8,...oo});
 const h=at(X+2,-286,o.hsc||1.1,head({skin,kr,...o.head}),{rot:o.tilt||0,flip:o.look==='L'});
 const l=A(-29,aL,{t:o.tL,hflip:o.fL,hrot:o.rL||0}),rr=A(28,aR,{t:o.tR,hflip:o.fR,hrot:o.rR||0});
 const kk=scarf(o,X*.9,-250,54);return (o.behind||'')+(o.back==='R'?rr:'')+(o.back==='L'?l:'')+s+stack(o,o.back==='L'?'':l,kk,h,o.back==='R'?'':rr)+(o.front||'');}
// WHEELCHAIR user, facing right. origin = ground under the big wheel.
export function wheelchair(o={}){const {skin=C.s2,shirt:sh=C.river,skirt=C.indigo,hem=C.gold,armL,armR}=o;let s='';
 // far wheel, frame
 s+=`<circle cx="14" cy="-52" r="48" fill="none" stroke="#7d6c66" stroke-width="4"/>`;
 s+=P('M-36-168L-40-176-58-178','none','stroke-width="5"')+P('M-38-170L-30-84 40-84 62-30 84-24','none','stroke-width="5"');
 // far leg, legs
 s+=S([[-30,-90,1],[-30,-62],[40,-62,1],[44,-50],[52,-16,1],[80,-16,1],[78,-60],[68,-92],[40,-102],[0,-104]],skirt);
 s+=P('M52-24L80-24',null,`stroke="${hem}" stroke-width="4"`)+L([[-10,-80],[20,-84],[46,-80]],thin);
 s+=S([[54,-14],[54,-6],[88,-4],[90,-10],[78,-16]],skin)+P('M50-2H94',null,'stroke-width="4"');
 s+=`<circle cx="66" cy="-10" r="9" fill="#FFFBF4" stroke-width="4"/>`;
 s+=neck(skin,2,-190);
 s+=S([[-7,-186],[-22,-182],[-33,-170],[-34,-140],[-30,-110],[-32,-86,1],[26,-90,1],[27,-120],[31,-150],[32,-170],[24,-181],[11,-186],[4,-176],[-2,-176]],sh);
 const h=at(6,-215,1.1,head({skin,kr:o.kr,...o.head}),{rot:o.tilt||0,flip:o.look==='L'});
 const far=arm(26,-166,...(armR||[48,-136,66,-112]),{skin,cloth:sh,t:o.tR,slv:o.slv??.4,hflip:o.fR,hrot:o.rR||0});
 const near=arm(-24,-166,...(armL||[-34,-126,4,-108]),{skin,cloth:sh,t:o.tL,slv:o.slv??.4,hflip:o.fL,hrot:o.rL||0});
 // near wheel
 const w=`<circle cx="-6" cy="-52" r="50" fill="none" stroke-width="6"/><circle cx="-6" cy="-52" r="41" fill="none" stroke="#7d6c66" stroke-width="2.5"/>`+[0,30,60,90,120,150].map(a=>{const t=a*Math.PI/180,x=Math.cos(t)*41,y=Math.sin(t)*41;return P(`M${Math.round(-6-x)} ${Math.round(-52-y)}L${Math.round(-6+x)} ${Math.round(-52+y)}`,null,'stroke="#7d6c66" stroke-width="1.4"')}).join('')+`<circle cx="-6" cy="-52" r="6" fill="#F2B632"/>`;
 return s+far+(o.kr?kramaOver(0,-178,o.kr,44):'')+h+w+near+(o.front||'');}
// BUST behind a table (origin = table edge)
export function bust(o={}){const {skin=C.s1,shirt:sh=C.lotus,armL,armR,kr}=o;
 let s=neck(skin,0,-84)+shirt(o,0,-72,-28,10);
 const h=at(2,-107,1.1,head({skin,kr,...o.head}),{rot:o.tilt||0,flip:o.look==='L'});
 const l=arm(-29,-59,...(armL||[-46,-24,-10,-2]),{skin,cloth:sh,t:o.tL,slv:o.slv??.5,roll:o.roll,hflip:o.fL,hrot:o.rL||0}),rr=arm(28,-59,...(armR||[46,-24,12,-2]),{skin,cloth:sh,t:o.tR,slv:o.slv??.5,roll:o.roll,hflip:o.fR,hrot:o.rR||0});
 return s+stack(o,l,scarf(o,0,-72,44),h,rr)+(o.front||'');}
// STANDING, seen from behind. origin = ground between feet.
export function standingBack(o={}){const {skin=C.s1,shirt:sh=C.lotus,skirt=C.river,hem=C.gold,armL,armR}=o;let s='';
 if(o.trousers) s+=S([[-24,-4],[-26,2],[-4,3],[-6,-6]],skin)+S([[6,-6],[4,3],[26,2],[24,-4]],skin)+S([[-27,-180,1],[-32,-120],[-27,-60],[-25,-10,1],[-5,-10,1],[-2,-60],[0,-128,1],[3,-60],[5,-10,1],[25,-10,1],[28,-60],[32,-120],[27,-180,1]],o.trousers);
 else s+=S([[-20,-14],[-23,0],[-8,3],[-8,-12]],skin)+S([[8,-14],[7,3],[22,0],[20,-12]],skin)+S([[-27,-180,1],[-35,-140],[-32,-80],[-31,-14,1],[30,-14,1],[32,-80],[35,-140],[27,-180,1]],skirt)+L([[-4,-160],[2,-100],[-3,-20]],thin)+P('M-31-22L30-22',null,`stroke="${hem}" stroke-width="4.5"`);
 s+=S([[-9,-270,1],[9,-270,1],[11,-250],[0,-246],[-11,-250]],skin);
 const A=(sx,a,oo)=>arm(sx,-237,...a,{skin,cloth:sh,slv:o.slv??.5,roll:o.roll,...oo});
 const arms=A(-29,armL||[-44,-204,-36,-162],{t:o.tL,hflip:true,hrot:o.rL||0})+A(29,armR||[44,-204,36,-162],{t:o.tR,hrot:o.rR||0});
 const body=S([[-8,-258],[-24,-254],[-36,-245],[-34,-222],[-27,-200],[-31,-164,1],[31,-164,1],[27,-200],[34,-222],[36,-245],[24,-254],[8,-258],[0,-255]],sh);
 return (o.behind||'')+s+(o.armsFront?body+arms:arms+body)+(o.kr?S([[-22,-255],[-9,-264],[0,-261],[10,-264],[23,-254],[14,-246],[0,-243],[-14,-246]],o.kr):'')+at(o.hx||0,-286,o.hsc||1,backHead({skin,...o.head}),{rot:o.tilt||0,flip:!!o.flipHead})+(o.front||'');}
// SITTING on a step, feet a step below, facing right. origin = where she sits.
export function sitting(o={}){const {skin=C.s1,shirt:sh=C.lotus,skirt=C.river,hem=C.gold,armL,armR,lean=0,drop=70}=o,X=lean;
 let s=S([[44,drop-12],[43,drop-1],[72,drop+1],[84,drop-2],[80,drop-7],[66,drop-12]],skin)+S([[60,drop-10],[60,drop+3],[88,drop+5],[100,drop+1],[95,drop-4],[80,drop-10]],skin);
 s+=S([[-30,-34,1],[-37,-16],[-34,0],[-6,3],[32,2],[40,12],[38,drop-10,1],[86,drop-9,1],[88,20],[82,-14],[64,-34],[30,-42],[0,-44]],skirt);
 s+=L([[-10,-14],[20,-22],[56,-24]],thin)+L([[62,-4],[64,24],[62,drop-24]],thin)+P(`M39 ${drop-18}L86 ${drop-17}`,null,`stroke="${hem}" stroke-width="4"`);
 s+=neck(skin,X,-116)+shirt(o,X*.7,-104,-60,-30);
 const A=(sx,a,oo)=>arm(sx+X*.75,-92,...a,{skin,cloth:sh,slv:o.slv??.5,roll:o.roll,cx:X*.7,...oo});
 const h=at(X+2,-139,o.hsc||1.1,head({skin,kr:o.kr,...o.head}),{rot:o.tilt||0,flip:o.look==='L'});
 const l=A(-29,armL||[-44,-58,-8,-40],{t:o.tL,hflip:o.fL,hrot:o.rL||0}),r=A(28,armR||[46,-58,40,-42],{t:o.tR,hflip:o.fR,hrot:o.rR||0});
 return (o.behind||'')+s+stack(o,l,scarf(o,X*.8,-104),h,r)+(o.front||'');}
// an arm seen from above, reaching over a sheet
export const reach=(x1,y1,x2,y2,skin,cloth,t,o={})=>{const a=Math.atan2(y2-y1,x2-x1)*180/Math.PI;const l=Math.hypot(x2-x1,y2-y1),ux=(x2-x1)/l,uy=(y2-y1)/l,r=Math.round;
  return `<g transform="translate(${x2} ${y2}) rotate(${r(a)}) scale(2.1 ${o.f?-2.1:2.1})">${hand(t,skin).replaceAll('stroke-width="1.6"','stroke-width="1.1"')}</g>`+limb([[x2-ux*60,y2-uy*60,27],[x2-ux*20,y2-uy*20,23],[x2+ux*3,y2+uy*3,22]],skin)+P(`M${r(x2+ux)} ${r(y2+uy)}L${r(x2-ux*30)} ${r(y2-uy*30)}`,null,`stroke="${skin}" stroke-width="19" stroke-linecap="butt"`)+limb([[x1,y1,64],[x2-ux*80,y2-uy*80,50],[x2-ux*38,y2-uy*38,42]],cloth);};
