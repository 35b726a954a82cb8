<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" sourcelanguage="en" language="ar">
    <context>
        <name>About</name>
        <message>
            <source>About Therapy Timer</source>
            <translation>حول Therapy Timer</translation>
        </message>
        <message>
            <source>Version {version}. Free software under the MIT licence.</source>
            <translation>الإصدار {version}. برنامج حر بترخيص MIT.</translation>
        </message>
        <message>
            <source>It is not a medical device, it gives no diagnosis, and its alarm may not wake you.</source>
            <translation>ليس جهازًا طبيًا، ولا يقدّم تشخيصًا، وقد لا يوقظك منبّهه.</translation>
        </message>
        <message>
            <source>Texts that a clinician has reviewed: none yet, in no language. What the program says of treatments follows published guidance, and the Guide names whose.</source>
            <translation>النصوص التي راجعها مختص صحي: لا شيء بعد، بأي لغة. ما يقوله البرنامج عن العلاجات يتبع إرشادات منشورة، ويذكر «الدليل» أصحابها.</translation>
        </message>
    </context>
    <context>
        <name>AddAreaDialog</name>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>No part of the body on the list matches. Clear the search, and choose one.</source>
            <translation>لا موضع في القائمة يطابق. امسح البحث واختر واحدًا.</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>لم يُعثر على شيء.</translation>
        </message>
        <message>
            <source>{region}: {shortest} to {longest} minutes at a time.</source>
            <translation>‏{region}: الدقائق في المرة من {shortest} إلى {longest}.</translation>
        </message>
        <message>
            <source>Add an area</source>
            <translation>إضافة موضع</translation>
        </message>
        <message>
            <source>&amp;Where does the pack go?</source>
            <translation>&amp;أين توضع الكمادة؟</translation>
        </message>
        <message>
            <source>Find a part of the body</source>
            <translation>البحث عن موضع من الجسم</translation>
        </message>
        <message>
            <source>Find, for example: knee</source>
            <translation>ابحث، مثلًا: ركبة</translation>
        </message>
        <message>
            <source>Part of the body</source>
            <translation>موضع من الجسم</translation>
        </message>
        <message>
            <source>&amp;Name of your own (optional)</source>
            <translation>ا&amp;سم من عندك (اختياري)</translation>
        </message>
        <message>
            <source>Name of your own, optional</source>
            <translation>اسم من عندك، اختياري</translation>
        </message>
    </context>
    <context>
        <name>Alarm</name>
        <message>
            <source>Take the {pack} off: {area}. It has been on for {time}.</source>
            <translation>أزِل كمادة {pack}: {area}. وُضعت قبل {time}.</translation>
        </message>
        <message>
            <source>en</source>
            <translation>ar</translation>
        </message>
        <message>
            <source>Therapy Timer itself is not running. Take the pack off, then open Therapy Timer and say so, or run: therapy-timer off</source>
            <translation>برنامج Therapy Timer نفسه لا يعمل. أزِل الكمادة، ثم افتح Therapy Timer وأخبره بذلك، أو شغّل: therapy-timer off</translation>
        </message>
        <message>
            <source>A pack is on the skin, and the alarm has to be heard when it is due</source>
            <translation>توجد كمادة على الجلد، ويجب أن يُسمع المنبّه في موعده</translation>
        </message>
        <message>
            <source>A pack is still on. Take it off and say so; then log out.</source>
            <translation>ما زالت كمادة موضوعة. أزِلها وأخبر البرنامج؛ ثم سجّل الخروج.</translation>
        </message>
    </context>
    <context>
        <name>AlarmPanel</name>
        <message>
            <source>Take the {pack} off: {area}</source>
            <translation>أزِل كمادة {pack}: {area}</translation>
        </message>
        <message>
            <source>I took it off just now</source>
            <translation>أزلتها الآن</translation>
        </message>
        <message>
            <source>It came off earlier…</source>
            <translation>أُزيلت قبل ذلك…</translation>
        </message>
        <message>
            <source>I am taking it off (sound pauses)</source>
            <translation>أنا أزيلها (يتوقف الصوت مؤقتًا)</translation>
        </message>
        <message>
            <source>When did you take it off? If it is still on, take it off now.</source>
            <translation>متى أزلتها؟ إن كانت ما زالت موضوعة فأزِلها الآن.</translation>
        </message>
        <message>
            <source>The sound pauses for {left}.</source>
            <translation>يتوقف الصوت لمدة {left}.</translation>
        </message>
        <message>
            <source>Then: {packs}</source>
            <translation>ثم: {packs}</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>Therapy Timer was told to quit and is still running.</source>
            <translation>طُلب من Therapy Timer أن ينتهي وما زال يعمل.</translation>
        </message>
        <message>
            <source>A .json holds everything. Leave --from, --to and --area out.</source>
            <translation>ملف .json يحتوي كل شيء. احذف --from و--to و--area من الأمر.</translation>
        </message>
        <message numerus="yes">
            <source>{file}: everything written, %n entr(y/ies).</source>
            <translation>
                <numerusform>‏{file}: كُتب كل شيء، %n مدخلة.</numerusform>
                <numerusform>‏{file}: كُتب كل شيء، مدخلة واحدة.</numerusform>
                <numerusform>‏{file}: كُتب كل شيء، مدخلتان.</numerusform>
                <numerusform>‏{file}: كُتب كل شيء، %n مدخلات.</numerusform>
                <numerusform>‏{file}: كُتب كل شيء، %n مدخلة.</numerusform>
                <numerusform>‏{file}: كُتب كل شيء، %n مدخلة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n treatment(s) written.</source>
            <translation>
                <numerusform>‏{file}: كُتب %n علاج.</numerusform>
                <numerusform>‏{file}: كُتب علاج واحد.</numerusform>
                <numerusform>‏{file}: كُتب علاجان.</numerusform>
                <numerusform>‏{file}: كُتبت %n علاجات.</numerusform>
                <numerusform>‏{file}: كُتب %n علاجًا.</numerusform>
                <numerusform>‏{file}: كُتب %n علاج.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file}: the report was written.</source>
            <translation>‏{file}: كُتب التقرير.</translation>
        </message>
        <message>
            <source>No area is called “{name}”.</source>
            <translation>لا موضع اسمه «{name}».</translation>
        </message>
        <message>
            <source>The running Therapy Timer ({version}) does not know this command. Quit it and start it again.</source>
            <translation>برنامج Therapy Timer الذي يعمل ({version}) لا يعرف هذا الأمر. أنهِه وشغّله من جديد.</translation>
        </message>
        <message>
            <source>Recorded.</source>
            <translation>سُجّل.</translation>
        </message>
        <message>
            <source>Recorded: numb, white or burning.</source>
            <translation>سُجّل: خدر أو بياض أو حرقة.</translation>
        </message>
        <message>
            <source>No pack is on: it is off already.</source>
            <translation>لا كمادة موضوعة: أُزيلت بالفعل.</translation>
        </message>
        <message>
            <source>It is still on.</source>
            <translation>ما زالت موضوعة.</translation>
        </message>
        <message>
            <source>Recorded: it was never on.</source>
            <translation>سُجّل: لم توضع قط.</translation>
        </message>
        <message>
            <source>The second such pack within 2 hours, so it counts as a treatment.</source>
            <translation>ثاني كمادة كهذه خلال ساعتين، لذا تُحسب علاجًا.</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>لم يُحفظ بعد.</translation>
        </message>
        <message>
            <source>Therapy Timer quits.</source>
            <translation>ينتهي Therapy Timer.</translation>
        </message>
        <message>
            <source>Which area? Say --area and one of: {names}.</source>
            <translation>أي موضع؟ اكتب --area وواحدًا من: {names}.</translation>
        </message>
        <message>
            <source>There is no such area. Choose one of: {names}. The window can add others.</source>
            <translation>لا يوجد موضع كهذا. اختر واحدًا من: {names}. يمكن للنافذة إضافة غيرها.</translation>
        </message>
        <message>
            <source>A pack is on ({names}). Take it off first; --force quits, and only its alarm still rings.</source>
            <translation>توجد كمادة ({names}). أزِلها أولًا؛ الخيار --force ينهي البرنامج، ولا يرن بعده إلا منبّهها.</translation>
        </message>
        <message>
            <source>{names}: no pack is on.</source>
            <translation>‏{names}: لا كمادة موضوعة.</translation>
        </message>
        <message>
            <source>No pack is on.</source>
            <translation>لا كمادة موضوعة.</translation>
        </message>
        <message>
            <source>{names}: no pack came off in the last 10 minutes.</source>
            <translation>‏{names}: لم تُزَل كمادة في آخر ١٠ دقائق.</translation>
        </message>
        <message>
            <source>No pack came off in the last 10 minutes.</source>
            <translation>لم تُزَل كمادة في آخر ١٠ دقائق.</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Timer</source>
            <translation>المؤقت</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>AreaBar</name>
        <message>
            <source>Add an area</source>
            <translation>إضافة موضع</translation>
        </message>
        <message>
            <source>+ &amp;Area</source>
            <translation>+ مو&amp;ضع</translation>
        </message>
    </context>
    <context>
        <name>AreaChip</name>
        <message>
            <source>&amp;Rename…</source>
            <translation>إعادة &amp;تسمية…</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>إ&amp;خفاء</translation>
        </message>
    </context>
    <context>
        <name>Asker</name>
        <message>
            <source>+ Another area…</source>
            <translation>+ موضع آخر…</translation>
        </message>
        <message>
            <source>{area}: a pack is on</source>
            <translation>‏{area}: توجد كمادة</translation>
        </message>
        <message>
            <source>{area}: not offered there, the alarm rings at once</source>
            <translation>‏{area}: غير متاح هناك، المنبّه يرن فورًا</translation>
        </message>
        <message>
            <source>{area}: should be resting, the alarm rings at once</source>
            <translation>‏{area}: ينبغي أن يرتاح، المنبّه يرن فورًا</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <source>Warm the skin in water of 37 to 40 °C. No dry heat, no rubbing.</source>
            <translation>دفّئ الجلد في ماء حرارته من ٣٧ إلى ٤٠ °م. لا حرارة جافة ولا فرك.</translation>
        </message>
        <message>
            <source>Put nothing hot on the skin: heat can burn badly even at a low setting.</source>
            <translation>لا تضع شيئًا ساخنًا على الجلد: قد تسبب الحرارة حروقًا شديدة حتى على درجة منخفضة.</translation>
        </message>
        <message>
            <source>See a doctor if it blisters, turns grey or white and hard, or stays numb.</source>
            <translation>راجع طبيبًا إن ظهرت فقاعات، أو صار الجلد رماديًا أو أبيض وقاسيًا، أو بقي خدرًا.</translation>
        </message>
        <message>
            <source>After ice:</source>
            <translation>بعد الثلج:</translation>
        </message>
        <message>
            <source>After heat:</source>
            <translation>بعد الحرارة:</translation>
        </message>
        <message>
            <source>See a doctor, above all if it blisters, turns grey or white and hard, or stays numb.</source>
            <translation>راجع طبيبًا، وخصوصًا إن ظهرت فقاعات، أو صار الجلد رماديًا أو أبيض وقاسيًا، أو بقي خدرًا.</translation>
        </message>
        <message>
            <source>If the pack is still on, take it off now.</source>
            <translation>إن كانت الكمادة ما زالت موضوعة فأزِلها الآن.</translation>
        </message>
        <message>
            <source>This alarm may not wake you, least of all after sleep medicine, strong painkillers or alcohol: set your phone’s alarm too, and do not use heat. A skin check that is not answered within a minute starts the alarm.</source>
            <translation>قد لا يوقظك هذا المنبّه، وخصوصًا بعد دواء منوّم أو مسكّنات قوية أو كحول: اضبط منبّه هاتفك أيضًا، ولا تستخدم الحرارة. فحص الجلد الذي لا يُجاب عنه خلال دقيقة يشغّل المنبّه.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>feel the skin</source>
            <translation>تحسّس الجلد</translation>
        </message>
        <message>
            <source>on {left}</source>
            <translation>موضوعة {left}</translation>
        </message>
        <message>
            <source>take it off</source>
            <translation>أزِلها</translation>
        </message>
        <message>
            <source>rests {left}</source>
            <translation>راحة {left}</translation>
        </message>
        <message>
            <source>rests</source>
            <translation>في راحة</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Close Therapy Timer?</source>
            <translation>إغلاق Therapy Timer؟</translation>
        </message>
        <message>
            <source>There is no tray to stay in. Quit Therapy Timer?</source>
            <translation>لا توجد علبة نظام للبقاء فيها. إنهاء Therapy Timer؟</translation>
        </message>
        <message>
            <source>Once it has quit, no end of a rest is told. Minimised it goes on watching, and tells you.</source>
            <translation>بعد الإنهاء لا يُعلَن انتهاء أي راحة. أما مصغّرًا فيستمر في المراقبة ويخبرك.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إ&amp;نهاء</translation>
        </message>
        <message>
            <source>&amp;Keep running minimised</source>
            <translation>&amp;إبقاؤه يعمل مصغّرًا</translation>
        </message>
    </context>
    <context>
        <name>Correct</name>
        <message>
            <source>{pack}, {time}. What was said before stays in the log, and no correction shortens a rest.</source>
            <translation>{pack}، {time}. ما قيل سابقًا يبقى في السجل، ولا يقصّر أي تصحيح راحةً.</translation>
        </message>
        <message>
            <source>A treatment that nobody recorded at the time. The rest after it counts, too.</source>
            <translation>علاج لم يسجله أحد في حينه. الراحة بعده تُحسب أيضًا.</translation>
        </message>
        <message>
            <source>The pack must have come off after it went on.</source>
            <translation>يجب أن تكون إزالة الكمادة بعد وضعها.</translation>
        </message>
        <message>
            <source>That is {time} of {pack} on the skin.</source>
            <translation>هذا يعني {pack} على الجلد لمدة {time}.</translation>
        </message>
    </context>
    <context>
        <name>Course</name>
        <message>
            <source>Treatments on the {region} for three weeks or more: on {days} days since {since}. Strain usually goes away in 3 to 6 weeks. If it still hurts after that, see a clinician; sooner with any warning sign.</source>
            <translation>‏{region}: علاجات منذ ثلاثة أسابيع أو أكثر، عدد أيامها {days} منذ {since}. يزول الشد العضلي عادة خلال ٣ إلى ٦ أسابيع. إن بقي الألم بعد ذلك فراجع طبيبًا؛ وقبل ذلك مع أي من علامات الخطر.</translation>
        </message>
        <message>
            <source>Treatments on the {region} for six weeks or more: on {days} days since {since}. Strain usually goes away in 3 to 6 weeks. Please see a clinician about it now, and do not wait for that with any warning sign.</source>
            <translation>‏{region}: علاجات منذ ستة أسابيع أو أكثر، عدد أيامها {days} منذ {since}. يزول الشد العضلي عادة خلال ٣ إلى ٦ أسابيع. يُرجى مراجعة طبيب بشأنه الآن، ولا تنتظر ذلك مع أي من علامات الخطر.</translation>
        </message>
        <message>
            <source>Packs lay on the {region} on {days} days. Under one of them the skin was numb, white or burning, last on {since}. Please see a clinician before you go on, and do not wait if it blisters or stays numb, hard, white or grey.</source>
            <translation>‏{region}: وُضعت كمادات، عدد أيامها {days}. تحت إحداها كان الجلد خدرًا أو أبيض أو يحرق، وآخرها في {since}. يُرجى مراجعة طبيب قبل المتابعة، ولا تنتظر إن ظهرت فقاعات أو بقي الجلد خدرًا أو قاسيًا أو أبيض أو رماديًا.</translation>
        </message>
        <message>
            <source>Heat on the {region} on {days} days since {since}. Heat that is repeated is said to leave net-like marks on the skin. Look at the skin there. If you see such marks, show them to a clinician before you use heat again.</source>
            <translation>‏{region}: حرارة، عدد أيامها {days} منذ {since}. يُقال إن الحرارة المتكررة تترك على الجلد علامات شبكية. انظر إلى الجلد هناك. إن رأيت مثل هذه العلامات فأرِها طبيبًا قبل أن تستخدم الحرارة ثانية.</translation>
        </message>
        <message>
            <source>Under a pack the skin of the {region} was numb, white or burning, last on {since}. Please see a clinician before you go on, and do not wait if it blisters or stays numb, hard, white or grey.</source>
            <translation>‏{region}: تحت كمادة كان الجلد خدرًا أو أبيض أو يحرق، وآخرها في {since}. يُرجى مراجعة طبيب قبل المتابعة، ولا تنتظر إن ظهرت فقاعات أو بقي الجلد خدرًا أو قاسيًا أو أبيض أو رماديًا.</translation>
        </message>
        <message>
            <source>{region}: three weeks of treatments</source>
            <translation>‏{region}: ثلاثة أسابيع من العلاج</translation>
        </message>
        <message>
            <source>{region}: six weeks of treatments</source>
            <translation>‏{region}: ستة أسابيع من العلاج</translation>
        </message>
        <message>
            <source>{region}: numb, white or burning skin</source>
            <translation>‏{region}: خدر أو بياض أو حرقة في الجلد</translation>
        </message>
        <message>
            <source>{region}: heat on many days</source>
            <translation>‏{region}: حرارة في أيام كثيرة</translation>
        </message>
        <message>
            <source>Treated for six weeks or more: please see a clinician. More in History.</source>
            <translation>علاج منذ ستة أسابيع أو أكثر: يُرجى مراجعة طبيب. المزيد في «السجل».</translation>
        </message>
        <message>
            <source>The skin was numb, white or burning: please see a clinician. More in History.</source>
            <translation>كان الجلد خدرًا أو أبيض أو يحرق: يُرجى مراجعة طبيب. المزيد في «السجل».</translation>
        </message>
        <message>
            <source>an article on lower back spasms</source>
            <translation>مقال عن تشنجات أسفل الظهر</translation>
        </message>
        <message>
            <source>NHS, back pain</source>
            <translation>‏NHS، ألم الظهر</translation>
        </message>
        <message>
            <source>Mayo Clinic</source>
            <translation>Mayo Clinic</translation>
        </message>
        <message>
            <source>Verywell Health</source>
            <translation>Verywell Health</translation>
        </message>
        <message>
            <source>biologyinsights</source>
            <translation>biologyinsights</translation>
        </message>
        <message>
            <source>After: {first}</source>
            <translation>عن: {first}</translation>
        </message>
        <message>
            <source>After: {first}; {second}</source>
            <translation>عن: {first}؛ {second}</translation>
        </message>
        <message>
            <source>Second-hand, after: {first}. After how many days nobody says; seven is this program’s own figure.</source>
            <translation>نقلًا غير مباشر عن: {first}. لا أحد يذكر بعد كم يوم؛ والسبعة رقم هذا البرنامج نفسه.</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>Put away: {note}</source>
            <translation>إخفاء: {note}</translation>
        </message>
        <message>
            <source>Warning signs</source>
            <translation>علامات الخطر</translation>
        </message>
        <message>
            <source>Warning signs: {note}</source>
            <translation>علامات الخطر: {note}</translation>
        </message>
    </context>
    <context>
        <name>Day</name>
        <message>
            <source>Mon</source>
            <translation>الإثنين</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>الثلاثاء</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>الأربعاء</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>الخميس</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>الجمعة</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>السبت</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>الأحد</translation>
        </message>
        <message>
            <source>{weekday} {number}</source>
            <translation>{weekday} {number}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>{time} on {date}</source>
            <translation>{time} في {date}</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>الإثنين</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>الثلاثاء</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>الأربعاء</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>الخميس</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>الجمعة</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>السبت</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>الأحد</translation>
        </message>
        <message>
            <source>{time} on {weekday}</source>
            <translation>{time} يوم {weekday}</translation>
        </message>
        <message>
            <source>{time} yesterday</source>
            <translation>{time} أمس</translation>
        </message>
        <message>
            <source>{time} tomorrow</source>
            <translation>{time} غدًا</translation>
        </message>
    </context>
    <context>
        <name>Delete</name>
        <message>
            <source>DELETE</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Every treatment, note and area, every backup and what was kept of damaged logs is deleted on this computer, for good. Files that you exported stay where they are.</source>
            <translation>يُحذف نهائيًا من هذا الحاسوب كل علاج وملاحظة وموضع، وكل نسخة احتياطية وما احتُفظ به من سجلات تالفة. الملفات التي صدّرتها تبقى حيث هي.</translation>
        </message>
        <message>
            <source>Where skin is resting, its region and the end of its rest stay until it is over: deleting is no way to a second pack. Your settings stay, too.</source>
            <translation>حيث الجلد في راحة تبقى منطقته ونهاية راحته مسجلتين حتى تنتهي: فالحذف ليس سبيلًا إلى كمادة ثانية. إعداداتك تبقى أيضًا.</translation>
        </message>
        <message>
            <source>&amp;Type {word} to delete everything</source>
            <translation>ا&amp;كتب {word} لحذف كل شيء</translation>
        </message>
        <message>
            <source>Nothing was deleted. Type {word}, in capitals, if you want it.</source>
            <translation>لم يُحذف شيء. اكتب {word} كما هي تمامًا إن كنت تريد الحذف.</translation>
        </message>
        <message>
            <source>A pack is on. Nothing was deleted, for its alarm and its rest would be forgotten. Take it off first.</source>
            <translation>توجد كمادة. لم يُحذف شيء، وإلا لنُسي منبّهها وراحتها. أزِلها أولًا.</translation>
        </message>
        <message>
            <source>Everything was deleted. Where skin is resting, it rests on.</source>
            <translation>حُذف كل شيء. الجلد الذي في راحة يبقى في راحة.</translation>
        </message>
    </context>
    <context>
        <name>DeleteEverythingDialog</name>
        <message>
            <source>Delete everything</source>
            <translation>حذف كل شيء</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>تأكيد</translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>دقيقة واحدة</numerusform>
                <numerusform>دقيقتين</numerusform>
                <numerusform>%n دقائق</numerusform>
                <numerusform>%n دقيقة</numerusform>
                <numerusform>%n دقيقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n ساعة</numerusform>
                <numerusform>ساعة واحدة</numerusform>
                <numerusform>ساعتين</numerusform>
                <numerusform>%n ساعات</numerusform>
                <numerusform>%n ساعة</numerusform>
                <numerusform>%n ساعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n ثانية</numerusform>
                <numerusform>ثانية واحدة</numerusform>
                <numerusform>ثانيتين</numerusform>
                <numerusform>%n ثوانٍ</numerusform>
                <numerusform>%n ثانية</numerusform>
                <numerusform>%n ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>{time} has passed</source>
            <translation>انتهت مدة {time}</translation>
        </message>
        <message>
            <source>{time} have passed</source>
            <translation>انتهت مدة {time}</translation>
        </message>
    </context>
    <context>
        <name>Emergency</name>
        <message>
            <source>Emergency number: {number} in most countries. Check that this is right where you are.</source>
            <translation>رقم الطوارئ: {number} في معظم البلدان. تأكد أنه صحيح حيث أنت.</translation>
        </message>
        <message>
            <source>Emergency number in {place}: {number}. Check that this is right where you are.</source>
            <translation>رقم الطوارئ في {place}: {number}. تأكد أنه صحيح حيث أنت.</translation>
        </message>
        <message>
            <source>Emergency number: {number} in {place}, {other_number} in {other_place}. Check which is right where you are.</source>
            <translation>رقم الطوارئ: {number} في {place}، و{other_number} في {other_place}. تأكد أيهما صحيح حيث أنت.</translation>
        </message>
        <message>
            <source>{number} or {other}</source>
            <translation>{number} أو {other}</translation>
        </message>
    </context>
    <context>
        <name>Empty</name>
        <message>
            <source>Nothing is on record yet. Start ice or heat on the page Timer, or add a treatment that was forgotten, below.</source>
            <translation>لا شيء مسجل بعد. ابدأ الثلج أو الحرارة في صفحة «المؤقت»، أو أضف أدناه علاجًا منسيًا.</translation>
        </message>
        <message>
            <source>No treatment in these days. Go to earlier ones, or choose All.</source>
            <translation>لا علاج في هذه الأيام. انتقل إلى أيام سابقة، أو اختر «الكل».</translation>
        </message>
        <message>
            <source>No treatment in these days matches. Choose all areas, ice and heat to see the others.</source>
            <translation>لا علاج مطابق في هذه الأيام. اختر كل المواضع والثلج والحرارة لترى الباقي.</translation>
        </message>
        <message>
            <source>Nothing that began in these days was deleted. Choose “On record” to see the treatments there are.</source>
            <translation>لم يُحذف شيء بدأ في هذه الأيام. اختر «مسجل» لترى العلاجات الموجودة.</translation>
        </message>
    </context>
    <context>
        <name>Event</name>
        <message>
            <source>{what} (imported)</source>
            <translation>{what} (مستورد)</translation>
        </message>
        <message>
            <source>it is still on</source>
            <translation>ما زالت موضوعة</translation>
        </message>
        <message>
            <source>it was never on</source>
            <translation>لم توضع قط</translation>
        </message>
        <message>
            <source>wrong area; it lies on: {area}</source>
            <translation>الموضع خطأ؛ هي على: {area}</translation>
        </message>
        <message>
            <source>taking it off, the sound pauses</source>
            <translation>تجري إزالتها، يتوقف الصوت مؤقتًا</translation>
        </message>
        <message>
            <source>the skin feels normal (check at {time})</source>
            <translation>إحساس الجلد طبيعي (فحص عند {time})</translation>
        </message>
        <message>
            <source>pain before: {n}</source>
            <translation>الألم قبل: {n}</translation>
        </message>
        <message>
            <source>pain after: {n}</source>
            <translation>الألم بعد: {n}</translation>
        </message>
        <message>
            <source>note: {text}</source>
            <translation>ملاحظة: {text}</translation>
        </message>
        <message>
            <source>corrected: {pack}, {began} to {ended}</source>
            <translation>صُحّح: {pack}، من {began} إلى {ended}</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>حُذف</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>استُعيد</translation>
        </message>
        <message>
            <source>note taken away</source>
            <translation>أُزيلت الملاحظة</translation>
        </message>
        <message>
            <source>on: {pack}, {planned} planned</source>
            <translation>وُضعت: {pack}، المخطط {planned}</translation>
        </message>
        <message>
            <source>; since {time}</source>
            <translation>؛ منذ {time}</translation>
        </message>
        <message>
            <source>; against the rule</source>
            <translation>؛ خلافًا للقاعدة</translation>
        </message>
        <message>
            <source>off</source>
            <translation>أُزيلت</translation>
        </message>
        <message>
            <source>off; nobody knew when</source>
            <translation>أُزيلت؛ لم يعرف أحد متى</translation>
        </message>
        <message>
            <source>said to be never on, for the second time; it counts as a treatment</source>
            <translation>قيل للمرة الثانية إنها لم توضع قط؛ تُحسب علاجًا</translation>
        </message>
        <message>
            <source>off: the skin was numb, white or burning</source>
            <translation>أُزيلت: كان الجلد خدرًا أو أبيض أو يحرق</translation>
        </message>
        <message>
            <source>added afterwards: off at {time}</source>
            <translation>أُضيفت لاحقًا: أُزيلت عند {time}</translation>
        </message>
        <message>
            <source>off at {time}</source>
            <translation>أُزيلت عند {time}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Ice and heat, all treatments</source>
            <translation>الثلج والحرارة، كل العلاجات</translation>
        </message>
        <message>
            <source>All treatments, for spreadsheets (*.csv)</source>
            <translation>كل العلاجات، لجداول البيانات (*.csv)</translation>
        </message>
        <message>
            <source>The days and the area on show, for spreadsheets (*.csv)</source>
            <translation>الأيام والموضع المعروضة، لجداول البيانات (*.csv)</translation>
        </message>
        <message>
            <source>Everything, for another Therapy Timer (*.json)</source>
            <translation>كل شيء، لنسخة Therapy Timer أخرى (*.json)</translation>
        </message>
    </context>
    <context>
        <name>Face</name>
        <message>
            <source>No pack in the last {time}</source>
            <translation>لا كمادة خلال آخر {time}</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>غير متاح</translation>
        </message>
        <message>
            <source>Take it off at {time}</source>
            <translation>أزِلها عند {time}</translation>
        </message>
        <message>
            <source>Still on?</source>
            <translation>ما زالت موضوعة؟</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>ينتهي بعد {time}</translation>
        </message>
        <message>
            <source>since it went on · planned {n} min</source>
            <translation>منذ وضعها · المخطط {n} د</translation>
        </message>
        <message>
            <source>on the skin · not offered here</source>
            <translation>على الجلد · غير متاح هنا</translation>
        </message>
        <message>
            <source>on the skin · it should be resting</source>
            <translation>على الجلد · ينبغي أن يرتاح</translation>
        </message>
        <message>
            <source>on the skin · planned {n} min</source>
            <translation>على الجلد · المخطط {n} د</translation>
        </message>
        <message>
            <source>{area} is resting</source>
            <translation>‏{area}: في راحة</translation>
        </message>
        <message>
            <source>The moved pack is still on</source>
            <translation>الكمادة المنقولة ما زالت موضوعة</translation>
        </message>
        <message>
            <source>until colour and feeling
are normal again</source>
            <translation>حتى يعود اللون
والإحساس طبيعيين</translation>
        </message>
        <message>
            <source>Next from {time}</source>
            <translation>التالية من {time}</translation>
        </message>
    </context>
    <context>
        <name>FarView</name>
        <message>
            <source>Space or Enter presses the button. Escape leaves.</source>
            <translation>المسافة أو Enter لضغط الزر. Escape للخروج.</translation>
        </message>
        <message>
            <source>Back to the window</source>
            <translation>العودة إلى النافذة</translation>
        </message>
        <message>
            <source>Feel the skin</source>
            <translation>تحسّس الجلد</translation>
        </message>
        <message>
            <source>Say when it came off…</source>
            <translation>حدّد متى أُزيلت…</translation>
        </message>
        <message>
            <source>Start ice ({n} min)</source>
            <translation>بدء الثلج ({n} د)</translation>
        </message>
        <message>
            <source>Start heat ({n} min)</source>
            <translation>بدء الحرارة ({n} د)</translation>
        </message>
        <message>
            <source>If it is numb, white or burning, take it off. Then press Escape and say so.</source>
            <translation>إن كان خدرًا أو أبيض أو يحرقك فأزِلها. ثم اضغط Escape وأخبر البرنامج.</translation>
        </message>
        <message>
            <source>{area}: {state}</source>
            <translation>{area}: {state}</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>{n}, {time} in all</source>
            <translation>{n}، بمجموع {time}</translation>
        </message>
        <message>
            <source>Treatments</source>
            <translation>العلاجات</translation>
        </message>
        <message>
            <source>Time of ice</source>
            <translation>مدة الثلج</translation>
        </message>
        <message>
            <source>Time of heat</source>
            <translation>مدة الحرارة</translation>
        </message>
        <message>
            <source>Overruns</source>
            <translation>التجاوزات</translation>
        </message>
        <message>
            <source>Shortest rest</source>
            <translation>أقصر راحة</translation>
        </message>
        <message>
            <source>Checks not answered</source>
            <translation>فحوص بلا إجابة</translation>
        </message>
        <message>
            <source>Ended numb, white or burning</source>
            <translation>انتهت بخدر أو بياض أو حرقة</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>جارٍ العدّ…</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>All areas</source>
            <translation>كل المواضع</translation>
        </message>
        <message>
            <source>Ice and heat</source>
            <translation>ثلج وحرارة</translation>
        </message>
        <message>
            <source>On record</source>
            <translation>مسجل</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>محذوف</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Welcome to Therapy Timer</source>
            <translation>مرحبًا بك في Therapy Timer</translation>
        </message>
        <message>
            <source>Safety check</source>
            <translation>فحص السلامة</translation>
        </message>
        <message>
            <source>Can you hear the alarm?</source>
            <translation>هل تسمع المنبّه؟</translation>
        </message>
        <message>
            <source>It times each pack: 15 to 20 minutes, less where the skin is thin or bony.</source>
            <translation>يوقّت كل كمادة: من ١٥ إلى ٢٠ دقيقة، وأقل حيث الجلد رقيق أو قريب من العظم.</translation>
        </message>
        <message>
            <source>It rings until you say “I took it off”.</source>
            <translation>يرن إلى أن تختار «أزلتها».</translation>
        </message>
        <message>
            <source>Then it locks that part of your skin for at least two hours, so that it can rest.</source>
            <translation>ثم يقفل ذلك الموضع من جلدك ساعتين على الأقل كي يرتاح.</translation>
        </message>
        <message>
            <source>It writes down what you tell it, on this computer and nowhere else.</source>
            <translation>يدوّن ما تخبره به، على هذا الحاسوب وليس في أي مكان آخر.</translation>
        </message>
        <message>
            <source>There is no snooze, and no way round the rest.</source>
            <translation>لا غفوة للمنبّه، ولا سبيل لتجاوز الراحة.</translation>
        </message>
        <message>
            <source>It does not diagnose. What a pack is good for, ask somebody who treats you.</source>
            <translation>لا يشخّص. اسأل من يعالجك عمّا تفيد فيه الكمادة.</translation>
        </message>
        <message>
            <source>It does not use the network.</source>
            <translation>لا يستخدم الشبكة.</translation>
        </message>
        <message>
            <source>It is not a medical device, and its alarm may not wake you. Stay awake while a pack is on.</source>
            <translation>ليس جهازًا طبيًا، وقد لا يوقظك منبّهه. ابقَ مستيقظًا ما دامت كمادة موضوعة.</translation>
        </message>
        <message>
            <source>Card {n} of {all}</source>
            <translation>بطاقة {n} من {all}</translation>
        </message>
        <message>
            <source>{step}: {title}</source>
            <translation>{step}: {title}</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>ما يفعله</translation>
        </message>
        <message>
            <source>What it does not do</source>
            <translation>ما لا يفعله</translation>
        </message>
        <message>
            <source>Tick each question that you answer with yes. Where public guidance says so, it changes what is offered, and goes on doing so until you change it. The list is not complete: if you are unsure, ask a doctor or a pharmacist. Your answers stay on this computer.</source>
            <translation>علّم كل سؤال جوابك عنه نعم. حيث تقول الإرشادات العامة ذلك، يتغير ما يُتاح، ويستمر إلى أن تغيّر إجابتك. القائمة غير كاملة: إن لم تكن متأكدًا فاسأل طبيبًا أو صيدليًا. تبقى إجاباتك على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Play it now as it begins, from where you will lie with a pack on.</source>
            <translation>شغّله الآن كما يبدأ، من حيث ستستلقي والكمادة موضوعة.</translation>
        </message>
        <message>
            <source>The alarm begins this loud and climbs to full. You can change this in the settings.</source>
            <translation>يبدأ المنبّه بهذا العلو ويرتفع إلى أقصاه. يمكنك تغيير ذلك في الإعدادات.</translation>
        </message>
        <message>
            <source>Good. It may still not wake you: stay awake while a pack is on.</source>
            <translation>حسنًا. قد لا يوقظك مع ذلك: ابقَ مستيقظًا ما دامت كمادة موضوعة.</translation>
        </message>
        <message>
            <source>Then you would not hear the alarm either. Turn the computer’s sound on and up, check what it comes out of, and test again. Until you hear it, keep the window in sight, and set another alarm too.</source>
            <translation>إذن لن تسمع المنبّه أيضًا. شغّل صوت الحاسوب وارفعه، وتحقق من أين يصدر، ثم اختبره ثانية. وإلى أن تسمعه أبقِ النافذة أمام عينيك واضبط منبّهًا آخر أيضًا.</translation>
        </message>
        <message>
            <source>It then waits in the tray, and tells you when a rest is over.</source>
            <translation>ينتظر عندها في علبة النظام، ويخبرك حين تنتهي راحة.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;متابعة</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;تم</translation>
        </message>
        <message>
            <source>Tick each question that you answer with yes, or “None of these” at the end.</source>
            <translation>علّم كل سؤال جوابك عنه نعم، أو «لا شيء من هذه» في النهاية.</translation>
        </message>
        <message>
            <source>Your answer was not saved, and does not count yet. {problem} Then try again.</source>
            <translation>لم تُحفظ إجابتك ولا تُحسب بعد. {problem} ثم حاول ثانية.</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Yes, I heard it</source>
            <translation>نعم، سمعته</translation>
        </message>
        <message>
            <source>No, I did not hear it</source>
            <translation>لا، لم أسمعه</translation>
        </message>
        <message>
            <source>First run</source>
            <translation>التشغيل الأول</translation>
        </message>
        <message>
            <source>&amp;Warning signs</source>
            <translation>&amp;علامات الخطر</translation>
        </message>
        <message>
            <source>&amp;Loudness of the alarm at first</source>
            <translation>علوّ ال&amp;منبّه في البداية</translation>
        </message>
        <message>
            <source>Loudness of the alarm at first</source>
            <translation>علوّ المنبّه في البداية</translation>
        </message>
        <message>
            <source>&amp;Test the sound</source>
            <translation>&amp;اختبار الصوت</translation>
        </message>
        <message>
            <source>Did you hear it?</source>
            <translation>هل سمعته؟</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;نعم</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;لا</translation>
        </message>
        <message>
            <source>Start Therapy Timer when I log in</source>
            <translation>تشغيل Therapy Timer عند تسجيل دخولي</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;رجوع</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>متا&amp;بعة</translation>
        </message>
        <message>
            <source>Not &amp;now</source>
            <translation>ليس الآ&amp;ن</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Drawing: {description}</source>
            <translation>رسم: {description}</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer words, or others.</source>
            <translation>لم يُعثر على شيء. جرّب كلمات أقل أو غيرها.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>لم يُعثر على شيء</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%n مواضع</numerusform>
                <numerusform>%n موضعًا</numerusform>
                <numerusform>%n موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>Source: {names}</source>
            <translation>المصدر: {names}</translation>
        </message>
        <message>
            <source>How to put on ice or heat</source>
            <translation>كيف توضع كمادة الثلج أو الحرارة</translation>
        </message>
        <message>
            <source>Put a cloth between the pack and your skin, under ice and under heat.</source>
            <translation>ضع قماشًا بين الكمادة وجلدك، تحت الثلج وتحت الحرارة.</translation>
        </message>
        <message>
            <source>towel barrier wrap</source>
            <translation>منشفة حاجز لفافة</translation>
        </message>
        <message>
            <source>Under ice, a thin damp towel.</source>
            <translation>تحت الثلج: منشفة رقيقة رطبة.</translation>
        </message>
        <message>
            <source>cloth wet moist</source>
            <translation>قماش مبلل رطب</translation>
        </message>
        <message>
            <source>Gel packs and chemical packs are colder than melting ice. Never put one on bare skin.</source>
            <translation>كمادات الهلام والكمادات الكيميائية أبرد من الثلج الذائب. لا تضعها أبدًا على الجلد العاري.</translation>
        </message>
        <message>
            <source>Lay the pack on top of you. Do not lie on it.</source>
            <translation>ضع الكمادة فوقك. لا تستلقِ عليها.</translation>
        </message>
        <message>
            <source>pressure weight under</source>
            <translation>ضغط وزن تحت</translation>
        </message>
        <message>
            <source>Set a heat pad to low or medium, never to high, and do not fold it.</source>
            <translation>اضبط وسادة التدفئة على درجة منخفضة أو متوسطة، لا عالية أبدًا، ولا تطوِها.</translation>
        </message>
        <message>
            <source>No rub with menthol or chilli (capsaicin) under heat, and no second source of heat.</source>
            <translation>لا دهون بالمنثول أو الفلفل الحار (الكابسيسين) تحت الحرارة، ولا مصدر حرارة ثانٍ.</translation>
        </message>
        <message>
            <source>cream balm gel</source>
            <translation>كريم مرهم جل</translation>
        </message>
        <message>
            <source>Only on skin that feels as it should and looks as it always does, and never on a wound.</source>
            <translation>فقط على جلد إحساسه كما ينبغي وشكله كالمعتاد، وليس على جرح أبدًا.</translation>
        </message>
        <message>
            <source>normal cut sore</source>
            <translation>طبيعي جرح قرحة</translation>
        </message>
        <message>
            <source>Wraps that stay warm for hours are another kind of product. This timer is not made for them: follow what comes with them.</source>
            <translation>اللفافات التي تبقى دافئة ساعات نوع آخر من المنتجات. هذا المؤقت ليس لها: اتبع ما يرافقها.</translation>
        </message>
        <message>
            <source>patch plaster all day</source>
            <translation>لصقة طوال اليوم</translation>
        </message>
        <message>
            <source>Pack, cloth, skin</source>
            <translation>كمادة، قماش، جلد</translation>
        </message>
        <message>
            <source>A person lies face down. A pack lies on the lower back, and a cloth between it and the skin.</source>
            <translation>شخص مستلقٍ على بطنه. كمادة على أسفل الظهر، وقماش بينها وبين الجلد.</translation>
        </message>
        <message>
            <source>Do not lie on the pack</source>
            <translation>لا تستلقِ على الكمادة</translation>
        </message>
        <message>
            <source>A person lies on their back on top of a pack. The drawing is crossed out.</source>
            <translation>شخص مستلقٍ على ظهره فوق كمادة. الرسم مشطوب.</translation>
        </message>
        <message>
            <source>Who should ask a doctor first</source>
            <translation>من عليه أن يسأل طبيبًا أولًا</translation>
        </message>
        <message>
            <source>Before ice: with numb or badly felt skin, diabetes, poor circulation or a disease of the vessels.</source>
            <translation>قبل الثلج: مع جلد خدر أو ضعيف الإحساس، أو سكري، أو ضعف الدورة الدموية، أو مرض في الأوعية.</translation>
        </message>
        <message>
            <source>cold neuropathy nerve blood contraindication</source>
            <translation>برد اعتلال أعصاب دم موانع</translation>
        </message>
        <message>
            <source>Before ice: with Raynaud’s, hives from cold, a blood disease that cold sets off, or skin that was frostbitten once.</source>
            <translation>قبل الثلج: مع داء رينو، أو شرى من البرد، أو مرض دم يثيره البرد، أو جلد سبق أن أصابته قضمة الصقيع.</translation>
        </message>
        <message>
            <source>allergy urticaria frostbite cryoglobulinaemia</source>
            <translation>حساسية شرى قضمة الصقيع</translation>
        </message>
        <message>
            <source>Before ice: with a severe heart disease, high blood pressure or a nerve that is healing, for the very young and the very old, and at the front or side of the neck.</source>
            <translation>قبل الثلج: مع مرض قلب شديد، أو ضغط دم مرتفع، أو عصب يتعافى، ولصغار السن جدًا وكبار السن جدًا، وعلى مقدمة الرقبة أو جانبها.</translation>
        </message>
        <message>
            <source>child hypertension</source>
            <translation>طفل ضغط الدم</translation>
        </message>
        <message>
            <source>Before heat: with badly felt skin, diabetes, an injury of the spinal cord, or after a stroke. A heat pad can burn badly even when it is set to low.</source>
            <translation>قبل الحرارة: مع جلد ضعيف الإحساس، أو سكري، أو إصابة في النخاع الشوكي، أو بعد سكتة دماغية. قد تسبب وسادة التدفئة حروقًا شديدة حتى على درجة منخفضة.</translation>
        </message>
        <message>
            <source>numb neuropathy electric</source>
            <translation>خدر أعصاب كهربائية</translation>
        </message>
        <message>
            <source>No heat without asking on a fresh injury, swelling or bleeding, an infection, an open wound, a blood clot or a tumour, with multiple sclerosis or poor circulation, or on the belly in pregnancy.</source>
            <translation>لا حرارة من دون سؤال على إصابة حديثة أو تورم أو نزف أو عدوى أو جرح مفتوح أو جلطة دموية أو ورم، أو مع تصلب متعدد أو ضعف الدورة الدموية، أو على البطن في الحمل.</translation>
        </message>
        <message>
            <source>pregnant thrombosis cancer MS abdomen</source>
            <translation>حامل جلطة سرطان تصلب بطن</translation>
        </message>
        <message>
            <source>Ice or heat?</source>
            <translation>ثلج أم حرارة؟</translation>
        </message>
        <message>
            <source>For backs, the NHS advises ice for pain and swelling, and heat for stiffness and spasm.</source>
            <translation>للظهر، تنصح NHS بالثلج للألم والتورم، وبالحرارة للتيبس والتشنج.</translation>
        </message>
        <message>
            <source>cold warm cramp</source>
            <translation>برد دفء تشنج</translation>
        </message>
        <message>
            <source>After a fall or a blow: no heat at first. One source says for 48 hours, another for 72. They differ, and 72 is the safe reading.</source>
            <translation>بعد سقوط أو ضربة: لا حرارة في البداية. مصدر يقول ٤٨ ساعة وآخر ٧٢. هما مختلفان، و٧٢ هي القراءة الآمنة.</translation>
        </message>
        <message>
            <source>injury accident days bruise cold</source>
            <translation>إصابة حادث أيام كدمة برد</translation>
        </message>
        <message>
            <source>A spasm of the lower back that no fall or blow began may have heat at once.</source>
            <translation>تشنج أسفل الظهر الذي لم يبدأ بسقوط أو ضربة يجوز أن توضع عليه الحرارة فورًا.</translation>
        </message>
        <message>
            <source>cramp</source>
            <translation>تشنج</translation>
        </message>
        <message>
            <source>Newer rules for injuries put less weight on ice than older ones did.</source>
            <translation>القواعد الأحدث للإصابات تعوّل على الثلج أقل من القديمة.</translation>
        </message>
        <message>
            <source>Heat and cold in turns is not on offer here: it would break the rest of {rest}, the instructions for it contradict each other, and no authority was found that advises it for backs.</source>
            <translation>تناوب الحرارة والبرد غير متاح هنا: فهو يخرق الراحة ({rest})، وتعليماته متناقضة، ولم يُعثر على جهة تنصح به للظهر.</translation>
        </message>
        <message>
            <source>contrast therapy alternate alternating</source>
            <translation>تناوب حار وبارد</translation>
        </message>
        <message>
            <source>How long, and why</source>
            <translation>كم من الوقت، ولماذا</translation>
        </message>
        <message>
            <source>{least} to {most} minutes at a time, ice or heat. Take it off sooner whenever you like.</source>
            <translation>من {least} إلى {most} دقيقة في المرة، ثلجًا أو حرارة. أزِلها قبل ذلك متى شئت.</translation>
        </message>
        <message>
            <source>duration cold time</source>
            <translation>مدة برد وقت</translation>
        </message>
        <message>
            <source>Never longer than {most} minutes. Some sources allow 30; most do not, and the shorter is the safe reading. Longer is not better: under cold, the vessels may widen again.</source>
            <translation>لا أكثر من {most} دقيقة أبدًا. بعض المصادر يسمح بـ ٣٠؛ ومعظمها لا يسمح، والأقصر هو القراءة الآمنة. الأطول ليس أفضل: قد تتوسع الأوعية ثانية تحت البرد.</translation>
        </message>
        <message>
            <source>maximum limit</source>
            <translation>حد أقصى</translation>
        </message>
        <message>
            <source>{thin_least} to {thin_most} minutes where the skin is thin over bone or a nerve lies close below it: elbow, wrist, hand, ribs, outer knee, shin, ankle, foot. Which places these are is this program’s own choice.</source>
            <translation>من {thin_least} إلى {thin_most} دقائق حيث الجلد رقيق فوق العظم أو تحته عصب قريب: المرفق والمعصم واليد والأضلاع وخارج الركبة ومقدمة الساق والكاحل والقدم. تحديد هذه المواضع من اختيار هذا البرنامج نفسه.</translation>
        </message>
        <message>
            <source>thin bony short</source>
            <translation>رقيق عظم قصير</translation>
        </message>
        <message>
            <source>Why so careful: nerves were hurt under cold packs. After one icing of 20 minutes on the back of the thigh, a footballer’s foot stayed weak for up to a year.</source>
            <translation>لماذا هذا الحذر: تأذت أعصاب تحت كمادات باردة. بعد وضع الثلج مرة واحدة ٢٠ دقيقة على خلف الفخذ، بقيت قدم لاعب كرة قدم ضعيفة مدة تصل إلى سنة.</translation>
        </message>
        <message>
            <source>nerve injury damage foot drop</source>
            <translation>إصابة عصب ضرر سقوط القدم</translation>
        </message>
        <message>
            <source>Then that skin rests for at least {rest}, whether the pack was ice or heat, before the next one.</source>
            <translation>ثم يرتاح ذلك الجلد {rest} على الأقل قبل الكمادة التالية، سواء كانت الكمادة ثلجًا أو حرارة.</translation>
        </message>
        <message>
            <source>interval pause between again often</source>
            <translation>فاصل راحة بين مرة أخرى</translation>
        </message>
        <message>
            <source>The rest is a precaution, and the exact interval is unproven. Much British guidance says every 2 to 3 hours; some American sources say hourly, and one has pauses of 10 minutes. They differ, and the longer rest is the safe reading. For heat it is seldom stated at all.</source>
            <translation>الراحة احتياط، والفاصل الدقيق غير مثبت. كثير من الإرشادات البريطانية يقول كل ساعتين إلى ٣ ساعات؛ وبعض المصادر الأمريكية يقول كل ساعة، وأحدها يذكر فواصل من ١٠ دقائق. هي مختلفة، والراحة الأطول هي القراءة الآمنة. أما للحرارة فنادرًا ما يُذكر.</translation>
        </message>
        <message>
            <source>evidence proof why interval conflict</source>
            <translation>دليل إثبات لماذا فاصل تعارض</translation>
        </message>
        <message>
            <source>For backs, the evidence for cold is thin: a review of trials found too little to judge it. It found a small relief, for a short time, from wraps that warm.</source>
            <translation>للظهر، الأدلة على البرد قليلة: وجدت مراجعة للتجارب أقل مما يكفي للحكم. ووجدت تخفيفًا بسيطًا لمدة قصيرة من اللفافات المدفّئة.</translation>
        </message>
        <message>
            <source>ice proof study does it work</source>
            <translation>ثلج دليل دراسة هل يفيد</translation>
        </message>
        <message>
            <source>When to stop</source>
            <translation>متى تتوقف</translation>
        </message>
        <message>
            <source>Feel the skin under the pack with your hand after {check} minutes and again after {second_check}; half-way where the time is short. The timer reminds you.</source>
            <translation>تحسّس الجلد تحت الكمادة بيدك بعد {check} دقائق ثم بعد {second_check}؛ وفي منتصف المدة حيث تكون قصيرة. المؤقت يذكّرك.</translation>
        </message>
        <message>
            <source>check look</source>
            <translation>فحص نظر</translation>
        </message>
        <message>
            <source>Cold is felt as cold, then as burning, then as an ache, and at last the skin is numb. Take the pack off when it burns, and whenever the skin goes numb, even before the time is up. Some sources take light numbness for the aim. They differ, and this is the safe reading.</source>
            <translation>يُحَس البرد بردًا، ثم حرقة، ثم ألمًا، وأخيرًا يخدر الجلد. أزِل الكمادة حين تحرق، وكلما خدر الجلد، حتى قبل انتهاء الوقت. بعض المصادر يعدّ الخدر الخفيف هو الهدف. هي مختلفة، وهذه هي القراءة الآمنة.</translation>
        </message>
        <message>
            <source>numbness feeling</source>
            <translation>خدر إحساس</translation>
        </message>
        <message>
            <source>Then say “{numb}” in the timer: it lets nothing start there until you say that colour and feeling are normal.</source>
            <translation>ثم اختر «{numb}» في المؤقت: فلا يدع شيئًا يبدأ هناك إلى أن تقول إن اللون والإحساس طبيعيان.</translation>
        </message>
        <message>
            <source>Skin that got too cold: warm it in water of 37 to 40 °C. No dry heat, and no rubbing. With blisters, with hard grey or white skin, or if it stays numb: see a doctor.</source>
            <translation>الجلد الذي برد أكثر مما ينبغي: دفّئه في ماء حرارته من ٣٧ إلى ٤٠ °م. لا حرارة جافة ولا فرك. مع فقاعات، أو جلد قاسٍ رمادي أو أبيض، أو إن بقي خدرًا: راجع طبيبًا.</translation>
        </message>
        <message>
            <source>frostbite frostnip first aid</source>
            <translation>قضمة الصقيع إسعاف أولي</translation>
        </message>
        <message>
            <source>Feel the skin with your hand</source>
            <translation>تحسّس الجلد بيدك</translation>
        </message>
        <message>
            <source>One hand lifts the pack and its cloth, the other one feels the skin below.</source>
            <translation>يد ترفع الكمادة وقماشها، والأخرى تتحسس الجلد تحتها.</translation>
        </message>
        <message>
            <source>Resting and sleeping</source>
            <translation>الراحة والنوم</translation>
        </message>
        <message>
            <source>A short rest helps. Lean back in a way that is comfortable.</source>
            <translation>راحة قصيرة تفيد. اتكئ إلى الخلف بوضع مريح.</translation>
        </message>
        <message>
            <source>recline incline sit chair bed lie</source>
            <translation>استلقاء ميل جلوس كرسي سرير تمدد</translation>
        </message>
        <message>
            <source>On your side: bend the knees a little, with a pillow between them.</source>
            <translation>على جانبك: اثنِ الركبتين قليلًا مع وسادة بينهما.</translation>
        </message>
        <message>
            <source>sleep position cushion</source>
            <translation>نوم وضعية وسادة</translation>
        </message>
        <message>
            <source>On your back: a pillow under the knees, or a rolled towel under the small of the back.</source>
            <translation>على ظهرك: وسادة تحت الركبتين، أو منشفة ملفوفة تحت تجويف أسفل الظهر.</translation>
        </message>
        <message>
            <source>Take the pack off before you sleep.</source>
            <translation>أزِل الكمادة قبل أن تنام.</translation>
        </message>
        <message>
            <source>bed night</source>
            <translation>سرير ليل</translation>
        </message>
        <message>
            <source>On the side, a pillow between the knees</source>
            <translation>على الجانب، وسادة بين الركبتين</translation>
        </message>
        <message>
            <source>A person lies on their side with the knees a little bent and a pillow between them.</source>
            <translation>شخص مستلقٍ على جنبه وركبتاه مثنيتان قليلًا وبينهما وسادة.</translation>
        </message>
        <message>
            <source>On the back, a pillow under the knees</source>
            <translation>على الظهر، وسادة تحت الركبتين</translation>
        </message>
        <message>
            <source>A person lies on their back. A pillow under the knees keeps them bent.</source>
            <translation>شخص مستلقٍ على ظهره. وسادة تحت الركبتين تبقيهما مثنيتين.</translation>
        </message>
        <message>
            <source>Or a rolled towel under the small of the back</source>
            <translation>أو منشفة ملفوفة تحت أسفل الظهر</translation>
        </message>
        <message>
            <source>A person lies on their back with a rolled towel in the hollow of the lower back.</source>
            <translation>شخص مستلقٍ على ظهره ومنشفة ملفوفة في تجويف أسفل الظهر.</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>المشي</translation>
        </message>
        <message>
            <source>Walking gently is fine. Pushing on through pain delays recovery.</source>
            <translation>المشي برفق لا بأس به. الاستمرار رغم الألم يؤخر التعافي.</translation>
        </message>
        <message>
            <source>walk move exercise sport</source>
            <translation>مشي حركة تمرين رياضة</translation>
        </message>
        <message>
            <source>Stay active as far as you can.</source>
            <translation>ابقَ نشيطًا قدر استطاعتك.</translation>
        </message>
        <message>
            <source>walk move bed rest</source>
            <translation>مشي حركة سرير راحة</translation>
        </message>
        <message>
            <source>Gently, and not through pain</source>
            <translation>برفق، وليس رغم الألم</translation>
        </message>
        <message>
            <source>A person walks upright at an easy pace.</source>
            <translation>شخص يمشي منتصبًا بخطى مريحة.</translation>
        </message>
        <message>
            <source>What else helps</source>
            <translation>ما يفيد أيضًا</translation>
        </message>
        <message>
            <source>Painkillers such as ibuprofen, naproxen, aspirin or paracetamol (acetaminophen) help some people.</source>
            <translation>المسكّنات مثل الإيبوبروفين أو النابروكسين أو الأسبرين أو الباراسيتامول (الأسيتامينوفين) تفيد بعض الناس.</translation>
        </message>
        <message>
            <source>pain relief tablets pills medicine drugs</source>
            <translation>مسكن ألم أقراص حبوب دواء أدوية</translation>
        </message>
        <message>
            <source>Ask a pharmacist or a doctor which of them you may take.</source>
            <translation>اسأل صيدليًا أو طبيبًا أيها يجوز لك تناوله.</translation>
        </message>
        <message>
            <source>painkillers medicine drugs</source>
            <translation>مسكنات ألم دواء أدوية</translation>
        </message>
        <message>
            <source>Stretching, massage, light exercise, drinking enough and creams are said to loosen a tight muscle.</source>
            <translation>يُقال إن التمدد والتدليك والتمارين الخفيفة وشرب ما يكفي والكريمات ترخي العضلة المشدودة.</translation>
        </message>
        <message>
            <source>water hydration stretch rub</source>
            <translation>ماء شرب ترطيب تمدد تدليك فرك</translation>
        </message>
        <message>
            <source>In the first days after an injury, the NHS says no massage, no heat and no alcohol. Sources differ here, and this is the safe reading.</source>
            <translation>في الأيام الأولى بعد إصابة تقول NHS: لا تدليك ولا حرارة ولا كحول. المصادر تختلف هنا، وهذه هي القراءة الآمنة.</translation>
        </message>
        <message>
            <source>fall blow drink</source>
            <translation>سقوط ضربة شرب كحول</translation>
        </message>
        <message>
            <source>What makes you sleepy</source>
            <translation>ما يسبب لك النعاس</translation>
        </message>
        <message>
            <source>Never sleep with a pack on, ice or heat.</source>
            <translation>لا تنم أبدًا والكمادة موضوعة، ثلجًا أو حرارة.</translation>
        </message>
        <message>
            <source>asleep doze bed night</source>
            <translation>نائم غفوة سرير ليل</translation>
        </message>
        <message>
            <source>Muscle relaxants can make you sleepy and slow to react. Do not drive under them.</source>
            <translation>قد تسبب مرخيات العضلات النعاس وبطء التفاعل. لا تقُد وأنت تحت تأثيرها.</translation>
        </message>
        <message>
            <source>medicine tablets car tired drowsy</source>
            <translation>دواء أقراص سيارة متعب نعسان</translation>
        </message>
        <message>
            <source>With alcohol, sleeping pills or medicines for pain, a heat pad is more dangerous.</source>
            <translation>مع الكحول أو الحبوب المنومة أو أدوية الألم تكون وسادة التدفئة أخطر.</translation>
        </message>
        <message>
            <source>drink tablets painkillers burn drowsy tired</source>
            <translation>شرب كحول أقراص مسكنات حرق نعسان متعب</translation>
        </message>
        <message>
            <source>In 1995 American authorities counted more than 1,600 burns from heat pads in emergency rooms and 8 deaths, on average, in a year.</source>
            <translation>في ١٩٩٥ أحصت السلطات الأمريكية أكثر من ١٦٠٠ حرق من وسائد التدفئة في أقسام الطوارئ و٨ وفيات، في المتوسط، في السنة.</translation>
        </message>
        <message>
            <source>If you might fall asleep, set an alarm clock besides this timer. Its alarm may not wake you.</source>
            <translation>إن كان ممكنًا أن تنام فاضبط ساعة منبّهة إلى جانب هذا المؤقت. قد لا يوقظك منبّهه.</translation>
        </message>
        <message>
            <source>doze asleep tired drowsy wake</source>
            <translation>غفوة نائم متعب نعسان استيقاظ</translation>
        </message>
        <message>
            <source>How long it usually lasts</source>
            <translation>كم يدوم عادة</translation>
        </message>
        <message>
            <source>A strain usually goes away in 3 to 6 weeks. If pain lasts longer, see a doctor.</source>
            <translation>يزول الشد العضلي عادة خلال ٣ إلى ٦ أسابيع. إن دام الألم أكثر فراجع طبيبًا.</translation>
        </message>
        <message>
            <source>heal recover days pulled muscle</source>
            <translation>شفاء تعافٍ أيام شد عضلي</translation>
        </message>
        <message>
            <source>When to see a doctor</source>
            <translation>متى تراجع طبيبًا</translation>
        </message>
        <message>
            <source>See a doctor if it is no better after a few weeks, if it is severe, or if it gets worse.</source>
            <translation>راجع طبيبًا إن لم يتحسن بعد بضعة أسابيع، أو كان شديدًا، أو ازداد سوءًا.</translation>
        </message>
        <message>
            <source>clinician GP physiotherapist</source>
            <translation>طبيب طبيب عام معالج طبيعي</translation>
        </message>
        <message>
            <source>See one too if the pain goes down the leg below the knee, or if you have had cancer, have brittle bones (osteoporosis) or take steroids.</source>
            <translation>راجعه أيضًا إن امتد الألم في الساق إلى ما تحت الركبة، أو سبق أن أُصبت بسرطان، أو لديك هشاشة عظام، أو تتناول الستيرويدات.</translation>
        </message>
        <message>
            <source>clinician GP sciatica cortisone</source>
            <translation>طبيب طبيب عام عرق النسا كورتيزون</translation>
        </message>
        <message>
            <source>What a doctor or physiotherapist says for you comes before this guide, and before this timer.</source>
            <translation>ما يقوله لك طبيب أو معالج طبيعي مقدّم على هذا الدليل وعلى هذا المؤقت.</translation>
        </message>
        <message>
            <source>clinician</source>
            <translation>طبيب</translation>
        </message>
        <message>
            <source>Strain or disc?</source>
            <translation>شد عضلي أم قرص؟</translation>
        </message>
        <message>
            <source>That cannot be told apart at home, and this program does not try.</source>
            <translation>لا يمكن التمييز بينهما في المنزل، وهذا البرنامج لا يحاول.</translation>
        </message>
        <message>
            <source>herniated slipped disk muscle diagnosis</source>
            <translation>فتق انزلاق غضروف ديسك عضلة تشخيص</translation>
        </message>
        <message>
            <source>One article says that a disc hurts when you bend forward and when you come back up, and a strain less on the way down and more on the way up. Do not rely on it, and do not bend to try it out.</source>
            <translation>يقول أحد المقالات إن القرص يؤلم عند الانحناء إلى الأمام وعند الاعتدال منه، وإن الشد العضلي يؤلم أقل عند النزول وأكثر عند الصعود. لا تعتمد على ذلك، ولا تنحنِ لتجربته.</translation>
        </message>
        <message>
            <source>herniated slipped disk muscle test</source>
            <translation>فتق انزلاق غضروف ديسك عضلة اختبار</translation>
        </message>
        <message>
            <source>The warning signs count whichever of the two it is.</source>
            <translation>علامات الخطر تسري أيًا كان منهما.</translation>
        </message>
        <message>
            <source>emergency</source>
            <translation>طوارئ</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>Guide</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>البحث في الدليل</translation>
        </message>
    </context>
    <context>
        <name>GuideSource</name>
        <message>
            <source>this program’s own rule or caution</source>
            <translation>قاعدة هذا البرنامج أو احتياطه</translation>
        </message>
        <message>
            <source>public cautions, as this project gathered them</source>
            <translation>تحذيرات عامة كما جمعها هذا المشروع</translation>
        </message>
        <message>
            <source>an article on lower back spasms</source>
            <translation>مقال عن تشنجات أسفل الظهر</translation>
        </message>
        <message>
            <source>NHS</source>
            <translation>NHS</translation>
        </message>
        <message>
            <source>NHS, back pain</source>
            <translation>‏NHS، ألم الظهر</translation>
        </message>
        <message>
            <source>NHS CMFT</source>
            <translation>NHS CMFT</translation>
        </message>
        <message>
            <source>NHS Mersey Care</source>
            <translation>NHS Mersey Care</translation>
        </message>
        <message>
            <source>NHS Portsmouth</source>
            <translation>NHS Portsmouth</translation>
        </message>
        <message>
            <source>NHS Sherwood Forest physiotherapy</source>
            <translation>‏NHS Sherwood Forest، العلاج الطبيعي</translation>
        </message>
        <message>
            <source>American Academy of Pediatrics (AAP)</source>
            <translation>American Academy of Pediatrics (AAP)</translation>
        </message>
        <message>
            <source>Bleakley 2004, a review</source>
            <translation>‏Bleakley 2004، مراجعة</translation>
        </message>
        <message>
            <source>Bleakley 2006, a trial</source>
            <translation>‏Bleakley 2006، تجربة سريرية</translation>
        </message>
        <message>
            <source>BMJ Best Practice</source>
            <translation>BMJ Best Practice</translation>
        </message>
        <message>
            <source>Cleveland Clinic 2024</source>
            <translation>Cleveland Clinic 2024</translation>
        </message>
        <message>
            <source>Cochrane review (French 2006)</source>
            <translation>مراجعة Cochrane (French 2006)</translation>
        </message>
        <message>
            <source>DeRoyal, a maker of packs</source>
            <translation>‏DeRoyal، صانع كمادات</translation>
        </message>
        <message>
            <source>FDA and CPSC advisory 1995</source>
            <translation>تنبيه FDA وCPSC 1995</translation>
        </message>
        <message>
            <source>FP Notebook</source>
            <translation>FP Notebook</translation>
        </message>
        <message>
            <source>Grünenthal Pain Toolkit</source>
            <translation>Grünenthal Pain Toolkit</translation>
        </message>
        <message>
            <source>Healthwise</source>
            <translation>Healthwise</translation>
        </message>
        <message>
            <source>Johns Hopkins</source>
            <translation>Johns Hopkins</translation>
        </message>
        <message>
            <source>J Fam Pract 2020</source>
            <translation>J Fam Pract 2020</translation>
        </message>
        <message>
            <source>Malone 1992, reports of cases</source>
            <translation>‏Malone 1992، تقارير حالات</translation>
        </message>
        <message>
            <source>Mayo Clinic</source>
            <translation>Mayo Clinic</translation>
        </message>
        <message>
            <source>Mayo Clinic Health System</source>
            <translation>Mayo Clinic Health System</translation>
        </message>
        <message>
            <source>University of Missouri, told by ABC News</source>
            <translation>‏University of Missouri، نقلًا عن ABC News</translation>
        </message>
        <message>
            <source>Moeller 1997, the report of a case</source>
            <translation>‏Moeller 1997، تقرير حالة</translation>
        </message>
        <message>
            <source>the rules POLICE and PEACE &amp; LOVE</source>
            <translation>قواعد POLICE وPEACE &amp; LOVE</translation>
        </message>
        <message>
            <source>Practo</source>
            <translation>Practo</translation>
        </message>
        <message>
            <source>Reader’s Digest</source>
            <translation>Reader’s Digest</translation>
        </message>
        <message>
            <source>TM magazine, for pharmacies</source>
            <translation>مجلة TM للصيدليات</translation>
        </message>
        <message>
            <source>URMC, told by HealthDay</source>
            <translation>‏URMC، نقلًا عن HealthDay</translation>
        </message>
        <message>
            <source>Verywell Health</source>
            <translation>Verywell Health</translation>
        </message>
        <message>
            <source>WebMD</source>
            <translation>WebMD</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Times ice and heat packs, gets them off the skin, and keeps the skin resting for two hours.
Without a command it opens the window, or raises the one that is open.</source>
            <translation>يوقّت كمادات الثلج والحرارة، وينبّه لرفعها عن الجلد، ويترك الجلد يرتاح ساعتين.
من دون أمر يفتح النافذة، أو يُظهر المفتوحة منها.</translation>
        </message>
        <message>
            <source>NAME is an area's name, its region's name ("left knee") or its id ("left-knee"). Without --area, start takes the
area used last (the first one if none was used in two days), and off, undo and cancel take the one that it can be.

exit status: 0 done, 1 refused by the regimen (why and until when on standard error), 2 wrong usage,
3 an environment problem such as no display or a log that cannot be read</source>
            <translation>‏NAME هو اسم الموضع أو اسم منطقته ("الركبة اليسرى") أو معرّفه ("left-knee"). من دون --area يأخذ start الموضع
المستخدم آخر مرة (أو الأول إن لم يُستخدم أي موضع منذ يومين)، وتأخذ off وundo وcancel الموضع الوحيد الممكن.

حالة الخروج: 0 تم، 1 رفضه نظام العلاج (السبب والوقت في الخطأ القياسي)، 2 استعمال خاطئ،
3 مشكلة في البيئة، مثل عدم وجود شاشة أو سجل لا يمكن قراءته</translation>
        </message>
        <message>
            <source>begin in the tray, without the window</source>
            <translation>البدء في علبة النظام من دون النافذة</translation>
        </message>
        <message>
            <source>a pack goes on; starts the program in the tray if it is not running</source>
            <translation>توضع كمادة؛ يشغّل البرنامج في علبة النظام إن لم يكن يعمل</translation>
        </message>
        <message>
            <source>what the pack is</source>
            <translation>نوع الكمادة</translation>
        </message>
        <message>
            <source>how long it stays (15 to 20; thin or bony: 5 to 10)</source>
            <translation>كم تبقى (من 15 إلى 20؛ الرقيق أو القريب من العظم: من 5 إلى 10)</translation>
        </message>
        <message>
            <source>it has been on for so long already</source>
            <translation>مضت هذه المدة على وضعها</translation>
        </message>
        <message>
            <source>I took it off; the skin rests from then</source>
            <translation>أزلتها؛ الجلد في راحة من ذلك الحين</translation>
        </message>
        <message>
            <source>it was off earlier: so many minutes ago</source>
            <translation>أُزيلت قبل ذلك: منذ هذا العدد من الدقائق</translation>
        </message>
        <message>
            <source>numb, white or burning: locked until you say in the window that it is well</source>
            <translation>خدر أو بياض أو حرقة: مقفل إلى أن تقول في النافذة إن الجلد سليم</translation>
        </message>
        <message>
            <source>it is still on: takes back an off of the last 10 minutes</source>
            <translation>ما زالت موضوعة: يلغي إزالة سُجّلت في آخر 10 دقائق</translation>
        </message>
        <message>
            <source>it was never on: in the first 60 seconds</source>
            <translation>لم توضع قط: في أول 60 ثانية</translation>
        </message>
        <message>
            <source>where the pack is</source>
            <translation>موضع الكمادة</translation>
        </message>
        <message>
            <source>one line for each area</source>
            <translation>سطر لكل موضع</translation>
        </message>
        <message>
            <source>as a JSON object</source>
            <translation>على شكل كائن JSON</translation>
        </message>
        <message>
            <source>the treatments on record as CSV, everything as JSON, or a report as PDF</source>
            <translation>العلاجات المسجلة بصيغة CSV، أو كل شيء بصيغة JSON، أو تقرير بصيغة PDF</translation>
        </message>
        <message>
            <source>replaced if it is there</source>
            <translation>يُستبدل إن كان موجودًا</translation>
        </message>
        <message>
            <source>from this day on (2026-03-16)</source>
            <translation>من هذا اليوم فصاعدًا (2026-03-16)</translation>
        </message>
        <message>
            <source>up to this day, which is included</source>
            <translation>حتى هذا اليوم، وهو مشمول</translation>
        </message>
        <message>
            <source>only of this area or region</source>
            <translation>لهذا الموضع أو هذه المنطقة فقط</translation>
        </message>
        <message>
            <source>takes in what was exported, here or on another computer</source>
            <translation>يُدخل ما صُدّر هنا أو على حاسوب آخر</translation>
        </message>
        <message>
            <source>a .csv or .json that this program wrote</source>
            <translation>ملف .csv أو .json كتبه هذا البرنامج</translation>
        </message>
        <message>
            <source>ends the program; refused while a pack is on</source>
            <translation>ينهي البرنامج؛ يُرفض ما دامت كمادة موضوعة</translation>
        </message>
        <message>
            <source>even while a pack is on: only its alarm still rings then</source>
            <translation>حتى مع وجود كمادة: لا يرن بعده إلا منبّهها</translation>
        </message>
    </context>
    <context>
        <name>Hint</name>
        <message>
            <source>Skin normal in colour and feeling? Cloth between; pack over it, not under you.</source>
            <translation>هل لون الجلد وإحساسه طبيعيان؟ ضع قماشًا بين الكمادة والجلد؛ والكمادة فوقك لا تحتك.</translation>
        </message>
        <message>
            <source>If it is still on, take it off now and say “Just now”.</source>
            <translation>إن كانت ما زالت موضوعة فأزِلها الآن واختر «الآن».</translation>
        </message>
        <message>
            <source>The skin rests at least {rest} after every pack, ice or heat. Walking a little helps.</source>
            <translation>يرتاح الجلد {rest} على الأقل بعد كل كمادة، ثلجًا أو حرارة. المشي قليلًا يفيد.</translation>
        </message>
        <message>
            <source>Take it off sooner if the skin goes numb or white, or burns.</source>
            <translation>أزِلها قبل ذلك إن خدر الجلد أو ابيضّ أو أحرقك.</translation>
        </message>
        <message>
            <source>Reach under the pack. If it is numb, white or burning, take it off and say so.</source>
            <translation>أدخِل يدك تحت الكمادة. إن كان الجلد خدرًا أو أبيض أو يحرقك فأزِلها وأخبر البرنامج.</translation>
        </message>
        <message>
            <source>Reach under the pack. Without an answer the alarm begins in {left}.</source>
            <translation>أدخِل يدك تحت الكمادة. من دون إجابة يبدأ المنبّه بعد {left}.</translation>
        </message>
        <message>
            <source>The sound for this pack pauses for {left}. Take it off, then say “I took it off”.</source>
            <translation>يتوقف صوت هذه الكمادة لمدة {left}. أزِلها ثم اختر «أزلتها».</translation>
        </message>
        <message>
            <source>It rests until {time} at the least, and until you say that it is normal again.</source>
            <translation>يرتاح حتى {time} على الأقل، وإلى أن تقول إنه عاد طبيعيًا.</translation>
        </message>
        <message>
            <source>{passed}. It stays locked until you say that it is normal again.</source>
            <translation>{passed}. يبقى مقفلًا إلى أن تقول إنه عاد طبيعيًا.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>{first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
        <message>
            <source>{begin}, still on</source>
            <translation>{begin}، ما زالت موضوعة</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>من {begin} إلى {end}</translation>
        </message>
        <message>
            <source>{time} on the skin, {planned} planned</source>
            <translation>على الجلد لمدة {time}، المخطط {planned}</translation>
        </message>
        <message>
            <source>Rest until {time}
after {pack}</source>
            <translation>راحة حتى {time}
بعد {pack}</translation>
        </message>
        <message>
            <source>Overrun {time}</source>
            <translation>تجاوز بمقدار {time}</translation>
        </message>
        <message>
            <source>Put on against the rule</source>
            <translation>وُضعت خلافًا للقاعدة</translation>
        </message>
        <message>
            <source>Said to be never on</source>
            <translation>قيل إنها لم توضع قط</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) not answered</source>
            <translation>
                <numerusform>%n فحص بلا إجابة</numerusform>
                <numerusform>فحص واحد بلا إجابة</numerusform>
                <numerusform>فحصان بلا إجابة</numerusform>
                <numerusform>%n فحوص بلا إجابة</numerusform>
                <numerusform>%n فحصًا بلا إجابة</numerusform>
                <numerusform>%n فحص بلا إجابة</numerusform>
            </translation>
        </message>
        <message>
            <source>Ended: numb, white or burning</source>
            <translation>انتهى: خدر أو بياض أو حرقة</translation>
        </message>
        <message>
            <source>The end is not known; it is the time of the answer</source>
            <translation>النهاية غير معروفة؛ هذا وقت الإجابة</translation>
        </message>
        <message>
            <source>Pain {before} before, {after} after</source>
            <translation>الألم {before} قبل، {after} بعد</translation>
        </message>
        <message>
            <source>Pain {before} before</source>
            <translation>الألم {before} قبل</translation>
        </message>
        <message>
            <source>Pain {after} after</source>
            <translation>الألم {after} بعد</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>راحة</translation>
        </message>
        <message>
            <source>Treatments and rests, {dates}</source>
            <translation>العلاجات والراحات، {dates}</translation>
        </message>
        <message>
            <source>{day}: no treatment</source>
            <translation>{day}: لا علاج</translation>
        </message>
        <message>
            <source>{day}: {packs}; {time} on the skin</source>
            <translation>{day}: {packs}؛ على الجلد لمدة {time}</translation>
        </message>
        <message>
            <source>midnight</source>
            <translation>منتصف الليل</translation>
        </message>
        <message>
            <source>ice {begin} to {end}</source>
            <translation>ثلج من {begin} إلى {end}</translation>
        </message>
        <message>
            <source>heat {begin} to {end}</source>
            <translation>حرارة من {begin} إلى {end}</translation>
        </message>
        <message>
            <source>Pain, 0–10</source>
            <translation>الألم، ٠–١٠</translation>
        </message>
        <message>
            <source>before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>after</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>No pain was recorded</source>
            <translation>لم يُسجّل أي ألم</translation>
        </message>
        <message>
            <source>{drawn} of {n} drawn: of each day the {most} with the most and the least pain</source>
            <translation>رُسم {drawn} من {n}: من كل يوم {most} ذات أكثر الألم وأقله</translation>
        </message>
        <message>
            <source>{drawn} of {n} drawn: of every {days} days the {most} with the most and least pain</source>
            <translation>رُسم {drawn} من {n}: من كل فترة (عدد أيامها {days}) {most} ذات أكثر الألم وأقله</translation>
        </message>
        <message>
            <source>{title}, {dates}</source>
            <translation>{title}، {dates}</translation>
        </message>
        <message>
            <source>{name}: first {first}, last {last}, least {least}, most {most}</source>
            <translation>‏{name}: الأول {first}، الأخير {last}، الأقل {least}، الأكثر {most}</translation>
        </message>
        <message>
            <source>The pack is on. It can be corrected or deleted when it has come off.</source>
            <translation>الكمادة موضوعة. يمكن تصحيحها أو حذفها بعد إزالتها.</translation>
        </message>
        <message>
            <source>Deleted: {pack}, {time}. If its skin rests, it rests on.</source>
            <translation>حُذف: {pack}، {time}. إن كان جلدها في راحة فراحته مستمرة.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDetail</name>
        <message>
            <source>Pain before the treatment</source>
            <translation>الألم قبل العلاج</translation>
        </message>
        <message>
            <source>Pain after the treatment</source>
            <translation>الألم بعد العلاج</translation>
        </message>
    </context>
    <context>
        <name>HistoryExchange</name>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>&amp;Week</source>
            <translation>أ&amp;سبوع</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;شهر</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>ال&amp;كل</translation>
        </message>
        <message>
            <source>&amp;Report (PDF)…</source>
            <translation>&amp;تقرير (PDF)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>ت&amp;صدير…</translation>
        </message>
        <message>
            <source>‹</source>
            <translation>‹</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>الأقدم</translation>
        </message>
        <message>
            <source>›</source>
            <translation>›</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>الأحدث</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>الموضع</translation>
        </message>
        <message>
            <source>Ice or heat</source>
            <translation>ثلج أو حرارة</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>ت&amp;راجع</translation>
        </message>
        <message>
            <source>Treatments</source>
            <translation>العلاجات</translation>
        </message>
        <message>
            <source>On record or deleted</source>
            <translation>مسجل أو محذوف</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>الألم قبل</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>الألم بعد</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;ملاحظة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Anything you want to remember of it</source>
            <translation>أي شيء تريد أن تتذكره عنه</translation>
        </message>
        <message>
            <source>&amp;Correct…</source>
            <translation>ت&amp;صحيح…</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;حذف</translation>
        </message>
        <message>
            <source>Re&amp;store</source>
            <translation>ا&amp;ستعادة</translation>
        </message>
        <message>
            <source>What was said, and when</source>
            <translation>ما قيل ومتى</translation>
        </message>
        <message>
            <source>Add one that was &amp;forgotten…</source>
            <translation>إضافة علاج من&amp;سي…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;طباعة…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>ا&amp;ستيراد…</translation>
        </message>
        <message>
            <source>Delete ever&amp;ything…</source>
            <translation>حذف &amp;كل شيء…</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>this is not a whole entry</source>
            <translation>هذه ليست مدخلة كاملة</translation>
        </message>
        <message>
            <source>it was changed or damaged since it was written</source>
            <translation>تغيّرت أو تلفت منذ كتابتها</translation>
        </message>
        <message>
            <source>it says something that this program does not know</source>
            <translation>تقول شيئًا لا يعرفه هذا البرنامج</translation>
        </message>
        <message>
            <source>the id of the treatment is missing or not as this program writes it</source>
            <translation>معرّف العلاج ناقص أو ليس كما يكتبه هذا البرنامج</translation>
        </message>
        <message>
            <source>there is no such region</source>
            <translation>لا توجد منطقة كهذه</translation>
        </message>
        <message>
            <source>a pack is either ice or heat</source>
            <translation>الكمادة إما ثلج أو حرارة</translation>
        </message>
        <message>
            <source>a time has to look like {form}</source>
            <translation>يجب أن يكون شكل الوقت {form}</translation>
        </message>
        <message>
            <source>a number is missing, or is none</source>
            <translation>رقم ناقص أو ليس رقمًا</translation>
        </message>
        <message>
            <source>it does not say how the removal is known</source>
            <translation>لا يُذكر كيف عُرفت الإزالة</translation>
        </message>
        <message>
            <source>“outside_regimen” is either yes or no</source>
            <translation>«outside_regimen» إما yes أو no</translation>
        </message>
        <message>
            <source>pain is a whole number from 0 to 10</source>
            <translation>الألم عدد صحيح من ٠ إلى ١٠</translation>
        </message>
        <message>
            <source>the note has more than {n} characters</source>
            <translation>في الملاحظة أكثر من {n} حرف</translation>
        </message>
        <message>
            <source>the pack came off before it went on</source>
            <translation>أُزيلت الكمادة قبل وضعها</translation>
        </message>
        <message>
            <source>the pack was on for more than 24 hours</source>
            <translation>بقيت الكمادة أكثر من ٢٤ ساعة</translation>
        </message>
        <message>
            <source>the pack is still on; take it off there, and export again</source>
            <translation>ما زالت الكمادة موضوعة؛ أزِلها هناك وصدّر من جديد</translation>
        </message>
        <message>
            <source>it lies in the future; check the clocks of both computers</source>
            <translation>هي في المستقبل؛ تحقق من ساعتي الحاسوبين</translation>
        </message>
        <message>
            <source>the beginning of this treatment is missing; export it with more days</source>
            <translation>بداية هذا العلاج ناقصة؛ صدّره مع أيام أكثر</translation>
        </message>
        <message>
            <source>the log has it already and says something else; the log stays as it is</source>
            <translation>هي في السجل أصلًا وتقول غير ذلك؛ يبقى السجل كما هو</translation>
        </message>
        <message>
            <source>the treatment began elsewhere, and only its record can be put right from here</source>
            <translation>بدأ العلاج في مكان آخر، ولا يمكن من هنا إلا تصحيح تسجيله</translation>
        </message>
        <message>
            <source>another pack was on the same skin at the same time; both are kept</source>
            <translation>كانت كمادة أخرى على الجلد نفسه في الوقت نفسه؛ احتُفظ بكلتيهما</translation>
        </message>
        <message>
            <source>the clock was set while the pack was on; its time on the skin is kept</source>
            <translation>ضُبطت الساعة أثناء وضع الكمادة؛ احتُفظ بمدتها على الجلد</translation>
        </message>
        <message>
            <source>Line {line}: {what}.</source>
            <translation>السطر {line}: {what}.</translation>
        </message>
        <message>
            <source>{path} is not text in UTF-8. Export it again, or save it as UTF-8.</source>
            <translation>‏{path} ليس نصًا بترميز UTF-8. صدّره من جديد، أو احفظه بترميز UTF-8.</translation>
        </message>
        <message>
            <source>{path} is damaged or not whole, from line {line} on. Export it again.</source>
            <translation>‏{path} تالف أو غير كامل من السطر {line} فصاعدًا. صدّره من جديد.</translation>
        </message>
        <message>
            <source>{path} was not written by Therapy Timer. Choose a file that it exported.</source>
            <translation>‏{path} لم يكتبه Therapy Timer. اختر ملفًا صدّره البرنامج.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Therapy Timer. Install that version.</source>
            <translation>‏{path} كتبه إصدار أحدث من Therapy Timer. ثبّت ذلك الإصدار.</translation>
        </message>
        <message>
            <source>{path} lacks the columns {what}. Leave the header as it was exported.</source>
            <translation>‏{path} تنقصه الأعمدة {what}. اترك سطر العناوين كما صُدّر.</translation>
        </message>
        <message>
            <source>{path} was changed while it was read. Try again when it is finished.</source>
            <translation>‏{path} تغيّر أثناء قراءته. حاول ثانية حين يكتمل.</translation>
        </message>
        <message>
            <source>{path} is neither a .csv nor a .json file. Choose one that Therapy Timer exported.</source>
            <translation>‏{path} ليس ملف .csv ولا .json. اختر ملفًا صدّره Therapy Timer.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({what}). Choose another file.</source>
            <translation>‏{path} لا يمكن قراءته ({what}). اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>No treatment was new.</source>
            <translation>لم يكن أي علاج جديدًا.</translation>
        </message>
        <message>
            <source>Nothing was new.</source>
            <translation>لم يكن شيء جديدًا.</translation>
        </message>
        <message>
            <source>{area} is locked until you say that colour and feeling are normal again.</source>
            <translation>‏{area}: مقفل إلى أن تقول إن اللون والإحساس عادا طبيعيين.</translation>
        </message>
        <message>
            <source>{area} rests from a pack that came off at {time}.</source>
            <translation>‏{area}: في راحة من كمادة أُزيلت عند {time}.</translation>
        </message>
        <message>
            <source>Exports of Therapy Timer (*.json *.csv)</source>
            <translation>صادرات Therapy Timer (*.json *.csv)</translation>
        </message>
        <message>
            <source>From {name}:</source>
            <translation>من {name}:</translation>
        </message>
        <message>
            <source>No treatment is new, but other entries are.</source>
            <translation>لا علاج جديد، لكن توجد مدخلات أخرى جديدة.</translation>
        </message>
        <message>
            <source>Nothing is new.</source>
            <translation>لا شيء جديد.</translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (overlaps/overlap) with others on the same skin; both are kept.</source>
            <translation>
                <numerusform>%n علاج يتداخل مع غيره على الجلد نفسه؛ يُحتفظ بالجميع.</numerusform>
                <numerusform>علاج واحد يتداخل مع غيره على الجلد نفسه؛ يُحتفظ بكليهما.</numerusform>
                <numerusform>علاجان يتداخلان مع غيرهما على الجلد نفسه؛ يُحتفظ بالجميع.</numerusform>
                <numerusform>%n علاجات تتداخل مع غيرها على الجلد نفسه؛ يُحتفظ بالجميع.</numerusform>
                <numerusform>%n علاجًا يتداخل مع غيره على الجلد نفسه؛ يُحتفظ بالجميع.</numerusform>
                <numerusform>%n علاج يتداخل مع غيره على الجلد نفسه؛ يُحتفظ بالجميع.</numerusform>
            </translation>
        </message>
        <message>
            <source>{area} will be locked until you say that colour and feeling are normal again.</source>
            <translation>‏{area}: سيُقفل إلى أن تقول إن اللون والإحساس عادا طبيعيين.</translation>
        </message>
        <message>
            <source>{area} will rest from a pack that came off at {time}.</source>
            <translation>‏{area}: سيكون في راحة بعد كمادة أُزيلت عند {time}.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… و%n غيرها.</numerusform>
                <numerusform>… وواحدة غيرها.</numerusform>
                <numerusform>… واثنتان غيرها.</numerusform>
                <numerusform>… و%n غيرها.</numerusform>
                <numerusform>… و%n غيرها.</numerusform>
                <numerusform>… و%n غيرها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in the rest? What is on record here stays.</source>
            <translation>إدخال الباقي؟ ما هو مسجل هنا يبقى.</translation>
        </message>
        <message>
            <source>Take it in? What is on record here stays.</source>
            <translation>إدخاله؟ ما هو مسجل هنا يبقى.</translation>
        </message>
        <message numerus="yes">
            <source>%n entr(y/ies) (was/were) not taken, or (needs/need) a look:</source>
            <translation>
                <numerusform>لا مدخلات لم تُستورد أو تحتاج إلى نظر:</numerusform>
                <numerusform>مدخلة واحدة لم تُستورد أو تحتاج إلى نظر:</numerusform>
                <numerusform>مدخلتان لم تُستوردا أو تحتاجان إلى نظر:</numerusform>
                <numerusform>%n مدخلات لم تُستورد أو تحتاج إلى نظر:</numerusform>
                <numerusform>%n مدخلة لم تُستورد أو تحتاج إلى نظر:</numerusform>
                <numerusform>%n مدخلة لم تُستورد أو تحتاج إلى نظر:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (overlaps/overlap) with others:</source>
            <translation>
                <numerusform>لا علاج يتداخل مع غيره:</numerusform>
                <numerusform>علاج واحد يتداخل مع غيره:</numerusform>
                <numerusform>علاجان يتداخلان مع غيرهما:</numerusform>
                <numerusform>%n علاجات تتداخل مع غيرها:</numerusform>
                <numerusform>%n علاجًا يتداخل مع غيره:</numerusform>
                <numerusform>%n علاج يتداخل مع غيره:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  … and %n more.</source>
            <translation>
                <numerusform>  … ولا غير ذلك.</numerusform>
                <numerusform>  … وواحد آخر.</numerusform>
                <numerusform>  … واثنان آخران.</numerusform>
                <numerusform>  … و%n غيرها.</numerusform>
                <numerusform>  … و%n غيرها.</numerusform>
                <numerusform>  … و%n غيرها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (was/were) added.</source>
            <translation>
                <numerusform>لم يُضف أي علاج.</numerusform>
                <numerusform>أُضيف علاج واحد.</numerusform>
                <numerusform>أُضيف علاجان.</numerusform>
                <numerusform>أُضيفت %n علاجات.</numerusform>
                <numerusform>أُضيف %n علاجًا.</numerusform>
                <numerusform>أُضيف %n علاج.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (was/were) put right.</source>
            <translation>
                <numerusform>لم يُصحَّح أي علاج.</numerusform>
                <numerusform>صُحِّح علاج واحد.</numerusform>
                <numerusform>صُحِّح علاجان.</numerusform>
                <numerusform>صُحِّحت %n علاجات.</numerusform>
                <numerusform>صُحِّح %n علاجًا.</numerusform>
                <numerusform>صُحِّح %n علاج.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entr(y/ies) (is/are) not taken.</source>
            <translation>
                <numerusform>لا تُترك أي مدخلة.</numerusform>
                <numerusform>مدخلة واحدة لا تُستورد.</numerusform>
                <numerusform>مدخلتان لا تُستوردان.</numerusform>
                <numerusform>%n مدخلات لا تُستورد.</numerusform>
                <numerusform>%n مدخلة لا تُستورد.</numerusform>
                <numerusform>%n مدخلة لا تُستورد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (is/are) new.</source>
            <translation>
                <numerusform>لا علاج جديد.</numerusform>
                <numerusform>علاج واحد جديد.</numerusform>
                <numerusform>علاجان جديدان.</numerusform>
                <numerusform>%n علاجات جديدة.</numerusform>
                <numerusform>%n علاجًا جديدًا.</numerusform>
                <numerusform>%n علاج جديد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (is/are) put right.</source>
            <translation>
                <numerusform>لا علاج يُصحَّح.</numerusform>
                <numerusform>يُصحَّح علاج واحد.</numerusform>
                <numerusform>يُصحَّح علاجان.</numerusform>
                <numerusform>تُصحَّح %n علاجات.</numerusform>
                <numerusform>يُصحَّح %n علاجًا.</numerusform>
                <numerusform>يُصحَّح %n علاج.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Take it in</source>
            <translation>إدخاله</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Not taken, or worth a &amp;look</source>
            <translation>لم يُستورد، أو يستحق ال&amp;نظر</translation>
        </message>
        <message>
            <source>Not taken, or worth a look</source>
            <translation>لم يُستورد، أو يستحق النظر</translation>
        </message>
    </context>
    <context>
        <name>InjuryDialog</name>
        <message>
            <source>When was the fall or blow: {area}?</source>
            <translation>متى كان السقوط أو الضربة: {area}؟</translation>
        </message>
        <message>
            <source>It was then</source>
            <translation>كان حينها</translation>
        </message>
        <message>
            <source>That is in the future.</source>
            <translation>هذا في المستقبل.</translation>
        </message>
        <message>
            <source>That is more than 14 days ago: nothing follows from it here.</source>
            <translation>هذا قبل أكثر من ١٤ يومًا: لا يترتب عليه شيء هنا.</translation>
        </message>
        <message>
            <source>That is more than 72 hours ago: heat need not wait for it.</source>
            <translation>هذا قبل أكثر من ٧٢ ساعة: لا يلزم أن تنتظر الحرارة بسببه.</translation>
        </message>
        <message>
            <source>Fall or blow</source>
            <translation>سقوط أو ضربة</translation>
        </message>
        <message>
            <source>Only if you fell or were hit there. A muscle that cramped by itself needs nothing here.</source>
            <translation>فقط إن سقطت أو أُصبت بضربة هناك. العضلة التي تشنجت من تلقاء نفسها لا تحتاج شيئًا هنا.</translation>
        </message>
        <message>
            <source>It &amp;was at</source>
            <translation>كان &amp;عند</translation>
        </message>
        <message>
            <source>Day and time of the fall or blow</source>
            <translation>يوم ووقت السقوط أو الضربة</translation>
        </message>
        <message>
            <source>There was &amp;no fall or blow</source>
            <translation>&amp;لم يكن سقوط أو ضربة</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>{key} or {single}</source>
            <translation>‏{key} أو {single}</translation>
        </message>
        <message>
            <source>To the next button or field; with Shift, back</source>
            <translation>إلى الزر أو الحقل التالي؛ مع Shift إلى السابق</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>المسافة</translation>
        </message>
        <message>
            <source>Press the button that has the frame around it</source>
            <translation>ضغط الزر الذي حوله الإطار</translation>
        </message>
        <message>
            <source>Alt and a letter</source>
            <translation>‏Alt وحرف</translation>
        </message>
        <message>
            <source>Press a button at once; its hint tells the letter</source>
            <translation>ضغط زر مباشرة؛ يذكر تلميحه الحرف</translation>
        </message>
        <message>
            <source>Close a question or the far view; never an alarm</source>
            <translation>إغلاق سؤال أو العرض عن بُعد؛ لا يغلق منبّهًا أبدًا</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation>عرض هذه المفاتيح</translation>
        </message>
        <message>
            <source>Far view: the time as large as the screen</source>
            <translation>العرض عن بُعد: الوقت بحجم الشاشة</translation>
        </message>
        <message>
            <source>The timer</source>
            <translation>المؤقت</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>The history</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>The guide</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>The settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>The warning signs</source>
            <translation>علامات الخطر</translation>
        </message>
        <message>
            <source>Quit; it asks first while a pack is on</source>
            <translation>إنهاء؛ يسأل أولًا ما دامت كمادة موضوعة</translation>
        </message>
    </context>
    <context>
        <name>Label</name>
        <message>
            <source>Start ice</source>
            <translation>بدء الثلج</translation>
        </message>
        <message>
            <source>Start heat</source>
            <translation>بدء الحرارة</translation>
        </message>
        <message>
            <source>I took it off</source>
            <translation>أزلتها</translation>
        </message>
        <message>
            <source>I am taking it off (sound pauses)</source>
            <translation>أنا أزيلها (يتوقف الصوت مؤقتًا)</translation>
        </message>
        <message>
            <source>Numb, white or burning</source>
            <translation>خدر أو بياض أو حرقة</translation>
        </message>
        <message>
            <source>The skin feels normal</source>
            <translation>إحساس الجلد طبيعي</translation>
        </message>
        <message>
            <source>Show the timer</source>
            <translation>إظهار المؤقت</translation>
        </message>
    </context>
    <context>
        <name>LongWork</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Cancel: {work}</source>
            <translation>إلغاء: {work}</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Therapy Timer</source>
            <translation>Therapy Timer</translation>
        </message>
        <message>
            <source>Warning signs</source>
            <translation>علامات الخطر</translation>
        </message>
    </context>
    <context>
        <name>Milestone</name>
        <message>
            <source>The ice is on: {area}. Take it off at {time}.</source>
            <translation>الثلج موضوع: {area}. أزِله عند {time}.</translation>
        </message>
        <message>
            <source>The heat is on: {area}. Take it off at {time}.</source>
            <translation>الحرارة موضوعة: {area}. أزِلها عند {time}.</translation>
        </message>
        <message>
            <source>5 minutes left: {area}.</source>
            <translation>بقيت ٥ دقائق: {area}.</translation>
        </message>
        <message>
            <source>1 minute left: {area}.</source>
            <translation>بقيت دقيقة واحدة: {area}.</translation>
        </message>
        <message>
            <source>The rest is over: {area}.</source>
            <translation>انتهت الراحة: {area}.</translation>
        </message>
    </context>
    <context>
        <name>Modality</name>
        <message>
            <source>Ice</source>
            <translation>ثلج</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>حرارة</translation>
        </message>
        <message>
            <source>ice</source>
            <translation>الثلج</translation>
        </message>
        <message>
            <source>heat</source>
            <translation>الحرارة</translation>
        </message>
    </context>
    <context>
        <name>OwnSoundRow</name>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Choose a sound for: {name}</source>
            <translation>اختيار صوت لـ: {name}</translation>
        </message>
        <message>
            <source>Built-in</source>
            <translation>المدمج</translation>
        </message>
        <message>
            <source>Use the built-in sound for: {name}</source>
            <translation>استخدام الصوت المدمج لـ: {name}</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <source>Test the sound for: {name}</source>
            <translation>اختبار الصوت لـ: {name}</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>أصوات</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
    </context>
    <context>
        <name>PackOnDialog</name>
        <message>
            <source>A pack is on anyway</source>
            <translation>وُضعت كمادة رغم ذلك</translation>
        </message>
        <message>
            <source>A pack is on the {area} anyway</source>
            <translation>وُضعت كمادة رغم ذلك: {area}</translation>
        </message>
        <message>
            <source>This skin should still be resting. The pack will be recorded as against the rule, and the alarm rings at once. The rest starts again when the pack comes off.</source>
            <translation>ينبغي أن يكون هذا الجلد في راحة بعد. ستُسجّل الكمادة على أنها مخالفة للقاعدة، ويرن المنبّه فورًا. تبدأ الراحة من جديد عند إزالة الكمادة.</translation>
        </message>
        <message>
            <source>A pack is already on</source>
            <translation>توجد كمادة بالفعل</translation>
        </message>
        <message>
            <source>A pack is already on: {area}</source>
            <translation>توجد كمادة بالفعل: {area}</translation>
        </message>
        <message>
            <source>Its time counts from when it went on.</source>
            <translation>يُحسب وقتها منذ وضعها.</translation>
        </message>
        <message>
            <source>Record it and ring</source>
            <translation>تسجيلها والرنين</translation>
        </message>
        <message>
            <source>It is on</source>
            <translation>هي موضوعة</translation>
        </message>
        <message>
            <source>On since {time}.</source>
            <translation>موضوعة منذ {time}.</translation>
        </message>
        <message>
            <source>{why} It is recorded as against the rule: take it off at once, the alarm rings.</source>
            <translation>{why} تُسجّل على أنها مخالفة للقاعدة: أزِلها فورًا، المنبّه يرن.</translation>
        </message>
        <message>
            <source>{since} The skin was still resting then: take it off at once, the alarm rings.</source>
            <translation>{since} كان الجلد في راحة حينها: أزِلها فورًا، المنبّه يرن.</translation>
        </message>
        <message>
            <source>{since} Its time is up: take it off, the alarm rings at once.</source>
            <translation>{since} انتهى وقتها: أزِلها، المنبّه يرن فورًا.</translation>
        </message>
        <message>
            <source>{since} Take it off at {due}.</source>
            <translation>{since} أزِلها عند {due}.</translation>
        </message>
        <message>
            <source>&amp;Ice</source>
            <translation>&amp;ثلج</translation>
        </message>
        <message>
            <source>&amp;Heat</source>
            <translation>&amp;حرارة</translation>
        </message>
        <message>
            <source>It went on, minutes &amp;ago</source>
            <translation>وُضعت &amp;قبل (دقائق)</translation>
        </message>
        <message>
            <source>Minutes ago</source>
            <translation>قبل (دقائق)</translation>
        </message>
        <message>
            <source>Planned &amp;minutes</source>
            <translation>ال&amp;دقائق المخططة</translation>
        </message>
        <message>
            <source>Planned minutes</source>
            <translation>الدقائق المخططة</translation>
        </message>
    </context>
    <context>
        <name>PainChooser</name>
        <message>
            <source>Pain</source>
            <translation>الألم</translation>
        </message>
        <message>
            <source>{name}: {n}</source>
            <translation>{name}: {n}</translation>
        </message>
        <message>
            <source>0: no pain</source>
            <translation>٠: لا ألم</translation>
        </message>
        <message>
            <source>10: the worst pain imaginable</source>
            <translation>١٠: أسوأ ألم يُتصور</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>A treatment</source>
            <translation>علاج</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>كل يوم</translation>
        </message>
        <message>
            <source>Since {first}</source>
            <translation>منذ {first}</translation>
        </message>
        <message>
            <source>From {first}</source>
            <translation>من {first}</translation>
        </message>
        <message>
            <source>On {first}</source>
            <translation>في {first}</translation>
        </message>
        <message>
            <source>From {first} until {last}</source>
            <translation>من {first} حتى {last}</translation>
        </message>
        <message>
            <source>This plan is over.</source>
            <translation>انتهت هذه الخطة.</translation>
        </message>
        <message>
            <source>Next: {time}</source>
            <translation>التالي: {time}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Edit {pack}, {times}</source>
            <translation>تعديل {pack}، {times}</translation>
        </message>
        <message>
            <source>Remove {pack}, {times}</source>
            <translation>إزالة {pack}، {times}</translation>
        </message>
        <message>
            <source>Removed: {pack}, {times}. What became of it so far stays on record.</source>
            <translation>أُزيلت من الخطة: {pack}، {times}. ما جرى فيها حتى الآن يبقى مسجلًا.</translation>
        </message>
        <message>
            <source>Nothing is planned. With a new plan you are reminded of treatments at the times of day that you choose. It works without one, too: start ice or heat on the page Timer.</source>
            <translation>لا شيء مخطط. مع خطة جديدة تُذكَّر بالعلاجات في الأوقات التي تختارها. ويعمل من دونها أيضًا: ابدأ الثلج أو الحرارة في صفحة «المؤقت».</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>غدًا</translation>
        </message>
        <message>
            <source>{time}: not before you say that colour and feeling of the skin are normal again</source>
            <translation>{time}: ليس قبل أن تقول إن لون الجلد وإحساسه عادا طبيعيين</translation>
        </message>
        <message>
            <source>{time}: not offered, because of what you said about yourself</source>
            <translation>{time}: غير متاح بسبب ما قلته عن نفسك</translation>
        </message>
        <message>
            <source>{time}, moved to {later}: a pack is on, and the skin rests after it</source>
            <translation>{time}، نُقل إلى {later}: توجد كمادة، والجلد يرتاح بعدها</translation>
        </message>
        <message>
            <source>{time}: not while a pack is on, nor while the skin rests after it</source>
            <translation>{time}: ليس ما دامت كمادة موضوعة، ولا ما دام الجلد يرتاح بعدها</translation>
        </message>
        <message>
            <source>{time}: falls away, because the skin rests until the next one</source>
            <translation>{time}: يسقط لأن الجلد في راحة حتى الموعد التالي</translation>
        </message>
        <message>
            <source>{time}, moved to {later}: the rest is over, it can begin</source>
            <translation>{time}، نُقل إلى {later}: انتهت الراحة، يمكن أن يبدأ</translation>
        </message>
        <message>
            <source>{time}, moved to {later}: the skin rests until then</source>
            <translation>{time}، نُقل إلى {later}: الجلد في راحة حتى ذلك الحين</translation>
        </message>
        <message>
            <source>{time}: it can begin</source>
            <translation>{time}: يمكن أن يبدأ</translation>
        </message>
        <message>
            <source>Nothing is planned for today and tomorrow.</source>
            <translation>لا شيء مخطط لليوم وغدًا.</translation>
        </message>
        <message>
            <source>Of the last {n} days, the newest day first.</source>
            <translation>الأيام الأخيرة ({n})، الأحدث أولًا.</translation>
        </message>
        <message>
            <source>{time} · {pack}: {outcome}</source>
            <translation>{time} · {pack}: {outcome}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>done later, at {time}</source>
            <translation>تم لاحقًا، عند {time}</translation>
        </message>
        <message>
            <source>done later</source>
            <translation>تم لاحقًا</translation>
        </message>
        <message>
            <source>moved, done at {time} after the rest</source>
            <translation>نُقل، وتم عند {time} بعد الراحة</translation>
        </message>
        <message>
            <source>moved, done after the rest</source>
            <translation>نُقل، وتم بعد الراحة</translation>
        </message>
        <message>
            <source>skipped, the skin was resting until the next one</source>
            <translation>تُخطي، كان الجلد في راحة حتى العلاج التالي</translation>
        </message>
        <message>
            <source>skipped, a pack was on</source>
            <translation>تُخطي، كانت كمادة موضوعة</translation>
        </message>
        <message>
            <source>skipped, the skin was numb, white or burning</source>
            <translation>تُخطي، كان الجلد خدرًا أو أبيض أو يحرق</translation>
        </message>
        <message>
            <source>skipped, because of what you said about yourself</source>
            <translation>تُخطي بسبب ما قلته عن نفسك</translation>
        </message>
        <message>
            <source>skipped, Therapy Timer was not running and did not remind you</source>
            <translation>تُخطي، لم يكن Therapy Timer يعمل ولم يذكّرك</translation>
        </message>
        <message>
            <source>skipped, the plan was changed or removed</source>
            <translation>تُخطي، غُيّرت الخطة أو أُزيلت</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>لم يبدأ</translation>
        </message>
        <message>
            <source>You are reminded when the rest is over. There are no quiet hours.</source>
            <translation>تُذكَّر حين تنتهي الراحة. لا توجد ساعات هدوء.</translation>
        </message>
        <message>
            <source>You are not reminded when the rest is over. There are no quiet hours.</source>
            <translation>لا تُذكَّر حين تنتهي الراحة. لا توجد ساعات هدوء.</translation>
        </message>
        <message>
            <source>You are reminded when the rest is over. Quiet hours are from {begin} to {end}; the alarm to take a pack off sounds then, too.</source>
            <translation>تُذكَّر حين تنتهي الراحة. ساعات الهدوء من {begin} إلى {end}؛ منبّه إزالة الكمادة يرن فيها أيضًا.</translation>
        </message>
        <message>
            <source>You are not reminded when the rest is over. Quiet hours are from {begin} to {end}; the alarm to take a pack off sounds then, too.</source>
            <translation>لا تُذكَّر حين تنتهي الراحة. ساعات الهدوء من {begin} إلى {end}؛ منبّه إزالة الكمادة يرن فيها أيضًا.</translation>
        </message>
        <message>
            <source>There is no time of day. Add one.</source>
            <translation>لا يوجد وقت. أضف واحدًا.</translation>
        </message>
        <message>
            <source>{time} is there twice. Change one of the two, or take it away.</source>
            <translation>{time} مكرر مرتين. غيّر أحدهما أو أزِله.</translation>
        </message>
        <message>
            <source>No day is chosen. Choose at least one day of the week.</source>
            <translation>لم يُختر أي يوم. اختر يومًا واحدًا على الأقل من الأسبوع.</translation>
        </message>
        <message>
            <source>The plan ends before it begins. Choose a later day for Until.</source>
            <translation>تنتهي الخطة قبل أن تبدأ. اختر يومًا لاحقًا في «حتى».</translation>
        </message>
        <message>
            <source>The plan would be over already. Choose a later day for Until.</source>
            <translation>ستكون الخطة قد انتهت بالفعل. اختر يومًا لاحقًا في «حتى».</translation>
        </message>
        <message>
            <source>None of the days chosen is between From and Until. Choose another day, or a later end.</source>
            <translation>لا يقع أي من الأيام المختارة بين «من» و«حتى». اختر يومًا آخر، أو نهاية لاحقة.</translation>
        </message>
        <message>
            <source>At {times} the skin still rests from the time before. The later one will move to the end of the rest.</source>
            <translation>عند {times} يكون الجلد ما زال في راحة من المرة السابقة. سيُنقل الموعد اللاحق إلى نهاية الراحة.</translation>
        </message>
        <message>
            <source>At {times} the skin still rests from the time before. Each will move to the end of the rest.</source>
            <translation>عند {times} يكون الجلد ما زال في راحة من المرة السابقة. سيُنقل كل منها إلى نهاية الراحة.</translation>
        </message>
        <message>
            <source>Ice is not offered here now. You can plan it; until that changes it will be skipped.</source>
            <translation>الثلج غير متاح هنا الآن. يمكنك تخطيطه؛ وسيُتخطى إلى أن يتغير ذلك.</translation>
        </message>
        <message>
            <source>Heat is not offered here now. You can plan it; until that changes it will be skipped.</source>
            <translation>الحرارة غير متاحة هنا الآن. يمكنك تخطيطها؛ وستُتخطى إلى أن يتغير ذلك.</translation>
        </message>
        <message>
            <source>Time of day {n}</source>
            <translation>الوقت {n}</translation>
        </message>
        <message>
            <source>Take {time} away</source>
            <translation>إزالة {time}</translation>
        </message>
        <message>
            <source>Add a time</source>
            <translation>إضافة وقت</translation>
        </message>
        <message>
            <source>A plan has {n} times of day at most.</source>
            <translation>للخطة {n} من أوقات اليوم على الأكثر.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Edit plan</source>
            <translation>تعديل الخطة</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>New plan</source>
            <translation>خطة جديدة</translation>
        </message>
        <message>
            <source>&amp;Area</source>
            <translation>المو&amp;ضع</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>الموضع</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>الكمادة</translation>
        </message>
        <message>
            <source>&amp;Ice</source>
            <translation>&amp;ثلج</translation>
        </message>
        <message>
            <source>&amp;Heat</source>
            <translation>&amp;حرارة</translation>
        </message>
        <message>
            <source>Times of day</source>
            <translation>الأوقات</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;من</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Un&amp;til</source>
            <translation>ح&amp;تى</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>&amp;New plan…</source>
            <translation>خطة &amp;جديدة…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>القادم</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>التذكيرات</translation>
        </message>
        <message>
            <source>Change in &amp;Settings</source>
            <translation>تغيير في الإ&amp;عدادات</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>ما آلت إليه</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>There is nothing to play the alarm on. Connect a loudspeaker, or keep the window in sight.</source>
            <translation>لا يوجد ما يُشغَّل عليه المنبّه. صِل مكبّر صوت، أو أبقِ النافذة أمام عينيك.</translation>
        </message>
        <message>
            <source>{detail} is muted. Turn its sound on.</source>
            <translation>‏{detail}: الصوت مكتوم. شغّله.</translation>
        </message>
        <message>
            <source>The computer’s volume is at {detail} %. Turn it up.</source>
            <translation>صوت الحاسوب عند {detail}٪. ارفعه.</translation>
        </message>
        <message>
            <source>You have not heard the alarm on {detail} yet. Test the sound.</source>
            <translation>لم تسمع المنبّه بعد على {detail}. اختبر الصوت.</translation>
        </message>
        <message>
            <source>The alarm comes out of {detail}. Keep it on your ears, or unplug it.</source>
            <translation>يصدر المنبّه من {detail}. أبقِه على أذنيك أو افصله.</translation>
        </message>
        <message>
            <source>The alarm comes out of the screen or television {detail}. Leave that on, and its sound too.</source>
            <translation>يصدر المنبّه من الشاشة أو التلفاز {detail}. اتركه مشغّلًا وصوته أيضًا.</translation>
        </message>
        <message>
            <source>The computer may go to sleep before the end. Switch that off in its settings.</source>
            <translation>قد يدخل الحاسوب في السكون قبل النهاية. أوقف ذلك في إعداداته.</translation>
        </message>
        <message>
            <source>With its lid closed the computer sleeps. Leave it open.</source>
            <translation>يدخل الحاسوب في السكون إن أُغلق غطاؤه. اتركه مفتوحًا.</translation>
        </message>
        <message>
            <source>The screen may switch itself off. Listen for the alarm, or change that in its settings.</source>
            <translation>قد تنطفئ الشاشة. انتبه لصوت المنبّه، أو غيّر ذلك في إعداداتها.</translation>
        </message>
        <message>
            <source>Nothing here shows notifications. Leave the window where you see it.</source>
            <translation>لا شيء هنا يعرض الإشعارات. اترك النافذة حيث تراها.</translation>
        </message>
        <message>
            <source>The battery lasts for {detail} minutes. Plug the computer in.</source>
            <translation>تنفد البطارية بعد {detail} د. صِل الحاسوب بالكهرباء.</translation>
        </message>
        <message>
            <source>The battery is at {detail} %. Plug the computer in.</source>
            <translation>البطارية عند {detail}٪. صِل الحاسوب بالكهرباء.</translation>
        </message>
        <message>
            <source>The computer does not tell how long its battery lasts. Plug it in.</source>
            <translation>لا يخبر الحاسوب كم تكفي بطاريته. صِله بالكهرباء.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more…</source>
            <translation>
                <numerusform>و%n غيرها…</numerusform>
                <numerusform>وواحد غيرها…</numerusform>
                <numerusform>واثنان غيرها…</numerusform>
                <numerusform>و%n غيرها…</numerusform>
                <numerusform>و%n غيرها…</numerusform>
                <numerusform>و%n غيرها…</numerusform>
            </translation>
        </message>
        <message>
            <source>Test the sound</source>
            <translation>اختبار الصوت</translation>
        </message>
        <message>
            <source>Heard it?</source>
            <translation>هل سمعته؟</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
    </context>
    <context>
        <name>PreflightLines</name>
        <message>
            <source>Yes, I heard it</source>
            <translation>نعم، سمعته</translation>
        </message>
        <message>
            <source>No, I did not hear it</source>
            <translation>لا، لم أسمعه</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>The folder {path} cannot be used ({cause}). Make it writable for yourself.</source>
            <translation>لا يمكن استخدام المجلد {path} ({cause}). اسمح لنفسك بالكتابة فيه.</translation>
        </message>
        <message>
            <source>{path} was not written ({cause}). Choose another place; nothing was changed.</source>
            <translation>لم يُكتب {path} ({cause}). اختر مكانًا آخر؛ لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{path} was not written. Give it a name that ends in .csv, .json or .pdf.</source>
            <translation>لم يُكتب {path}. اختر له اسمًا ينتهي بـ .csv أو .json أو .pdf.</translation>
        </message>
        <message>
            <source>Therapy Timer is not running.</source>
            <translation>‏Therapy Timer لا يعمل.</translation>
        </message>
        <message>
            <source>Therapy Timer is running but does not answer, so nothing is sure to be recorded. End it, start it again, and look.</source>
            <translation>‏Therapy Timer يعمل لكنه لا يستجيب، لذا لا يمكن التأكد من تسجيل أي شيء. أنهِه، وشغّله من جديد، وتحقق.</translation>
        </message>
        <message>
            <source>Therapy Timer did not start, and nothing was recorded. {said}</source>
            <translation>لم يبدأ Therapy Timer، ولم يُسجّل شيء. {said}</translation>
        </message>
        <message>
            <source>A part of Therapy Timer is missing ({cause}). Install it again; your log stays as it is.</source>
            <translation>جزء من Therapy Timer ناقص ({cause}). ثبّته من جديد؛ يبقى سجلك كما هو.</translation>
        </message>
        <message>
            <source>{cause}: {path}</source>
            <translation>{cause}: {path}</translation>
        </message>
        <message>
            <source>Not saved yet: another program holds the log {path}. Close it.</source>
            <translation>لم يُحفظ بعد: برنامج آخر يمسك السجل {path}. أغلقه.</translation>
        </message>
        <message>
            <source>Not saved yet: the log {path} cannot be written ({cause}). Make room on the disk.</source>
            <translation>لم يُحفظ بعد: لا يمكن كتابة السجل {path} ({cause}). أخلِ مساحة على القرص.</translation>
        </message>
        <message>
            <source>It counts all the same and is tried again every second. Leave Therapy Timer running until it is saved; no treatment can start before.</source>
            <translation>يُحسب مع ذلك وتُعاد المحاولة كل ثانية. اترك Therapy Timer يعمل إلى أن يُحفظ؛ لا يمكن أن يبدأ علاج قبل ذلك.</translation>
        </message>
        <message>
            <source>Another program holds the log {path}. Close it and try again. Nothing was recorded.</source>
            <translation>برنامج آخر يمسك السجل {path}. أغلقه وحاول ثانية. لم يُسجّل شيء.</translation>
        </message>
        <message>
            <source>The log {path} was written by a newer Therapy Timer and stays as it is. Install that version.</source>
            <translation>السجل {path} كتبه إصدار أحدث من Therapy Timer ويبقى كما هو. ثبّت ذلك الإصدار.</translation>
        </message>
        <message>
            <source>The log {path} is damaged ({cause}). Move it elsewhere, keep it, and start again. Leave 2 hours since the last pack: the new log does not know of it.</source>
            <translation>السجل {path} تالف ({cause}). انقله إلى مكان آخر واحتفظ به وابدأ من جديد. اترك ساعتين منذ آخر كمادة: السجل الجديد لا يعرفها.</translation>
        </message>
        <message>
            <source>The log {path} cannot be used ({cause}). Nothing was recorded. Make room on the disk, or make file and folder writable for yourself.</source>
            <translation>لا يمكن استخدام السجل {path} ({cause}). لم يُسجَّل شيء. أخلِ مساحة على القرص، أو اسمح لنفسك بالكتابة في الملف والمجلد.</translation>
        </message>
        <message>
            <source>The display {names} cannot be used. Start Therapy Timer on your own desktop.</source>
            <translation>لا يمكن استخدام الشاشة {names}. شغّل Therapy Timer على سطح مكتبك.</translation>
        </message>
        <message>
            <source>There is no display for the window. Start Therapy Timer from a graphical desktop.</source>
            <translation>لا توجد شاشة للنافذة. شغّل Therapy Timer من سطح مكتب رسومي.</translation>
        </message>
        <message>
            <source>The system lacks libraries for the window. On Debian or Ubuntu: sudo apt install {names}</source>
            <translation>تنقص النظام مكتبات للنافذة. على Debian أو Ubuntu:‏ sudo apt install {names}</translation>
        </message>
        <message>
            <source>QT_QPA_PLATFORM is {names}, which Qt does not know. Remove that variable.</source>
            <translation>قيمة QT_QPA_PLATFORM هي {names}، ولا تعرفها Qt. احذف ذلك المتغير.</translation>
        </message>
        <message>
            <source>PySide6 is not installed. Run: pip install therapy-timer</source>
            <translation>‏PySide6 غير مثبّت. شغّل: pip install therapy-timer</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>When did you take it off?</source>
            <translation>متى أزلتها؟</translation>
        </message>
        <message>
            <source>Are you awake? Feel the skin with your hand now.</source>
            <translation>هل أنت مستيقظ؟ تحسّس الجلد بيدك الآن.</translation>
        </message>
        <message>
            <source>Feel the skin with your hand now.</source>
            <translation>تحسّس الجلد بيدك الآن.</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Quit with a pack on?</source>
            <translation>إنهاء والكمادة موضوعة؟</translation>
        </message>
        <message>
            <source>The alarm still rings when the pack should come off, until you say that it is off: open Therapy Timer again, or run: therapy-timer off. But no skin check is told, and the computer may go to sleep before. Quit all the same?</source>
            <translation>يرن المنبّه مع ذلك حين يجب أن تُزال الكمادة، إلى أن تقول إنها أُزيلت: افتح Therapy Timer من جديد، أو شغّل: therapy-timer off. لكن لا يُذكَّر بأي فحص للجلد، وقد يدخل الحاسوب في السكون قبل ذلك. هل تريد الإنهاء مع ذلك؟</translation>
        </message>
        <message>
            <source>&amp;Quit all the same</source>
            <translation>إ&amp;نهاء مع ذلك</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>&amp;بقاء</translation>
        </message>
        <message>
            <source>A pack is on.</source>
            <translation>توجد كمادة موضوعة.</translation>
        </message>
        <message>
            <source>Packs are on.</source>
            <translation>توجد كمادات موضوعة.</translation>
        </message>
    </context>
    <context>
        <name>Refusal</name>
        <message>
            <source>The sound can only be paused while it asks for the pack to come off.</source>
            <translation>لا يمكن إيقاف الصوت مؤقتًا إلا حين يطلب إزالة الكمادة.</translation>
        </message>
        <message>
            <source>The sound was paused twice. Take the pack off, then say “I took it off”.</source>
            <translation>أُوقف الصوت مرتين. أزِل الكمادة ثم اختر «أزلتها».</translation>
        </message>
        <message>
            <source>No check of the skin is open now.</source>
            <translation>لا فحص للجلد مفتوح الآن.</translation>
        </message>
        <message>
            <source>By your answers to the safety check it is not offered here.</source>
            <translation>بحسب إجاباتك في فحص السلامة، هذا غير متاح هنا.</translation>
        </message>
        <message>
            <source>This part of the body is no longer offered. Choose another one.</source>
            <translation>لم يعد هذا الموضع متاحًا. اختر غيره.</translation>
        </message>
        <message>
            <source>The start must lie in the last 24 hours, and not in the future.</source>
            <translation>يجب أن تكون البداية في آخر ٢٤ ساعة، لا في المستقبل.</translation>
        </message>
        <message>
            <source>The pack went on at {start}. It can only have come off since then.</source>
            <translation>وُضعت الكمادة عند {start}. لا يمكن أن تكون أُزيلت إلا بعد ذلك.</translation>
        </message>
        <message>
            <source>That pack is off already.</source>
            <translation>تلك الكمادة مُزالة بالفعل.</translation>
        </message>
        <message>
            <source>There is no such area. Choose one of: {names}.</source>
            <translation>لا يوجد موضع كهذا. اختر واحدًا من: {names}.</translation>
        </message>
        <message>
            <source>That treatment is not on record. Nothing was changed.</source>
            <translation>ذلك العلاج غير مسجل. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Give the pain a number from 0 (none) to 10 (the worst imaginable).</source>
            <translation>أعطِ الألم رقمًا من ٠ (لا ألم) إلى ١٠ (أسوأ ما يُتصور).</translation>
        </message>
        <message>
            <source>Keep the note to {n} characters.</source>
            <translation>اجعل الملاحظة في حدود {n} حرف.</translation>
        </message>
        <message>
            <source>The pack cannot have come off in the future. Choose a time up to now.</source>
            <translation>لا يمكن أن تكون الكمادة قد أُزيلت في المستقبل. اختر وقتًا لا يتجاوز الآن.</translation>
        </message>
        <message>
            <source>The pack must have come off after it went on. Put one of the two times right.</source>
            <translation>يجب أن تكون إزالة الكمادة بعد وضعها. صحّح أحد الوقتين.</translation>
        </message>
        <message>
            <source>A pack cannot be put on record for longer than 24 hours. Put one of its times right.</source>
            <translation>لا يمكن تسجيل كمادة لأكثر من ٢٤ ساعة. صحّح أحد وقتيها.</translation>
        </message>
        <message>
            <source>The rest can be 2 to 6 hours. It cannot be shorter.</source>
            <translation>يمكن أن تكون الراحة من ساعتين إلى ٦ ساعات. لا يمكن أن تكون أقصر.</translation>
        </message>
        <message>
            <source>A fall or blow is asked for if it was in the last 14 days. Choose a time since then, up to now.</source>
            <translation>يُسأل عن سقوط أو ضربة إن كان ذلك في آخر ١٤ يومًا. اختر وقتًا منذ ذلك الحين حتى الآن.</translation>
        </message>
        <message>
            <source>Give the area a name.</source>
            <translation>أعطِ الموضع اسمًا.</translation>
        </message>
        <message>
            <source>Keep the name to {n} characters.</source>
            <translation>اجعل الاسم في حدود {n} حرفًا.</translation>
        </message>
        <message>
            <source>The name has a character that cannot be shown. Leave it out.</source>
            <translation>في الاسم حرف لا يمكن عرضه. احذفه.</translation>
        </message>
        <message>
            <source>There is an area of that name already. Choose another name.</source>
            <translation>يوجد موضع بهذا الاسم. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>What you said last is not saved yet. A treatment can start as soon as it is.</source>
            <translation>آخر ما قلته لم يُحفظ بعد. يمكن أن يبدأ علاج حالما يُحفظ.</translation>
        </message>
        <message>
            <source>This is the only area. Add another one before you hide it.</source>
            <translation>هذا هو الموضع الوحيد. أضف غيره قبل أن تخفيه.</translation>
        </message>
        <message>
            <source>Choose at least one time of day.</source>
            <translation>اختر وقتًا واحدًا على الأقل من اليوم.</translation>
        </message>
        <message>
            <source>Choose at least one day of the week.</source>
            <translation>اختر يومًا واحدًا على الأقل من الأسبوع.</translation>
        </message>
        <message>
            <source>A plan can have {n} times a day. Add another plan for more.</source>
            <translation>يمكن أن تضم الخطة {n} من المواعيد في اليوم. أضف خطة أخرى للمزيد.</translation>
        </message>
        <message>
            <source>The last day must not come before the first.</source>
            <translation>يجب ألا يسبق اليوم الأخير اليوم الأول.</translation>
        </message>
        <message>
            <source>{area} was numb, white or burning. It stays locked until you say in the window that colour and feeling are normal again.</source>
            <translation>‏{area}: كان هناك خدر أو بياض أو حرقة. يبقى مقفلًا إلى أن تقول في النافذة إن اللون والإحساس عادا طبيعيين.</translation>
        </message>
        <message>
            <source>{area} has a pack on, since {time}. Take it off first.</source>
            <translation>‏{area}: توجد كمادة منذ {time}. أزِلها أولًا.</translation>
        </message>
        <message>
            <source>{area} is resting until {time}. The skin rests {rest} after every pack, ice or heat.</source>
            <translation>‏{area}: في راحة حتى {time}. يرتاح الجلد {rest} بعد كل كمادة، ثلجًا أو حرارة.</translation>
        </message>
        <message>
            <source>{area}: choose {shortest} to {longest} minutes.</source>
            <translation>‏{area}: اختر عدد الدقائق من {shortest} إلى {longest}.</translation>
        </message>
        <message>
            <source>That pack was never on, says the record. If one is on now, start anew.</source>
            <translation>السجل يقول إن تلك الكمادة لم توضع قط. إن كانت كمادة موضوعة الآن فابدأ من جديد.</translation>
        </message>
        <message>
            <source>“It was never on” can be said in the first 60 seconds. Now say “I took it off”.</source>
            <translation>يمكن اختيار «لم توضع قط» في أول ٦٠ ثانية. اختر الآن «أزلتها».</translation>
        </message>
        <message>
            <source>This can be changed for 10 minutes after “I took it off”, and they have passed. If a pack is on now, say “A pack is on anyway…” in the window.</source>
            <translation>يمكن تغيير هذا خلال ١٠ دقائق بعد «أزلتها»، وقد مضت. إن كانت كمادة موضوعة الآن فاختر «وُضعت كمادة رغم ذلك…» في النافذة.</translation>
        </message>
    </context>
    <context>
        <name>Region</name>
        <message>
            <source>Lower back</source>
            <translation>أسفل الظهر</translation>
        </message>
        <message>
            <source>Upper back</source>
            <translation>أعلى الظهر</translation>
        </message>
        <message>
            <source>Back of the neck</source>
            <translation>مؤخرة الرقبة</translation>
        </message>
        <message>
            <source>Abdomen</source>
            <translation>البطن</translation>
        </message>
        <message>
            <source>Left shoulder</source>
            <translation>الكتف الأيسر</translation>
        </message>
        <message>
            <source>Right shoulder</source>
            <translation>الكتف الأيمن</translation>
        </message>
        <message>
            <source>Left upper arm</source>
            <translation>العضد الأيسر</translation>
        </message>
        <message>
            <source>Right upper arm</source>
            <translation>العضد الأيمن</translation>
        </message>
        <message>
            <source>Left elbow</source>
            <translation>المرفق الأيسر</translation>
        </message>
        <message>
            <source>Right elbow</source>
            <translation>المرفق الأيمن</translation>
        </message>
        <message>
            <source>Left forearm</source>
            <translation>الساعد الأيسر</translation>
        </message>
        <message>
            <source>Right forearm</source>
            <translation>الساعد الأيمن</translation>
        </message>
        <message>
            <source>Left wrist</source>
            <translation>المعصم الأيسر</translation>
        </message>
        <message>
            <source>Right wrist</source>
            <translation>المعصم الأيمن</translation>
        </message>
        <message>
            <source>Left hand</source>
            <translation>اليد اليسرى</translation>
        </message>
        <message>
            <source>Right hand</source>
            <translation>اليد اليمنى</translation>
        </message>
        <message>
            <source>Left ribs</source>
            <translation>الأضلاع اليسرى</translation>
        </message>
        <message>
            <source>Right ribs</source>
            <translation>الأضلاع اليمنى</translation>
        </message>
        <message>
            <source>Left hip</source>
            <translation>الورك الأيسر</translation>
        </message>
        <message>
            <source>Right hip</source>
            <translation>الورك الأيمن</translation>
        </message>
        <message>
            <source>Left buttock</source>
            <translation>الألية اليسرى</translation>
        </message>
        <message>
            <source>Right buttock</source>
            <translation>الألية اليمنى</translation>
        </message>
        <message>
            <source>Left front thigh</source>
            <translation>مقدمة الفخذ الأيسر</translation>
        </message>
        <message>
            <source>Right front thigh</source>
            <translation>مقدمة الفخذ الأيمن</translation>
        </message>
        <message>
            <source>Left back thigh</source>
            <translation>خلف الفخذ الأيسر</translation>
        </message>
        <message>
            <source>Right back thigh</source>
            <translation>خلف الفخذ الأيمن</translation>
        </message>
        <message>
            <source>Left knee</source>
            <translation>الركبة اليسرى</translation>
        </message>
        <message>
            <source>Right knee</source>
            <translation>الركبة اليمنى</translation>
        </message>
        <message>
            <source>Left outer knee</source>
            <translation>خارج الركبة اليسرى</translation>
        </message>
        <message>
            <source>Right outer knee</source>
            <translation>خارج الركبة اليمنى</translation>
        </message>
        <message>
            <source>Left calf</source>
            <translation>ربلة الساق اليسرى</translation>
        </message>
        <message>
            <source>Right calf</source>
            <translation>ربلة الساق اليمنى</translation>
        </message>
        <message>
            <source>Left shin</source>
            <translation>مقدمة الساق اليسرى</translation>
        </message>
        <message>
            <source>Right shin</source>
            <translation>مقدمة الساق اليمنى</translation>
        </message>
        <message>
            <source>Left ankle</source>
            <translation>الكاحل الأيسر</translation>
        </message>
        <message>
            <source>Right ankle</source>
            <translation>الكاحل الأيمن</translation>
        </message>
        <message>
            <source>Left foot</source>
            <translation>القدم اليسرى</translation>
        </message>
        <message>
            <source>Right foot</source>
            <translation>القدم اليمنى</translation>
        </message>
        <message>
            <source>lower back</source>
            <translation>أسفل الظهر</translation>
        </message>
        <message>
            <source>upper back</source>
            <translation>أعلى الظهر</translation>
        </message>
        <message>
            <source>back of the neck</source>
            <translation>مؤخرة الرقبة</translation>
        </message>
        <message>
            <source>abdomen</source>
            <translation>البطن</translation>
        </message>
        <message>
            <source>left shoulder</source>
            <translation>الكتف الأيسر</translation>
        </message>
        <message>
            <source>right shoulder</source>
            <translation>الكتف الأيمن</translation>
        </message>
        <message>
            <source>left upper arm</source>
            <translation>العضد الأيسر</translation>
        </message>
        <message>
            <source>right upper arm</source>
            <translation>العضد الأيمن</translation>
        </message>
        <message>
            <source>left elbow</source>
            <translation>المرفق الأيسر</translation>
        </message>
        <message>
            <source>right elbow</source>
            <translation>المرفق الأيمن</translation>
        </message>
        <message>
            <source>left forearm</source>
            <translation>الساعد الأيسر</translation>
        </message>
        <message>
            <source>right forearm</source>
            <translation>الساعد الأيمن</translation>
        </message>
        <message>
            <source>left wrist</source>
            <translation>المعصم الأيسر</translation>
        </message>
        <message>
            <source>right wrist</source>
            <translation>المعصم الأيمن</translation>
        </message>
        <message>
            <source>left hand</source>
            <translation>اليد اليسرى</translation>
        </message>
        <message>
            <source>right hand</source>
            <translation>اليد اليمنى</translation>
        </message>
        <message>
            <source>left ribs</source>
            <translation>الأضلاع اليسرى</translation>
        </message>
        <message>
            <source>right ribs</source>
            <translation>الأضلاع اليمنى</translation>
        </message>
        <message>
            <source>left hip</source>
            <translation>الورك الأيسر</translation>
        </message>
        <message>
            <source>right hip</source>
            <translation>الورك الأيمن</translation>
        </message>
        <message>
            <source>left buttock</source>
            <translation>الألية اليسرى</translation>
        </message>
        <message>
            <source>right buttock</source>
            <translation>الألية اليمنى</translation>
        </message>
        <message>
            <source>left front thigh</source>
            <translation>مقدمة الفخذ الأيسر</translation>
        </message>
        <message>
            <source>right front thigh</source>
            <translation>مقدمة الفخذ الأيمن</translation>
        </message>
        <message>
            <source>left back thigh</source>
            <translation>خلف الفخذ الأيسر</translation>
        </message>
        <message>
            <source>right back thigh</source>
            <translation>خلف الفخذ الأيمن</translation>
        </message>
        <message>
            <source>left knee</source>
            <translation>الركبة اليسرى</translation>
        </message>
        <message>
            <source>right knee</source>
            <translation>الركبة اليمنى</translation>
        </message>
        <message>
            <source>left outer knee</source>
            <translation>خارج الركبة اليسرى</translation>
        </message>
        <message>
            <source>right outer knee</source>
            <translation>خارج الركبة اليمنى</translation>
        </message>
        <message>
            <source>left calf</source>
            <translation>ربلة الساق اليسرى</translation>
        </message>
        <message>
            <source>right calf</source>
            <translation>ربلة الساق اليمنى</translation>
        </message>
        <message>
            <source>left shin</source>
            <translation>مقدمة الساق اليسرى</translation>
        </message>
        <message>
            <source>right shin</source>
            <translation>مقدمة الساق اليمنى</translation>
        </message>
        <message>
            <source>left ankle</source>
            <translation>الكاحل الأيسر</translation>
        </message>
        <message>
            <source>right ankle</source>
            <translation>الكاحل الأيمن</translation>
        </message>
        <message>
            <source>left foot</source>
            <translation>القدم اليسرى</translation>
        </message>
        <message>
            <source>right foot</source>
            <translation>القدم اليمنى</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Take the {pack} off: {area}</source>
            <translation>أزِل كمادة {pack}: {area}</translation>
        </message>
        <message>
            <source>It was due off at {due}. If it is off already, say when it came off.</source>
            <translation>كان موعد إزالتها {due}. إن كانت قد أُزيلت فقل متى أُزيلت.</translation>
        </message>
        <message>
            <source>The check was not answered, so you may be asleep. It has been on for {time}.</source>
            <translation>لم يُجَب عن الفحص، فقد تكون نائمًا. وُضعت الكمادة قبل {time}.</translation>
        </message>
        <message>
            <source>{passed}.</source>
            <translation>{passed}.</translation>
        </message>
        <message>
            <source>It has been on for {time}; {planned} were planned.</source>
            <translation>وُضعت قبل {time}؛ وكان المخطط {planned}.</translation>
        </message>
        <message>
            <source>This skin should still be resting. Take it off now.</source>
            <translation>ينبغي أن يكون هذا الجلد في راحة بعد. أزِلها الآن.</translation>
        </message>
        <message>
            <source>{pack} is not offered on this skin now. Take it off.</source>
            <translation>{pack}: غير متاح على هذا الجلد الآن. أزِل الكمادة.</translation>
        </message>
        <message>
            <source>Are you awake? Feel the skin: {area}</source>
            <translation>هل أنت مستيقظ؟ تحسّس الجلد: {area}</translation>
        </message>
        <message>
            <source>Without an answer within a minute the alarm begins.</source>
            <translation>من دون إجابة خلال دقيقة يبدأ المنبّه.</translation>
        </message>
        <message>
            <source>Feel the skin with your hand: {area}</source>
            <translation>تحسّس الجلد بيدك: {area}</translation>
        </message>
        <message>
            <source>Reach under the pack.</source>
            <translation>أدخِل يدك تحت الكمادة.</translation>
        </message>
        <message>
            <source>If it is numb, white or burning, take the pack off and say so.</source>
            <translation>إن كان خدرًا أو أبيض أو يحرقك فأزِل الكمادة وأخبر البرنامج.</translation>
        </message>
        <message>
            <source>{area}: {passed}</source>
            <translation>{area}: {passed}</translation>
        </message>
        <message>
            <source>Before the next pack, check that the skin looks and feels normal.</source>
            <translation>قبل الكمادة التالية تأكد أن شكل الجلد وإحساسه طبيعيان.</translation>
        </message>
        <message>
            <source>The rest ended at {time}.</source>
            <translation>انتهت الراحة عند {time}.</translation>
        </message>
        <message>
            <source>Planned: {modality}, {area}</source>
            <translation>مخطط: {modality}، {area}</translation>
        </message>
        <message>
            <source>Planned for {planned}. Moved to {time}, for the skin rested.</source>
            <translation>كان مخططًا عند {planned}. نُقل إلى {time} لأن الجلد كان في راحة.</translation>
        </message>
        <message>
            <source>The skin is ready.</source>
            <translation>الجلد جاهز.</translation>
        </message>
        <message>
            <source>Planned for {planned}. The skin is ready.</source>
            <translation>مخطط عند {planned}. الجلد جاهز.</translation>
        </message>
        <message>
            <source>Therapy Timer goes on in the tray</source>
            <translation>يستمر Therapy Timer في علبة النظام</translation>
        </message>
        <message>
            <source>It still tells you when to take a pack off. Its icon opens the window again.</source>
            <translation>ما زال يخبرك بموعد إزالة الكمادة. أيقونته تفتح النافذة من جديد.</translation>
        </message>
        <message numerus="yes">
            <source>The rest is over on %n area(s)</source>
            <translation>
                <numerusform>لم تنتهِ الراحة في أي موضع</numerusform>
                <numerusform>انتهت الراحة في موضع واحد</numerusform>
                <numerusform>انتهت الراحة في موضعين</numerusform>
                <numerusform>انتهت الراحة في %n مواضع</numerusform>
                <numerusform>انتهت الراحة في %n موضعًا</numerusform>
                <numerusform>انتهت الراحة في %n موضع</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemovalTimeDialog</name>
        <message>
            <source>It was off then</source>
            <translation>أُزيلت حينها</translation>
        </message>
        <message>
            <source>{pack}: on at {start}, and now it is {now}.</source>
            <translation>{pack}: وُضعت عند {start}، والوقت الآن {now}.</translation>
        </message>
        <message>
            <source>That is just now.</source>
            <translation>هذا الآن.</translation>
        </message>
        <message>
            <source>That is {at}, {ago} ago.</source>
            <translation>هذا {at}، قبل {ago}.</translation>
        </message>
        <message>
            <source>That is not between the start and now.</source>
            <translation>هذا ليس بين البداية والآن.</translation>
        </message>
        <message>
            <source>It was off earlier</source>
            <translation>أُزيلت قبل ذلك</translation>
        </message>
        <message>
            <source>When did you take it off?</source>
            <translation>متى أزلتها؟</translation>
        </message>
        <message>
            <source>It came off &amp;at</source>
            <translation>أُزيلت &amp;عند</translation>
        </message>
        <message>
            <source>Time at which it came off</source>
            <translation>وقت إزالتها</translation>
        </message>
        <message>
            <source>Day on which it came off</source>
            <translation>يوم إزالتها</translation>
        </message>
    </context>
    <context>
        <name>RenameAreaDialog</name>
        <message>
            <source>It stays on the {region}, and shares its rest.</source>
            <translation>يبقى تابعًا لهذا الموضع ويشاركه الراحة: {region}.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Rename the area</source>
            <translation>إعادة تسمية الموضع</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>ال&amp;اسم</translation>
        </message>
        <message>
            <source>Name of the area</source>
            <translation>اسم الموضع</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Record of ice and heat treatments</source>
            <translation>سجل علاجات الثلج والحرارة</translation>
        </message>
        <message>
            <source>Therapy Timer {version}, {time}</source>
            <translation>‏Therapy Timer {version}، {time}</translation>
        </message>
        <message>
            <source>Times by the computer’s clock. No diagnosis.</source>
            <translation>الأوقات بحسب ساعة الحاسوب. لا تشخيص.</translation>
        </message>
        <message>
            <source>Page {n} of {pages}</source>
            <translation>صفحة {n} من {pages}</translation>
        </message>
        <message>
            <source>{title} (continued)</source>
            <translation>{title} (تابع)</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>الموضع</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>الكمادة</translation>
        </message>
        <message>
            <source>On skin</source>
            <translation>على الجلد</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>المخطط</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>الألم قبل</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>الألم بعد</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} د</translation>
        </message>
        <message>
            <source>still on</source>
            <translation>ما زالت موضوعة</translation>
        </message>
        <message>
            <source>No treatment was recorded.</source>
            <translation>لم يُسجّل أي علاج.</translation>
        </message>
        <message>
            <source>Regimen in force when this report was made</source>
            <translation>نظام العلاج المعمول به عند إعداد هذا التقرير</translation>
        </message>
        <message>
            <source>{area}: {shortest} to {longest} minutes (source: {minutes_source}); rest of at least {rest} (source: {rest_source}).</source>
            <translation>‏{area}: الدقائق من {shortest} إلى {longest} (المصدر: {minutes_source})؛ راحة لا تقل عن {rest} (المصدر: {rest_source}).</translation>
        </message>
        <message>
            <source>Times are by the computer’s clock, as they were told to the program; nothing was measured on the skin.</source>
            <translation>الأوقات بحسب ساعة الحاسوب، كما أُخبر بها البرنامج؛ لم يُقَس شيء على الجلد.</translation>
        </message>
        <message>
            <source>Pain is what the person said, from 0 (none) to 10. That it changed after a treatment does not mean that it changed because of it.</source>
            <translation>الألم هو ما قاله الشخص، من ٠ (لا ألم) إلى ١٠. تغيّره بعد علاج لا يعني أنه تغيّر بسببه.</translation>
        </message>
        <message>
            <source>No diagnosis. Therapy Timer is not a medical device.</source>
            <translation>لا تشخيص. Therapy Timer ليس جهازًا طبيًا.</translation>
        </message>
        <message>
            <source>The printer takes no pages. Choose another one, or write a PDF.</source>
            <translation>الطابعة لا تقبل صفحات. اختر طابعة أخرى، أو اكتب ملف PDF.</translation>
        </message>
        <message>
            <source>Of {dates}, {where}. Times are local; it makes no diagnosis.</source>
            <translation>عن {dates}، {where}. الأوقات محلية؛ وهو لا يشخّص.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>أسبوع</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>شهر</translation>
        </message>
        <message>
            <source>Ice and heat {first} to {last}</source>
            <translation>ثلج وحرارة من {first} إلى {last}</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Choose a printer…</source>
            <translation>اختيار طابعة…</translation>
        </message>
        <message>
            <source>Write PDF…</source>
            <translation>كتابة PDF…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>What goes into it</source>
            <translation>محتوى التقرير</translation>
        </message>
        <message>
            <source>&amp;Days with packs and rests</source>
            <translation>&amp;أيام الكمادات والراحات</translation>
        </message>
        <message>
            <source>&amp;Pain before and after</source>
            <translation>الأ&amp;لم قبل وبعد</translation>
        </message>
        <message>
            <source>&amp;Table of the treatments</source>
            <translation>&amp;جدول العلاجات</translation>
        </message>
        <message>
            <source>&amp;Notes, in the table</source>
            <translation>&amp;ملاحظات، في الجدول</translation>
        </message>
        <message>
            <source>&amp;Regimen, with its sources</source>
            <translation>نظام ال&amp;علاج، مع مصادره</translation>
        </message>
        <message>
            <source>A new page for each</source>
            <translation>صفحة جديدة لكل منها</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>Na&amp;me on every page (you may leave it empty)</source>
            <translation>الا&amp;سم في كل صفحة (يمكن تركه فارغًا)</translation>
        </message>
        <message>
            <source>Name on every page</source>
            <translation>الاسم في كل صفحة</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>Do you feel less with your skin than you used to, or have you a disease of the nerves?</source>
            <translation>هل صار إحساس جلدك أقل مما كان، أو لديك مرض في الأعصاب؟</translation>
        </message>
        <message>
            <source>Have you diabetes, with numb hands or feet?</source>
            <translation>هل لديك سكري مع خدر في اليدين أو القدمين؟</translation>
        </message>
        <message>
            <source>Is your circulation poor?</source>
            <translation>هل دورتك الدموية ضعيفة؟</translation>
        </message>
        <message>
            <source>Is there a wound, an infection or broken skin where the pack is to lie?</source>
            <translation>هل يوجد جرح أو عدوى أو جلد متشقق حيث ستوضع الكمادة؟</translation>
        </message>
        <message>
            <source>Have you Raynaud’s, fingers or toes that turn white in the cold?</source>
            <translation>هل لديك داء رينو، أي أصابع يدين أو قدمين تبيضّ في البرد؟</translation>
        </message>
        <message>
            <source>Does cold give you hives or another reaction, or have you had frostbite?</source>
            <translation>هل يسبب لك البرد شرى أو تفاعلًا آخر، أو أُصبت بقضمة الصقيع؟</translation>
        </message>
        <message>
            <source>Have you a severe disease of the heart?</source>
            <translation>هل لديك مرض شديد في القلب؟</translation>
        </message>
        <message>
            <source>Have you had a fall or a blow in the last days, with swelling or bruising?</source>
            <translation>هل تعرضت في الأيام الأخيرة لسقوط أو ضربة مع تورم أو كدمات؟</translation>
        </message>
        <message>
            <source>Have you a clot in a vein, or a swollen, painful leg that nobody has looked at?</source>
            <translation>هل لديك جلطة في وريد، أو ساق متورمة مؤلمة لم يفحصها أحد؟</translation>
        </message>
        <message>
            <source>Have you cancer where the pack is to lie?</source>
            <translation>هل لديك سرطان حيث ستوضع الكمادة؟</translation>
        </message>
        <message>
            <source>Have you multiple sclerosis?</source>
            <translation>هل لديك تصلب متعدد؟</translation>
        </message>
        <message>
            <source>Are you pregnant?</source>
            <translation>هل أنتِ حامل؟</translation>
        </message>
        <message>
            <source>Is there a rub or cream on the skin that warms or cools, such as menthol or capsaicin?</source>
            <translation>هل على الجلد دهون أو كريم يدفّئ أو يبرّد، مثل المنثول أو الكابسيسين؟</translation>
        </message>
        <message>
            <source>Have you taken medicine or alcohol that makes you sleepy?</source>
            <translation>هل تناولت دواءً أو كحولًا يسبب لك النعاس؟</translation>
        </message>
        <message>
            <source>Skin that feels less does not tell you when it is harmed, so neither ice nor heat is offered.</source>
            <translation>الجلد الضعيف الإحساس لا ينبهك حين يتأذى، لذا لا يُتاح الثلج ولا الحرارة.</translation>
        </message>
        <message>
            <source>Numb skin does not tell you when it is harmed, so neither ice nor heat is offered.</source>
            <translation>الجلد الخدر لا ينبهك حين يتأذى، لذا لا يُتاح الثلج ولا الحرارة.</translation>
        </message>
        <message>
            <source>With poor circulation ice and heat are advised against, so neither is offered.</source>
            <translation>مع ضعف الدورة الدموية لا يُنصح بالثلج ولا بالحرارة، لذا لا يُتاح أي منهما.</translation>
        </message>
        <message>
            <source>No pack belongs on a wound, an infection or broken skin, so neither ice nor heat is offered.</source>
            <translation>لا توضع كمادة على جرح أو عدوى أو جلد متشقق، لذا لا يُتاح الثلج ولا الحرارة.</translation>
        </message>
        <message>
            <source>With Raynaud’s ice is advised against, so it is not offered.</source>
            <translation>مع داء رينو لا يُنصح بالثلج، لذا لا يُتاح.</translation>
        </message>
        <message>
            <source>Where the body reacts to cold, ice is advised against, so it is not offered.</source>
            <translation>حين يتفاعل الجسم مع البرد لا يُنصح بالثلج، لذا لا يُتاح.</translation>
        </message>
        <message>
            <source>With a severe disease of the heart ice is advised against, so it is not offered.</source>
            <translation>مع مرض شديد في القلب لا يُنصح بالثلج، لذا لا يُتاح.</translation>
        </message>
        <message>
            <source>In the first days after a fall or a blow heat is advised against, so it is not offered.</source>
            <translation>في الأيام الأولى بعد سقوط أو ضربة لا يُنصح بالحرارة، لذا لا تُتاح.</translation>
        </message>
        <message>
            <source>With a clot in a vein heat is advised against, so it is not offered.</source>
            <translation>مع جلطة في وريد لا يُنصح بالحرارة، لذا لا تُتاح.</translation>
        </message>
        <message>
            <source>Where there is cancer, heat is advised against, so it is not offered.</source>
            <translation>حيث يوجد سرطان لا يُنصح بالحرارة، لذا لا تُتاح.</translation>
        </message>
        <message>
            <source>With multiple sclerosis heat is advised against, so it is not offered.</source>
            <translation>مع التصلب المتعدد لا يُنصح بالحرارة، لذا لا تُتاح.</translation>
        </message>
        <message>
            <source>In pregnancy heat on the abdomen is advised against, so it is not offered there. The sources name no other place; ask your midwife or doctor about the back.</source>
            <translation>في الحمل لا يُنصح بالحرارة على البطن، لذا لا تُتاح هناك. لا تذكر المصادر موضعًا آخر؛ اسألي القابلة أو الطبيب عن الظهر.</translation>
        </message>
        <message>
            <source>Over a rub or cream that warms or cools, heat is advised against, so it is not offered.</source>
            <translation>فوق دهون أو كريم يدفّئ أو يبرّد لا يُنصح بالحرارة، لذا لا تُتاح.</translation>
        </message>
        <message>
            <source>You may fall asleep with a pack on. So each check of the skin has to be answered within a minute, or the alarm begins.</source>
            <translation>قد تنام والكمادة موضوعة. لذا يجب أن يُجاب عن كل فحص للجلد خلال دقيقة، وإلا بدأ المنبّه.</translation>
        </message>
        <message>
            <source>After a fall or blow heat waits {first} to {last} hours, and this is hour {hour}.</source>
            <translation>بعد سقوط أو ضربة تنتظر الحرارة من {first} إلى {last} ساعة، وهذه الساعة رقم {hour}.</translation>
        </message>
        <message>
            <source>This part of the body is no longer offered. What is on record of it stays.</source>
            <translation>لم يعد هذا الموضع من الجسم متاحًا. ما سُجّل عنه يبقى.</translation>
        </message>
        <message>
            <source>Hour {hour} of {first} to {last} (sources differ): ice, no heat yet</source>
            <translation>الساعة {hour} من {first} إلى {last} (المصادر تختلف): ثلج، لا حرارة بعد</translation>
        </message>
        <message>
            <source>Hour {hour} of {first} to {last} (sources differ): no heat yet</source>
            <translation>الساعة {hour} من {first} إلى {last} (المصادر تختلف): لا حرارة بعد</translation>
        </message>
        <message>
            <source>A nerve lies close under the skin here, so keep it short.</source>
            <translation>يقع عصب هنا قريبًا تحت الجلد، فلتكن المدة قصيرة.</translation>
        </message>
        <message>
            <source>There is little between skin and bone here, so keep it short.</source>
            <translation>ما بين الجلد والعظم هنا قليل، فلتكن المدة قصيرة.</translation>
        </message>
        <message>
            <source>Stay at the back of the neck: no ice on its front or sides.</source>
            <translation>مؤخرة الرقبة فقط: لا ثلج على مقدمتها أو جانبيها.</translation>
        </message>
        <message>
            <source>No heat here in pregnancy.</source>
            <translation>لا حرارة هنا أثناء الحمل.</translation>
        </message>
        <message>
            <source>You said that you take what makes you sleepy, so this stays on.</source>
            <translation>قلت إنك تتناول ما يسبب النعاس، لذا يبقى هذا مفعّلًا.</translation>
        </message>
        <message>
            <source>published lists; no single authority</source>
            <translation>قوائم منشورة؛ لا جهة واحدة</translation>
        </message>
        <message>
            <source>{text} ({source})</source>
            <translation>{text} ({source})</translation>
        </message>
    </context>
    <context>
        <name>SafetyCheck</name>
        <message>
            <source>None of these</source>
            <translation>لا شيء من هذه</translation>
        </message>
        <message>
            <source>{what_follows} Source: {source}.</source>
            <translation>{what_follows} المصدر: {source}.</translation>
        </message>
    </context>
    <context>
        <name>SafetyDialog</name>
        <message>
            <source>Safety check</source>
            <translation>فحص السلامة</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>{name} cannot be read. Choose a file that you may read.</source>
            <translation>‏{name} لا يمكن قراءته. اختر ملفًا يُسمح لك بقراءته.</translation>
        </message>
        <message>
            <source>{name} is empty. Choose another file.</source>
            <translation>‏{name} فارغ. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>{name} is larger than 20 MB. Choose a smaller file.</source>
            <translation>‏{name} أكبر من ٢٠ م.ب. اختر ملفًا أصغر.</translation>
        </message>
        <message>
            <source>{name} plays for more than 30 seconds. Choose a shorter sound.</source>
            <translation>‏{name} يستمر أكثر من ٣٠ ثانية. اختر صوتًا أقصر.</translation>
        </message>
        <message>
            <source>{name} has no sound that can be played. Choose a WAV, MP3, FLAC or Ogg Vorbis file.</source>
            <translation>‏{name} ليس فيه صوت يمكن تشغيله. اختر ملف WAV أو MP3 أو FLAC أو Ogg Vorbis.</translation>
        </message>
        <message>
            <source>The library that plays sounds is missing, so {name} cannot be checked. Install it first.</source>
            <translation>المكتبة التي تشغّل الأصوات ناقصة، لذا لا يمكن فحص {name}. ثبّتها أولًا.</translation>
        </message>
        <message>
            <source>Feel the skin</source>
            <translation>تحسّس الجلد</translation>
        </message>
        <message>
            <source>Are you awake?</source>
            <translation>هل أنت مستيقظ؟</translation>
        </message>
        <message>
            <source>Rest over</source>
            <translation>انتهت الراحة</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n}٪</translation>
        </message>
        <message>
            <source>built-in sound</source>
            <translation>الصوت المدمج</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>جارٍ الفحص…</translation>
        </message>
        <message>
            <source>{name} cannot be played. Choose another file.</source>
            <translation>‏{name} لا يمكن تشغيله. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>The alarm begins this loud and climbs to full within two minutes. It cannot begin below {least} %: an alarm that nobody hears takes no pack off. How loud full is depends on the computer’s own volume, and even that may not wake you.</source>
            <translation>يبدأ المنبّه بهذا العلو ويرتفع إلى أقصاه خلال دقيقتين. لا يمكن أن يبدأ دون {least}٪: منبّه لا يسمعه أحد لا يزيل كمادة. يتوقف الحد الأقصى على علوّ صوت الحاسوب نفسه، وحتى ذلك قد لا يوقظك.</translation>
        </message>
        <message>
            <source>For everything but the alarm, from 0 to 100 %. At 0 % reminders are shown and not heard. “Are you awake?” is never quieter than the alarm at first, which follows a minute later.</source>
            <translation>لكل شيء عدا المنبّه، من ٠ إلى ١٠٠٪. عند ٠٪ تُعرض التذكيرات ولا تُسمع. «هل أنت مستيقظ؟» لا يكون أبدًا أخفض من المنبّه في بدايته، الذي يتبعه بعد دقيقة.</translation>
        </message>
        <message>
            <source>From 30 seconds past due a voice says what to take off, between the bursts of the alarm. It needs a voice on this computer.</source>
            <translation>ابتداءً من ٣٠ ثانية بعد الموعد يقول صوت ما يجب إزالته، بين دفعات المنبّه. يلزم وجود صوت ناطق على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>A WAV, MP3, FLAC or Ogg Vorbis file of up to 30 seconds and 20 MB: longer, it would be no reminder. The alarm for a pack keeps its own sound, which is made to wake and not to be taken for a fire alarm.</source>
            <translation>ملف WAV أو MP3 أو FLAC أو Ogg Vorbis حتى ٣٠ ثانية و٢٠ م.ب: لو طال أكثر لما كان تذكيرًا. منبّه الكمادة يحتفظ بصوته الخاص، المصمم ليوقظ وألا يُظن إنذار حريق.</translation>
        </message>
        <message>
            <source>Run at each step of the alarm beside the sound, never in its place: for a bed shaker, a lamp, a phone. Up to {n} characters in one line, against slips of the keyboard.</source>
            <translation>يُشغَّل عند كل مرحلة من المنبّه إلى جانب الصوت، لا بدلًا منه أبدًا: لهزّاز سرير أو مصباح أو هاتف. حتى {n} حرف في سطر واحد، احترازًا من زلات لوحة المفاتيح.</translation>
        </message>
        <message>
            <source>There is nothing to run. Type a command first.</source>
            <translation>لا يوجد ما يُشغَّل. اكتب أمرًا أولًا.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed. Nothing was run. Close it, and try again.</source>
            <translation>علامة اقتباس غير مغلقة. لم يُشغَّل شيء. أغلقها ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no such program. Give its whole path.</source>
            <translation>لا يوجد برنامج كهذا. اكتب مساره الكامل.</translation>
        </message>
        <message>
            <source>That file cannot be run as a program. Make it executable, or choose another one.</source>
            <translation>لا يمكن تشغيل ذلك الملف كبرنامج. اجعله قابلًا للتنفيذ، أو اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>It was run and said that something went wrong. Run it in a terminal to see what.</source>
            <translation>شُغّل وأفاد بحدوث خطأ. شغّله في طرفية لترى ما هو.</translation>
        </message>
        <message>
            <source>It took longer than 10 seconds and was ended. Choose a command that is done sooner.</source>
            <translation>استغرق أكثر من ١٠ ثوانٍ فأُنهي. اختر أمرًا ينتهي أسرع.</translation>
        </message>
        <message>
            <source>It was started.</source>
            <translation>بدأ تشغيله.</translation>
        </message>
        <message>
            <source>Regimen</source>
            <translation>نظام العلاج</translation>
        </message>
        <message>
            <source>Minutes proposed for a treatment</source>
            <translation>الدقائق المقترحة للعلاج</translation>
        </message>
        <message>
            <source>{least} to {most} minutes, as guidance says ({source}). On thin or bony regions {thin_least} to {thin_most} ({thin_source}), for a nerve may lie close under the skin. You can choose others at each start, and they are proposed the next time.</source>
            <translation>من {least} إلى {most} دقيقة، بحسب الإرشادات ({source}). في المناطق الرقيقة أو القريبة من العظم من {thin_least} إلى {thin_most} ({thin_source})، فقد يقع عصب قريبًا تحت الجلد. يمكنك اختيار غيرها عند كل بداية، وتُقترح في المرة التالية.</translation>
        </message>
        <message>
            <source>Rest: {region}</source>
            <translation>الراحة: {region}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} س</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} س {minutes} د</translation>
        </message>
        <message>
            <source>From when the pack came off until the next treatment of that region, {least} to {most}. Less is not offered: guidance says every 2 to 3 hours, and how long exactly is unproven ({source}). The most is this program’s own limit. It counts at once, for a rest that runs too.</source>
            <translation>من إزالة الكمادة حتى العلاج التالي لتلك المنطقة، من {least} إلى {most}. لا يُتاح أقل من ذلك: تقول الإرشادات كل ساعتين إلى ٣ ساعات، ولم تثبت المدة بالضبط ({source}). الحد الأقصى هو حد هذا البرنامج نفسه. يسري ذلك فورًا، وعلى راحة جارية أيضًا.</translation>
        </message>
        <message>
            <source>Short treatments: {region}</source>
            <translation>علاجات قصيرة: {region}</translation>
        </message>
        <message>
            <source>Short treatments last {least} to {most} minutes and not up to 20: for skin with little fat below it, where a nerve may lie close ({source}).</source>
            <translation>تدوم العلاجات القصيرة من {least} إلى {most} دقائق وليس حتى ٢٠: لجلد تحته دهن قليل، حيث قد يقع عصب قريبًا ({source}).</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>التذكيرات</translation>
        </message>
        <message>
            <source>Tell me when a rest is over</source>
            <translation>أخبرني حين تنتهي راحة</translation>
        </message>
        <message>
            <source>Without it the window and the tray still show when you may start. The rest stays as long as it is.</source>
            <translation>من دونه تظل النافذة وعلبة النظام تعرضان متى يجوز لك البدء. وتبقى الراحة بطولها.</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>ساعات الهدوء</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>هدوء من</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>هدوء حتى</translation>
        </message>
        <message>
            <source>For every reminder but one: a pack that should come off always rings, at any hour, for it must not stay on. By the clock of this computer; the hours may go across midnight.</source>
            <translation>لكل تذكير إلا واحدًا: الكمادة التي يجب أن تُزال ترن دائمًا، في أي ساعة، لأنها يجب ألا تبقى. بحسب ساعة هذا الحاسوب؛ ويجوز أن تتجاوز الساعات منتصف الليل.</translation>
        </message>
        <message>
            <source>Both times are the same, so it is never quiet.</source>
            <translation>الوقتان متساويان، لذا لا هدوء أبدًا.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>مثل سطح المكتب</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>“As the desktop” changes with it. For larger letters, change those of the desktop: the program follows.</source>
            <translation>«مثل سطح المكتب» يتغير معه. لحروف أكبر غيّر حروف سطح المكتب: يتبعها البرنامج.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>لغة البرنامج</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>مثل النظام</translation>
        </message>
        <message>
            <source>What you wrote yourself, names and notes, stays as it is.</source>
            <translation>ما كتبته بنفسك، من أسماء وملاحظات، يبقى كما هو.</translation>
        </message>
        <message>
            <source>Begin with the far view</source>
            <translation>البدء بالعرض عن بُعد</translation>
        </message>
        <message>
            <source>The time fills the screen and can be read from three metres. F11 shows it at any time; Escape leaves it.</source>
            <translation>يملأ الوقت الشاشة ويمكن قراءته من ثلاثة أمتار. F11 يعرضه في أي وقت؛ وEscape للخروج منه.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Keys without Ctrl or Alt</source>
            <translation>مفاتيح من دون Ctrl أو Alt</translation>
        </message>
        <message>
            <source>F1 shows all keys. Switch the single ones off if you press keys by mistake, or speak to the computer. None of them starts or ends anything.</source>
            <translation>المفتاح F1 يعرض كل المفاتيح. أوقف المفاتيح المفردة إن كنت تضغطها خطأً أو تخاطب الحاسوب بصوتك. لا يبدأ أي منها شيئًا ولا ينهيه.</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>بياناتك</translation>
        </message>
        <message>
            <source>Your record lies in this folder; nothing is sent anywhere. The folder is always the same: with two records a rest could be forgotten.</source>
            <translation>سجلك في هذا المجلد؛ لا يُرسل شيء إلى أي مكان. المجلد هو نفسه دائمًا: فمع سجلين قد تُنسى راحة.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>The folder could not be opened. Open it in a file manager yourself.</source>
            <translation>تعذّر فتح المجلد. افتحه بنفسك في مدير ملفات.</translation>
        </message>
        <message>
            <source>There is no backup yet. “Back up now” makes one.</source>
            <translation>لا توجد نسخة احتياطية بعد. «نسخ احتياطي الآن» ينشئ واحدة.</translation>
        </message>
        <message>
            <source>The newest backup is of {day}.</source>
            <translation>أحدث نسخة احتياطية من {day}.</translation>
        </message>
        <message>
            <source>One is made each day, and the newest 14 are kept, in “backups” in that folder. They do not help if the disk breaks: copy one elsewhere now and then.</source>
            <translation>تُنشأ نسخة كل يوم، ويُحتفظ بأحدث ١٤ في «backups» في ذلك المجلد. لا تفيد إن تعطل القرص: انسخ واحدة إلى مكان آخر من حين لآخر.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>نسخ احتياطي الآن</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>جارٍ النسخ الاحتياطي…</translation>
        </message>
        <message>
            <source>Backed up.</source>
            <translation>تم النسخ الاحتياطي.</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>استعادة من نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>جارٍ الاستعادة…</translation>
        </message>
        <message>
            <source>The backup has nothing that was missing. Nothing was changed.</source>
            <translation>ليس في النسخة الاحتياطية شيء ناقص هنا. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>The backup is damaged, and some of it could not be read. Try another one as well.</source>
            <translation>النسخة الاحتياطية تالفة، وتعذّرت قراءة بعضها. جرّب نسخة أخرى أيضًا.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({cause}). Choose a file that you may read. Nothing was changed.</source>
            <translation>‏{name} لا يمكن قراءته ({cause}). اختر ملفًا يُسمح لك بقراءته. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{name} is no backup of Therapy Timer. Choose another one; a .csv or .json file is for “Import…”. Nothing was changed.</source>
            <translation>‏{name} ليس نسخة احتياطية من Therapy Timer. اختر غيره؛ ملف .csv أو .json يُفتح بالزر «استيراد…». لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{name} was written by a newer Therapy Timer. Install that version, and restore then. Nothing was changed.</source>
            <translation>‏{name} كتبه إصدار أحدث من Therapy Timer. ثبّت ذلك الإصدار ثم استعد. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{name} is damaged, and nothing in it can be read. Choose another backup. Nothing was changed.</source>
            <translation>‏{name} تالف، ولا يمكن قراءة شيء منه. اختر نسخة احتياطية أخرى. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>استعادة من نسخة احتياطية</translation>
        </message>
        <message>
            <source>What the backup has and your record lacks is added. Nothing is replaced or deleted, and no rest becomes shorter.</source>
            <translation>يُضاف ما في النسخة الاحتياطية وليس في سجلك. لا يُستبدل شيء ولا يُحذف، ولا تقصر أي راحة.</translation>
        </message>
        <message>
            <source>Backups on this computer</source>
            <translation>النسخ الاحتياطية على هذا الحاسوب</translation>
        </message>
        <message>
            <source>There is no backup on this computer yet. Choose another file if you keep one elsewhere.</source>
            <translation>لا توجد نسخة احتياطية على هذا الحاسوب بعد. اختر ملفًا آخر إن كنت تحفظ واحدة في مكان آخر.</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>اختيار ملف آخر…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Backups (*.sqlite3);;All files (*)</source>
            <translation>النسخ الاحتياطية (*.sqlite3);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>These are asked on the page “History”, which says what came of them.</source>
            <translation>تُطرح هذه في صفحة «السجل»، التي تبيّن ما نتج عنها.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>حذف كل شيء…</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>البدء عند تسجيل الدخول</translation>
        </message>
        <message>
            <source>Start Therapy Timer when I log in</source>
            <translation>تشغيل Therapy Timer عند تسجيل دخولي</translation>
        </message>
        <message>
            <source>Safety check</source>
            <translation>فحص السلامة</translation>
        </message>
        <message>
            <source>What you said about your skin and your health decides what is offered. Change it whenever it changes.</source>
            <translation>ما قلته عن جلدك وصحتك يحدد ما يُتاح. غيّره كلما تغيّر.</translation>
        </message>
        <message>
            <source>Safety check…</source>
            <translation>فحص السلامة…</translation>
        </message>
        <message>
            <source>It starts in the tray, without the window, so that a pack or a rest is never forgotten after a restart. If no tray comes within a minute, the window is minimised instead.</source>
            <translation>يبدأ في علبة النظام من دون النافذة، كي لا تُنسى كمادة أو راحة بعد إعادة التشغيل. إن لم تظهر علبة النظام خلال دقيقة تُصغَّر النافذة بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Another copy of Therapy Timer is started when you log in. Switch this off and on again to start this one.</source>
            <translation>تُشغَّل نسخة أخرى من Therapy Timer عند تسجيل دخولك. أوقف هذا ثم فعّله من جديد لتشغيل هذه النسخة.</translation>
        </message>
        <message>
            <source>It could not be changed ({cause}). Make your own settings writable, and try again.</source>
            <translation>تعذّر تغييره ({cause}). اسمح لنفسك بالكتابة في إعداداتك، وحاول ثانية.</translation>
        </message>
        <message>
            <source>The system cannot start a program at {cause}: the path is too long, or has a sign in it that is not allowed. Install Therapy Timer elsewhere.</source>
            <translation>لا يستطيع النظام تشغيل برنامج في {cause}: المسار طويل جدًا، أو فيه رمز غير مسموح. ثبّت Therapy Timer في مكان آخر.</translation>
        </message>
        <message>
            <source>It was written down, but the system says otherwise. Look into the startup settings of your desktop.</source>
            <translation>دُوّن ذلك، لكن النظام يقول غير ذلك. انظر في إعدادات بدء التشغيل في سطح مكتبك.</translation>
        </message>
        <message numerus="yes">
            <source>%n entr(y/ies) (was/were) added. Nothing was replaced.</source>
            <translation>
                <numerusform>لم تُضف أي مدخلة. لم يُستبدل شيء.</numerusform>
                <numerusform>أُضيفت مدخلة واحدة. لم يُستبدل شيء.</numerusform>
                <numerusform>أُضيفت مدخلتان. لم يُستبدل شيء.</numerusform>
                <numerusform>أُضيفت %n مدخلات. لم يُستبدل شيء.</numerusform>
                <numerusform>أُضيفت %n مدخلة. لم يُستبدل شيء.</numerusform>
                <numerusform>أُضيفت %n مدخلة. لم يُستبدل شيء.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sound stays as it was.</source>
            <translation>يبقى الصوت كما كان.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Alarm</source>
            <translation>المنبّه</translation>
        </message>
        <message>
            <source>&amp;Loudness of the alarm at first</source>
            <translation>علوّ ال&amp;منبّه في البداية</translation>
        </message>
        <message>
            <source>Loudness of the alarm at first</source>
            <translation>علوّ المنبّه في البداية</translation>
        </message>
        <message>
            <source>Test the sound of the alarm</source>
            <translation>اختبار صوت المنبّه</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>اختبار</translation>
        </message>
        <message>
            <source>Loudness of &amp;reminders</source>
            <translation>علوّ ال&amp;تذكيرات</translation>
        </message>
        <message>
            <source>Loudness of reminders</source>
            <translation>علوّ التذكيرات</translation>
        </message>
        <message>
            <source>Test the sound of reminders</source>
            <translation>اختبار صوت التذكيرات</translation>
        </message>
        <message>
            <source>Speak &amp;words</source>
            <translation>نطق ال&amp;كلمات</translation>
        </message>
        <message>
            <source>Sounds of your own</source>
            <translation>أصوات من عندك</translation>
        </message>
        <message>
            <source>A &amp;command of your own</source>
            <translation>أ&amp;مر من عندك</translation>
        </message>
        <message>
            <source>A command of your own</source>
            <translation>أمر من عندك</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Try the command</source>
            <translation>تجربة الأمر</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>تجربة</translation>
        </message>
    </context>
    <context>
        <name>SkinState</name>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Pack on</source>
            <translation>الكمادة موضوعة</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>أزِلها</translation>
        </message>
        <message>
            <source>When did it come off?</source>
            <translation>متى أُزيلت؟</translation>
        </message>
        <message>
            <source>Resting</source>
            <translation>في راحة</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>{area}: {pack} on, take it off at {time} ({left} left)</source>
            <translation>‏{area}: كمادة {pack} موضوعة، أزِلها عند {time} (بعد {left})</translation>
        </message>
        <message>
            <source>{area}: take the {pack} off now ({over} over time)</source>
            <translation>‏{area}: أزِل كمادة {pack} الآن (تجاوزت الوقت بمقدار {over})</translation>
        </message>
        <message>
            <source>{area}: the {pack} was due off at {time}. When did it come off?</source>
            <translation>‏{area}: كان موعد إزالة كمادة {pack} عند {time}. متى أُزيلت؟</translation>
        </message>
        <message>
            <source>{area}: resting, next from {time} ({left} left)</source>
            <translation>‏{area}: في راحة، التالية من {time} (بعد {left})</translation>
        </message>
        <message>
            <source>{area}: neither ice nor heat is offered</source>
            <translation>‏{area}: لا يُتاح الثلج ولا الحرارة</translation>
        </message>
        <message>
            <source>{area}: ready</source>
            <translation>‏{area}: جاهز</translation>
        </message>
        <message>
            <source>{area}: {pack} on, take it off at {time}</source>
            <translation>‏{area}: كمادة {pack} موضوعة، أزِلها عند {time}</translation>
        </message>
        <message>
            <source>{area}: take the {pack} off now</source>
            <translation>‏{area}: أزِل كمادة {pack} الآن</translation>
        </message>
        <message>
            <source>{area}: resting, next from {time}</source>
            <translation>‏{area}: في راحة، التالية من {time}</translation>
        </message>
        <message>
            <source>{area}: locked until you say that colour and feeling are normal again</source>
            <translation>‏{area}: مقفل إلى أن تقول إن اللون والإحساس عادا طبيعيين</translation>
        </message>
        <message>
            <source>{area}: resting until {rest} after the pack that was moved to {other} has come off</source>
            <translation>‏{area}: في راحة حتى {rest} بعد إزالة الكمادة التي نُقلت إلى {other}</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Start</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>الموضع</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>الكمادة</translation>
        </message>
        <message>
            <source>On skin</source>
            <translation>على الجلد</translation>
        </message>
        <message>
            <source>Overrun</source>
            <translation>التجاوز</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>الألم</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} ← {after}</translation>
        </message>
    </context>
    <context>
        <name>TimerPage</name>
        <message>
            <source>Pain after the treatment</source>
            <translation>الألم بعد العلاج</translation>
        </message>
        <message>
            <source>Pain before the treatment</source>
            <translation>الألم قبل العلاج</translation>
        </message>
        <message>
            <source>{area}: take it off</source>
            <translation>‏{area}: أزِلها</translation>
        </message>
        <message>
            <source>&amp;More than {rest} ago</source>
            <translation>قبل &amp;أكثر من {rest}</translation>
        </message>
        <message>
            <source>Feel the skin with your hand in {left}</source>
            <translation>تحسّس الجلد بيدك بعد {left}</translation>
        </message>
        <message>
            <source>no treatment yet</source>
            <translation>لا علاج بعد</translation>
        </message>
        <message>
            <source>This was said twice within 2 hours, so this time it counts as a treatment.</source>
            <translation>قيل هذا مرتين خلال ساعتين، لذا يُحسب هذه المرة علاجًا.</translation>
        </message>
        <message>
            <source>Timer</source>
            <translation>المؤقت</translation>
        </message>
        <message>
            <source>&amp;Warning signs</source>
            <translation>&amp;علامات الخطر</translation>
        </message>
        <message>
            <source>How is the pain now?</source>
            <translation>كيف الألم الآن؟</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <source>I may &amp;doze off</source>
            <translation>قد أ&amp;غفو</translation>
        </message>
        <message>
            <source>The skin &amp;feels normal</source>
            <translation>إحساس الجلد &amp;طبيعي</translation>
        </message>
        <message>
            <source>Start &amp;ice</source>
            <translation>بدء ال&amp;ثلج</translation>
        </message>
        <message>
            <source>Start &amp;heat</source>
            <translation>بدء ال&amp;حرارة</translation>
        </message>
        <message>
            <source>I took it &amp;off</source>
            <translation>أ&amp;زلتها</translation>
        </message>
        <message>
            <source>&amp;Just now</source>
            <translation>الآ&amp;ن</translation>
        </message>
        <message>
            <source>At a &amp;time…</source>
            <translation>في &amp;وقت…</translation>
        </message>
        <message>
            <source>I don’t &amp;know</source>
            <translation>لا أ&amp;دري</translation>
        </message>
        <message>
            <source>I am taking it off (so&amp;und pauses)</source>
            <translation>أنا أزيلها (يتوقف ال&amp;صوت مؤقتًا)</translation>
        </message>
        <message>
            <source>Numb, white or &amp;burning</source>
            <translation>&amp;خدر أو بياض أو حرقة</translation>
        </message>
        <message>
            <source>&amp;Colour and feeling are normal again</source>
            <translation>عاد ال&amp;لون والإحساس طبيعيين</translation>
        </message>
        <message>
            <source>Change my answe&amp;rs…</source>
            <translation>تغيير إ&amp;جاباتي…</translation>
        </message>
        <message>
            <source>A &amp;pack is already on…</source>
            <translation>توجد &amp;كمادة بالفعل…</translation>
        </message>
        <message>
            <source>Fa&amp;ll or blow?</source>
            <translation>&amp;سقوط أو ضربة؟</translation>
        </message>
        <message>
            <source>It was &amp;never on</source>
            <translation>لم توضع &amp;قط</translation>
        </message>
        <message>
            <source>Wron&amp;g area?</source>
            <translation>ال&amp;موضع خطأ؟</translation>
        </message>
        <message>
            <source>Far view</source>
            <translation>العرض عن بُعد</translation>
        </message>
        <message>
            <source>It is &amp;still on</source>
            <translation>ما زالت موضو&amp;عة</translation>
        </message>
        <message>
            <source>It was off &amp;earlier…</source>
            <translation>أُزيلت ق&amp;بل ذلك…</translation>
        </message>
        <message>
            <source>A &amp;pack is on anyway…</source>
            <translation>وُضعت كمادة &amp;رغم ذلك…</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>الألم قبل</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) · {minutes} min</source>
            <translation>
                <numerusform>لا علاج · {minutes} د</numerusform>
                <numerusform>علاج واحد · {minutes} د</numerusform>
                <numerusform>علاجان · {minutes} د</numerusform>
                <numerusform>%n علاجات · {minutes} د</numerusform>
                <numerusform>%n علاجًا · {minutes} د</numerusform>
                <numerusform>%n علاج · {minutes} د</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Therapy Timer</source>
            <translation>فتح Therapy Timer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
    </context>
    <context>
        <name>TreatmentDialog</name>
        <message>
            <source>Correct</source>
            <translation>تصحيح</translation>
        </message>
        <message>
            <source>Add a treatment that was forgotten</source>
            <translation>إضافة علاج منسي</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Correct the record</source>
            <translation>تصحيح السجل</translation>
        </message>
        <message>
            <source>&amp;Area</source>
            <translation>المو&amp;ضع</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>الموضع</translation>
        </message>
        <message>
            <source>&amp;Pack</source>
            <translation>ال&amp;كمادة</translation>
        </message>
        <message>
            <source>Ice or heat</source>
            <translation>ثلج أو حرارة</translation>
        </message>
        <message>
            <source>&amp;On the skin from</source>
            <translation>على ال&amp;جلد من</translation>
        </message>
        <message>
            <source>On the skin from</source>
            <translation>على الجلد من</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;حتى</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>The log was not as it was left. What could be read was kept.</source>
            <translation>لم يكن السجل كما تُرك. احتُفظ بما أمكنت قراءته.</translation>
        </message>
        <message>
            <source>The damaged files lie in {folder}.</source>
            <translation>الملفات التالفة في {folder}.</translation>
        </message>
        <message>
            <source>Something may be missing, so every part of the skin rests for at least 2 hours from now. If a pack is on, take it off now.</source>
            <translation>قد يكون شيء ناقصًا، لذا يرتاح كل موضع من الجلد ساعتين على الأقل من الآن. إن كانت كمادة موضوعة فأزِلها الآن.</translation>
        </message>
        <message>
            <source>Add what the backup of {day} has</source>
            <translation>إضافة ما في النسخة الاحتياطية من {day}</translation>
        </message>
        <message>
            <source>The log could not be backed up today ({cause}). The log itself stays as it is. Make room on the disk, or make the folder {folder} writable for yourself.</source>
            <translation>تعذّر نسخ السجل احتياطيًا اليوم ({cause}). السجل نفسه يبقى كما هو. أفسح مكانًا على القرص، أو اسمح لنفسك بالكتابة في المجلد {folder}.</translation>
        </message>
        <message>
            <source>There is no backup of today, for something in the log is damaged ({cause}). Copy the folder {folder} to a safe place.</source>
            <translation>لا توجد نسخة احتياطية من اليوم، لأن شيئًا في السجل تالف ({cause}). انسخ المجلد {folder} إلى مكان آمن.</translation>
        </message>
        <message>
            <source>The newest good backup is of {day}.</source>
            <translation>أحدث نسخة احتياطية سليمة من {day}.</translation>
        </message>
    </context>
    <context>
        <name>TroubleNotice</name>
        <message>
            <source>The log was damaged</source>
            <translation>كان السجل تالفًا</translation>
        </message>
    </context>
    <context>
        <name>WarningSigns</name>
        <message>
            <source>Call an ambulance or go to an emergency department now</source>
            <translation>اتصل بالإسعاف أو اذهب إلى قسم الطوارئ الآن</translation>
        </message>
        <message>
            <source>if you have back pain and any of these:</source>
            <translation>إن كان لديك ألم في الظهر وأي مما يلي:</translation>
        </message>
        <message>
            <source>numbness or tingling around your genitals, bottom or inner thighs, or wiping feels different</source>
            <translation>خدر أو وخز حول الأعضاء التناسلية أو المقعدة أو باطن الفخذين، أو إحساس مختلف عند المسح</translation>
        </message>
        <message>
            <source>you cannot pass urine, or it has become hard to</source>
            <translation>لا تستطيع التبول، أو صار التبول صعبًا</translation>
        </message>
        <message>
            <source>you lose control of your bladder or your bowels</source>
            <translation>تفقد التحكم في البول أو البراز</translation>
        </message>
        <message>
            <source>loss of feeling during sex</source>
            <translation>فقدان الإحساس أثناء الجماع</translation>
        </message>
        <message>
            <source>pain, weakness or numbness in both legs</source>
            <translation>ألم أو ضعف أو خدر في الساقين كلتيهما</translation>
        </message>
        <message>
            <source>pain in your chest</source>
            <translation>ألم في الصدر</translation>
        </message>
        <message>
            <source>it began after a serious accident</source>
            <translation>بدأ بعد حادث خطير</translation>
        </message>
        <message>
            <source>After: NHS, back pain; the cauda equina card of backes.org.uk</source>
            <translation>عن: NHS، ألم الظهر؛ بطاقة ذنب الفرس من backes.org.uk</translation>
        </message>
        <message>
            <source>emergency saddle groin pee wee urinate poo incontinence hospital 999 911 112</source>
            <translation>طوارئ عجان بول تبول براز سلس مستشفى إسعاف 999 911 112</translation>
        </message>
        <message>
            <source>Ask a doctor or a medical helpline today</source>
            <translation>اسأل طبيبًا أو خطًا طبيًا هاتفيًا اليوم</translation>
        </message>
        <message>
            <source>a high temperature, or you lose weight without trying</source>
            <translation>حرارة مرتفعة، أو نقص في الوزن من دون قصد</translation>
        </message>
        <message>
            <source>a lump, or your back has changed its shape</source>
            <translation>كتلة، أو تغيّر شكل ظهرك</translation>
        </message>
        <message>
            <source>it does not ease when you rest, or is worse at night</source>
            <translation>لا يخف عند الراحة، أو يزداد ليلًا</translation>
        </message>
        <message>
            <source>it is worse when you sneeze, cough or empty your bowels</source>
            <translation>يزداد عند العطاس أو السعال أو التبرز</translation>
        </message>
        <message>
            <source>it sits between your shoulders</source>
            <translation>موضعه بين الكتفين</translation>
        </message>
        <message>
            <source>After: NHS, back pain</source>
            <translation>عن: NHS، ألم الظهر</translation>
        </message>
        <message>
            <source>fever poo clinician GP</source>
            <translation>حمى براز طبيب</translation>
        </message>
        <message>
            <source>Take the pack off at once</source>
            <translation>أزِل الكمادة فورًا</translation>
        </message>
        <message>
            <source>if the skin below it shows any of these:</source>
            <translation>إن ظهر على الجلد تحتها أي مما يلي:</translation>
        </message>
        <message>
            <source>it goes numb</source>
            <translation>يخدر</translation>
        </message>
        <message>
            <source>it turns white, grey, waxy or bright red, or blisters</source>
            <translation>يصير أبيض أو رماديًا أو شمعيًا أو أحمر فاقعًا، أو تظهر فيه فقاعات</translation>
        </message>
        <message>
            <source>it burns, or raises itchy weals</source>
            <translation>يحرقك، أو تظهر عليه انتفاخات تثير الحكة</translation>
        </message>
        <message>
            <source>After: Mayo Clinic; Verywell Health. If it blisters, stays hard, white or grey, or stays numb: see a doctor.</source>
            <translation>عن: Mayo Clinic؛ Verywell Health. إن ظهرت فقاعات، أو بقي الجلد قاسيًا أو أبيض أو رماديًا، أو بقي خدرًا: راجع طبيبًا.</translation>
        </message>
        <message>
            <source>hives rash frostbite frostnip</source>
            <translation>شرى طفح قضمة الصقيع</translation>
        </message>
    </context>
    <context>
        <name>WarningSignsDialog</name>
        <message>
            <source>Warning signs</source>
            <translation>علامات الخطر</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Writing the report…</source>
            <translation>جارٍ كتابة التقرير…</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>جارٍ الطباعة…</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>جارٍ التصدير…</translation>
        </message>
        <message>
            <source>The report is in {name}.</source>
            <translation>التقرير في {name}.</translation>
        </message>
        <message>
            <source>The report was handed to the printer.</source>
            <translation>سُلّم التقرير إلى الطابعة.</translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (is/are) in {name}.</source>
            <translation>
                <numerusform>%n علاج في {name}.</numerusform>
                <numerusform>علاج واحد في {name}.</numerusform>
                <numerusform>علاجان في {name}.</numerusform>
                <numerusform>%n علاجات في {name}.</numerusform>
                <numerusform>%n علاجًا في {name}.</numerusform>
                <numerusform>%n علاج في {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was cancelled. No file was written or changed.</source>
            <translation>أُلغي. لم يُكتب أي ملف ولم يُغيَّر.</translation>
        </message>
        <message>
            <source>It was cancelled. Nothing was taken in.</source>
            <translation>أُلغي. لم يُدخل شيء.</translation>
        </message>
        <message>
            <source>Printing was cancelled. Pages may be on their way already.</source>
            <translation>أُلغيت الطباعة. قد تكون صفحات في طريقها بالفعل.</translation>
        </message>
        <message>
            <source>{name} was not written: {cause}. Choose another folder, or see whether the disk is full.</source>
            <translation>لم يُكتب {name}: {cause}. اختر مجلدًا آخر، أو تحقق هل امتلأ القرص.</translation>
        </message>
        <message>
            <source>That did not succeed: {cause}. The diagnostic log says more. Your record is as it was.</source>
            <translation>لم ينجح ذلك: {cause}. في سجل التشخيص تفاصيل أكثر. سجلك كما كان.</translation>
        </message>
        <message numerus="yes">
            <source>Everything is in {name}: %n entr(y/ies).</source>
            <translation>
                <numerusform>كل شيء في {name}: %n مدخلة.</numerusform>
                <numerusform>كل شيء في {name}: مدخلة واحدة.</numerusform>
                <numerusform>كل شيء في {name}: مدخلتان.</numerusform>
                <numerusform>كل شيء في {name}: %n مدخلات.</numerusform>
                <numerusform>كل شيء في {name}: %n مدخلة.</numerusform>
                <numerusform>كل شيء في {name}: %n مدخلة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>جارٍ الإدخال…</translation>
        </message>
    </context>
</TS>