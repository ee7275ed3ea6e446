/**
 * The 4,000 groups of four bytes that source text writes most often, in the symbols of `gram-frequency.ts`: by the power of two that is nearest to how
 * often in 64 MB, one behind the other. Counted over 89 MB of C, Go, Python, Ruby, TypeScript, Java, C# and documentation.
 */
export const windowCounts: readonly (readonly [power: number, groups: string])[] = [
  [23, '    '],
  [18, 'tion'],
  [17, ' the0000ationamethe '],
  [16,
    '   "   /   a   c   e   i   p   r   s  //  if  re //  /// con if  ret to /// :   ablealueassecontctiodataentieturing ion ionsportptioreturingsertsionsserstritest' +
    'thistrinturntypeurn valuwith',
  ],
  [15,
    '   d   f   t  as  co  de  en  pu  se :=  and ass com def end err exp for fro fun imp in  int is  nam new not of  pro pub res sel sta str tes thi typ use val wit' +
    '"   ----.   /   aderanceand aramate authbasebjecbliccaticensceptchanclascliecodecompconfconsd   e   e = eadeectiend enseent equeerroerveexpefilefor fromfunchis ' +
    'httpicaticenientimpointejectlasslectlic licelienmentmmmmmplempornd  new nfignot nterntexntitnullonfionteoperoptiort ourcparapathpectproppublquesrameratireadrequ' +
    'ressrrorselfservsourssiostatsynctatited textthattimetingtitytrueubliuesturceuserversxpec',
  ],
  [14,
    '   .   b   l   m   n   o   v   w  -   ex  in  pr  st  th  va 000 = " = c = n ==  add an  app as  be  by  can cha cla cre cur dat do  ent fal fil get htt ins it ' +
    ' lic met mod nil nul obj on  opt or  par pri req ser set tha tru var ver voi whe you": ".com.con.get//  0   _conacheactiaddralidalseame ame:amesametamewandlange' +
    'appeapplare arraarsease ass asynatchatedaticatorattraultbackble boolbuilbutebytecallcasecatecesscheccollcolucommconncorecouncreactedctorcurld todateddredef defa' +
    'dentder dersdescdingdlerdrese coe ine lie ree the.  eateect ecteecured tefauelecelf.emenenceendeenerentrentseptiequaequier teraternaerr ersiertyerviespoess essa' +
    'essiest est_esuleterethoeveneworexceexprf thfalsfaulfiguformframhandhanghat he che lhe sheadheckhen herehis.hosthoulibutigurildeile implindeinfoing.ingsinitinst' +
    'int ion.ion_ionaistriterith itiojsonlatilderlemelicalinelistllecloadlocalocklse lumnmandmarymatcmberme: messmetametemethmmanmmarmoden   n thnal nctinderndexndle' +
    'nectng tngx_nil ningnnecnst nstantenntryo   objeode odelof toid okenolleolumommaonneons onseonstordeormaouldoundountoverpendpertplicponspresprinprovps:/qualquer' +
    'quirr   r = r thram raterderreamreatrectregiremorentresorespresuriburiterityrnalrom roperrayrsioructrverrvics   s = s ths://sagescrised seleshousingsizespecspon' +
    'ssagstansterstinstrastrestrusultsummt   t = t thtabltaintanctatetentter ternthentherthodthorthrotic tivetoketorytps:tractreatribtructtpstureueryuilduireuld ult ' +
    'ummaunctundeuse uthovalivar ventvicevoidwaitwhenworkwritxcepxpreyou ype ',
  ],
  [13,
    '   -   =   _   g   h   u  ""  "s  aw  ca  cl  el  fi  fo  fu  im  it  le  mo  na  pa """ 0.0 = 0 = a = f = m = p = r = s = t a c act all any api are arg asy att' +
    ' aut awa bas boo bui cal cas che cli col cop cor dep des dis els eve exc ext fai fin han has hea inc ind inf jso key len let lis log map mat may ngx non ope org' +
    ' out ove pat per pos pre que rea rec rel rem rep run see sho spe sub sup tab tas thr tim tra und usi we  whi wil wri" do""" "htt.0.0.add.ass.equ.nam.net.new.pro' +
    '.sec.set.spr.sta.to / th// t/par/sum0-000.0 0.0.00  00-000.0000 000": tr= ne= ni= nu====_nam_pro_str_typ_witabelacceace ackaactoadatage agerailsait alizall alle' +
    'alloame"ame=amplanaganneannoany arenargeargsarguariaase.ask ata ate_ategatesath atteatusawaib.coblocbodybuffc vocachcan ccescertcharchemcificipackagcketclosclud' +
    'cluscom/condconvcopycordcripctivcuricurrcustd = d byd ind ond.  ded defideledepeder.deridiredistditido  downdulee ane cae dee exe foe ise ofe pre see ste toe wi' +
    'e": e:  e: "eacheaseecifeconecorectoecuted  ed aed bed ied oed. ef teferefineforegiselateleaelemelseembeemovemplemptenamencoengtent.ent_entaenteenumepener  er =' +
    'er: ere erenermierriers ers.ert ert.ert_erteertierttes aes tes: escresolesouespaest.estaesteestiestsetadetriettyetypeveleverexamexecext ext.extef tefactfailfere' +
    'fferficafielfiltfinafindfinefirsflagforeg   g thgeneget ggergistgithgrougumegurah thhannhashhe ahe ehe fhe phe rhe themahenther horihouthrowhub.ialiic vidatide ' +
    'ideniderieldies if eif tificifieightiledill ilteimitin ain tinalinatinciincline ineding_ingfinpuion"ion:ioncipalireciredirstis ais iis nisteitemith_ithoithuitor' +
    'ity ity.ivatizatjavajoinkagekey l   labelabllanglateleanleasled lengletelevelidalimilinklizellowlogglongloselterludelue lueslustmainmanamappmarkmay me =me="metr' +
    'mewomockmodumovempilmptymultn = n a n ann con inn renablnagence ncipncluncodndenndinned nerang  ng ang snginngthnitinly nnelnnotnodenonenotanputnse nse.nstrntai' +
    'ntegnticntronts numbnvalnvero thoautocalocatocesockeodulointojecolveompaompiomplon  on =on aon ton: onalone onlyons.ontaontronveool openor aor ior tore org.oriz' +
    'ork.ositotatotheout outeoutpovidownepacepackpareparspartpasspdatpeciperaperspilepingplatpoinposipostppenppetppinpplipporprefprivprocprojpromprotproxr :=r coract' +
    'rangransratorecerecored redireferefirelarelerencreplreporesergetrgumrialrideriesrighrincriptrivarivermatrn nrnamrninrocerojerootror rotorouproutrovirrenrridrt o' +
    'rtedrue s a s ans ins iss nos ofs ors res tos.  s:  schese  se ise tse. secusee sentsequserises sessset signsocksoftsolvspacspansprist  stalstarstemstenstomstor' +
    'suppsystt cot int ist ort ret totadatalltargtarttasktatutch tchetempter.teraterstes th tthouthrethubtialticatiestifito ato ttor toretputtrantrattrictrolts ttter' +
    'ttritualual ub.cue  uffeull ultiumbeumenunc updauppeuppourature uriturl_urnsurreusedusinusteustoutesutheutilutpuvatever verrvertvidewarewherwillwnedwordxampxecu' +
    'xteny   ynamync ype.ypesysteyteszati',
  ],
  [12,
    '   0   :   k  "a  "c  "g  "m  "n  "p  "t  an  ap  ar  bo  ch  cu  da  di  do  er  fr  ge  ht  lo  ma  me  ne  ng  no  op  po  ra  si  su  t.  ta  te  tr  ty  us' +
    '  wh  wi "   "00 "co "de "gi "ht "in "li "re "se "st "te 0   00  0x0 = d = e = i a n a p a s acc arr at  bac bef bin blo buf but byt cac cat clo cod cou dec del' +
    ' dir doc doe eit ele enc env exa exe exi fie fir fla fn  fou fra gen giv got hav hos ini inv io. ite jav joi kin lab lan lim lin loa loc lon mak man max mem mes' +
    ' moc mor msg mus nee net no  nod num one onl ord oth pac pas pla pup rai ran red ref reg rou sam sch sec sen ses sig sin siz so  sof sou spa sql sto sys tar tem' +
    ' tok try uni unl upd url vir wan war was web wor"  """  "000":  ": 0"con"foo"git"nam"tes"typ"use-0.0-00-. //. th../../...0  .app.aut.bui.cha.cla.cli.cre.dat.def' +
    '.ent.err.exp.fin.has.htt.ins.int.ise.len.met.org.par.rea.req.res.ser.str.tes.typ.use.uti.val.wit.wri/../// a// c// i// r// s// w//gi//ww/000/git/lic/www0 = 0"  ' +
    '0.0"0.00000-000.00:00:000x00: 00: fa: st://g://w:= r= 0 = 00= co= fa= ma= ra= re= se= st= tr== "== 0== n_col_com_dat_dir_equ_err_fil_for_htt_int_key_met_opt_par' +
    '_pat_pre_req_res_set_sta_tab_to__val_vera = a coa nea000abasach ack ackeadapadonafteagesaileailuain aineainsaintaiseal aal cal salanalaraliaallballyalsoam  am n' +
    'ame.amican aan ban ean iand_andaandsanguansaansiant antiapacapi api.app.appiaptearcharedarniart artiary as aas iasesasouassiassoasswastaat  at tata.atabatalatas' +
    'ate.ateratetath.atinativaturauseautoava.ave avigbasibe cbefobelsber bilibinabindble.ble_bledblesbounbreabrewbuckbut c ovc stcalacanccausce iceivces chaiche che.' +
    'chedchercheschilciatckenckerckincleaconccookcopecredcrefcribcrosct tctlycturcuted asd bed cod fod nod red thd und widaptdatiddedde  de adebudecldecodefedel.delt' +
    'dencdeprderrdetadex dialdicadictdiffdisadiscdispdmoddocsdoesdonedonldpoidprodrivdynae ==e a e ape ase ate che cle cre ene fie ife ite lae mae nae nee noe ore pa' +
    'e sae soe spe tee use vae"  e.coe.gee_coe_reead eadoeadyean ebreebufebugeceieclaecodecomecreect.ect_ectlectsed =ed ced fed ued wed: ed_cedatedcoedenediredisedmo' +
    'edreeed ef="efixegategeregoreigneitheiveeletelinelpeelteemapemoten tenabendiendpendsengiensient"entlenvieoutepareplaeposepreept er aer ber cer eer ier oer ser. ' +
    'er.aer.cer.seraberalercoerederfaergeeriaerideriferineriteriverreerseersoertservaery es  es =es ies oes wes. eseneseress_esseessoestbestcestoestret tet::etaietes' +
    'etheetimetreets ettievalewarexisextrf anf erfacefastfer ffsefic fiedfierfig fig.finifixtfloafoo"founfsetfterftwafullg = g tog.spgategatiger ger.get_getcgetsgfra' +
    'ght ginaginegiveglobgnorgorygramgratgreegresgrpcguagguregx_hh   h = hainhar has havehe  he "he dhe ghe ihe mhe nhe ohellhelphichhildhinghis-histhod hodshomehrea' +
    'htmliabliateibleic cic fic iic lic oic sicalice icesich icroid =id: ied if sigatiginignaigneignoilabile.ile_ilenilesilitils.ilurimarime ime.imeoimesin cindiiner' +
    'inesing"ingcinglingrink inseint0intsinvainveinvoio.nioneioniionmionpionriontiptiironirtuis cis dis fis pis sis tisabise issiissuist istiistoit "itheitiaitieitin' +
    'itleits itteitytive ivediveniverixtuize ize_izedk cok.sekendkeyskindkingknowl = l asl bel relacelagslastlbacld ble  le =le tle.cle: ledmleftlegalenaler ler.les ' +
    'lesslet lf._liasliedlinglitelityll  ll bllabllballedllerlloclly loatlobalogilowelperlt =ltesltiplurelverm nam thmailmakemanymatime  me cmebrmembmeofmeoumergmeri' +
    'mespmicrminamingmisemissmit moremotemparmplamplimposmulamustn ben exn fan isn ofn sen stn ton"t n.  nal_naminarynatenatinavinc tncelncernconnd tndarndatnditndpo' +
    'nds ne: neednentner nestnetonettnextnfo nforng cng ing png.tnge ngedngesngfrnglengrengs.nguankeynlesnlinnmennnernorenotenotins  ns ans ons tnsacnsernsesnsibnsio' +
    'nt  nt =nt int tnt00nt: ntatntedntiantimntinntiontrents.ntypnumenvennviro a o beo ino reo.neoadeobalociaock ock.ocoloderodesodinoducof aoffsoftwoggeokieoleaom "' +
    'om tomebomerometomisommeompoon con fon ion oon son. oncoondionenonetonmeonreonsoontiookiooleoptsopy opyror  or cor eor mor ror sore.ore_oredoreiorg/origoritork ' +
    'ormuorreors ors.orteortsory ory.osofost ot sotecotocou mour ovedowerowinows p = p://pachpagepatcpe =pe: pelipeofper permpet:pipeplacplayple ple.plemplespletplex' +
    'plieplugpoolposeppedpperprecprevprimprodpterptorpuppput pyriquenqueur exr imr inr mor rer tor.  rablracerackrailrainraisramsrantrce rce.rcesrconre  re are ire t' +
    'reacreakrecared_rederef=reigremaremeres restrevirfacrg.sriabribericsrifyrigirimarintritirizarizerk.srmisrmulrn frn srn trns rodurolerollromirorsrosoroterow rows' +
    'roxyrr :rr =rserrsonrt irt jrt srt.ert_erterrtiertifrts rtthrtuarty runnruntrvals :=s ars ass cas cos des dis exs fis fos ons prs ses uss whs wis"  s": s.cos.re' +
    's.sesablsactsafesamesavescalsconscopse ase fse: secosendser ser.sersset_setssettsetusharshipsiblsidesitisitoskipsocisomeson son.ss ossesssinssocssorssuesswost c' +
    'stapstbastedstopsts subjsubssuccsureswitswort ant bet cat ext fot jat lit mat not oft set stt sut ust wat wit"  t": t.  t.cot.eqt.get:  t_cot_eqt_retabatailtand' +
    'tapitasotbastconte  te ate ste ttebutectted_tegetegotem.temstendtenetenster:ter_terctereterfteritermterrtes.th athanthintil.tilstitltly tnamto bto cto eto ito r' +
    'to stocotomatometor.toritorstp:/tprotraitrestrietry try.try_ts  ts ats: tstrtthattinttp.ttp:ttp_tty.ttyptvaltwarty ftytyu mauageualsubjeucceuckeuct uctuude ues ' +
    'ueueuintule ullault.ult_ultsumerumnsunitunleunt untiuresurl ust ute uteduteruth0utioutorval varived ven ver.veriviewvigavirovirtvisiwantwarnwas whicwingwrapwww.' +
    'x_htxistxtraxtury = y bey fry iny ofy rey thyconyourype"ype:ypeoyrigytyp',
  ],
  [11,
    '   j   q  "d  "f  "i  "r  .a  00  ac  ad  al  at  br  bu  eq  fa  he  id  is  la  li  or  ru  sc  so  to  un  ur  ve  wa ""  "as "ba "fo "na "no "pa "pr "sh "ty' +
    ' - n ... =   = b = g = l = o = u = v === a d a f a r a t abo aft agr als ann ans apa ava bod bre cap cau cer chi clu cmd ctx cus de  deb det dic dif don eac emp' +
    ' ena fas fix fmt fol git gov gro hel id  ide ign inp is" iss its kno las law lea lef loo mai mic min mul nex oau obt off ori own pip pol por pyt ren rev roo sco' +
    ' scr sha soc som std suc syn tex uin uns" ba"0.0"as "com"lic"pro"sho"sta"str"val- na--- -000. fu. it. yo.000.and.apa.api.clo.cod.col.cor.cou.emp.exe.fat.fil.for' +
    '.han.hea.htm.io/.joi.jso.key.log.man.map.moc.not.opt.ord.pat.pri.que.reg.rep.run.sel.to..to_.tra.url.web/ /// co/ re// /// d// l// n// p/doc/tes00" 000_00j00aut' +
    '0j00: "0: "a: "s: "t: 0 : co: ht: ma: nu: re:000:= c:= m=   = ap= aw= cu= de= in= ng= no= pa= pr=== =tru_add_all_arg_cal_cha_cla_cou_def_eve_exp_fro_get_has_hea' +
    '_ini_ins_inv_loc_log_mod_not_que_rea_ret_ser_siz_spa_t  _tes_tim_tra_url_usea   a reabilabstacesacteactsactuadd addeaddiadedadinaefiage.agenagreailaake akkaal i' +
    'al tal: albaalchaldealecall_allsalphalrealtoame_amedameoan "an oan ranchansfanspanteany_aptuaratardsarerarksartsas pas tasedash asicasisasksasonass.ast asteastr' +
    'at aat iat sata_ate"ate:atecatemath"athsatibatomavaiavioaw oay bay nay oaylob000balabar"bconbe abe ubehabernbersble"blisbranbscrbstrbtaibuf by aby tc = c clc fi' +
    'c fuc inc lac tac vic000cablcanncaptcaskcastccepce  ce tce wce: cellchinchunciesckedclarcodicolocorrcovecretcrypct  ct cctercts ctuacumecurscutid and end isd or' +
    'd prd sed std": d:  d_cod_ind_redarddclidcolddlede =de tdel delbder_deredes destdetedevedlewdockdocudomadoutdropds adtypductdurae "le ace ale are bee cue dae di' +
    'e doe fre fue gie goe hae loe mee mie moe nue one sue tae tre tye whe-0.e. ye.dee.ine.noe.ore.ree.see.ste0ide: se: te_ine_nae_t eaccead_eadaeadieam eam_earceasy' +
    'eatuecatechaeck ecoled ped sed_iedcledicedtyee cee teen eerref _ef sefikefleegexegioegraehaveinfelbueld eldselloelopemaiemaremetemoren aen uenciencyensuent-ent:' +
    'entcenttepateplieplyeporeproer der fer rer wer" er.eer.ier.rer::erceerdeereserfoericerieerneerniers"ers:ersherstervles fes nes" es.ses/lescaesetess.est"et  et =' +
    'et aet fetcdetchetcoetioetteetupetwoew cew eew iew sexitexpiexpof   f a f cof nof ref sefakefatafeatferrfix flecflowfmt.follforcfreeftypfutug a g cog peg/lige g' +
    'ged gemegentges getagetpgetrgettginggiongmengnedgnkegovegrangth gx_cgx_sh0auhan hardhareharshavihe bhe hhe uhe vhe.ohed hemeherihileholdhookhorthrefhunkial iale' +
    'ialsiancibilic aic bicabid ciddlied.ies.if aif cif iif nify ignkigrail  ild ilerilluimagiminin  in sin winarinceind indoing:ingbingeinheinininliinneins int_intf' +
    'intoinueion-ipelipleiqueire ire.iresis eis mis ris" is.siscoiseqisheisioisitistsit ait bit cit dit iit mit titatitchite itesitivitycityfive_ivesixedizerj000k   ' +
    'kcorkeepken kubel col inl stl thlanclarglaw lbaslbuile ale cle ele ile lle. learlepales.letilewalexplf.alianlicilicylid likelishlivelizall all tllumlog_lookloop' +
    'low lphalrealso lt ilt: lue"lue.lue:luetlugilumilvally ily um ".magemallmanimattmax_me":medimemomerames mestmic.middmigrminimitammenmmitmmonmodimorympatmponmut ' +
    'n "an 0.n apn can den ern nen nin prn trn unn upn wrn yon"  n": n:  n_con_stnal.nallnce.nce_ncesnciencrend and cnd end ind nnd rnd sndefndicndowne  nel.netenetw' +
    'nexcnexpnfo.ng =ng dng fng mng ong rng wngcongs nherniqunit.nit_nnamnninnot_nownnpronresns =ns: nsafnse"nse-nsednshinspansponstensurnt ant cnt snt. nt_tntcontid' +
    'ntientifnto ntokntrinttyny ko cao coo eqo usoad obtaocumode.ode_odifoes oft.oginogleograoin okiool aoldeolicolloolorom somaiomanomatome ommiommoon 0on eon pon w' +
    'on" on":on.conaronceone:onexonf_ong oninonmaonprons:onshonsuontoor =or oor: oragorceord ordioreaoresorieorkcorkeorm ose osedostrostsot aot bot not uotalote otic' +
    'otifou soubloughove ow nown p   palbpanspatipattpaylpe":peerpenaperfpes pes.pirepliaplitploypoliponepplyprofpserpstrpt ipts.pturpullpushpy opytepythquicr a r ag' +
    'r anr der isr ofr prr ser str": r.cor.enr.ger.rer:  raefragerancrandrappray rceprchardinrds re "re cre rreasreedreflregerenarendreprres.reshretrreverforrg/lrict' +
    'rimirk crkcorkerrl: rmalrminrn  rn arn crn ern rrom_romeronmrorfrounrr  rranrrecrs  rs =rs. rs: rse0rsetrst rt art crt trt: rtinrtsqrtyprubyrulerun runsrustrvle' +
    'ry =rypts als bes frs ims mas pas sts uns" bs.ads.ges.ins.ios.nes.sts/lis_cosampse =se cse sse-0se0isearsecrsectser_sernses.ses/sforshalshelshorsimpsincsistsite' +
    'son_sorssortsplisporsrc/ss  ss =ss rss tssedssl_st =st ast bst ist ost rst sst tst: stamstcostepsticstnastogstrystylsumesupet 00t :=t a t alt ast bat cht det di' +
    't hat iot nut pat prt vat.ent.ert.fat.ret.set: 0t_inta =tacktaketamptanttatstauttdattdowte =te cte fte ite: teadtecoted.tedatedetegrtegytem temetequtervtetitexc' +
    'tforth =th eth0ath: thonticetinutipltititnulto  to dto pto uto_stogrtooltopttoratotatpsetraetreetregtreqts =ts. tsertsqlttp ttp0tus tworty tty.ctycotyfrtyleualt' +
    'ubscue =ue iue: uencuginulatule_ulesult:uminumn und undauniqunneunsaunspunteuperure_uredurinurl:usesut nut wutomuturvailve tvel0ver_verevernveryviorvletvokew ne' +
    'w orw.apwarrwatcweb.webswhilwindwitcwnerww.ax = x000x_coxpirxporxt.cy apy coy kiy noy oby pry sty toy usy.  y.coy:  yamlyfrayingyloaype_ypedytebythoze_tzero',
  ],
];
