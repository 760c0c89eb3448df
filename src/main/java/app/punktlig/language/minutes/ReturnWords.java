package app.punktlig.language.minutes;

import app.punktlig.language.WordMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that tell of a topic's return, by their kinds, in Swedish and English, in lower case. {@link ComeBacks} asks for kinds. */
final class ReturnWords {

    /**
     * Kinds, a colon, and their words; an underscore stands for a blank, a leading hyphen for the end of a longer word. Verbs after
     * {@code 1}, {@code 2} and {@code en} are put into their forms: behandla, behandlar, behandlas; avgöra, avgör, avgörs; review,
     * reviewing, reviewed.
     */
    private static final String TABLE = """
            TOPIC: frågan frågorna fråga ärendet ärendena ärende punkten punkterna paragrafen paragraferna ämnet saken diskussionen samtalet dialogen förslaget förslag motionen tråden resterande återstående yrkandet återstoden resterande ämnena diskussionspunkten saken wording agenda_item debate resten rest
            TOPIC: item items matter matters topic topics issue issues question subject discussion conversation proposal motion
            TOPIC: -frågan -frågorna -ärendet -ärendena -punkten -punkterna -förslaget -diskussionen
            1: behandla diskutera ventilera granska syna mangla dryfta debattera utvärdera analysera avhandla slutbehandla klubba spika besluta resonera samtala prata tala snacka titta kika fundera älta bearbeta genomlysa penetrera avrapportera återrapportera summera revidera rösta överväga stämma_av slutdiskutera färdigdiskutera slutdebattera återbesöka omarbeta bedöma ifrågasätta konkretisera jämka slipa väcka processa ompröva begrunda sondera dissekera tröska vädra ägna
            2: avgör fastställ belys genomlys slutför jämför bered överlägg behandl grubbl handlägg
            TREATED: tas_upp lyfts_upp plockas_upp följs_upp följas_upp stäms_av stämmas_av läggs_fram läggas_fram tas_ställning tas_beslut fattas_beslut gås_igenom ses_över ses_igenom väckas bestäms bestämmas upptas tas_åter kommer_upp föredras föredragas föreläggs tänkas_om dras_igenom hörs vägas vägs tas_till_beslut omförhandlas tas_fram_igen plockas_fram_igen dyker_upp dyka_upp aktualiseras återupptas plockas_fram väcks dags_att dags_för handläggs handläggas diskuteras_klart fastställs
            TREATED: tas_med_till återbesöks återkopplas återkopplade
            TREAT: bestämmer bestämma överväger återvänder återvända återgår återgå fördjupar fördjupa återupptar återuppta stämmer_av stämma_av följer_upp följa_upp tar_ställning ta_ställning fattar_beslut fatta_beslut tar_beslut ta_beslut går_igenom gå_igenom ser_över se_över avgöra gräva väger väga vrida tänka_om tar_upp ta_upp tar_tag_i gör_omtag tänker_vidare tänka_vidare ta_ett_varv förhandla dra_igenom knyter_ihop knyta_ihop kommer_in_på komma_in_på lyssnar_på knyter pröva_frågan prövar_frågan look vända_och_vrida follow_up reda_ut reder_ut fastslå slå_fast tänka_på_saken tänker_på_saken
            TREAT: checka_av
            en: discuss debate reconsider revisit finalise finalize conclude resolve determine evaluate re-examine consider review examine settle decide vote talk address explore reassess ponder weigh deliberate rediscuss canvass assess
            TREAT: look_at come_back_to go_back_to circle_back pick_up take_up thrash_out go_through work_through take_stock hear_more go_over get_back_to revert check_in touch_base take_further reopen
            DISCUSSED: looked_at talked_about voted_on dealt_with returned_to gone_through picked_up taken_up brought_back come_back_to reopened re-opened resumed heard raised covered taken received brought thrashed_out aired tabled resubmitted re-presented retabled
            TREATMENT: diskussion genomgång avstämning uppföljning utvärdering behandling beredning bedömning ställningstagande beslut avgörande prövning läsning läsningen omgång föredragning dragning diskussioner avgörandet beslutet samtal dialog nytt_försök nytt_läge lägesrapport discussion sign-off conversation discussions slot follow-up checkpoint check-in recap walkthrough negotiation redogörelse förhandling förhandlingen vägval fortsättning ställning talks deliberations andrabehandling samråd go/no-go check progress_check progress_report titt återblick nytt_grepp nya_tag
            TREATMENT: -läsning -diskussion -genomgång -genomgången -avstämning -uppföljning -utvärdering -behandling -dragning -prövning -beslut -läsningen -återkoppling
            TREATMENT: återkoppling redovisning återrapport återrapportering genomgången uppföljningen utvärderingen avstämningen dragningen behandlingen beredningen prövningen omröstning omröstningen votering överläggning överläggningen överläggningarna debatt debatten runda rundan varv sväng vända vändan omtag omprövning revidering
            TREATMENT: reading hearing debate review vote decision consideration deliberation discussions appraisal reappraisal airing update presentation evaluation examination stock-take ruling talks verdict resolution
            TAKEN: tas lyfts lyftas läggs dras tages tagas plockas noteras hanteras hämtas sparas tas_med hörs föras tittas prövas prövats hamnar hamna följs förs godkänns antas fastställs
            HELD: görs göras ges sker löses lösas gets takes_place väntas planeras fattas bokas äger_rum genomförs återkopplas görs_klart görs_klara visas sätts_upp
            TAKE: tar ta lyfter lyfta går gå gör göra kör köra plockar plocka lägger lägga drar dra löser lösa följer stämmer take bring raise pick do hear go put get continue come give
            RETURN: återkommer återkomma dyker_upp dyka_upp kommer_upp komma_upp aktualiseras aktualisera lever_vidare återvänder återaktualiseras återuppstår return come_back get_back
            RETURN: reappears reappear resurfaces resurface come_back comes_up come_up comes_around comes_round features feature recurs crops_up reverts resumes
            RESUME: fortsätter fortsätta fortgår återupptas återupptar återuppta återupptages continues continue resumes resume resumed fortsättas går_vidare gå_vidare får_sin_fortsättning be_continued carry_on carries_on fortsätts
            PUT_OFF: bordlagd bordlagt bordlagda bordläggs bordlades bordläggas bordl uppskjuten uppskjutet uppskjutna uppskjuts uppsköts uppskjutas hänskjuts hänsköts hänskjutas avvaktas ajourneras ajourneras ajournerat framflyttas framflyttad framskjuts senareläggs senarelades skjuts_upp sköts_upp skjutas_upp skjuts_fram sköts_fram skjutas_fram flyttas_fram flyttades_fram flyttats_fram läggs_på_is lades_på_is återremiss vilandeförklaras bordsläggs sköts_på skjuts_på punt stays_on_the_agenda remains_on_the_agenda parkeras parkerades parkerad parkerat kvar_på_dagordningen skjutits_fram skjutits_upp flyttats_fram bordlagts ajournerats ajournerades uppskjutits senarelagts left_on_the_table keep_on_the_list bordlägges uppskjutes hänskjutes rolls_over roll_over on_the_back_burner
            PUT_OFF: punted bumped shelved deferred defer defers postponed postpone postpones adjourned adjourn parked held_over carried_over carried_forward carry_over carry_forward laid_over rolled_over stands_over stood_over stand_over put_off left_over re-listed relisted put_on_ice put_on_hold keep_on_agenda keep_on_the_agenda kept_on_the_agenda kept_back held_back kept_open left_open pushed_back lies_on_the_table laid_on_the_table lie_on_the_table hold_over
            TO_PUT_OFF: bordlägger bordlägga bordlade skjuter_upp sköt_upp skjuta_upp skjuter_på skjuta_på parkerar parkera senarelägger senarelägga ajournerar ajournera lägger_på_is lägger_den_på_is lägger_det_på_is defer postpone shelve spar_till har_bordlagt hänskjuta hänskjuter
            TO_PUT_OFF: hold_over put_off
            WAIT: vilar vila väntar vänta anstå stå_över står_över bero sparas lämnas_öppen lämnas_öppet lämnas_öppna lämnades_öppen ligger_kvar ligga_kvar står_kvar stå_kvar kvarstår kvarstå stannar_kvar hänger_kvar ligga_till_sig ligger_till_sig stå_tillbaka läggs_åt_sidan vilandeförklarad avvaktar avvakta får_ligga have_to_wait must_wait can_wait will_wait dröjer dröja vilande fryses sparades
            WAIT: på_is waits left_until held_until on_hold on_ice
            SHIFT: förs föras fördes flyttas flyttades går skjuts sköts skjutas hänskjuts hänsköts noteras läggs hamnar hamna följer_med följa_med tas_med tas lyfts förs_upp förs_över överförs överfördes remitteras står skrivs skrivs_upp flyttar går_vidare tas_med_till lämnas återremitteras återremitterades återförvisas återvisas suspended remitted referred_back remitted_back sent_back tabled stays_open remains_open stay_open remain_open hålls_öppen hålls_öppet remains stays pausas rullar skjutits flyttats sparats sparades
            SHIFT: goes go moves moved move referred carried rolls rolled brought comes come pushed passed put put_over stand stands left
            TO_SHIFT: sparar spara spar skjuter skjuta flyttar flytta lämnar väntar_med vänta_med lägger låter för_upp tar_med ta_med tar_med_oss noterar leave leaves left save keep move push carry put moved pushed park table shelve hold sköt flyttade sparade sova_på sleep_on ta_med ta_med_oss lyfta_in lyfter_in
            LISTED: på_dagordningen på_agendan på_bordet på_listan på_vårt_bord på_tapeten på_föredragningslistan på_dagordning på_agenda på_dagordningarna finns_med finnas_med to_the_agenda be_on_the_list
            LISTED: on_the_agenda on_the_table on_our_agenda on_agenda on_to_the_agenda onto_the_agenda heads_the_list agenda_item before_the_board before_us
            ITEM: punkt punkter ämne ärende föremål diskussionspunkt beslutspunkt diskussionsämne temapunkt huvudpunkt topic item subject matter agenda_item en_sak_för en_fråga_för en_sak fråga_för tema huvudfråga -punkt -ämne
            NO_TIME: hann_inte hanns_inte hinner_inte hunnit hann_ej hanns_ej hinner_ej hann_vi_inte räckte reached slut_på_tid out_of_time no_time inte_klara inte_klart inte_färdiga inte_färdigt tidsbrist ran_out run_out tiden_tog_slut i_mån_av_tid hann lack_of_time want_of_time pressed_for_time short_of_time time_did_not_permit
            AGAIN: igen åter ånyo tillbaka på_nytt en_gång_till ännu_en_gång än_en_gång ett_varv_till en_runda_till en_vända_till en_sväng_till ytterligare_en_gång förnyat förnyad flera_gånger_till en_andra_gång en_tredje_gång omigen om_igen on_again once_again another_crack another_stab another_look nytt_tag ett_nytt_tag inte_sista_gången
            AGAIN: afresh again back anew once_more one_more_time another_go another_look a_second_time yet_again
            ANOTHER_TIME: en_annan_dag en_annan_gång fler_gånger flera_gånger_till annat_tillfälle ett_annat_tillfälle ett_senare_tillfälle fler_möten another_day another_time another_occasion later_date future_date some_other_time a_later_date a_date_to_be_fixed earliest_opportunity
            MORE: mer vidare mera ytterligare djupare närmare more further mer_tid fler flera
            NEW: ny nytt nya fördjupad fördjupat djupare slutlig slutligt slutgiltig slutgiltigt förnyad förnyat andra förnyade en_till further uppföljande kompletterande avslutande ytterligare sista follow-up vidare
            NEW: new final fresh deeper second third fuller another renewed one_more a_second
            UP: upp up igenom fram uppe down
            HERE: hit här here till_oss to_us before_us hos_oss
            BE: be is are är gets
            BECOME: bli blir blev becomes become held expected planned scheduled
            WE|MODAL: let's let’s let_us
            MODAL: would får ska skall fick kommer will shall behöver behövs needs need must måste ll 'll ’ll ämnar avser hoppas vill asked_to wants_to wishes_to wish_to hopes_to
            NEXT: next
            NEXT: nästa nästkommande nästföljande närmast_följande
            LATER: kommande följande efterföljande senare annan annat extra extrainsatt nytt ny coming following later another future framtida fuller ordinary nästa_års next_year's next_year’s
            PAST: -ades togs lyftes gavs hölls sades beslöts -fördes -ördes -ade gick gjorde tog såg gav stod
            PAST: förra föregående senaste last previous igår yesterday gårdagens ago i_fjol förra_året dagens
            MEETING: möte sammanträde sammanträden träff träffar lg apt avstämningen konferensen sammankomst sammankomsten samling samlingen årsmötet planeringsdagen planeringsdagarna studiedagen kick-offen kickoffen internatet utvecklingsdagen kallelse kallelsen -mötena -listan -agendan -dagordningen utbildningsdagen -utbildningsdagen
            MEETING: call session sessions sync stand-up standup sitting board assembly retreat conference council senate retro away-day catch-up triage agm egm away_day committee
            MEETING: agenda dagordningen dagordning agendan årsmöte stämman stämma årsstämman föreningsstämman
            MEETING: -mötet -möte -sammanträdet -sammanträde -träffen -träff -konferensen -konferens -sammankomst -sammankomsten -stämman -överläggning -meeting
            OCCASION: gång gången tillfälle tillfället time date occasion dag kväll day evening round
            SEASON: januari februari mars april maj juni juli augusti september oktober november december jan feb apr aug sep sept okt nov dec fortnight kvartalsskiftet -skiftet
            SEASON: january february march june july october våren hösten sommaren vintern vår höst sommar vinter spring summer autumn winter vårterminen höstterminen vårtermin hösttermin
            SEASON: nyår jul julen påsk påsken pingst midsommar semestern semestrarna lovet sportlovet höstlovet påsklovet jullovet årsskiftet halvårsskiftet månadsskiftet terminsstart terminsstarten terminsslut lunch helgerna helgen helg bokslutet easter christmas christmastime half-term new_year holidays whitsun michaelmas
            SEASON: måndag tisdag onsdag torsdag fredag monday tuesday wednesday thursday friday mid-january mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september mid-october mid-november mid-december
            UNIT: v vecka veckan månad månaden halvår halvåret år året kvartal kvartalet tertial tertialet termin terminen läsår läsåret säsong säsongen week month quarter year term season fortnight half wk
            UNIT: veckor dagar månader weeks months days years month's week's year's fortnight's months' weeks'
            DAY: q1 q2 q3 q4 t1 t2 t3
            ON: på vid under at in on i
            TO: till to until till inför for tills_efter for into onto inpå
            AFTER: efter före innan after before by mot
            WITHIN: om in
            BY: av by
            ONCE: när tills until once when pending awaiting i_väntan i_avvaktan så_snart så_fort as_soon till_dess förrän innan_vi when_we
            EACH: every each varje
            NOT: inte ej aldrig not never don't won't utan_att cannot can't inget ingen inga none
            MAYBE: normally usually always normalt vanligen alltid brukar kan kunde kan_komma could can kanske eventuellt möjligen might may perhaps möjligtvis skulle ifall bör should if unless yrkar yrkade föreslår föreslog proposes proposed föreslås tio_minuter fem_minuter femton_minuter några_minuter ten_minutes five_minutes fifteen_minutes half_an_hour
            WHEN: senare framöver härnäst framgent längre_fram later_on in_due_course later i_framtiden på_sikt
            REPORTED: presenteras redovisas rapporteras avrapporteras återredovisas återrapporteras presented_back reported_back
            COME_BACK: kommer_tillbaka komma_tillbaka kommer_åter komma_åter returns comes_back is_back are_back kommer_igen komma_igen
            PUT_OFF: stående_punkt återkommande_punkt fast_punkt standing_item future_agenda_item återkommande_ärende inte_färdigdiskuterad inte_färdigdiskuterat ej_färdigdiskuterad ej_färdigdiskuterat inte_slutdiskuterad inte_slutdiskuterat inte_avgjord inte_avgjort ej_avgjord ej_avgjort ej_färdigbehandlad not_reached not_yet_settled not_settled not_closed not_yet_decided fortsättning_följer keep_talking hinns_inte_med inte_hanns_med ej_hanns_med inte_hunnits_med hanns_inte_med hann_inte_med hann_vi_inte_med hinner_vi_inte_med hinns_ej in_abeyance
            PERFECT: har have has hade had
            THEN: då därefter sedan sen then
            FROM: från from since ifrån
            PREPOSITION: med för åt hos of with about kring angående rörande gällande avseende mellan
            CONTINUED: forts fortsättning fortsättes cont'd cont’d contd cont to_be_continued återkommer åter återupptas fortsätter kvarstår
            MEET: ses möts träffas samlas meet reconvene
            RETURN|TO: come_back_to return_to get_back_to returning_to coming_back_to go_back_to
            IT: det den detta dessa dem it this one
            SHIFT: placed laid presented
            LAID: -ed shown given put read made done seen heard told taken brought drawn run held chosen
            THIS_MEETING|MEETING: mötet sammanträdet träffen meeting
            TREAT: vända_på_frågan vända_på_saken
            TAKE: får_den får_det börjar_med börja_med inleder_med start_with starts_with open_with begin_with
            TREATED: upptages upptas
            CONTINUED|NEW: fortsatt continued
            THEN: se see jfr cf
            TREAT|AGAIN: revisit reconsider re-examine reopen rediscuss återbesöka
            PERSON: jag undertecknad
            WHEN|UNTIL: på_framtiden
            OTHER: -rätten förvaltningsrätten
            x: nästa_steg next_step next_steps nästa_punkt på_plats pratar_med prata_med talar_med tala_med talk_to speak_to i_dag upp_till sista_dag sista_dagen asked_to_return reminded_to_return requested_to_return urged_to_return i_sig på_distans återkommer_med återkomma_med återkommer_till_oss waiting_list due_back bestäms_att beslutas_att dras_tillbaka tas_tillbaka lämnas_tillbaka ses_igen report_back reports_back pay_back go_up goes_up gå_upp går_upp gått_upp come_back_with comes_back_with skiftet grade trade made decade upgrade facade shade parade spade lemonade upgrade downgrade blockade barricade arcade crusade
            x: god_fortsättning lät_saken_bero lät_frågan_bero lät_det_bero lät_ärendet_bero låter_saken_bero beslutar_att beslutade_att beslutar_om_en beslutar_om_ett uppdrar_åt uppdrar_till diskuterar_att diskuterade_att arising_that are_not_dealt_with not_dealt_with som_diskuteras som_behandlas tas_reda_på ta_reda_på tar_reda_på look_out come_up_with comes_up_with coming_up_with return_to_work returns_to_work back_to_work subject_to back_up double_parked parked_up cars_parked car_parked still_parked break_out broken_out adjourn_meeting adjourn_the_meeting meeting_adjourned meeting_was_adjourned på_vår
            OTHER: deras their
            FROM: sedan_den sedan_i alltsedan sedan_förra
            x: långt_tillbaka om_att_fortsätta
            x: tas_i_bruk tas_i_drift tas_i_anspråk till_exempel i_stället på_grund
            x: tas_fram tas_bort tas_in tas_ut tas_ner tas_emot tas_över ta_fram ta_bort ta_in tas_hem läggs_ut läggs_in läggs_till gör_klart görs_klart ta_ut ta_ner ta_emot ta_över ta_hem tar_fram tar_in tar_ut tar_ner tar_emot tar_över tar_hem tar_bort lägger_ut lägger_in lägger_till gå_ut går_ut look_for look_after look_into
            PUT_OFF: som_öppen_punkt som_öppet_ärende som_öppen_fråga öppen_punkt öppet_ärende as_an_open_item as_open_item
            LISTED: first_item top_item first_point first_topic första_punkt första_punkten första_ärende första_ärendet som_första_punkt
            SHIFT|TO: noteras_för noterat_för sparas_för parkeras_för reserveras_för bokas_för noted_for saved_for kept_for booked_for held_for parked_for reserved_for earmarked_for
            WHEN|AT: om_två_möten om_tre_möten om_ett_par_möten två_möten_fram in_two_meetings two_meetings_from_now two_meetings_hence
            TOPIC: spörsmålet problemet temat business namnfrågan
            1: skärskåda finslipa djupdyka återaktualisera återuppväcka nagelfara vikta rangordna prioritera pejla brainstorma
            TREATED: läses läsas betas_av dammas_av återuppväcks be_agreed be_fixed be_set be_confirmed tas_om
            TREAT: beta_av betar_av damma_av dammar_av stöta_och_blöta vända_ut_och_in bita_i ta_ett_varv_till sätta_tänderna_i sätter_tänderna_i hugga_tag_i hugger_tag_i
            TREAT: thrash_that_out hash_out chew_over mull_over run_through talk_through have_a_look take_a_look take_another_look have_another_look come_round_to unpack brainstorm
            RESUME: go_on_with goes_on_with carry_on_with press_on_with fortskrider går_vidare_med gå_vidare_med
            TREATMENT: koll kollen omtag omtaget lägeskoll lägesavstämning workshop status statusrapport rond round deep_dive deep-dive debrief workshop
            TREATMENT: -koll -avrapportering -överläggning -beredning -debatt -rapportering
            AGAIN: återigen en_koll_till en_titt_till en_omgång_till ett_tag_till ännu_ett_varv ett_nytt_varv en_ny_runda för_andra_gången ett_omtag en_ny_omgång another_bite another_round another_chance one_last_time all_over_again a_fresh_look a_second_look another_airing
            TREATMENT|AGAIN: another_look another_bite another_round another_airing a_fresh_look a_second_look en_koll_till en_ny_runda ett_omtag en_ny_omgång
            PUT_OFF: hålls_levande hålls_vid_liv får_vila vilandeförklarades skjuts_på_framtiden oavslutad oavslutat behandlades_inte togs_inte_upp togs_ej_upp behandlades_ej lämnas_öppna
            PUT_OFF: left_hanging left_in_the_air left_unresolved left_undecided kept_alive mothballed unresolved inconclusive b/f c/f cfwd c/fwd b/fwd bfwd kept_under_review adjourns not_dealt_with not_resolved not_concluded remains_outstanding keep_this_open
            PUT_OFF: recurring_item recurring_topic regular_item regular_feature standing_agenda_item permanent_item recurrent_point recurrent_item stående_inslag stående_ärende stående_fråga stående_ämne
            TO_SHIFT: taking sover_på sov_på behåller behålla behöll parking leaving holding saving keeping pushing moving keeps retain retains kept
            NO_TIME: fick_inte_plats fick_ej_plats rymdes_inte hann_inte_med orkade_inte didn't_get_to did_not_get_to didn’t_get_to didn't_reach did_not_reach time_did_not_allow squeezed_out no_time_for not_enough_time
            LISTED: heads_the_agenda tops_the_agenda tops_the_list top_of_the_agenda top_of_the_list first_up first_on_the_list först_ut överst_på_listan högst_upp_på_listan först_på_listan inleder_mötet öppnar_mötet på_programmet får_en_egen_punkt får_egen_punkt en_egen_punkt on_its_table on_its_agenda
            ITEM: huvudnummer huvudpunkten huvudpunkt tbc tbd tba -ärende
            x: fram_till next_day the_next_day the_following_day following_day nästa_dag dagen_därpå dagen_efter
            MAYBE: would_be_good would_be_nice would_be_great would_be_helpful vore_bra vore_kul vore_fint vore_roligt vore_önskvärt
            NOT: gav_klartecken ger_klartecken gav_grönt_ljus ger_grönt_ljus gave_the_go-ahead gives_the_go-ahead
            TO_PUT_OFF: held_it_over held_this_over held_that_over held_them_over hold_it_over put_it_off put_this_off put_that_off put_them_off put_it_back put_this_back pushed_it_back pushed_this_back push_it_back pushed_it_to push_it_to carried_it_over carry_it_over rolled_it_over moved_it_to kick_it_to kicked_it_to left_it_until left_it_till leave_it_until leave_it_till left_this_until
            TO_PUT_OFF: sköt_vi_upp skjuter_den_till skjuter_det_till sköt_den_till flyttar_den_till flyttar_det_till lägger_den_till
            LISTED: on_that_agenda on_the_next_agenda på_den_dagordningen på_den_agendan
            LISTED|AT|WHEN: då_även då_också då_bland_annat då_bl.a
            MEETING: mtg mtgs get-together gathering plenary workshop huddle rådet råd -sråd -srådet -aråd -arådet elevråd elevrådet heldag heldagen halvdag halvdagen ledningsdag ledningsdagen -workshop workshopen kvällsmöte
            DONE: -läggs -ställs -fattas
            MEETING: möten mötena planning
            SHIFT: roll add_to
            ON: at_the_end_of at_the_start_of at_the_beginning_of in_the_middle_of towards_the_end_of i_slutet_av i_början_av i_mitten_av vid_slutet_av mot_slutet_av
            SEASON: terminens läsårets säsongens
            TREAT: think_about funderar_på fundera_på
            RESUME: fortgå
            PUT_OFF: not_decide_today stays_on_the_list stay_on_the_list remains_on_the_list kvar_på_listan fortsatt_aktuell fortfarande_öppen be_revisited
            TO_PUT_OFF: håller_frågan_öppen hålla_frågan_öppen
            LISTED: egen_tid på_att_göra-listan
            WAIT: remain_open remains_open stays_open stay_open
            WAIT|ONCE: held_until left_until
            SEASON: year_end year-end årets_slut
            PUT_OFF: hinner_inte_klart hann_inte_klart återstår_att_bestämma återstår_att_besluta återstår_att_diskutera remains_to_be_decided still_to_be_decided yet_to_be_decided still_to_be_agreed still_undecided unfinished_discussion
            LISTED: prio_ett
            x: nästa_fas next_phase nästa_version next_version nästa_nummer next_number nästa_del next_generation next_item next_steps nästa_steget
            x: förslag_till proposal_to proposal_for the_postponed the_deferred the_adjourned den_uppskjutna det_uppskjutna den_bordlagda det_bordlagda som_bordlades meeting_adjourned meeting_closed which_was_deferred that_was_deferred
            x: returned berättas uppmanas ombeds hoppas finnas minnas trivas enas andas lyckas kallas anas tvingas tas_med_på bjudas
            DONE: -as -ras
            HERE: with_us för_oss inför_oss
            LISTED: komma_först kommer_först
            OTHER: på_era på_ert at_your in_your on_your
            x: läggs_om on_board this_meeting detta_möte dagens_möte justeras_i justeras_den
            2: bedöm
            TREAT: säga_sitt säger_sitt se_hur_det_går ser_hur_det_går se_hur_det_gått ser_hur_det_gått se_hur_det_har_gått ser_hur_det_har_gått se_hur_det_gick ser_hur_det_gick see_how_it_goes see_how_it_went see_how_it_has_gone see_how_it_is_going have_our_say
            TREAT: loop_back
            DISCUSSED: put_to_a_vote put_to_the_vote put_to_the_members put_to_members
            WAIT|ONCE: vilar_så_länge vila_så_länge väntar_så_länge vänta_så_länge pausas_så_länge ligger_så_länge
            ITEM: en_fråga_för ett_ärende_för en_punkt_för an_item_for a_question_for a_matter_for
            LISTED: stå_först står_först ligga_först ligger_först
            PUT_OFF: let_it_lie let_the_matter_lie let_the_subject_lie let_this_lie let_the_question_lie let_the_topic_lie leave_it_be_until
            FROM: sen_i sen_förra sedan_i sen_den as_in as_at as_last som_i som_förra
            x: inte_var_på_plats inte_är_på_plats var_inte_på_plats är_inte_på_plats inte_var_närvarande var_inte_närvarande inte_var_med inte_är_med var_inte_med är_inte_med inte_var_här inte_är_här inte_kunde_delta kunde_inte_delta inte_kunde_vara_med was_not_present were_not_present was_not_here is_not_here was_not_there could_not_attend was_not_able_to_attend
            TAKE|WE: börjar_vi_med inleder_vi_med
            MEETING: retron
            THEN: where_it_will where_they_will where_this_will where_these_will
            TOPIC: idén idéerna
            WAIT: stayed
            SHIFT: hänga_med hänger_med
            ONCE: först_efter först_när inte_förrän först_då not_until only_after only_when not_before only_once
            ANOTHER_TIME: vid_tillfälle
            CONTINUED: vilande tas_åter pending tabled olöst
            BECOME: will_follow to_follow
            TREAT: ser_på se_på
            PUT_OFF: återvisas återförvisas återvisades återförvisades återtogs_från_dagordningen
            TO_PUT_OFF: sände_tillbaka sänder_tillbaka skickar_tillbaka skickade_tillbaka återvisar
            SEASON: första_kvartalet andra_kvartalet tredje_kvartalet fjärde_kvartalet första_halvåret andra_halvåret första_tertialet andra_tertialet tredje_tertialet first_quarter second_quarter third_quarter fourth_quarter second_half -bokslutet
            MAYBE: årligen annually
            x: bero_på beror_på berodde_på carried_over_from brought_forward_from carried_forward_from
            OTHER: ordförandekonferensen ordförandekonferens ordförandemötet rikskonferensen rikskongressen kongressen förbundsmötet förbundskongressen regionkonferensen regionmötet rikskonferens kongress -kongressen -riksmötet -inköpsstopp -stoppet -förbudet inköpsstopp anställningsstopp
            TO_PUT_OFF: sover_på_saken sova_på_saken sov_på_saken sover_på_den_saken sover_på_det sova_på_det sleep_on_it sleep_on_that sleep_on_this avvaktar_med_beslut avvaktar_med_beslutet avvakta_med_beslut väntar_med_beslut väntar_med_beslutet vänta_med_beslut väntar_med_att_besluta väntar_med_att_bestämma avvaktar_med_att
            TO_PUT_OFF: lämnar_det_öppet lämnar_den_öppen lämnar_frågan_öppen lämnade_det_öppet lämnade_frågan_öppen leave_it_open left_it_open leave_this_open left_this_open leave_the_question_open left_the_question_open
            TO_PUT_OFF: låter_det_ligga låter_den_ligga låter_frågan_ligga låter_saken_ligga låter_ärendet_ligga låter_det_vila låter_den_vila låter_frågan_vila låter_ärendet_vila lät_det_vila lät_frågan_vila lät_det_ligga lät_frågan_ligga
            TO_PUT_OFF: hold_this_over hold_this_one_over hold_it_over hold_that_over carry_this_over carry_it_over put_this_off put_it_off put_that_off push_this_back push_it_back park_this park_it park_that park_this_one
            PUT_OFF: sista_ordet_är_inte_sagt sista_ordet_inte_sagt inte_sista_ordet inte_utagerad inte_utagerat inte_utdiskuterad inte_utdiskuterat inte_färdigpratat inte_färdigpratad får_en_fortsättning blir_en_fortsättning fortsättning_på_det fortsättning_på_detta
            PUT_OFF: further_discussion_needed further_discussion_required more_discussion_needed further_discussion_is_needed needs_more_discussion needs_further_discussion needs_more_thought mer_diskussion_behövs ytterligare_diskussion_behövs ytterligare_beredning_krävs behöver_diskuteras_mer behöver_diskuteras_vidare måste_diskuteras_mer kept_on_the_list stays_live remains_live stay_live
            PUT_OFF: did_not_get_as_far_as didn't_get_as_far_as didn’t_get_as_far_as
            WAIT: lever_vidare hänger_i_luften hänger_löst är_öppen förblir_öppen är_fortsatt_öppen är_ännu_öppen not_over not_finished inte_slut inte_över is_still_open är_fortfarande_öppen
            TREAT: återser
            LISTED: first_thing
            NEW: bredare grundligare ordentlig särskild separat
            x: adjourned_at drar_tillbaka dra_tillbaka drog_tillbaka annual_return tax_return return_the return_all
            """;

    private static final Map<String, Entry> WORDS = new HashMap<>();
    private static final KindEndings ENDS = new KindEndings();

    /** The same words, put together so that they are found quickly. */
    private static final WordMap<Entry> ENTRIES = new WordMap<>();

    /** A word that is read by what stands around it. */
    enum Special {
        NONE,
        CONJUNCTION,
        ATT,
        TO,
        MAY,
        MARCH
    }

    /**
     * What is known of a word or phrase.
     *
     * @param whole whether it stands in the table as it is
     * @param beginsPhrase whether a longer phrase of the table begins with it
     */
    record Entry(long kinds, boolean whole, boolean beginsPhrase, Special special) {

        private static final Entry UNKNOWN = new Entry(ReturnKind.NONE, false, false, Special.NONE);

        private Entry with(long more) {
            return new Entry(kinds | more, true, beginsPhrase, special);
        }

        private Entry asBeginning() {
            return new Entry(kinds, whole, true, special);
        }

        private Entry as(Special other) {
            return new Entry(kinds, whole, beginsPhrase, other);
        }
    }

    static {
        TABLE.lines().forEach(ReturnWords::line);
        Stream.of("och", "men", "så", "and", "but", "so", "utan", "samt", "o", "eftersom", "because")
                .forEach(word -> add(word, Special.CONJUNCTION));
        add("att", Special.ATT);
        add("to", Special.TO);
        add("may", Special.MAY);
        add("march", Special.MARCH);
        WORDS.forEach(ENTRIES::put);
    }

    private ReturnWords() {}

    private static void line(String line) {
        int colon = line.indexOf(':');
        String kinds = line.substring(0, colon);
        Stream<String> words = Stream.of(line.substring(colon + 1).strip().split("\\s+"));
        switch (kinds) {
            case "1" -> words.forEach(ReturnWords::verbInA);
            case "2" -> words.forEach(ReturnWords::verbInEr);
            case "en" -> words.forEach(ReturnWords::englishVerb);
            case "x" -> words.forEach(w -> add(w, ReturnKind.NONE));
            default -> words.forEach(w -> add(w, ReturnKind.bits(kinds)));
        }
    }

    private static void verbInA(String verb) {
        add(verb, ReturnKind.TREAT.bit());
        add(verb + "r", ReturnKind.TREAT.bit());
        add(verb + "s", ReturnKind.TREATED.bit());
    }

    private static void verbInEr(String stem) {
        add(stem + "a", ReturnKind.TREAT.bit());
        add(stem.endsWith("r") ? stem : stem + "er", ReturnKind.TREAT.bit());
        add(stem + (stem.endsWith("s") ? "es" : "s"), ReturnKind.TREATED.bit());
        add(stem + "as", ReturnKind.TREATED.bit());
    }

    private static void englishVerb(String verb) {
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        add(verb, ReturnKind.TREAT.bit());
        add(verb + "s", ReturnKind.TREAT.bit());
        add(stem + "ing", ReturnKind.TREAT.bit());
        add(stem + "ed", ReturnKind.DISCUSSED.bit());
    }

    private static void add(String word, long kinds) {
        if (word.startsWith("-")) {
            ENDS.add(word.substring(1), kinds);
            return;
        }
        String phrase = word.replace('_', ' ');
        WORDS.put(phrase, learnt(phrase).with(kinds));
        for (int at = phrase.indexOf(' '); at > 0; at = phrase.indexOf(' ', at + 1)) {
            String beginning = phrase.substring(0, at);
            WORDS.put(beginning, learnt(beginning).asBeginning());
        }
    }

    private static Entry learnt(String words) {
        return WORDS.getOrDefault(words, Entry.UNKNOWN);
    }

    private static void add(String word, Special special) {
        WORDS.put(word, learnt(word).as(special));
    }

    /** What is known of the word or phrase between two places. */
    static Entry entry(String text, int from, int to) {
        Entry known = ENTRIES.get(text, from, to);
        return known == null ? Entry.UNKNOWN : known;
    }

    /** The kinds of a word or phrase that has this entry. */
    static long kinds(String text, int from, int to, Entry entry) {
        return entry.whole() ? entry.kinds() : ENDS.longestOf(text, from, to, 1);
    }

    /** The words and phrases that are of any of these kinds. */
    static Set<String> phrasesOf(long kinds) {
        return WORDS.entrySet().stream()
                .filter(e -> (e.getValue().kinds() & kinds) != 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
