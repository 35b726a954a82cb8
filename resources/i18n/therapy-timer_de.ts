<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" sourcelanguage="en" language="de">
    <context>
        <name>About</name>
        <message>
            <source>About Therapy Timer</source>
            <translation>Über Therapy Timer</translation>
        </message>
        <message>
            <source>Version {version}. Free software under the MIT licence.</source>
            <translation>Version {version}. Freie Software unter der MIT-Lizenz.</translation>
        </message>
        <message>
            <source>It is not a medical device, it gives no diagnosis, and its alarm may not wake you.</source>
            <translation>Er ist kein Medizinprodukt, er stellt keine Diagnose, und sein Alarm weckt Sie vielleicht nicht.</translation>
        </message>
        <message>
            <source>Texts that a clinician has reviewed: none yet, in no language. What the program says of treatments follows published guidance, and the Guide names whose.</source>
            <translation>Texte, die ein Arzt oder eine andere Fachperson geprüft hat: noch keine, in keiner Sprache. Was das Programm über Behandlungen sagt, folgt veröffentlichten Empfehlungen; von wem sie sind, steht im Ratgeber.</translation>
        </message>
    </context>
    <context>
        <name>AddAreaDialog</name>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>No part of the body on the list matches. Clear the search, and choose one.</source>
            <translation>Keine Körperstelle der Liste passt. Leeren Sie die Suche und wählen Sie eine.</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <source>{region}: {shortest} to {longest} minutes at a time.</source>
            <translation>{region}: jeweils {shortest} bis {longest} Minuten.</translation>
        </message>
        <message>
            <source>Add an area</source>
            <translation>Stelle hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Where does the pack go?</source>
            <translation>&amp;Wo kommt die Packung hin?</translation>
        </message>
        <message>
            <source>Find a part of the body</source>
            <translation>Körperstelle suchen</translation>
        </message>
        <message>
            <source>Find, for example: knee</source>
            <translation>Suchen, zum Beispiel: Knie</translation>
        </message>
        <message>
            <source>Part of the body</source>
            <translation>Körperstelle</translation>
        </message>
        <message>
            <source>&amp;Name of your own (optional)</source>
            <translation>Eigener &amp;Name (freiwillig)</translation>
        </message>
        <message>
            <source>Name of your own, optional</source>
            <translation>Eigener Name, freiwillig</translation>
        </message>
    </context>
    <context>
        <name>Alarm</name>
        <message>
            <source>Take the {pack} off: {area}. It has been on for {time}.</source>
            <translation>Nehmen Sie die {pack}packung ab: {area}. Sie liegt seit {time} auf.</translation>
        </message>
        <message>
            <source>en</source>
            <translation>de</translation>
        </message>
        <message>
            <source>Therapy Timer itself is not running. Take the pack off, then open Therapy Timer and say so, or run: therapy-timer off</source>
            <translation>Therapy Timer selbst läuft nicht. Nehmen Sie die Packung ab, öffnen Sie dann Therapy Timer und sagen Sie es, oder rufen Sie auf: therapy-timer off</translation>
        </message>
        <message>
            <source>A pack is on the skin, and the alarm has to be heard when it is due</source>
            <translation>Eine Packung liegt auf der Haut, und der Alarm muss zu hören sein, wenn er fällig ist</translation>
        </message>
        <message>
            <source>A pack is still on. Take it off and say so; then log out.</source>
            <translation>Eine Packung liegt noch auf. Nehmen Sie sie ab und sagen Sie es; melden Sie sich dann ab.</translation>
        </message>
    </context>
    <context>
        <name>AlarmPanel</name>
        <message>
            <source>Take the {pack} off: {area}</source>
            <translation>{pack}packung abnehmen: {area}</translation>
        </message>
        <message>
            <source>I took it off just now</source>
            <translation>Gerade abgenommen</translation>
        </message>
        <message>
            <source>It came off earlier…</source>
            <translation>War schon früher ab…</translation>
        </message>
        <message>
            <source>I am taking it off (sound pauses)</source>
            <translation>Ich nehme sie ab (Ton pausiert)</translation>
        </message>
        <message>
            <source>When did you take it off? If it is still on, take it off now.</source>
            <translation>Wann haben Sie sie abgenommen? Wenn sie noch aufliegt, nehmen Sie sie jetzt ab.</translation>
        </message>
        <message>
            <source>The sound pauses for {left}.</source>
            <translation>Der Ton pausiert {left}.</translation>
        </message>
        <message>
            <source>Then: {packs}</source>
            <translation>Danach: {packs}</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>Therapy Timer was told to quit and is still running.</source>
            <translation>Therapy Timer sollte sich beenden und läuft noch.</translation>
        </message>
        <message>
            <source>A .json holds everything. Leave --from, --to and --area out.</source>
            <translation>Eine .json enthält alles. Lassen Sie --from, --to und --area weg.</translation>
        </message>
        <message numerus="yes">
            <source>{file}: everything written, %n entr(y/ies).</source>
            <translation>
                <numerusform>{file}: alles geschrieben, %n Eintrag.</numerusform>
                <numerusform>{file}: alles geschrieben, %n Einträge.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n treatment(s) written.</source>
            <translation>
                <numerusform>{file}: %n Anwendung geschrieben.</numerusform>
                <numerusform>{file}: %n Anwendungen geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file}: the report was written.</source>
            <translation>{file}: Der Bericht ist geschrieben.</translation>
        </message>
        <message>
            <source>No area is called “{name}”.</source>
            <translation>Keine Stelle heißt „{name}“.</translation>
        </message>
        <message>
            <source>The running Therapy Timer ({version}) does not know this command. Quit it and start it again.</source>
            <translation>Der laufende Therapy Timer ({version}) kennt diesen Befehl nicht. Beenden Sie ihn und starten Sie ihn neu.</translation>
        </message>
        <message>
            <source>Recorded.</source>
            <translation>Notiert.</translation>
        </message>
        <message>
            <source>Recorded: numb, white or burning.</source>
            <translation>Notiert: taub, weiß oder brennend.</translation>
        </message>
        <message>
            <source>No pack is on: it is off already.</source>
            <translation>Es liegt keine Packung auf: Sie ist schon ab.</translation>
        </message>
        <message>
            <source>It is still on.</source>
            <translation>Sie liegt noch auf.</translation>
        </message>
        <message>
            <source>Recorded: it was never on.</source>
            <translation>Notiert: Sie lag nie auf.</translation>
        </message>
        <message>
            <source>The second such pack within 2 hours, so it counts as a treatment.</source>
            <translation>Die zweite solche Packung binnen 2 Stunden, daher zählt sie als Anwendung.</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Noch nicht gespeichert.</translation>
        </message>
        <message>
            <source>Therapy Timer quits.</source>
            <translation>Therapy Timer beendet sich.</translation>
        </message>
        <message>
            <source>Which area? Say --area and one of: {names}.</source>
            <translation>Welche Stelle? Geben Sie --area und eine davon an: {names}.</translation>
        </message>
        <message>
            <source>There is no such area. Choose one of: {names}. The window can add others.</source>
            <translation>Diese Stelle gibt es nicht. Wählen Sie eine davon: {names}. Im Fenster können Sie andere hinzufügen.</translation>
        </message>
        <message>
            <source>A pack is on ({names}). Take it off first; --force quits, and only its alarm still rings.</source>
            <translation>Eine Packung liegt auf ({names}). Nehmen Sie sie zuerst ab; --force beendet trotzdem, und dann klingelt nur noch ihr Alarm.</translation>
        </message>
        <message>
            <source>{names}: no pack is on.</source>
            <translation>{names}: Es liegt keine Packung auf.</translation>
        </message>
        <message>
            <source>No pack is on.</source>
            <translation>Es liegt keine Packung auf.</translation>
        </message>
        <message>
            <source>{names}: no pack came off in the last 10 minutes.</source>
            <translation>{names}: In den letzten 10 Minuten wurde keine Packung abgenommen.</translation>
        </message>
        <message>
            <source>No pack came off in the last 10 minutes.</source>
            <translation>In den letzten 10 Minuten wurde keine Packung abgenommen.</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Timer</source>
            <translation>Timer</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Ratgeber</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>AreaBar</name>
        <message>
            <source>Add an area</source>
            <translation>Stelle hinzufügen</translation>
        </message>
        <message>
            <source>+ &amp;Area</source>
            <translation>+ S&amp;telle</translation>
        </message>
    </context>
    <context>
        <name>AreaChip</name>
        <message>
            <source>&amp;Rename…</source>
            <translation>&amp;Umbenennen…</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Ausblenden</translation>
        </message>
    </context>
    <context>
        <name>Asker</name>
        <message>
            <source>+ Another area…</source>
            <translation>+ Andere Stelle…</translation>
        </message>
        <message>
            <source>{area}: a pack is on</source>
            <translation>{area}: Eine Packung liegt auf</translation>
        </message>
        <message>
            <source>{area}: not offered there, the alarm rings at once</source>
            <translation>{area}: dort nicht angeboten, der Alarm klingelt sofort</translation>
        </message>
        <message>
            <source>{area}: should be resting, the alarm rings at once</source>
            <translation>{area}: sollte ruhen, der Alarm klingelt sofort</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <source>Warm the skin in water of 37 to 40 °C. No dry heat, no rubbing.</source>
            <translation>Wärmen Sie die Haut in Wasser von 37 bis 40 °C. Keine trockene Wärme, kein Reiben.</translation>
        </message>
        <message>
            <source>Put nothing hot on the skin: heat can burn badly even at a low setting.</source>
            <translation>Legen Sie nichts Heißes auf die Haut: Wärme kann auch auf niedriger Stufe schwere Verbrennungen verursachen.</translation>
        </message>
        <message>
            <source>See a doctor if it blisters, turns grey or white and hard, or stays numb.</source>
            <translation>Gehen Sie zum Arzt, wenn sich Blasen bilden, die Haut grau oder weiß und hart wird oder taub bleibt.</translation>
        </message>
        <message>
            <source>After ice:</source>
            <translation>Nach Eis:</translation>
        </message>
        <message>
            <source>After heat:</source>
            <translation>Nach Wärme:</translation>
        </message>
        <message>
            <source>See a doctor, above all if it blisters, turns grey or white and hard, or stays numb.</source>
            <translation>Gehen Sie zum Arzt, vor allem wenn sich Blasen bilden, die Haut grau oder weiß und hart wird oder taub bleibt.</translation>
        </message>
        <message>
            <source>If the pack is still on, take it off now.</source>
            <translation>Wenn die Packung noch aufliegt, nehmen Sie sie jetzt ab.</translation>
        </message>
        <message>
            <source>This alarm may not wake you, least of all after sleep medicine, strong painkillers or alcohol: set your phone’s alarm too, and do not use heat. A skin check that is not answered within a minute starts the alarm.</source>
            <translation>Dieser Alarm weckt Sie vielleicht nicht, vor allem nach Schlafmitteln, starken Schmerzmitteln oder Alkohol: Stellen Sie auch den Wecker Ihres Telefons, und verwenden Sie keine Wärme. Eine Hautkontrolle, die nicht binnen einer Minute beantwortet wird, löst den Alarm aus.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>feel the skin</source>
            <translation>Haut fühlen</translation>
        </message>
        <message>
            <source>on {left}</source>
            <translation>noch {left}</translation>
        </message>
        <message>
            <source>take it off</source>
            <translation>jetzt abnehmen</translation>
        </message>
        <message>
            <source>rests {left}</source>
            <translation>ruht noch {left}</translation>
        </message>
        <message>
            <source>rests</source>
            <translation>ruht</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Close Therapy Timer?</source>
            <translation>Therapy Timer schließen?</translation>
        </message>
        <message>
            <source>There is no tray to stay in. Quit Therapy Timer?</source>
            <translation>Es gibt keinen Infobereich, in dem er bleiben kann. Therapy Timer beenden?</translation>
        </message>
        <message>
            <source>Once it has quit, no end of a rest is told. Minimised it goes on watching, and tells you.</source>
            <translation>Ist er beendet, wird kein Ende einer Ruhezeit gemeldet. Minimiert wacht er weiter und meldet es Ihnen.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Keep running minimised</source>
            <translation>&amp;Minimiert weiterlaufen</translation>
        </message>
    </context>
    <context>
        <name>Correct</name>
        <message>
            <source>{pack}, {time}. What was said before stays in the log, and no correction shortens a rest.</source>
            <translation>{pack}, {time}. Was vorher gesagt wurde, bleibt im Protokoll, und keine Korrektur verkürzt eine Ruhezeit.</translation>
        </message>
        <message>
            <source>A treatment that nobody recorded at the time. The rest after it counts, too.</source>
            <translation>Eine Anwendung, die damals niemand notiert hat. Auch die Ruhezeit danach zählt.</translation>
        </message>
        <message>
            <source>The pack must have come off after it went on.</source>
            <translation>Die Packung muss nach dem Auflegen abgenommen worden sein.</translation>
        </message>
        <message>
            <source>That is {time} of {pack} on the skin.</source>
            <translation>Das sind {time} {pack} auf der Haut.</translation>
        </message>
    </context>
    <context>
        <name>Course</name>
        <message>
            <source>Treatments on the {region} for three weeks or more: on {days} days since {since}. Strain usually goes away in 3 to 6 weeks. If it still hurts after that, see a clinician; sooner with any warning sign.</source>
            <translation>Anwendungen seit drei Wochen oder länger ({region}): an {days} Tagen seit {since}. Eine Zerrung vergeht meist in 3 bis 6 Wochen. Schmerzt es danach noch, gehen Sie zum Arzt; bei jedem Warnzeichen früher.</translation>
        </message>
        <message>
            <source>Treatments on the {region} for six weeks or more: on {days} days since {since}. Strain usually goes away in 3 to 6 weeks. Please see a clinician about it now, and do not wait for that with any warning sign.</source>
            <translation>Anwendungen seit sechs Wochen oder länger ({region}): an {days} Tagen seit {since}. Eine Zerrung vergeht meist in 3 bis 6 Wochen. Bitte gehen Sie damit jetzt zum Arzt, und warten Sie bei keinem Warnzeichen so lange.</translation>
        </message>
        <message>
            <source>Packs lay on the {region} on {days} days. Under one of them the skin was numb, white or burning, last on {since}. Please see a clinician before you go on, and do not wait if it blisters or stays numb, hard, white or grey.</source>
            <translation>An {days} Tagen lagen Packungen auf ({region}). Unter einer davon war die Haut taub, weiß oder brannte, zuletzt am {since}. Bitte gehen Sie zum Arzt, bevor Sie weitermachen, und warten Sie nicht, wenn sich Blasen bilden oder die Haut taub, hart, weiß oder grau bleibt.</translation>
        </message>
        <message>
            <source>Heat on the {region} on {days} days since {since}. Heat that is repeated is said to leave net-like marks on the skin. Look at the skin there. If you see such marks, show them to a clinician before you use heat again.</source>
            <translation>Wärme an {days} Tagen seit {since} ({region}). Wiederholte Wärme soll netzartige Flecken auf der Haut hinterlassen. Sehen Sie sich die Haut dort an. Wenn Sie solche Flecken sehen, zeigen Sie sie einem Arzt, bevor Sie wieder Wärme verwenden.</translation>
        </message>
        <message>
            <source>Under a pack the skin of the {region} was numb, white or burning, last on {since}. Please see a clinician before you go on, and do not wait if it blisters or stays numb, hard, white or grey.</source>
            <translation>Unter einer Packung war die Haut taub, weiß oder brannte ({region}), zuletzt am {since}. Bitte gehen Sie zum Arzt, bevor Sie weitermachen, und warten Sie nicht, wenn sich Blasen bilden oder die Haut taub, hart, weiß oder grau bleibt.</translation>
        </message>
        <message>
            <source>{region}: three weeks of treatments</source>
            <translation>{region}: drei Wochen Anwendungen</translation>
        </message>
        <message>
            <source>{region}: six weeks of treatments</source>
            <translation>{region}: sechs Wochen Anwendungen</translation>
        </message>
        <message>
            <source>{region}: numb, white or burning skin</source>
            <translation>{region}: taube, weiße oder brennende Haut</translation>
        </message>
        <message>
            <source>{region}: heat on many days</source>
            <translation>{region}: Wärme an vielen Tagen</translation>
        </message>
        <message>
            <source>Treated for six weeks or more: please see a clinician. More in History.</source>
            <translation>Seit sechs Wochen oder länger behandelt: Bitte gehen Sie zum Arzt. Mehr im Verlauf.</translation>
        </message>
        <message>
            <source>The skin was numb, white or burning: please see a clinician. More in History.</source>
            <translation>Die Haut war taub, weiß oder brannte: Bitte gehen Sie zum Arzt. Mehr im Verlauf.</translation>
        </message>
        <message>
            <source>an article on lower back spasms</source>
            <translation>ein Artikel über Krämpfe im unteren Rücken</translation>
        </message>
        <message>
            <source>NHS, back pain</source>
            <translation>NHS, Rückenschmerzen</translation>
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
            <translation>Nach: {first}</translation>
        </message>
        <message>
            <source>After: {first}; {second}</source>
            <translation>Nach: {first}; {second}</translation>
        </message>
        <message>
            <source>Second-hand, after: {first}. After how many days nobody says; seven is this program’s own figure.</source>
            <translation>Aus zweiter Hand, nach: {first}. Nach wie vielen Tagen, sagt niemand; sieben ist die eigene Zahl dieses Programms.</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Weglegen</translation>
        </message>
        <message>
            <source>Put away: {note}</source>
            <translation>Weglegen: {note}</translation>
        </message>
        <message>
            <source>Warning signs</source>
            <translation>Warnzeichen</translation>
        </message>
        <message>
            <source>Warning signs: {note}</source>
            <translation>Warnzeichen: {note}</translation>
        </message>
    </context>
    <context>
        <name>Day</name>
        <message>
            <source>Mon</source>
            <translation>Mo</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>Di</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>Mi</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>Fr</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>Sa</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>So</translation>
        </message>
        <message>
            <source>{weekday} {number}</source>
            <translation>{weekday} {number}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>{time} on {date}</source>
            <translation>{time} am {date}</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <source>{time} on {weekday}</source>
            <translation>{time} am {weekday}</translation>
        </message>
        <message>
            <source>{time} yesterday</source>
            <translation>{time} gestern</translation>
        </message>
        <message>
            <source>{time} tomorrow</source>
            <translation>{time} morgen</translation>
        </message>
    </context>
    <context>
        <name>Delete</name>
        <message>
            <source>DELETE</source>
            <translation>LÖSCHEN</translation>
        </message>
        <message>
            <source>Every treatment, note and area, every backup and what was kept of damaged logs is deleted on this computer, for good. Files that you exported stay where they are.</source>
            <translation>Jede Anwendung, Notiz und Stelle, jede Sicherung und was von beschädigten Protokollen aufbewahrt wurde, wird auf diesem Computer endgültig gelöscht. Dateien, die Sie exportiert haben, bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>Where skin is resting, its region and the end of its rest stay until it is over: deleting is no way to a second pack. Your settings stay, too.</source>
            <translation>Wo Haut ruht, bleiben ihre Körperstelle und das Ende der Ruhezeit, bis sie vorbei ist: Löschen ist kein Weg zu einer zweiten Packung. Auch Ihre Einstellungen bleiben.</translation>
        </message>
        <message>
            <source>&amp;Type {word} to delete everything</source>
            <translation>&amp;Tippen Sie {word}, um alles zu löschen</translation>
        </message>
        <message>
            <source>Nothing was deleted. Type {word}, in capitals, if you want it.</source>
            <translation>Nichts wurde gelöscht. Tippen Sie {word} in Großbuchstaben, wenn Sie es wollen.</translation>
        </message>
        <message>
            <source>A pack is on. Nothing was deleted, for its alarm and its rest would be forgotten. Take it off first.</source>
            <translation>Eine Packung liegt auf. Nichts wurde gelöscht, sonst würden ihr Alarm und ihre Ruhezeit vergessen. Nehmen Sie sie zuerst ab.</translation>
        </message>
        <message>
            <source>Everything was deleted. Where skin is resting, it rests on.</source>
            <translation>Alles wurde gelöscht. Wo Haut ruht, ruht sie weiter.</translation>
        </message>
    </context>
    <context>
        <name>DeleteEverythingDialog</name>
        <message>
            <source>Delete everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Bestätigung</translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>{time} has passed</source>
            <translation>{time} ist vergangen</translation>
        </message>
        <message>
            <source>{time} have passed</source>
            <translation>{time} sind vergangen</translation>
        </message>
    </context>
    <context>
        <name>Emergency</name>
        <message>
            <source>Emergency number: {number} in most countries. Check that this is right where you are.</source>
            <translation>Notruf: {number} in den meisten Ländern. Prüfen Sie, ob das bei Ihnen stimmt.</translation>
        </message>
        <message>
            <source>Emergency number in {place}: {number}. Check that this is right where you are.</source>
            <translation>Notruf ({place}): {number}. Prüfen Sie, ob das bei Ihnen stimmt.</translation>
        </message>
        <message>
            <source>Emergency number: {number} in {place}, {other_number} in {other_place}. Check which is right where you are.</source>
            <translation>Notruf: {number} ({place}), {other_number} ({other_place}). Prüfen Sie, was bei Ihnen stimmt.</translation>
        </message>
        <message>
            <source>{number} or {other}</source>
            <translation>{number} oder {other}</translation>
        </message>
    </context>
    <context>
        <name>Empty</name>
        <message>
            <source>Nothing is on record yet. Start ice or heat on the page Timer, or add a treatment that was forgotten, below.</source>
            <translation>Noch ist nichts notiert. Starten Sie Eis oder Wärme auf der Seite Timer, oder tragen Sie unten eine vergessene Anwendung nach.</translation>
        </message>
        <message>
            <source>No treatment in these days. Go to earlier ones, or choose All.</source>
            <translation>Keine Anwendung an diesen Tagen. Gehen Sie zu früheren, oder wählen Sie Alle.</translation>
        </message>
        <message>
            <source>No treatment in these days matches. Choose all areas, ice and heat to see the others.</source>
            <translation>Keine Anwendung an diesen Tagen passt. Wählen Sie alle Stellen, Eis und Wärme, um die anderen zu sehen.</translation>
        </message>
        <message>
            <source>Nothing that began in these days was deleted. Choose “On record” to see the treatments there are.</source>
            <translation>Nichts, was an diesen Tagen begann, wurde gelöscht. Wählen Sie „Notiert“, um die Anwendungen zu sehen, die es gibt.</translation>
        </message>
    </context>
    <context>
        <name>Event</name>
        <message>
            <source>{what} (imported)</source>
            <translation>{what} (importiert)</translation>
        </message>
        <message>
            <source>it is still on</source>
            <translation>sie liegt noch auf</translation>
        </message>
        <message>
            <source>it was never on</source>
            <translation>sie lag nie auf</translation>
        </message>
        <message>
            <source>wrong area; it lies on: {area}</source>
            <translation>falsche Stelle; sie liegt auf: {area}</translation>
        </message>
        <message>
            <source>taking it off, the sound pauses</source>
            <translation>wird abgenommen, der Ton pausiert</translation>
        </message>
        <message>
            <source>the skin feels normal (check at {time})</source>
            <translation>die Haut fühlt sich normal an (Kontrolle um {time})</translation>
        </message>
        <message>
            <source>pain before: {n}</source>
            <translation>Schmerz vorher: {n}</translation>
        </message>
        <message>
            <source>pain after: {n}</source>
            <translation>Schmerz nachher: {n}</translation>
        </message>
        <message>
            <source>note: {text}</source>
            <translation>Notiz: {text}</translation>
        </message>
        <message>
            <source>corrected: {pack}, {began} to {ended}</source>
            <translation>korrigiert: {pack}, {began} bis {ended}</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>wiederhergestellt</translation>
        </message>
        <message>
            <source>note taken away</source>
            <translation>Notiz entfernt</translation>
        </message>
        <message>
            <source>on: {pack}, {planned} planned</source>
            <translation>aufgelegt: {pack}, {planned} geplant</translation>
        </message>
        <message>
            <source>; since {time}</source>
            <translation>; seit {time}</translation>
        </message>
        <message>
            <source>; against the rule</source>
            <translation>; gegen die Regel</translation>
        </message>
        <message>
            <source>off</source>
            <translation>abgenommen</translation>
        </message>
        <message>
            <source>off; nobody knew when</source>
            <translation>abgenommen; niemand wusste, wann</translation>
        </message>
        <message>
            <source>said to be never on, for the second time; it counts as a treatment</source>
            <translation>zum zweiten Mal als nie aufgelegt gemeldet; es zählt als Anwendung</translation>
        </message>
        <message>
            <source>off: the skin was numb, white or burning</source>
            <translation>abgenommen: Die Haut war taub, weiß oder brannte</translation>
        </message>
        <message>
            <source>added afterwards: off at {time}</source>
            <translation>nachgetragen: abgenommen um {time}</translation>
        </message>
        <message>
            <source>off at {time}</source>
            <translation>abgenommen um {time}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Ice and heat, all treatments</source>
            <translation>Eis und Wärme, alle Anwendungen</translation>
        </message>
        <message>
            <source>All treatments, for spreadsheets (*.csv)</source>
            <translation>Alle Anwendungen, für Tabellenprogramme (*.csv)</translation>
        </message>
        <message>
            <source>The days and the area on show, for spreadsheets (*.csv)</source>
            <translation>Die gezeigten Tage und die gezeigte Stelle, für Tabellenprogramme (*.csv)</translation>
        </message>
        <message>
            <source>Everything, for another Therapy Timer (*.json)</source>
            <translation>Alles, für einen anderen Therapy Timer (*.json)</translation>
        </message>
    </context>
    <context>
        <name>Face</name>
        <message>
            <source>No pack in the last {time}</source>
            <translation>Keine Packung in den letzten {time}</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>Nicht angeboten</translation>
        </message>
        <message>
            <source>Take it off at {time}</source>
            <translation>Um {time} abnehmen</translation>
        </message>
        <message>
            <source>Still on?</source>
            <translation>Liegt sie noch auf?</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <source>since it went on · planned {n} min</source>
            <translation>seit dem Auflegen · geplant {n} min</translation>
        </message>
        <message>
            <source>on the skin · not offered here</source>
            <translation>auf der Haut · hier nicht angeboten</translation>
        </message>
        <message>
            <source>on the skin · it should be resting</source>
            <translation>auf der Haut · sie sollte ruhen</translation>
        </message>
        <message>
            <source>on the skin · planned {n} min</source>
            <translation>auf der Haut · geplant {n} min</translation>
        </message>
        <message>
            <source>{area} is resting</source>
            <translation>Ruhezeit: {area}</translation>
        </message>
        <message>
            <source>The moved pack is still on</source>
            <translation>Umgesetzte Packung liegt noch auf</translation>
        </message>
        <message>
            <source>until colour and feeling
are normal again</source>
            <translation>bis Farbe und Gefühl
wieder normal sind</translation>
        </message>
        <message>
            <source>Next from {time}</source>
            <translation>Nächste ab {time}</translation>
        </message>
    </context>
    <context>
        <name>FarView</name>
        <message>
            <source>Space or Enter presses the button. Escape leaves.</source>
            <translation>Leertaste oder Eingabe drückt den Knopf. Esc schließt.</translation>
        </message>
        <message>
            <source>Back to the window</source>
            <translation>Zurück zum Fenster</translation>
        </message>
        <message>
            <source>Feel the skin</source>
            <translation>Haut fühlen</translation>
        </message>
        <message>
            <source>Say when it came off…</source>
            <translation>Sagen, wann sie ab war…</translation>
        </message>
        <message>
            <source>Start ice ({n} min)</source>
            <translation>Eis starten ({n} min)</translation>
        </message>
        <message>
            <source>Start heat ({n} min)</source>
            <translation>Wärme starten ({n} min)</translation>
        </message>
        <message>
            <source>If it is numb, white or burning, take it off. Then press Escape and say so.</source>
            <translation>Wenn die Haut taub oder weiß ist oder brennt, nehmen Sie die Packung ab. Drücken Sie dann Esc und sagen Sie es.</translation>
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
            <translation>{n}, insgesamt {time}</translation>
        </message>
        <message>
            <source>Treatments</source>
            <translation>Anwendungen</translation>
        </message>
        <message>
            <source>Time of ice</source>
            <translation>Zeit mit Eis</translation>
        </message>
        <message>
            <source>Time of heat</source>
            <translation>Zeit mit Wärme</translation>
        </message>
        <message>
            <source>Overruns</source>
            <translation>Überzogen</translation>
        </message>
        <message>
            <source>Shortest rest</source>
            <translation>Kürzeste Ruhezeit</translation>
        </message>
        <message>
            <source>Checks not answered</source>
            <translation>Kontrollen ohne Antwort</translation>
        </message>
        <message>
            <source>Ended numb, white or burning</source>
            <translation>Ende: taub, weiß oder brennend</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>All areas</source>
            <translation>Alle Stellen</translation>
        </message>
        <message>
            <source>Ice and heat</source>
            <translation>Eis und Wärme</translation>
        </message>
        <message>
            <source>On record</source>
            <translation>Notiert</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Welcome to Therapy Timer</source>
            <translation>Willkommen bei Therapy Timer</translation>
        </message>
        <message>
            <source>Safety check</source>
            <translation>Sicherheitsfragen</translation>
        </message>
        <message>
            <source>Can you hear the alarm?</source>
            <translation>Hören Sie den Alarm?</translation>
        </message>
        <message>
            <source>It times each pack: 15 to 20 minutes, less where the skin is thin or bony.</source>
            <translation>Er misst die Zeit jeder Packung: 15 bis 20 Minuten, weniger, wo die Haut dünn ist oder über Knochen liegt.</translation>
        </message>
        <message>
            <source>It rings until you say “I took it off”.</source>
            <translation>Er klingelt, bis Sie „Ist abgenommen“ sagen.</translation>
        </message>
        <message>
            <source>Then it locks that part of your skin for at least two hours, so that it can rest.</source>
            <translation>Dann sperrt er diese Stelle Ihrer Haut für mindestens zwei Stunden, damit sie ruhen kann.</translation>
        </message>
        <message>
            <source>It writes down what you tell it, on this computer and nowhere else.</source>
            <translation>Er schreibt auf, was Sie ihm sagen, auf diesem Computer und nirgends sonst.</translation>
        </message>
        <message>
            <source>There is no snooze, and no way round the rest.</source>
            <translation>Es gibt keine Schlummertaste und keinen Weg um die Ruhezeit herum.</translation>
        </message>
        <message>
            <source>It does not diagnose. What a pack is good for, ask somebody who treats you.</source>
            <translation>Er stellt keine Diagnose. Wofür eine Packung gut ist, fragen Sie jemanden, der Sie behandelt.</translation>
        </message>
        <message>
            <source>It does not use the network.</source>
            <translation>Er verwendet kein Netzwerk.</translation>
        </message>
        <message>
            <source>It is not a medical device, and its alarm may not wake you. Stay awake while a pack is on.</source>
            <translation>Er ist kein Medizinprodukt, und sein Alarm weckt Sie vielleicht nicht. Bleiben Sie wach, solange eine Packung aufliegt.</translation>
        </message>
        <message>
            <source>Card {n} of {all}</source>
            <translation>Karte {n} von {all}</translation>
        </message>
        <message>
            <source>{step}: {title}</source>
            <translation>{step}: {title}</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was er tut</translation>
        </message>
        <message>
            <source>What it does not do</source>
            <translation>Was er nicht tut</translation>
        </message>
        <message>
            <source>Tick each question that you answer with yes. Where public guidance says so, it changes what is offered, and goes on doing so until you change it. The list is not complete: if you are unsure, ask a doctor or a pharmacist. Your answers stay on this computer.</source>
            <translation>Kreuzen Sie jede Frage an, die Sie mit Ja beantworten. Wo öffentliche Empfehlungen es sagen, ändert Ihre Antwort, was angeboten wird, und zwar so lange, bis Sie die Antwort ändern. Die Liste ist nicht vollständig: Wenn Sie unsicher sind, fragen Sie Arzt oder Apotheke. Ihre Antworten bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <source>Play it now as it begins, from where you will lie with a pack on.</source>
            <translation>Spielen Sie ihn jetzt ab, wie er beginnt, und zwar dort, wo Sie mit einer Packung liegen werden.</translation>
        </message>
        <message>
            <source>The alarm begins this loud and climbs to full. You can change this in the settings.</source>
            <translation>Der Alarm beginnt so laut und steigt bis zur vollen Lautstärke. Sie können das in den Einstellungen ändern.</translation>
        </message>
        <message>
            <source>Good. It may still not wake you: stay awake while a pack is on.</source>
            <translation>Gut. Er weckt Sie vielleicht trotzdem nicht: Bleiben Sie wach, solange eine Packung aufliegt.</translation>
        </message>
        <message>
            <source>Then you would not hear the alarm either. Turn the computer’s sound on and up, check what it comes out of, and test again. Until you hear it, keep the window in sight, and set another alarm too.</source>
            <translation>Dann würden Sie auch den Alarm nicht hören. Schalten Sie den Ton des Computers ein und lauter, prüfen Sie, wo er herauskommt, und testen Sie erneut. Bis Sie ihn hören, behalten Sie das Fenster im Blick, und stellen Sie auch einen anderen Wecker.</translation>
        </message>
        <message>
            <source>It then waits in the tray, and tells you when a rest is over.</source>
            <translation>Er wartet dann im Infobereich und meldet Ihnen, wenn eine Ruhezeit vorbei ist.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>Weite&amp;r</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Fertig</translation>
        </message>
        <message>
            <source>Tick each question that you answer with yes, or “None of these” at the end.</source>
            <translation>Kreuzen Sie jede Frage an, die Sie mit Ja beantworten, oder „Nichts davon“ am Ende.</translation>
        </message>
        <message>
            <source>Your answer was not saved, and does not count yet. {problem} Then try again.</source>
            <translation>Ihre Antwort wurde nicht gespeichert und zählt noch nicht. {problem} Versuchen Sie es dann erneut.</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Yes, I heard it</source>
            <translation>Ja, ich habe ihn gehört</translation>
        </message>
        <message>
            <source>No, I did not hear it</source>
            <translation>Nein, ich habe ihn nicht gehört</translation>
        </message>
        <message>
            <source>First run</source>
            <translation>Erster Start</translation>
        </message>
        <message>
            <source>&amp;Warning signs</source>
            <translation>&amp;Warnzeichen</translation>
        </message>
        <message>
            <source>&amp;Loudness of the alarm at first</source>
            <translation>Anfangs&amp;lautstärke des Alarms</translation>
        </message>
        <message>
            <source>Loudness of the alarm at first</source>
            <translation>Anfangslautstärke des Alarms</translation>
        </message>
        <message>
            <source>&amp;Test the sound</source>
            <translation>Ton te&amp;sten</translation>
        </message>
        <message>
            <source>Did you hear it?</source>
            <translation>Haben Sie ihn gehört?</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Ja</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Nein</translation>
        </message>
        <message>
            <source>Start Therapy Timer when I log in</source>
            <translation>Therapy Timer bei der Anmeldung starten</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>Weite&amp;r</translation>
        </message>
        <message>
            <source>Not &amp;now</source>
            <translation>Je&amp;tzt nicht</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Drawing: {description}</source>
            <translation>Zeichnung: {description}</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer words, or others.</source>
            <translation>Nichts gefunden. Versuchen Sie weniger oder andere Wörter.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n Treffer</numerusform>
                <numerusform>%n Treffer</numerusform>
            </translation>
        </message>
        <message>
            <source>Source: {names}</source>
            <translation>Quelle: {names}</translation>
        </message>
        <message>
            <source>How to put on ice or heat</source>
            <translation>Eis oder Wärme auflegen</translation>
        </message>
        <message>
            <source>Put a cloth between the pack and your skin, under ice and under heat.</source>
            <translation>Legen Sie ein Tuch zwischen Packung und Haut, unter Eis und unter Wärme.</translation>
        </message>
        <message>
            <source>towel barrier wrap</source>
            <translation>Handtuch Lappen einwickeln Schutz</translation>
        </message>
        <message>
            <source>Under ice, a thin damp towel.</source>
            <translation>Unter Eis ein dünnes, feuchtes Handtuch.</translation>
        </message>
        <message>
            <source>cloth wet moist</source>
            <translation>Tuch Lappen nass feucht</translation>
        </message>
        <message>
            <source>Gel packs and chemical packs are colder than melting ice. Never put one on bare skin.</source>
            <translation>Gelpackungen und chemische Packungen sind kälter als schmelzendes Eis. Legen Sie sie nie auf nackte Haut.</translation>
        </message>
        <message>
            <source>Lay the pack on top of you. Do not lie on it.</source>
            <translation>Legen Sie die Packung auf sich. Legen Sie sich nicht darauf.</translation>
        </message>
        <message>
            <source>pressure weight under</source>
            <translation>Druck Gewicht darunter drauf liegen</translation>
        </message>
        <message>
            <source>Set a heat pad to low or medium, never to high, and do not fold it.</source>
            <translation>Stellen Sie ein Heizkissen auf niedrig oder mittel, nie auf hoch, und falten Sie es nicht.</translation>
        </message>
        <message>
            <source>No rub with menthol or chilli (capsaicin) under heat, and no second source of heat.</source>
            <translation>Keine Einreibung mit Menthol oder Chili (Capsaicin) unter Wärme, und keine zweite Wärmequelle.</translation>
        </message>
        <message>
            <source>cream balm gel</source>
            <translation>Creme Salbe Balsam Gel</translation>
        </message>
        <message>
            <source>Only on skin that feels as it should and looks as it always does, and never on a wound.</source>
            <translation>Nur auf Haut, die sich anfühlt, wie sie soll, und aussieht wie immer, und nie auf eine Wunde.</translation>
        </message>
        <message>
            <source>normal cut sore</source>
            <translation>normal Schnitt wund offen</translation>
        </message>
        <message>
            <source>Wraps that stay warm for hours are another kind of product. This timer is not made for them: follow what comes with them.</source>
            <translation>Umschläge, die stundenlang warm bleiben, sind ein anderes Produkt. Dieser Timer ist nicht dafür gemacht: Befolgen Sie deren Anleitung.</translation>
        </message>
        <message>
            <source>patch plaster all day</source>
            <translation>Wärmepflaster Wärmegürtel ganzen Tag</translation>
        </message>
        <message>
            <source>Pack, cloth, skin</source>
            <translation>Packung, Tuch, Haut</translation>
        </message>
        <message>
            <source>A person lies face down. A pack lies on the lower back, and a cloth between it and the skin.</source>
            <translation>Eine Person liegt auf dem Bauch. Eine Packung liegt auf dem unteren Rücken, zwischen ihr und der Haut ein Tuch.</translation>
        </message>
        <message>
            <source>Do not lie on the pack</source>
            <translation>Nicht auf der Packung liegen</translation>
        </message>
        <message>
            <source>A person lies on their back on top of a pack. The drawing is crossed out.</source>
            <translation>Eine Person liegt mit dem Rücken auf einer Packung. Die Zeichnung ist durchgestrichen.</translation>
        </message>
        <message>
            <source>Who should ask a doctor first</source>
            <translation>Wer zuerst einen Arzt fragen sollte</translation>
        </message>
        <message>
            <source>Before ice: with numb or badly felt skin, diabetes, poor circulation or a disease of the vessels.</source>
            <translation>Vor Eis: bei Haut, die taub ist oder wenig fühlt, Diabetes, schlechter Durchblutung oder einer Gefäßkrankheit.</translation>
        </message>
        <message>
            <source>cold neuropathy nerve blood contraindication</source>
            <translation>Kälte Neuropathie Nerven Blut Zucker Gegenanzeige</translation>
        </message>
        <message>
            <source>Before ice: with Raynaud’s, hives from cold, a blood disease that cold sets off, or skin that was frostbitten once.</source>
            <translation>Vor Eis: bei Raynaud-Syndrom, Nesselsucht durch Kälte, einer Blutkrankheit, die durch Kälte ausgelöst wird, oder Haut, die einmal erfroren war.</translation>
        </message>
        <message>
            <source>allergy urticaria frostbite cryoglobulinaemia</source>
            <translation>Allergie Urtikaria Quaddeln Erfrierung Kryoglobulinämie</translation>
        </message>
        <message>
            <source>Before ice: with a severe heart disease, high blood pressure or a nerve that is healing, for the very young and the very old, and at the front or side of the neck.</source>
            <translation>Vor Eis: bei einer schweren Herzkrankheit, hohem Blutdruck oder einem heilenden Nerv, bei sehr jungen und sehr alten Menschen, und vorn oder seitlich am Hals.</translation>
        </message>
        <message>
            <source>child hypertension</source>
            <translation>Kind Baby Bluthochdruck</translation>
        </message>
        <message>
            <source>Before heat: with badly felt skin, diabetes, an injury of the spinal cord, or after a stroke. A heat pad can burn badly even when it is set to low.</source>
            <translation>Vor Wärme: bei Haut, die wenig fühlt, Diabetes, einer Verletzung des Rückenmarks oder nach einem Schlaganfall. Ein Heizkissen kann schwere Verbrennungen verursachen, auch wenn es auf niedrig steht.</translation>
        </message>
        <message>
            <source>numb neuropathy electric</source>
            <translation>taub Neuropathie elektrisch Zucker</translation>
        </message>
        <message>
            <source>No heat without asking on a fresh injury, swelling or bleeding, an infection, an open wound, a blood clot or a tumour, with multiple sclerosis or poor circulation, or on the belly in pregnancy.</source>
            <translation>Keine Wärme, ohne vorher zu fragen, bei frischer Verletzung, Schwellung oder Blutung, Infektion, offener Wunde, Blutgerinnsel oder Tumor, bei multipler Sklerose oder schlechter Durchblutung, oder in der Schwangerschaft auf dem Bauch.</translation>
        </message>
        <message>
            <source>pregnant thrombosis cancer MS abdomen</source>
            <translation>schwanger Thrombose Krebs MS Unterleib</translation>
        </message>
        <message>
            <source>Ice or heat?</source>
            <translation>Eis oder Wärme?</translation>
        </message>
        <message>
            <source>For backs, the NHS advises ice for pain and swelling, and heat for stiffness and spasm.</source>
            <translation>Für den Rücken rät der NHS zu Eis bei Schmerz und Schwellung und zu Wärme bei Steifheit und Krampf.</translation>
        </message>
        <message>
            <source>cold warm cramp</source>
            <translation>kalt warm Verspannung Hexenschuss</translation>
        </message>
        <message>
            <source>After a fall or a blow: no heat at first. One source says for 48 hours, another for 72. They differ, and 72 is the safe reading.</source>
            <translation>Nach einem Sturz oder Schlag: zunächst keine Wärme. Eine Quelle sagt 48 Stunden lang, eine andere 72. Sie sind sich nicht einig, und 72 ist die sichere Lesart.</translation>
        </message>
        <message>
            <source>injury accident days bruise cold</source>
            <translation>Verletzung Unfall Tage Prellung blauer Fleck kalt</translation>
        </message>
        <message>
            <source>A spasm of the lower back that no fall or blow began may have heat at once.</source>
            <translation>Ein Krampf im unteren Rücken, der nicht durch Sturz oder Schlag begann, darf sofort Wärme bekommen.</translation>
        </message>
        <message>
            <source>cramp</source>
            <translation>Krampf Verspannung Hexenschuss</translation>
        </message>
        <message>
            <source>Newer rules for injuries put less weight on ice than older ones did.</source>
            <translation>Neuere Regeln für Verletzungen geben Eis weniger Gewicht als ältere.</translation>
        </message>
        <message>
            <source>Heat and cold in turns is not on offer here: it would break the rest of {rest}, the instructions for it contradict each other, and no authority was found that advises it for backs.</source>
            <translation>Wärme und Kälte im Wechsel werden hier nicht angeboten: Das würde die Ruhezeit von {rest} brechen, die Anleitungen dafür widersprechen sich, und es fand sich keine Fachstelle, die es für den Rücken empfiehlt.</translation>
        </message>
        <message>
            <source>contrast therapy alternate alternating</source>
            <translation>Wechselbad abwechselnd Kontrast</translation>
        </message>
        <message>
            <source>How long, and why</source>
            <translation>Wie lange und warum</translation>
        </message>
        <message>
            <source>{least} to {most} minutes at a time, ice or heat. Take it off sooner whenever you like.</source>
            <translation>Jeweils {least} bis {most} Minuten, Eis oder Wärme. Nehmen Sie die Packung früher ab, wann immer Sie möchten.</translation>
        </message>
        <message>
            <source>duration cold time</source>
            <translation>Dauer kalt Zeit</translation>
        </message>
        <message>
            <source>Never longer than {most} minutes. Some sources allow 30; most do not, and the shorter is the safe reading. Longer is not better: under cold, the vessels may widen again.</source>
            <translation>Nie länger als {most} Minuten. Manche Quellen erlauben 30; die meisten nicht, und die kürzere Zeit ist die sichere Lesart. Länger ist nicht besser: Unter Kälte können sich die Gefäße wieder weiten.</translation>
        </message>
        <message>
            <source>maximum limit</source>
            <translation>Maximum Grenze höchstens</translation>
        </message>
        <message>
            <source>{thin_least} to {thin_most} minutes where the skin is thin over bone or a nerve lies close below it: elbow, wrist, hand, ribs, outer knee, shin, ankle, foot. Which places these are is this program’s own choice.</source>
            <translation>{thin_least} bis {thin_most} Minuten, wo die Haut dünn über Knochen liegt oder ein Nerv dicht darunter: Ellbogen, Handgelenk, Hand, Rippen, Knie außen, Schienbein, Knöchel, Fuß. Welche Stellen das sind, ist die eigene Wahl dieses Programms.</translation>
        </message>
        <message>
            <source>thin bony short</source>
            <translation>dünn knochig kurz</translation>
        </message>
        <message>
            <source>Why so careful: nerves were hurt under cold packs. After one icing of 20 minutes on the back of the thigh, a footballer’s foot stayed weak for up to a year.</source>
            <translation>Warum so vorsichtig: Unter kalten Packungen wurden Nerven verletzt. Nach einmal 20 Minuten Eis auf der Rückseite des Oberschenkels blieb der Fuß eines Footballspielers bis zu ein Jahr lang schwach.</translation>
        </message>
        <message>
            <source>nerve injury damage foot drop</source>
            <translation>Nerv Verletzung Schaden Fußheberschwäche</translation>
        </message>
        <message>
            <source>Then that skin rests for at least {rest}, whether the pack was ice or heat, before the next one.</source>
            <translation>Danach ruht diese Haut mindestens {rest} bis zur nächsten Packung, ob es Eis oder Wärme war.</translation>
        </message>
        <message>
            <source>interval pause between again often</source>
            <translation>Abstand Pause dazwischen wieder oft</translation>
        </message>
        <message>
            <source>The rest is a precaution, and the exact interval is unproven. Much British guidance says every 2 to 3 hours; some American sources say hourly, and one has pauses of 10 minutes. They differ, and the longer rest is the safe reading. For heat it is seldom stated at all.</source>
            <translation>Die Ruhezeit dient der Vorsicht; der genaue Abstand ist nicht belegt. Viele britische Empfehlungen sagen alle 2 bis 3 Stunden; manche amerikanischen Quellen sagen stündlich, und eine hat Pausen von 10 Minuten. Sie sind sich nicht einig, und die längere Ruhezeit ist die sichere Lesart. Für Wärme wird sie überhaupt selten genannt.</translation>
        </message>
        <message>
            <source>evidence proof why interval conflict</source>
            <translation>Beleg Beweis warum Abstand Widerspruch</translation>
        </message>
        <message>
            <source>For backs, the evidence for cold is thin: a review of trials found too little to judge it. It found a small relief, for a short time, from wraps that warm.</source>
            <translation>Für den Rücken ist Kälte schwach belegt: Eine Übersicht von Studien fand zu wenig, um sie zu beurteilen. Sie fand eine kleine, kurze Linderung durch wärmende Umschläge.</translation>
        </message>
        <message>
            <source>ice proof study does it work</source>
            <translation>Eis Beweis Studie hilft es</translation>
        </message>
        <message>
            <source>When to stop</source>
            <translation>Wann Sie aufhören sollten</translation>
        </message>
        <message>
            <source>Feel the skin under the pack with your hand after {check} minutes and again after {second_check}; half-way where the time is short. The timer reminds you.</source>
            <translation>Fühlen Sie nach {check} Minuten und noch einmal nach {second_check} mit der Hand die Haut unter der Packung; bei kurzer Zeit nach der Hälfte. Der Timer erinnert Sie.</translation>
        </message>
        <message>
            <source>check look</source>
            <translation>prüfen Kontrolle ansehen</translation>
        </message>
        <message>
            <source>Cold is felt as cold, then as burning, then as an ache, and at last the skin is numb. Take the pack off when it burns, and whenever the skin goes numb, even before the time is up. Some sources take light numbness for the aim. They differ, and this is the safe reading.</source>
            <translation>Kälte fühlt sich erst kalt an, dann brennend, dann schmerzend, und zuletzt ist die Haut taub. Nehmen Sie die Packung ab, wenn es brennt und immer wenn die Haut taub wird, auch vor Ablauf der Zeit. Manche Quellen sehen leichte Taubheit als Ziel. Sie sind sich nicht einig, und dies ist die sichere Lesart.</translation>
        </message>
        <message>
            <source>numbness feeling</source>
            <translation>Taubheit Gefühl</translation>
        </message>
        <message>
            <source>Then say “{numb}” in the timer: it lets nothing start there until you say that colour and feeling are normal.</source>
            <translation>Sagen Sie dann „{numb}“ im Timer: Er lässt dort nichts starten, bis Sie sagen, dass Farbe und Gefühl normal sind.</translation>
        </message>
        <message>
            <source>Skin that got too cold: warm it in water of 37 to 40 °C. No dry heat, and no rubbing. With blisters, with hard grey or white skin, or if it stays numb: see a doctor.</source>
            <translation>Zu kalt gewordene Haut: Wärmen Sie sie in Wasser von 37 bis 40 °C. Keine trockene Wärme und kein Reiben. Bei Blasen, bei harter grauer oder weißer Haut, oder wenn sie taub bleibt: Gehen Sie zum Arzt.</translation>
        </message>
        <message>
            <source>frostbite frostnip first aid</source>
            <translation>Erfrierung Frostbeule erste Hilfe</translation>
        </message>
        <message>
            <source>Feel the skin with your hand</source>
            <translation>Fühlen Sie die Haut mit der Hand</translation>
        </message>
        <message>
            <source>One hand lifts the pack and its cloth, the other one feels the skin below.</source>
            <translation>Eine Hand hebt die Packung und ihr Tuch an, die andere fühlt die Haut darunter.</translation>
        </message>
        <message>
            <source>Resting and sleeping</source>
            <translation>Ausruhen und schlafen</translation>
        </message>
        <message>
            <source>A short rest helps. Lean back in a way that is comfortable.</source>
            <translation>Kurz ausruhen hilft. Lehnen Sie sich zurück, so wie es bequem ist.</translation>
        </message>
        <message>
            <source>recline incline sit chair bed lie</source>
            <translation>zurücklehnen sitzen Stuhl Bett liegen</translation>
        </message>
        <message>
            <source>On your side: bend the knees a little, with a pillow between them.</source>
            <translation>Auf der Seite: Beugen Sie die Knie etwas, mit einem Kissen dazwischen.</translation>
        </message>
        <message>
            <source>sleep position cushion</source>
            <translation>Schlafposition Kissen</translation>
        </message>
        <message>
            <source>On your back: a pillow under the knees, or a rolled towel under the small of the back.</source>
            <translation>Auf dem Rücken: ein Kissen unter den Knien oder ein gerolltes Handtuch unter dem Kreuz.</translation>
        </message>
        <message>
            <source>Take the pack off before you sleep.</source>
            <translation>Nehmen Sie die Packung ab, bevor Sie schlafen.</translation>
        </message>
        <message>
            <source>bed night</source>
            <translation>Bett Nacht</translation>
        </message>
        <message>
            <source>On the side, a pillow between the knees</source>
            <translation>Auf der Seite, ein Kissen zwischen den Knien</translation>
        </message>
        <message>
            <source>A person lies on their side with the knees a little bent and a pillow between them.</source>
            <translation>Eine Person liegt auf der Seite, die Knie etwas gebeugt und ein Kissen dazwischen.</translation>
        </message>
        <message>
            <source>On the back, a pillow under the knees</source>
            <translation>Auf dem Rücken, ein Kissen unter den Knien</translation>
        </message>
        <message>
            <source>A person lies on their back. A pillow under the knees keeps them bent.</source>
            <translation>Eine Person liegt auf dem Rücken. Ein Kissen unter den Knien hält sie gebeugt.</translation>
        </message>
        <message>
            <source>Or a rolled towel under the small of the back</source>
            <translation>Oder ein gerolltes Handtuch unter dem Kreuz</translation>
        </message>
        <message>
            <source>A person lies on their back with a rolled towel in the hollow of the lower back.</source>
            <translation>Eine Person liegt auf dem Rücken, ein gerolltes Handtuch in der Höhlung des unteren Rückens.</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>Gehen</translation>
        </message>
        <message>
            <source>Walking gently is fine. Pushing on through pain delays recovery.</source>
            <translation>Langsames Gehen ist in Ordnung. Wer trotz Schmerzen weitermacht, verzögert die Genesung.</translation>
        </message>
        <message>
            <source>walk move exercise sport</source>
            <translation>gehen laufen bewegen Sport Übung</translation>
        </message>
        <message>
            <source>Stay active as far as you can.</source>
            <translation>Bleiben Sie aktiv, soweit Sie können.</translation>
        </message>
        <message>
            <source>walk move bed rest</source>
            <translation>gehen bewegen Bettruhe</translation>
        </message>
        <message>
            <source>Gently, and not through pain</source>
            <translation>Langsam und nicht trotz Schmerzen</translation>
        </message>
        <message>
            <source>A person walks upright at an easy pace.</source>
            <translation>Eine Person geht aufrecht in ruhigem Schritt.</translation>
        </message>
        <message>
            <source>What else helps</source>
            <translation>Was sonst hilft</translation>
        </message>
        <message>
            <source>Painkillers such as ibuprofen, naproxen, aspirin or paracetamol (acetaminophen) help some people.</source>
            <translation>Schmerzmittel wie Ibuprofen, Naproxen, Aspirin oder Paracetamol (Acetaminophen) helfen manchen Menschen.</translation>
        </message>
        <message>
            <source>pain relief tablets pills medicine drugs</source>
            <translation>Schmerzlinderung Tabletten Pillen Medikamente Arznei</translation>
        </message>
        <message>
            <source>Ask a pharmacist or a doctor which of them you may take.</source>
            <translation>Fragen Sie in der Apotheke oder beim Arzt, welche davon Sie nehmen dürfen.</translation>
        </message>
        <message>
            <source>painkillers medicine drugs</source>
            <translation>Schmerzmittel Medikamente Arznei</translation>
        </message>
        <message>
            <source>Stretching, massage, light exercise, drinking enough and creams are said to loosen a tight muscle.</source>
            <translation>Dehnen, Massage, leichte Übungen, genug trinken und Cremes sollen einen verspannten Muskel lockern.</translation>
        </message>
        <message>
            <source>water hydration stretch rub</source>
            <translation>Wasser trinken dehnen einreiben</translation>
        </message>
        <message>
            <source>In the first days after an injury, the NHS says no massage, no heat and no alcohol. Sources differ here, and this is the safe reading.</source>
            <translation>In den ersten Tagen nach einer Verletzung sagt der NHS: keine Massage, keine Wärme und kein Alkohol. Die Quellen sind sich nicht einig, und dies ist die sichere Lesart.</translation>
        </message>
        <message>
            <source>fall blow drink</source>
            <translation>Sturz Schlag trinken</translation>
        </message>
        <message>
            <source>What makes you sleepy</source>
            <translation>Was Sie schläfrig macht</translation>
        </message>
        <message>
            <source>Never sleep with a pack on, ice or heat.</source>
            <translation>Schlafen Sie nie mit einer Packung, ob Eis oder Wärme.</translation>
        </message>
        <message>
            <source>asleep doze bed night</source>
            <translation>einschlafen dösen Bett Nacht</translation>
        </message>
        <message>
            <source>Muscle relaxants can make you sleepy and slow to react. Do not drive under them.</source>
            <translation>Mittel, die die Muskeln entspannen, können schläfrig machen und die Reaktion verlangsamen. Setzen Sie sich damit nicht ans Steuer.</translation>
        </message>
        <message>
            <source>medicine tablets car tired drowsy</source>
            <translation>Medikamente Tabletten Auto müde schläfrig</translation>
        </message>
        <message>
            <source>With alcohol, sleeping pills or medicines for pain, a heat pad is more dangerous.</source>
            <translation>Mit Alkohol, Schlaftabletten oder Schmerzmitteln ist ein Heizkissen gefährlicher.</translation>
        </message>
        <message>
            <source>drink tablets painkillers burn drowsy tired</source>
            <translation>trinken Tabletten Schmerzmittel Verbrennung schläfrig müde</translation>
        </message>
        <message>
            <source>In 1995 American authorities counted more than 1,600 burns from heat pads in emergency rooms and 8 deaths, on average, in a year.</source>
            <translation>1995 zählten amerikanische Behörden im Durchschnitt jährlich mehr als 1.600 Verbrennungen durch Heizkissen in Notaufnahmen und 8 Todesfälle.</translation>
        </message>
        <message>
            <source>If you might fall asleep, set an alarm clock besides this timer. Its alarm may not wake you.</source>
            <translation>Wenn Sie einschlafen könnten, stellen Sie zusätzlich zu diesem Timer einen Wecker. Sein Alarm weckt Sie vielleicht nicht.</translation>
        </message>
        <message>
            <source>doze asleep tired drowsy wake</source>
            <translation>dösen einschlafen müde schläfrig aufwachen</translation>
        </message>
        <message>
            <source>How long it usually lasts</source>
            <translation>Wie lange es meist dauert</translation>
        </message>
        <message>
            <source>A strain usually goes away in 3 to 6 weeks. If pain lasts longer, see a doctor.</source>
            <translation>Eine Zerrung vergeht meist in 3 bis 6 Wochen. Wenn Schmerzen länger dauern, gehen Sie zum Arzt.</translation>
        </message>
        <message>
            <source>heal recover days pulled muscle</source>
            <translation>heilen Genesung Tage Muskelzerrung</translation>
        </message>
        <message>
            <source>When to see a doctor</source>
            <translation>Wann Sie zum Arzt gehen sollten</translation>
        </message>
        <message>
            <source>See a doctor if it is no better after a few weeks, if it is severe, or if it gets worse.</source>
            <translation>Gehen Sie zum Arzt, wenn die Beschwerden nach einigen Wochen nicht besser sind, wenn sie stark sind oder schlimmer werden.</translation>
        </message>
        <message>
            <source>clinician GP physiotherapist</source>
            <translation>Ärztin Hausarzt Physiotherapie</translation>
        </message>
        <message>
            <source>See one too if the pain goes down the leg below the knee, or if you have had cancer, have brittle bones (osteoporosis) or take steroids.</source>
            <translation>Gehen Sie auch zum Arzt, wenn der Schmerz das Bein hinab bis unter das Knie zieht, oder wenn Sie Krebs hatten, brüchige Knochen (Osteoporose) haben oder Kortison nehmen.</translation>
        </message>
        <message>
            <source>clinician GP sciatica cortisone</source>
            <translation>Ärztin Hausarzt Ischias Steroide</translation>
        </message>
        <message>
            <source>What a doctor or physiotherapist says for you comes before this guide, and before this timer.</source>
            <translation>Was Arzt oder Physiotherapeut Ihnen sagen, geht diesem Ratgeber und diesem Timer vor.</translation>
        </message>
        <message>
            <source>clinician</source>
            <translation>Ärztin</translation>
        </message>
        <message>
            <source>Strain or disc?</source>
            <translation>Zerrung oder Bandscheibe?</translation>
        </message>
        <message>
            <source>That cannot be told apart at home, and this program does not try.</source>
            <translation>Das lässt sich zu Hause nicht unterscheiden, und dieses Programm versucht es nicht.</translation>
        </message>
        <message>
            <source>herniated slipped disk muscle diagnosis</source>
            <translation>Bandscheibenvorfall Muskel Diagnose</translation>
        </message>
        <message>
            <source>One article says that a disc hurts when you bend forward and when you come back up, and a strain less on the way down and more on the way up. Do not rely on it, and do not bend to try it out.</source>
            <translation>Ein Artikel sagt, eine Bandscheibe schmerze beim Vorbeugen und beim Aufrichten, eine Zerrung weniger beim Beugen und mehr beim Aufrichten. Verlassen Sie sich nicht darauf, und beugen Sie sich nicht, um es auszuprobieren.</translation>
        </message>
        <message>
            <source>herniated slipped disk muscle test</source>
            <translation>Bandscheibenvorfall Muskel Test</translation>
        </message>
        <message>
            <source>The warning signs count whichever of the two it is.</source>
            <translation>Die Warnzeichen gelten, welches von beiden es auch ist.</translation>
        </message>
        <message>
            <source>emergency</source>
            <translation>Notfall</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>Guide</source>
            <translation>Ratgeber</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Ratgeber durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>GuideSource</name>
        <message>
            <source>this program’s own rule or caution</source>
            <translation>eigene Regel oder Vorsicht dieses Programms</translation>
        </message>
        <message>
            <source>public cautions, as this project gathered them</source>
            <translation>öffentliche Warnhinweise, wie dieses Projekt sie gesammelt hat</translation>
        </message>
        <message>
            <source>an article on lower back spasms</source>
            <translation>ein Artikel über Krämpfe im unteren Rücken</translation>
        </message>
        <message>
            <source>NHS</source>
            <translation>NHS</translation>
        </message>
        <message>
            <source>NHS, back pain</source>
            <translation>NHS, Rückenschmerzen</translation>
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
            <translation>NHS Sherwood Forest, Physiotherapie</translation>
        </message>
        <message>
            <source>American Academy of Pediatrics (AAP)</source>
            <translation>American Academy of Pediatrics (AAP)</translation>
        </message>
        <message>
            <source>Bleakley 2004, a review</source>
            <translation>Bleakley 2004, eine Übersicht</translation>
        </message>
        <message>
            <source>Bleakley 2006, a trial</source>
            <translation>Bleakley 2006, eine Studie</translation>
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
            <translation>Cochrane-Übersicht (French 2006)</translation>
        </message>
        <message>
            <source>DeRoyal, a maker of packs</source>
            <translation>DeRoyal, ein Hersteller von Packungen</translation>
        </message>
        <message>
            <source>FDA and CPSC advisory 1995</source>
            <translation>Warnhinweis von FDA und CPSC 1995</translation>
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
            <translation>Malone 1992, Fallberichte</translation>
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
            <translation>University of Missouri, laut ABC News</translation>
        </message>
        <message>
            <source>Moeller 1997, the report of a case</source>
            <translation>Moeller 1997, ein Fallbericht</translation>
        </message>
        <message>
            <source>the rules POLICE and PEACE &amp; LOVE</source>
            <translation>die Regeln POLICE und PEACE &amp; LOVE</translation>
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
            <translation>TM-Magazin, für Apotheken</translation>
        </message>
        <message>
            <source>URMC, told by HealthDay</source>
            <translation>URMC, laut HealthDay</translation>
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
            <translation>Misst die Zeit von Eis- und Wärmepackungen, holt sie von der Haut und lässt die Haut zwei Stunden ruhen.
Ohne Befehl öffnet es das Fenster oder holt das offene nach vorn.</translation>
        </message>
        <message>
            <source>NAME is an area's name, its region's name ("left knee") or its id ("left-knee"). Without --area, start takes the
area used last (the first one if none was used in two days), and off, undo and cancel take the one that it can be.

exit status: 0 done, 1 refused by the regimen (why and until when on standard error), 2 wrong usage,
3 an environment problem such as no display or a log that cannot be read</source>
            <translation>NAME ist der Name einer Stelle, ihrer Körperstelle ("linkes Knie") oder ihre Kennung ("left-knee"). Ohne --area nimmt start
die zuletzt benutzte Stelle (die erste, wenn in zwei Tagen keine benutzt wurde), und off, undo und cancel die, die es sein kann.

Rückgabewert: 0 erledigt, 1 von den Regeln abgelehnt (warum und bis wann, auf der Fehlerausgabe), 2 falscher Aufruf,
3 ein Problem der Umgebung, etwa kein Bildschirm oder ein unlesbares Protokoll</translation>
        </message>
        <message>
            <source>begin in the tray, without the window</source>
            <translation>im Infobereich beginnen, ohne Fenster</translation>
        </message>
        <message>
            <source>a pack goes on; starts the program in the tray if it is not running</source>
            <translation>eine Packung wird aufgelegt; startet das Programm im Infobereich, wenn es nicht läuft</translation>
        </message>
        <message>
            <source>what the pack is</source>
            <translation>was die Packung ist</translation>
        </message>
        <message>
            <source>how long it stays (15 to 20; thin or bony: 5 to 10)</source>
            <translation>wie lange sie bleibt (15 bis 20; dünn oder knochig: 5 bis 10)</translation>
        </message>
        <message>
            <source>it has been on for so long already</source>
            <translation>sie liegt schon so lange auf</translation>
        </message>
        <message>
            <source>I took it off; the skin rests from then</source>
            <translation>ist abgenommen; von da an ruht die Haut</translation>
        </message>
        <message>
            <source>it was off earlier: so many minutes ago</source>
            <translation>sie war schon früher ab: vor so vielen Minuten</translation>
        </message>
        <message>
            <source>numb, white or burning: locked until you say in the window that it is well</source>
            <translation>taub, weiß oder brennend: gesperrt, bis Sie im Fenster sagen, dass es gut ist</translation>
        </message>
        <message>
            <source>it is still on: takes back an off of the last 10 minutes</source>
            <translation>sie liegt noch auf: nimmt ein off der letzten 10 Minuten zurück</translation>
        </message>
        <message>
            <source>it was never on: in the first 60 seconds</source>
            <translation>sie lag nie auf: in den ersten 60 Sekunden</translation>
        </message>
        <message>
            <source>where the pack is</source>
            <translation>wo die Packung ist</translation>
        </message>
        <message>
            <source>one line for each area</source>
            <translation>eine Zeile für jede Stelle</translation>
        </message>
        <message>
            <source>as a JSON object</source>
            <translation>als JSON-Objekt</translation>
        </message>
        <message>
            <source>the treatments on record as CSV, everything as JSON, or a report as PDF</source>
            <translation>die notierten Anwendungen als CSV, alles als JSON, oder ein Bericht als PDF</translation>
        </message>
        <message>
            <source>replaced if it is there</source>
            <translation>wird ersetzt, wenn es sie gibt</translation>
        </message>
        <message>
            <source>from this day on (2026-03-16)</source>
            <translation>ab diesem Tag (2026-03-16)</translation>
        </message>
        <message>
            <source>up to this day, which is included</source>
            <translation>bis zu diesem Tag einschließlich</translation>
        </message>
        <message>
            <source>only of this area or region</source>
            <translation>nur von dieser Stelle oder Körperstelle</translation>
        </message>
        <message>
            <source>takes in what was exported, here or on another computer</source>
            <translation>übernimmt, was hier oder auf einem anderen Computer exportiert wurde</translation>
        </message>
        <message>
            <source>a .csv or .json that this program wrote</source>
            <translation>eine .csv oder .json, die dieses Programm geschrieben hat</translation>
        </message>
        <message>
            <source>ends the program; refused while a pack is on</source>
            <translation>beendet das Programm; abgelehnt, solange eine Packung aufliegt</translation>
        </message>
        <message>
            <source>even while a pack is on: only its alarm still rings then</source>
            <translation>auch wenn eine Packung aufliegt: dann klingelt nur noch ihr Alarm</translation>
        </message>
    </context>
    <context>
        <name>Hint</name>
        <message>
            <source>Skin normal in colour and feeling? Cloth between; pack over it, not under you.</source>
            <translation>Haut normal in Farbe und Gefühl? Tuch dazwischen; Packung darauf, nicht unter Ihnen.</translation>
        </message>
        <message>
            <source>If it is still on, take it off now and say “Just now”.</source>
            <translation>Wenn sie noch aufliegt, nehmen Sie sie jetzt ab und sagen Sie „Gerade eben“.</translation>
        </message>
        <message>
            <source>The skin rests at least {rest} after every pack, ice or heat. Walking a little helps.</source>
            <translation>Die Haut ruht mindestens {rest} nach jeder Packung, Eis oder Wärme. Etwas gehen hilft.</translation>
        </message>
        <message>
            <source>Take it off sooner if the skin goes numb or white, or burns.</source>
            <translation>Nehmen Sie sie früher ab, wenn die Haut taub oder weiß wird oder brennt.</translation>
        </message>
        <message>
            <source>Reach under the pack. If it is numb, white or burning, take it off and say so.</source>
            <translation>Greifen Sie unter die Packung. Wenn die Haut taub oder weiß ist oder brennt, nehmen Sie die Packung ab und sagen Sie es.</translation>
        </message>
        <message>
            <source>Reach under the pack. Without an answer the alarm begins in {left}.</source>
            <translation>Greifen Sie unter die Packung. Ohne Antwort beginnt der Alarm in {left}.</translation>
        </message>
        <message>
            <source>The sound for this pack pauses for {left}. Take it off, then say “I took it off”.</source>
            <translation>Der Ton für diese Packung pausiert {left}. Nehmen Sie sie ab und sagen Sie dann „Ist abgenommen“.</translation>
        </message>
        <message>
            <source>It rests until {time} at the least, and until you say that it is normal again.</source>
            <translation>Die Haut ruht mindestens bis {time}, und bis Sie sagen, dass sie wieder normal ist.</translation>
        </message>
        <message>
            <source>{passed}. It stays locked until you say that it is normal again.</source>
            <translation>{passed}. Die Stelle bleibt gesperrt, bis Sie sagen, dass die Haut wieder normal ist.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <source>{begin}, still on</source>
            <translation>{begin}, liegt noch auf</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>{begin} bis {end}</translation>
        </message>
        <message>
            <source>{time} on the skin, {planned} planned</source>
            <translation>{time} auf der Haut, {planned} geplant</translation>
        </message>
        <message>
            <source>Rest until {time}
after {pack}</source>
            <translation>Ruhezeit bis {time}
nach {pack}</translation>
        </message>
        <message>
            <source>Overrun {time}</source>
            <translation>{time} überzogen</translation>
        </message>
        <message>
            <source>Put on against the rule</source>
            <translation>Gegen die Regel aufgelegt</translation>
        </message>
        <message>
            <source>Said to be never on</source>
            <translation>Als nie aufgelegt gemeldet</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) not answered</source>
            <translation>
                <numerusform>%n Kontrolle ohne Antwort</numerusform>
                <numerusform>%n Kontrollen ohne Antwort</numerusform>
            </translation>
        </message>
        <message>
            <source>Ended: numb, white or burning</source>
            <translation>Ende: taub, weiß oder brennend</translation>
        </message>
        <message>
            <source>The end is not known; it is the time of the answer</source>
            <translation>Das Ende ist nicht bekannt; es ist die Zeit der Antwort</translation>
        </message>
        <message>
            <source>Pain {before} before, {after} after</source>
            <translation>Schmerz {before} vorher, {after} nachher</translation>
        </message>
        <message>
            <source>Pain {before} before</source>
            <translation>Schmerz {before} vorher</translation>
        </message>
        <message>
            <source>Pain {after} after</source>
            <translation>Schmerz {after} nachher</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Ruhezeit</translation>
        </message>
        <message>
            <source>Treatments and rests, {dates}</source>
            <translation>Anwendungen und Ruhezeiten, {dates}</translation>
        </message>
        <message>
            <source>{day}: no treatment</source>
            <translation>{day}: keine Anwendung</translation>
        </message>
        <message>
            <source>{day}: {packs}; {time} on the skin</source>
            <translation>{day}: {packs}; {time} auf der Haut</translation>
        </message>
        <message>
            <source>midnight</source>
            <translation>Mitternacht</translation>
        </message>
        <message>
            <source>ice {begin} to {end}</source>
            <translation>Eis {begin} bis {end}</translation>
        </message>
        <message>
            <source>heat {begin} to {end}</source>
            <translation>Wärme {begin} bis {end}</translation>
        </message>
        <message>
            <source>Pain, 0–10</source>
            <translation>Schmerz, 0–10</translation>
        </message>
        <message>
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <source>after</source>
            <translation>nachher</translation>
        </message>
        <message>
            <source>No pain was recorded</source>
            <translation>Es wurde kein Schmerz notiert</translation>
        </message>
        <message>
            <source>{drawn} of {n} drawn: of each day the {most} with the most and the least pain</source>
            <translation>{drawn} von {n} gezeichnet: von jedem Tag die {most} mit dem stärksten und dem schwächsten Schmerz</translation>
        </message>
        <message>
            <source>{drawn} of {n} drawn: of every {days} days the {most} with the most and least pain</source>
            <translation>{drawn} von {n} gezeichnet: von je {days} Tagen die {most} mit dem stärksten und dem schwächsten Schmerz</translation>
        </message>
        <message>
            <source>{title}, {dates}</source>
            <translation>{title}, {dates}</translation>
        </message>
        <message>
            <source>{name}: first {first}, last {last}, least {least}, most {most}</source>
            <translation>{name}: zuerst {first}, zuletzt {last}, niedrigster {least}, höchster {most}</translation>
        </message>
        <message>
            <source>The pack is on. It can be corrected or deleted when it has come off.</source>
            <translation>Die Packung liegt auf. Der Eintrag lässt sich erst korrigieren oder löschen, wenn sie ab ist.</translation>
        </message>
        <message>
            <source>Deleted: {pack}, {time}. If its skin rests, it rests on.</source>
            <translation>Gelöscht: {pack}, {time}. Wenn die Haut dort ruht, ruht sie weiter.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDetail</name>
        <message>
            <source>Pain before the treatment</source>
            <translation>Schmerz vor der Anwendung</translation>
        </message>
        <message>
            <source>Pain after the treatment</source>
            <translation>Schmerz nach der Anwendung</translation>
        </message>
    </context>
    <context>
        <name>HistoryExchange</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>&amp;Week</source>
            <translation>&amp;Woche</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;Monat</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>&amp;Alle</translation>
        </message>
        <message>
            <source>&amp;Report (PDF)…</source>
            <translation>Be&amp;richt (PDF)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>‹</source>
            <translation>‹</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>›</source>
            <translation>›</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Ice or heat</source>
            <translation>Eis oder Wärme</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Rück&amp;gängig</translation>
        </message>
        <message>
            <source>Treatments</source>
            <translation>Anwendungen</translation>
        </message>
        <message>
            <source>On record or deleted</source>
            <translation>Notiert oder gelöscht</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Schmerz vorher</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Schmerz nachher</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Notiz</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Anything you want to remember of it</source>
            <translation>Was Sie sich dazu merken möchten</translation>
        </message>
        <message>
            <source>&amp;Correct…</source>
            <translation>&amp;Korrigieren…</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>Re&amp;store</source>
            <translation>Wieder&amp;herstellen</translation>
        </message>
        <message>
            <source>What was said, and when</source>
            <translation>Was wann gesagt wurde</translation>
        </message>
        <message>
            <source>Add one that was &amp;forgotten…</source>
            <translation>&amp;Vergessene nachtragen…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <source>Delete ever&amp;ything…</source>
            <translation>Alle&amp;s löschen…</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>this is not a whole entry</source>
            <translation>das ist kein vollständiger Eintrag</translation>
        </message>
        <message>
            <source>it was changed or damaged since it was written</source>
            <translation>es wurde seit dem Schreiben geändert oder beschädigt</translation>
        </message>
        <message>
            <source>it says something that this program does not know</source>
            <translation>es sagt etwas, das dieses Programm nicht kennt</translation>
        </message>
        <message>
            <source>the id of the treatment is missing or not as this program writes it</source>
            <translation>die Kennung der Anwendung fehlt oder ist nicht so, wie dieses Programm sie schreibt</translation>
        </message>
        <message>
            <source>there is no such region</source>
            <translation>diese Körperstelle gibt es nicht</translation>
        </message>
        <message>
            <source>a pack is either ice or heat</source>
            <translation>eine Packung ist entweder Eis oder Wärme</translation>
        </message>
        <message>
            <source>a time has to look like {form}</source>
            <translation>eine Zeit muss so aussehen: {form}</translation>
        </message>
        <message>
            <source>a number is missing, or is none</source>
            <translation>eine Zahl fehlt oder ist keine</translation>
        </message>
        <message>
            <source>it does not say how the removal is known</source>
            <translation>es sagt nicht, woher das Abnehmen bekannt ist</translation>
        </message>
        <message>
            <source>“outside_regimen” is either yes or no</source>
            <translation>„outside_regimen“ ist entweder yes oder no</translation>
        </message>
        <message>
            <source>pain is a whole number from 0 to 10</source>
            <translation>Schmerz ist eine ganze Zahl von 0 bis 10</translation>
        </message>
        <message>
            <source>the note has more than {n} characters</source>
            <translation>die Notiz hat mehr als {n} Zeichen</translation>
        </message>
        <message>
            <source>the pack came off before it went on</source>
            <translation>die Packung wurde abgenommen, bevor sie aufgelegt wurde</translation>
        </message>
        <message>
            <source>the pack was on for more than 24 hours</source>
            <translation>die Packung lag länger als 24 Stunden auf</translation>
        </message>
        <message>
            <source>the pack is still on; take it off there, and export again</source>
            <translation>die Packung liegt noch auf; nehmen Sie sie dort ab und exportieren Sie erneut</translation>
        </message>
        <message>
            <source>it lies in the future; check the clocks of both computers</source>
            <translation>es liegt in der Zukunft; prüfen Sie die Uhren beider Computer</translation>
        </message>
        <message>
            <source>the beginning of this treatment is missing; export it with more days</source>
            <translation>der Anfang dieser Anwendung fehlt; exportieren Sie sie mit mehr Tagen</translation>
        </message>
        <message>
            <source>the log has it already and says something else; the log stays as it is</source>
            <translation>das Protokoll hat es schon und sagt etwas anderes; das Protokoll bleibt, wie es ist</translation>
        </message>
        <message>
            <source>the treatment began elsewhere, and only its record can be put right from here</source>
            <translation>die Anwendung begann anderswo, und von hier lässt sich nur ihre Aufzeichnung berichtigen</translation>
        </message>
        <message>
            <source>another pack was on the same skin at the same time; both are kept</source>
            <translation>eine andere Packung lag zur selben Zeit auf derselben Haut; beide bleiben erhalten</translation>
        </message>
        <message>
            <source>the clock was set while the pack was on; its time on the skin is kept</source>
            <translation>die Uhr wurde gestellt, während die Packung auflag; ihre Zeit auf der Haut bleibt</translation>
        </message>
        <message>
            <source>Line {line}: {what}.</source>
            <translation>Zeile {line}: {what}.</translation>
        </message>
        <message>
            <source>{path} is not text in UTF-8. Export it again, or save it as UTF-8.</source>
            <translation>{path} ist kein Text in UTF-8. Exportieren Sie erneut, oder speichern Sie als UTF-8.</translation>
        </message>
        <message>
            <source>{path} is damaged or not whole, from line {line} on. Export it again.</source>
            <translation>{path} ist ab Zeile {line} beschädigt oder unvollständig. Exportieren Sie erneut.</translation>
        </message>
        <message>
            <source>{path} was not written by Therapy Timer. Choose a file that it exported.</source>
            <translation>{path} wurde nicht von Therapy Timer geschrieben. Wählen Sie eine Datei, die er exportiert hat.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Therapy Timer. Install that version.</source>
            <translation>{path} wurde von einem neueren Therapy Timer geschrieben. Installieren Sie diese Version.</translation>
        </message>
        <message>
            <source>{path} lacks the columns {what}. Leave the header as it was exported.</source>
            <translation>In {path} fehlen die Spalten {what}. Lassen Sie die Kopfzeile, wie sie exportiert wurde.</translation>
        </message>
        <message>
            <source>{path} was changed while it was read. Try again when it is finished.</source>
            <translation>{path} wurde beim Lesen geändert. Versuchen Sie es erneut, wenn die Datei fertig ist.</translation>
        </message>
        <message>
            <source>{path} is neither a .csv nor a .json file. Choose one that Therapy Timer exported.</source>
            <translation>{path} ist weder eine .csv- noch eine .json-Datei. Wählen Sie eine, die Therapy Timer exportiert hat.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({what}). Choose another file.</source>
            <translation>{path} kann nicht gelesen werden ({what}). Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>No treatment was new.</source>
            <translation>Keine Anwendung war neu.</translation>
        </message>
        <message>
            <source>Nothing was new.</source>
            <translation>Nichts war neu.</translation>
        </message>
        <message>
            <source>{area} is locked until you say that colour and feeling are normal again.</source>
            <translation>{area}: gesperrt, bis Sie sagen, dass Farbe und Gefühl wieder normal sind.</translation>
        </message>
        <message>
            <source>{area} rests from a pack that came off at {time}.</source>
            <translation>{area}: ruht nach einer Packung, die um {time} abgenommen wurde.</translation>
        </message>
        <message>
            <source>Exports of Therapy Timer (*.json *.csv)</source>
            <translation>Exporte von Therapy Timer (*.json *.csv)</translation>
        </message>
        <message>
            <source>From {name}:</source>
            <translation>Aus {name}:</translation>
        </message>
        <message>
            <source>No treatment is new, but other entries are.</source>
            <translation>Keine Anwendung ist neu, aber andere Einträge sind es.</translation>
        </message>
        <message>
            <source>Nothing is new.</source>
            <translation>Nichts ist neu.</translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (overlaps/overlap) with others on the same skin; both are kept.</source>
            <translation>
                <numerusform>%n Anwendung überschneidet sich mit anderen auf derselben Haut; beide bleiben erhalten.</numerusform>
                <numerusform>%n Anwendungen überschneiden sich mit anderen auf derselben Haut; beide bleiben erhalten.</numerusform>
            </translation>
        </message>
        <message>
            <source>{area} will be locked until you say that colour and feeling are normal again.</source>
            <translation>{area}: wird gesperrt, bis Sie sagen, dass Farbe und Gefühl wieder normal sind.</translation>
        </message>
        <message>
            <source>{area} will rest from a pack that came off at {time}.</source>
            <translation>{area}: wird nach einer Packung ruhen, die um {time} abgenommen wurde.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… und %n weitere.</numerusform>
                <numerusform>… und %n weitere.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in the rest? What is on record here stays.</source>
            <translation>Den Rest übernehmen? Was hier notiert ist, bleibt.</translation>
        </message>
        <message>
            <source>Take it in? What is on record here stays.</source>
            <translation>Übernehmen? Was hier notiert ist, bleibt.</translation>
        </message>
        <message numerus="yes">
            <source>%n entr(y/ies) (was/were) not taken, or (needs/need) a look:</source>
            <translation>
                <numerusform>%n Eintrag wurde nicht übernommen oder ist einen Blick wert:</numerusform>
                <numerusform>%n Einträge wurden nicht übernommen oder sind einen Blick wert:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (overlaps/overlap) with others:</source>
            <translation>
                <numerusform>%n Anwendung überschneidet sich mit anderen:</numerusform>
                <numerusform>%n Anwendungen überschneiden sich mit anderen:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  … and %n more.</source>
            <translation>
                <numerusform>  … und %n weiterer.</numerusform>
                <numerusform>  … und %n weitere.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (was/were) added.</source>
            <translation>
                <numerusform>%n Anwendung wurde hinzugefügt.</numerusform>
                <numerusform>%n Anwendungen wurden hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (was/were) put right.</source>
            <translation>
                <numerusform>%n Anwendung wurde berichtigt.</numerusform>
                <numerusform>%n Anwendungen wurden berichtigt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entr(y/ies) (is/are) not taken.</source>
            <translation>
                <numerusform>%n Eintrag wird nicht übernommen.</numerusform>
                <numerusform>%n Einträge werden nicht übernommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (is/are) new.</source>
            <translation>
                <numerusform>%n Anwendung ist neu.</numerusform>
                <numerusform>%n Anwendungen sind neu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (is/are) put right.</source>
            <translation>
                <numerusform>%n Anwendung wird berichtigt.</numerusform>
                <numerusform>%n Anwendungen werden berichtigt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Take it in</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Not taken, or worth a &amp;look</source>
            <translation>Nicht übernommen oder einen &amp;Blick wert</translation>
        </message>
        <message>
            <source>Not taken, or worth a look</source>
            <translation>Nicht übernommen oder einen Blick wert</translation>
        </message>
    </context>
    <context>
        <name>InjuryDialog</name>
        <message>
            <source>When was the fall or blow: {area}?</source>
            <translation>Wann war der Sturz oder Schlag: {area}?</translation>
        </message>
        <message>
            <source>It was then</source>
            <translation>Da war es</translation>
        </message>
        <message>
            <source>That is in the future.</source>
            <translation>Das liegt in der Zukunft.</translation>
        </message>
        <message>
            <source>That is more than 14 days ago: nothing follows from it here.</source>
            <translation>Das ist mehr als 14 Tage her: Daraus folgt hier nichts.</translation>
        </message>
        <message>
            <source>That is more than 72 hours ago: heat need not wait for it.</source>
            <translation>Das ist mehr als 72 Stunden her: Wärme muss deswegen nicht warten.</translation>
        </message>
        <message>
            <source>Fall or blow</source>
            <translation>Sturz oder Schlag</translation>
        </message>
        <message>
            <source>Only if you fell or were hit there. A muscle that cramped by itself needs nothing here.</source>
            <translation>Nur wenn Sie auf diese Stelle gefallen sind oder dort einen Schlag bekommen haben. Ein Muskel, der sich von selbst verkrampft hat, braucht hier nichts.</translation>
        </message>
        <message>
            <source>It &amp;was at</source>
            <translation>Es &amp;war um</translation>
        </message>
        <message>
            <source>Day and time of the fall or blow</source>
            <translation>Tag und Uhrzeit des Sturzes oder Schlags</translation>
        </message>
        <message>
            <source>There was &amp;no fall or blow</source>
            <translation>&amp;Kein Sturz oder Schlag</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>{key} or {single}</source>
            <translation>{key} oder {single}</translation>
        </message>
        <message>
            <source>To the next button or field; with Shift, back</source>
            <translation>Zum nächsten Knopf oder Feld; mit Umschalt zurück</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Press the button that has the frame around it</source>
            <translation>Den Knopf mit dem Rahmen drücken</translation>
        </message>
        <message>
            <source>Alt and a letter</source>
            <translation>Alt und ein Buchstabe</translation>
        </message>
        <message>
            <source>Press a button at once; its hint tells the letter</source>
            <translation>Einen Knopf sofort drücken; sein Hinweis nennt den Buchstaben</translation>
        </message>
        <message>
            <source>Close a question or the far view; never an alarm</source>
            <translation>Eine Frage oder die Fernansicht schließen; nie einen Alarm</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation>Diese Tasten zeigen</translation>
        </message>
        <message>
            <source>Far view: the time as large as the screen</source>
            <translation>Fernansicht: die Zeit so groß wie der Bildschirm</translation>
        </message>
        <message>
            <source>The timer</source>
            <translation>Der Timer</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>Der Plan</translation>
        </message>
        <message>
            <source>The history</source>
            <translation>Der Verlauf</translation>
        </message>
        <message>
            <source>The guide</source>
            <translation>Der Ratgeber</translation>
        </message>
        <message>
            <source>The settings</source>
            <translation>Die Einstellungen</translation>
        </message>
        <message>
            <source>The warning signs</source>
            <translation>Die Warnzeichen</translation>
        </message>
        <message>
            <source>Quit; it asks first while a pack is on</source>
            <translation>Beenden; fragt erst nach, solange eine Packung aufliegt</translation>
        </message>
    </context>
    <context>
        <name>Label</name>
        <message>
            <source>Start ice</source>
            <translation>Eis starten</translation>
        </message>
        <message>
            <source>Start heat</source>
            <translation>Wärme starten</translation>
        </message>
        <message>
            <source>I took it off</source>
            <translation>Ist abgenommen</translation>
        </message>
        <message>
            <source>I am taking it off (sound pauses)</source>
            <translation>Ich nehme sie ab (Ton pausiert)</translation>
        </message>
        <message>
            <source>Numb, white or burning</source>
            <translation>Taub, weiß oder brennend</translation>
        </message>
        <message>
            <source>The skin feels normal</source>
            <translation>Die Haut fühlt sich normal an</translation>
        </message>
        <message>
            <source>Show the timer</source>
            <translation>Timer zeigen</translation>
        </message>
    </context>
    <context>
        <name>LongWork</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel: {work}</source>
            <translation>Abbrechen: {work}</translation>
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
            <translation>Warnzeichen</translation>
        </message>
    </context>
    <context>
        <name>Milestone</name>
        <message>
            <source>The ice is on: {area}. Take it off at {time}.</source>
            <translation>Das Eis liegt auf: {area}. Um {time} abnehmen.</translation>
        </message>
        <message>
            <source>The heat is on: {area}. Take it off at {time}.</source>
            <translation>Die Wärme liegt auf: {area}. Um {time} abnehmen.</translation>
        </message>
        <message>
            <source>5 minutes left: {area}.</source>
            <translation>Noch 5 Minuten: {area}.</translation>
        </message>
        <message>
            <source>1 minute left: {area}.</source>
            <translation>Noch 1 Minute: {area}.</translation>
        </message>
        <message>
            <source>The rest is over: {area}.</source>
            <translation>Die Ruhezeit ist vorbei: {area}.</translation>
        </message>
    </context>
    <context>
        <name>Modality</name>
        <message>
            <source>Ice</source>
            <translation>Eis</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Wärme</translation>
        </message>
        <message>
            <source>ice</source>
            <translation>Eis</translation>
        </message>
        <message>
            <source>heat</source>
            <translation>Wärme</translation>
        </message>
    </context>
    <context>
        <name>OwnSoundRow</name>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Choose a sound for: {name}</source>
            <translation>Ton wählen für: {name}</translation>
        </message>
        <message>
            <source>Built-in</source>
            <translation>Eingebaut</translation>
        </message>
        <message>
            <source>Use the built-in sound for: {name}</source>
            <translation>Eingebauten Ton verwenden für: {name}</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Test the sound for: {name}</source>
            <translation>Ton testen für: {name}</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Töne</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
    </context>
    <context>
        <name>PackOnDialog</name>
        <message>
            <source>A pack is on anyway</source>
            <translation>Packung liegt doch auf</translation>
        </message>
        <message>
            <source>A pack is on the {area} anyway</source>
            <translation>Packung liegt doch auf: {area}</translation>
        </message>
        <message>
            <source>This skin should still be resting. The pack will be recorded as against the rule, and the alarm rings at once. The rest starts again when the pack comes off.</source>
            <translation>Diese Haut sollte noch ruhen. Die Packung wird als gegen die Regel notiert, und der Alarm klingelt sofort. Die Ruhezeit beginnt neu, wenn die Packung abgenommen wird.</translation>
        </message>
        <message>
            <source>A pack is already on</source>
            <translation>Packung liegt schon auf</translation>
        </message>
        <message>
            <source>A pack is already on: {area}</source>
            <translation>Packung liegt schon auf: {area}</translation>
        </message>
        <message>
            <source>Its time counts from when it went on.</source>
            <translation>Ihre Zeit zählt ab dem Auflegen.</translation>
        </message>
        <message>
            <source>Record it and ring</source>
            <translation>Notieren, Alarm klingelt</translation>
        </message>
        <message>
            <source>It is on</source>
            <translation>Sie liegt auf</translation>
        </message>
        <message>
            <source>On since {time}.</source>
            <translation>Liegt auf seit {time}.</translation>
        </message>
        <message>
            <source>{why} It is recorded as against the rule: take it off at once, the alarm rings.</source>
            <translation>{why} Die Packung wird als gegen die Regel notiert: Nehmen Sie sie sofort ab, der Alarm klingelt.</translation>
        </message>
        <message>
            <source>{since} The skin was still resting then: take it off at once, the alarm rings.</source>
            <translation>{since} Die Haut ruhte da noch: Nehmen Sie sie sofort ab, der Alarm klingelt.</translation>
        </message>
        <message>
            <source>{since} Its time is up: take it off, the alarm rings at once.</source>
            <translation>{since} Ihre Zeit ist um: Nehmen Sie sie ab, der Alarm klingelt sofort.</translation>
        </message>
        <message>
            <source>{since} Take it off at {due}.</source>
            <translation>{since} Nehmen Sie sie um {due} ab.</translation>
        </message>
        <message>
            <source>&amp;Ice</source>
            <translation>&amp;Eis</translation>
        </message>
        <message>
            <source>&amp;Heat</source>
            <translation>&amp;Wärme</translation>
        </message>
        <message>
            <source>It went on, minutes &amp;ago</source>
            <translation>&amp;Aufgelegt vor … Minuten</translation>
        </message>
        <message>
            <source>Minutes ago</source>
            <translation>Aufgelegt vor so vielen Minuten</translation>
        </message>
        <message>
            <source>Planned &amp;minutes</source>
            <translation>Geplante &amp;Minuten</translation>
        </message>
        <message>
            <source>Planned minutes</source>
            <translation>Geplante Minuten</translation>
        </message>
    </context>
    <context>
        <name>PainChooser</name>
        <message>
            <source>Pain</source>
            <translation>Schmerz</translation>
        </message>
        <message>
            <source>{name}: {n}</source>
            <translation>{name}: {n}</translation>
        </message>
        <message>
            <source>0: no pain</source>
            <translation>0: kein Schmerz</translation>
        </message>
        <message>
            <source>10: the worst pain imaginable</source>
            <translation>10: der schlimmste vorstellbare Schmerz</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>A treatment</source>
            <translation>Eine Anwendung</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Jeden Tag</translation>
        </message>
        <message>
            <source>Since {first}</source>
            <translation>Seit {first}</translation>
        </message>
        <message>
            <source>From {first}</source>
            <translation>Ab {first}</translation>
        </message>
        <message>
            <source>On {first}</source>
            <translation>Am {first}</translation>
        </message>
        <message>
            <source>From {first} until {last}</source>
            <translation>Von {first} bis {last}</translation>
        </message>
        <message>
            <source>This plan is over.</source>
            <translation>Dieser Plan ist vorbei.</translation>
        </message>
        <message>
            <source>Next: {time}</source>
            <translation>Nächste: {time}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Edit {pack}, {times}</source>
            <translation>Bearbeiten: {pack}, {times}</translation>
        </message>
        <message>
            <source>Remove {pack}, {times}</source>
            <translation>Entfernen: {pack}, {times}</translation>
        </message>
        <message>
            <source>Removed: {pack}, {times}. What became of it so far stays on record.</source>
            <translation>Entfernt: {pack}, {times}. Was bisher daraus wurde, bleibt notiert.</translation>
        </message>
        <message>
            <source>Nothing is planned. With a new plan you are reminded of treatments at the times of day that you choose. It works without one, too: start ice or heat on the page Timer.</source>
            <translation>Nichts ist geplant. Mit einem neuen Plan werden Sie zu den Tageszeiten, die Sie wählen, an Anwendungen erinnert. Es geht auch ohne: Starten Sie Eis oder Wärme auf der Seite Timer.</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>{time}: not before you say that colour and feeling of the skin are normal again</source>
            <translation>{time}: nicht, bevor Sie sagen, dass Farbe und Gefühl der Haut wieder normal sind</translation>
        </message>
        <message>
            <source>{time}: not offered, because of what you said about yourself</source>
            <translation>{time}: nicht angeboten, wegen Ihrer Angaben über sich</translation>
        </message>
        <message>
            <source>{time}, moved to {later}: a pack is on, and the skin rests after it</source>
            <translation>{time}, verschoben auf {later}: Eine Packung liegt auf, und danach ruht die Haut</translation>
        </message>
        <message>
            <source>{time}: not while a pack is on, nor while the skin rests after it</source>
            <translation>{time}: nicht, solange eine Packung aufliegt oder die Haut danach ruht</translation>
        </message>
        <message>
            <source>{time}: falls away, because the skin rests until the next one</source>
            <translation>{time}: fällt aus, weil die Haut bis zur nächsten ruht</translation>
        </message>
        <message>
            <source>{time}, moved to {later}: the rest is over, it can begin</source>
            <translation>{time}, verschoben auf {later}: Die Ruhezeit ist vorbei, es kann beginnen</translation>
        </message>
        <message>
            <source>{time}, moved to {later}: the skin rests until then</source>
            <translation>{time}, verschoben auf {later}: Bis dahin ruht die Haut</translation>
        </message>
        <message>
            <source>{time}: it can begin</source>
            <translation>{time}: es kann beginnen</translation>
        </message>
        <message>
            <source>Nothing is planned for today and tomorrow.</source>
            <translation>Für heute und morgen ist nichts geplant.</translation>
        </message>
        <message>
            <source>Of the last {n} days, the newest day first.</source>
            <translation>Von den letzten {n} Tagen, der neueste zuerst.</translation>
        </message>
        <message>
            <source>{time} · {pack}: {outcome}</source>
            <translation>{time} · {pack}: {outcome}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>done later, at {time}</source>
            <translation>später erledigt, um {time}</translation>
        </message>
        <message>
            <source>done later</source>
            <translation>später erledigt</translation>
        </message>
        <message>
            <source>moved, done at {time} after the rest</source>
            <translation>verschoben, erledigt um {time} nach der Ruhezeit</translation>
        </message>
        <message>
            <source>moved, done after the rest</source>
            <translation>verschoben, nach der Ruhezeit erledigt</translation>
        </message>
        <message>
            <source>skipped, the skin was resting until the next one</source>
            <translation>ausgelassen, die Haut ruhte bis zur nächsten</translation>
        </message>
        <message>
            <source>skipped, a pack was on</source>
            <translation>ausgelassen, eine Packung lag auf</translation>
        </message>
        <message>
            <source>skipped, the skin was numb, white or burning</source>
            <translation>ausgelassen, die Haut war taub, weiß oder brannte</translation>
        </message>
        <message>
            <source>skipped, because of what you said about yourself</source>
            <translation>ausgelassen, wegen Ihrer Angaben über sich</translation>
        </message>
        <message>
            <source>skipped, Therapy Timer was not running and did not remind you</source>
            <translation>ausgelassen, Therapy Timer lief nicht und erinnerte Sie nicht</translation>
        </message>
        <message>
            <source>skipped, the plan was changed or removed</source>
            <translation>ausgelassen, der Plan wurde geändert oder entfernt</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>nicht begonnen</translation>
        </message>
        <message>
            <source>You are reminded when the rest is over. There are no quiet hours.</source>
            <translation>Sie werden erinnert, wenn die Ruhezeit vorbei ist. Es gibt keine stillen Stunden.</translation>
        </message>
        <message>
            <source>You are not reminded when the rest is over. There are no quiet hours.</source>
            <translation>Sie werden nicht erinnert, wenn die Ruhezeit vorbei ist. Es gibt keine stillen Stunden.</translation>
        </message>
        <message>
            <source>You are reminded when the rest is over. Quiet hours are from {begin} to {end}; the alarm to take a pack off sounds then, too.</source>
            <translation>Sie werden erinnert, wenn die Ruhezeit vorbei ist. Stille Stunden sind von {begin} bis {end}; der Alarm zum Abnehmen einer Packung ertönt auch dann.</translation>
        </message>
        <message>
            <source>You are not reminded when the rest is over. Quiet hours are from {begin} to {end}; the alarm to take a pack off sounds then, too.</source>
            <translation>Sie werden nicht erinnert, wenn die Ruhezeit vorbei ist. Stille Stunden sind von {begin} bis {end}; der Alarm zum Abnehmen einer Packung ertönt auch dann.</translation>
        </message>
        <message>
            <source>There is no time of day. Add one.</source>
            <translation>Es gibt keine Tageszeit. Fügen Sie eine hinzu.</translation>
        </message>
        <message>
            <source>{time} is there twice. Change one of the two, or take it away.</source>
            <translation>{time} ist zweimal da. Ändern Sie eine von beiden, oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>No day is chosen. Choose at least one day of the week.</source>
            <translation>Kein Tag ist gewählt. Wählen Sie mindestens einen Wochentag.</translation>
        </message>
        <message>
            <source>The plan ends before it begins. Choose a later day for Until.</source>
            <translation>Der Plan endet, bevor er beginnt. Wählen Sie bei Bis einen späteren Tag.</translation>
        </message>
        <message>
            <source>The plan would be over already. Choose a later day for Until.</source>
            <translation>Der Plan wäre schon vorbei. Wählen Sie bei Bis einen späteren Tag.</translation>
        </message>
        <message>
            <source>None of the days chosen is between From and Until. Choose another day, or a later end.</source>
            <translation>Keiner der gewählten Tage liegt zwischen Ab und Bis. Wählen Sie einen anderen Tag oder ein späteres Ende.</translation>
        </message>
        <message>
            <source>At {times} the skin still rests from the time before. The later one will move to the end of the rest.</source>
            <translation>Um {times} ruht die Haut noch vom vorigen Mal. Die spätere rückt an das Ende der Ruhezeit.</translation>
        </message>
        <message>
            <source>At {times} the skin still rests from the time before. Each will move to the end of the rest.</source>
            <translation>Um {times} ruht die Haut noch vom vorigen Mal. Jede rückt an das Ende der Ruhezeit.</translation>
        </message>
        <message>
            <source>Ice is not offered here now. You can plan it; until that changes it will be skipped.</source>
            <translation>Eis wird hier jetzt nicht angeboten. Sie können es planen; bis sich das ändert, wird es ausgelassen.</translation>
        </message>
        <message>
            <source>Heat is not offered here now. You can plan it; until that changes it will be skipped.</source>
            <translation>Wärme wird hier jetzt nicht angeboten. Sie können sie planen; bis sich das ändert, wird sie ausgelassen.</translation>
        </message>
        <message>
            <source>Time of day {n}</source>
            <translation>Tageszeit {n}</translation>
        </message>
        <message>
            <source>Take {time} away</source>
            <translation>{time} entfernen</translation>
        </message>
        <message>
            <source>Add a time</source>
            <translation>Zeit hinzufügen</translation>
        </message>
        <message>
            <source>A plan has {n} times of day at most.</source>
            <translation>Ein Plan hat höchstens {n} Tageszeiten.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Edit plan</source>
            <translation>Plan bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>New plan</source>
            <translation>Neuer Plan</translation>
        </message>
        <message>
            <source>&amp;Area</source>
            <translation>&amp;Stelle</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Packung</translation>
        </message>
        <message>
            <source>&amp;Ice</source>
            <translation>&amp;Eis</translation>
        </message>
        <message>
            <source>&amp;Heat</source>
            <translation>&amp;Wärme</translation>
        </message>
        <message>
            <source>Times of day</source>
            <translation>Tageszeiten</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Ab</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Un&amp;til</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>&amp;New plan…</source>
            <translation>&amp;Neuer Plan…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>Demnächst</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Change in &amp;Settings</source>
            <translation>In &amp;Einstellungen ändern</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>There is nothing to play the alarm on. Connect a loudspeaker, or keep the window in sight.</source>
            <translation>Es gibt nichts, womit der Alarm zu hören wäre. Schließen Sie einen Lautsprecher an, oder behalten Sie das Fenster im Blick.</translation>
        </message>
        <message>
            <source>{detail} is muted. Turn its sound on.</source>
            <translation>{detail} ist stumm. Schalten Sie den Ton ein.</translation>
        </message>
        <message>
            <source>The computer’s volume is at {detail} %. Turn it up.</source>
            <translation>Die Lautstärke des Computers steht auf {detail} %. Stellen Sie sie höher.</translation>
        </message>
        <message>
            <source>You have not heard the alarm on {detail} yet. Test the sound.</source>
            <translation>Sie haben den Alarm auf {detail} noch nicht gehört. Testen Sie den Ton.</translation>
        </message>
        <message>
            <source>The alarm comes out of {detail}. Keep it on your ears, or unplug it.</source>
            <translation>Der Alarm kommt aus {detail}. Behalten Sie den Kopfhörer auf, oder stecken Sie ihn aus.</translation>
        </message>
        <message>
            <source>The alarm comes out of the screen or television {detail}. Leave that on, and its sound too.</source>
            <translation>Der Alarm kommt aus dem Bildschirm oder Fernseher {detail}. Lassen Sie ihn an, und seinen Ton auch.</translation>
        </message>
        <message>
            <source>The computer may go to sleep before the end. Switch that off in its settings.</source>
            <translation>Der Computer schläft vielleicht vor dem Ende ein. Schalten Sie das in seinen Einstellungen ab.</translation>
        </message>
        <message>
            <source>With its lid closed the computer sleeps. Leave it open.</source>
            <translation>Mit geschlossenem Deckel schläft der Computer. Lassen Sie ihn offen.</translation>
        </message>
        <message>
            <source>The screen may switch itself off. Listen for the alarm, or change that in its settings.</source>
            <translation>Der Bildschirm schaltet sich vielleicht ab. Achten Sie auf den Alarm, oder ändern Sie das in seinen Einstellungen.</translation>
        </message>
        <message>
            <source>Nothing here shows notifications. Leave the window where you see it.</source>
            <translation>Hier zeigt nichts Benachrichtigungen an. Lassen Sie das Fenster, wo Sie es sehen.</translation>
        </message>
        <message>
            <source>The battery lasts for {detail} minutes. Plug the computer in.</source>
            <translation>Der Akku reicht für {detail} Minuten. Schließen Sie den Computer ans Netz an.</translation>
        </message>
        <message>
            <source>The battery is at {detail} %. Plug the computer in.</source>
            <translation>Der Akku steht bei {detail} %. Schließen Sie den Computer ans Netz an.</translation>
        </message>
        <message>
            <source>The computer does not tell how long its battery lasts. Plug it in.</source>
            <translation>Der Computer sagt nicht, wie lange sein Akku reicht. Schließen Sie ihn ans Netz an.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more…</source>
            <translation>
                <numerusform>und %n weiteres…</numerusform>
                <numerusform>und %n weitere…</numerusform>
            </translation>
        </message>
        <message>
            <source>Test the sound</source>
            <translation>Ton testen</translation>
        </message>
        <message>
            <source>Heard it?</source>
            <translation>Gehört?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
    </context>
    <context>
        <name>PreflightLines</name>
        <message>
            <source>Yes, I heard it</source>
            <translation>Ja, ich habe ihn gehört</translation>
        </message>
        <message>
            <source>No, I did not hear it</source>
            <translation>Nein, ich habe ihn nicht gehört</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>The folder {path} cannot be used ({cause}). Make it writable for yourself.</source>
            <translation>Der Ordner {path} kann nicht benutzt werden ({cause}). Machen Sie ihn für sich beschreibbar.</translation>
        </message>
        <message>
            <source>{path} was not written ({cause}). Choose another place; nothing was changed.</source>
            <translation>{path} wurde nicht geschrieben ({cause}). Wählen Sie einen anderen Ort; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{path} was not written. Give it a name that ends in .csv, .json or .pdf.</source>
            <translation>{path} wurde nicht geschrieben. Wählen Sie einen Namen, der auf .csv, .json oder .pdf endet.</translation>
        </message>
        <message>
            <source>Therapy Timer is not running.</source>
            <translation>Therapy Timer läuft nicht.</translation>
        </message>
        <message>
            <source>Therapy Timer is running but does not answer, so nothing is sure to be recorded. End it, start it again, and look.</source>
            <translation>Therapy Timer läuft, antwortet aber nicht, daher ist nicht sicher, ob etwas notiert wurde. Beenden Sie ihn, starten Sie ihn neu und sehen Sie nach.</translation>
        </message>
        <message>
            <source>Therapy Timer did not start, and nothing was recorded. {said}</source>
            <translation>Therapy Timer ist nicht gestartet, und nichts wurde notiert. {said}</translation>
        </message>
        <message>
            <source>A part of Therapy Timer is missing ({cause}). Install it again; your log stays as it is.</source>
            <translation>Ein Teil von Therapy Timer fehlt ({cause}). Installieren Sie ihn neu; Ihr Protokoll bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>{cause}: {path}</source>
            <translation>{cause}: {path}</translation>
        </message>
        <message>
            <source>Not saved yet: another program holds the log {path}. Close it.</source>
            <translation>Noch nicht gespeichert: Ein anderes Programm hält das Protokoll {path} fest. Schließen Sie es.</translation>
        </message>
        <message>
            <source>Not saved yet: the log {path} cannot be written ({cause}). Make room on the disk.</source>
            <translation>Noch nicht gespeichert: Das Protokoll {path} kann nicht geschrieben werden ({cause}). Schaffen Sie Platz auf dem Datenträger.</translation>
        </message>
        <message>
            <source>It counts all the same and is tried again every second. Leave Therapy Timer running until it is saved; no treatment can start before.</source>
            <translation>Es zählt trotzdem und wird jede Sekunde neu versucht. Lassen Sie Therapy Timer laufen, bis es gespeichert ist; vorher kann keine Anwendung beginnen.</translation>
        </message>
        <message>
            <source>Another program holds the log {path}. Close it and try again. Nothing was recorded.</source>
            <translation>Ein anderes Programm hält das Protokoll {path} fest. Schließen Sie es und versuchen Sie es erneut. Nichts wurde notiert.</translation>
        </message>
        <message>
            <source>The log {path} was written by a newer Therapy Timer and stays as it is. Install that version.</source>
            <translation>Das Protokoll {path} wurde von einem neueren Therapy Timer geschrieben und bleibt, wie es ist. Installieren Sie diese Version.</translation>
        </message>
        <message>
            <source>The log {path} is damaged ({cause}). Move it elsewhere, keep it, and start again. Leave 2 hours since the last pack: the new log does not know of it.</source>
            <translation>Das Protokoll {path} ist beschädigt ({cause}). Verschieben Sie es, bewahren Sie es auf und starten Sie neu. Lassen Sie 2 Stunden seit der letzten Packung vergehen: Das neue Protokoll weiß nichts von ihr.</translation>
        </message>
        <message>
            <source>The log {path} cannot be used ({cause}). Nothing was recorded. Make room on the disk, or make file and folder writable for yourself.</source>
            <translation>Das Protokoll {path} kann nicht benutzt werden ({cause}). Nichts wurde notiert. Schaffen Sie Platz auf dem Datenträger, oder machen Sie Datei und Ordner für sich beschreibbar.</translation>
        </message>
        <message>
            <source>The display {names} cannot be used. Start Therapy Timer on your own desktop.</source>
            <translation>Die Anzeige {names} kann nicht benutzt werden. Starten Sie Therapy Timer auf Ihrer eigenen Arbeitsfläche.</translation>
        </message>
        <message>
            <source>There is no display for the window. Start Therapy Timer from a graphical desktop.</source>
            <translation>Es gibt keine Anzeige für das Fenster. Starten Sie Therapy Timer von einer grafischen Arbeitsfläche.</translation>
        </message>
        <message>
            <source>The system lacks libraries for the window. On Debian or Ubuntu: sudo apt install {names}</source>
            <translation>Dem System fehlen Bibliotheken für das Fenster. Unter Debian oder Ubuntu: sudo apt install {names}</translation>
        </message>
        <message>
            <source>QT_QPA_PLATFORM is {names}, which Qt does not know. Remove that variable.</source>
            <translation>QT_QPA_PLATFORM ist {names}, was Qt nicht kennt. Entfernen Sie diese Variable.</translation>
        </message>
        <message>
            <source>PySide6 is not installed. Run: pip install therapy-timer</source>
            <translation>PySide6 ist nicht installiert. Führen Sie aus: pip install therapy-timer</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>When did you take it off?</source>
            <translation>Wann haben Sie sie abgenommen?</translation>
        </message>
        <message>
            <source>Are you awake? Feel the skin with your hand now.</source>
            <translation>Sind Sie wach? Fühlen Sie jetzt die Haut mit der Hand.</translation>
        </message>
        <message>
            <source>Feel the skin with your hand now.</source>
            <translation>Fühlen Sie jetzt die Haut mit der Hand.</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Quit with a pack on?</source>
            <translation>Trotz Packung beenden?</translation>
        </message>
        <message>
            <source>The alarm still rings when the pack should come off, until you say that it is off: open Therapy Timer again, or run: therapy-timer off. But no skin check is told, and the computer may go to sleep before. Quit all the same?</source>
            <translation>Der Alarm klingelt trotzdem, wenn die Packung abgenommen werden soll, bis Sie sagen, dass sie ab ist: Öffnen Sie Therapy Timer wieder, oder rufen Sie auf: therapy-timer off. Aber es wird keine Hautkontrolle gemeldet, und der Computer schläft vielleicht vorher ein. Trotzdem beenden?</translation>
        </message>
        <message>
            <source>&amp;Quit all the same</source>
            <translation>&amp;Trotzdem beenden</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>&amp;Bleiben</translation>
        </message>
        <message>
            <source>A pack is on.</source>
            <translation>Eine Packung liegt auf.</translation>
        </message>
        <message>
            <source>Packs are on.</source>
            <translation>Packungen liegen auf.</translation>
        </message>
    </context>
    <context>
        <name>Refusal</name>
        <message>
            <source>The sound can only be paused while it asks for the pack to come off.</source>
            <translation>Der Ton lässt sich nur pausieren, während er zum Abnehmen der Packung auffordert.</translation>
        </message>
        <message>
            <source>The sound was paused twice. Take the pack off, then say “I took it off”.</source>
            <translation>Der Ton wurde zweimal pausiert. Nehmen Sie die Packung ab und sagen Sie dann „Ist abgenommen“.</translation>
        </message>
        <message>
            <source>No check of the skin is open now.</source>
            <translation>Gerade ist keine Hautkontrolle offen.</translation>
        </message>
        <message>
            <source>By your answers to the safety check it is not offered here.</source>
            <translation>Nach Ihren Antworten auf die Sicherheitsfragen wird es hier nicht angeboten.</translation>
        </message>
        <message>
            <source>This part of the body is no longer offered. Choose another one.</source>
            <translation>Diese Körperstelle wird nicht mehr angeboten. Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The start must lie in the last 24 hours, and not in the future.</source>
            <translation>Der Beginn muss in den letzten 24 Stunden liegen und nicht in der Zukunft.</translation>
        </message>
        <message>
            <source>The pack went on at {start}. It can only have come off since then.</source>
            <translation>Die Packung wurde um {start} aufgelegt. Sie kann erst danach abgenommen worden sein.</translation>
        </message>
        <message>
            <source>That pack is off already.</source>
            <translation>Diese Packung ist schon ab.</translation>
        </message>
        <message>
            <source>There is no such area. Choose one of: {names}.</source>
            <translation>Diese Stelle gibt es nicht. Wählen Sie eine davon: {names}.</translation>
        </message>
        <message>
            <source>That treatment is not on record. Nothing was changed.</source>
            <translation>Diese Anwendung ist nicht notiert. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Give the pain a number from 0 (none) to 10 (the worst imaginable).</source>
            <translation>Geben Sie dem Schmerz eine Zahl von 0 (keiner) bis 10 (der schlimmste vorstellbare).</translation>
        </message>
        <message>
            <source>Keep the note to {n} characters.</source>
            <translation>Die Notiz darf höchstens {n} Zeichen haben.</translation>
        </message>
        <message>
            <source>The pack cannot have come off in the future. Choose a time up to now.</source>
            <translation>Die Packung kann nicht in der Zukunft abgenommen worden sein. Wählen Sie eine Zeit bis jetzt.</translation>
        </message>
        <message>
            <source>The pack must have come off after it went on. Put one of the two times right.</source>
            <translation>Die Packung muss nach dem Auflegen abgenommen worden sein. Berichtigen Sie eine der beiden Zeiten.</translation>
        </message>
        <message>
            <source>A pack cannot be put on record for longer than 24 hours. Put one of its times right.</source>
            <translation>Eine Packung kann nicht für länger als 24 Stunden notiert werden. Berichtigen Sie eine ihrer Zeiten.</translation>
        </message>
        <message>
            <source>The rest can be 2 to 6 hours. It cannot be shorter.</source>
            <translation>Die Ruhezeit kann 2 bis 6 Stunden sein. Kürzer kann sie nicht sein.</translation>
        </message>
        <message>
            <source>A fall or blow is asked for if it was in the last 14 days. Choose a time since then, up to now.</source>
            <translation>Nach einem Sturz oder Schlag wird gefragt, wenn er in den letzten 14 Tagen war. Wählen Sie eine Zeit seitdem, bis jetzt.</translation>
        </message>
        <message>
            <source>Give the area a name.</source>
            <translation>Geben Sie der Stelle einen Namen.</translation>
        </message>
        <message>
            <source>Keep the name to {n} characters.</source>
            <translation>Der Name darf höchstens {n} Zeichen haben.</translation>
        </message>
        <message>
            <source>The name has a character that cannot be shown. Leave it out.</source>
            <translation>Der Name hat ein Zeichen, das nicht gezeigt werden kann. Lassen Sie es weg.</translation>
        </message>
        <message>
            <source>There is an area of that name already. Choose another name.</source>
            <translation>Es gibt schon eine Stelle mit diesem Namen. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>What you said last is not saved yet. A treatment can start as soon as it is.</source>
            <translation>Was Sie zuletzt sagten, ist noch nicht gespeichert. Eine Anwendung kann beginnen, sobald es das ist.</translation>
        </message>
        <message>
            <source>This is the only area. Add another one before you hide it.</source>
            <translation>Dies ist die einzige Stelle. Fügen Sie eine andere hinzu, bevor Sie sie ausblenden.</translation>
        </message>
        <message>
            <source>Choose at least one time of day.</source>
            <translation>Wählen Sie mindestens eine Tageszeit.</translation>
        </message>
        <message>
            <source>Choose at least one day of the week.</source>
            <translation>Wählen Sie mindestens einen Wochentag.</translation>
        </message>
        <message>
            <source>A plan can have {n} times a day. Add another plan for more.</source>
            <translation>Ein Plan kann {n} Zeiten am Tag haben. Fügen Sie für mehr einen weiteren Plan hinzu.</translation>
        </message>
        <message>
            <source>The last day must not come before the first.</source>
            <translation>Der letzte Tag darf nicht vor dem ersten liegen.</translation>
        </message>
        <message>
            <source>{area} was numb, white or burning. It stays locked until you say in the window that colour and feeling are normal again.</source>
            <translation>{area}: Die Haut war taub, weiß oder brannte. Die Stelle bleibt gesperrt, bis Sie im Fenster sagen, dass Farbe und Gefühl wieder normal sind.</translation>
        </message>
        <message>
            <source>{area} has a pack on, since {time}. Take it off first.</source>
            <translation>{area}: Seit {time} liegt eine Packung auf. Nehmen Sie sie zuerst ab.</translation>
        </message>
        <message>
            <source>{area} is resting until {time}. The skin rests {rest} after every pack, ice or heat.</source>
            <translation>{area}: ruht bis {time}. Die Haut ruht {rest} nach jeder Packung, Eis oder Wärme.</translation>
        </message>
        <message>
            <source>{area}: choose {shortest} to {longest} minutes.</source>
            <translation>{area}: Wählen Sie {shortest} bis {longest} Minuten.</translation>
        </message>
        <message>
            <source>That pack was never on, says the record. If one is on now, start anew.</source>
            <translation>Laut Aufzeichnung lag diese Packung nie auf. Wenn jetzt eine aufliegt, starten Sie neu.</translation>
        </message>
        <message>
            <source>“It was never on” can be said in the first 60 seconds. Now say “I took it off”.</source>
            <translation>„Lag nie auf“ können Sie in den ersten 60 Sekunden sagen. Sagen Sie jetzt „Ist abgenommen“.</translation>
        </message>
        <message>
            <source>This can be changed for 10 minutes after “I took it off”, and they have passed. If a pack is on now, say “A pack is on anyway…” in the window.</source>
            <translation>Das lässt sich nach „Ist abgenommen“ 10 Minuten lang ändern, und sie sind vorbei. Wenn jetzt eine Packung aufliegt, sagen Sie im Fenster „Packung liegt doch auf…“.</translation>
        </message>
    </context>
    <context>
        <name>Region</name>
        <message>
            <source>Lower back</source>
            <translation>Unterer Rücken</translation>
        </message>
        <message>
            <source>Upper back</source>
            <translation>Oberer Rücken</translation>
        </message>
        <message>
            <source>Back of the neck</source>
            <translation>Nacken</translation>
        </message>
        <message>
            <source>Abdomen</source>
            <translation>Bauch</translation>
        </message>
        <message>
            <source>Left shoulder</source>
            <translation>Linke Schulter</translation>
        </message>
        <message>
            <source>Right shoulder</source>
            <translation>Rechte Schulter</translation>
        </message>
        <message>
            <source>Left upper arm</source>
            <translation>Linker Oberarm</translation>
        </message>
        <message>
            <source>Right upper arm</source>
            <translation>Rechter Oberarm</translation>
        </message>
        <message>
            <source>Left elbow</source>
            <translation>Linker Ellbogen</translation>
        </message>
        <message>
            <source>Right elbow</source>
            <translation>Rechter Ellbogen</translation>
        </message>
        <message>
            <source>Left forearm</source>
            <translation>Linker Unterarm</translation>
        </message>
        <message>
            <source>Right forearm</source>
            <translation>Rechter Unterarm</translation>
        </message>
        <message>
            <source>Left wrist</source>
            <translation>Linkes Handgelenk</translation>
        </message>
        <message>
            <source>Right wrist</source>
            <translation>Rechtes Handgelenk</translation>
        </message>
        <message>
            <source>Left hand</source>
            <translation>Linke Hand</translation>
        </message>
        <message>
            <source>Right hand</source>
            <translation>Rechte Hand</translation>
        </message>
        <message>
            <source>Left ribs</source>
            <translation>Linke Rippen</translation>
        </message>
        <message>
            <source>Right ribs</source>
            <translation>Rechte Rippen</translation>
        </message>
        <message>
            <source>Left hip</source>
            <translation>Linke Hüfte</translation>
        </message>
        <message>
            <source>Right hip</source>
            <translation>Rechte Hüfte</translation>
        </message>
        <message>
            <source>Left buttock</source>
            <translation>Linke Gesäßhälfte</translation>
        </message>
        <message>
            <source>Right buttock</source>
            <translation>Rechte Gesäßhälfte</translation>
        </message>
        <message>
            <source>Left front thigh</source>
            <translation>Linker Oberschenkel vorn</translation>
        </message>
        <message>
            <source>Right front thigh</source>
            <translation>Rechter Oberschenkel vorn</translation>
        </message>
        <message>
            <source>Left back thigh</source>
            <translation>Linker Oberschenkel hinten</translation>
        </message>
        <message>
            <source>Right back thigh</source>
            <translation>Rechter Oberschenkel hinten</translation>
        </message>
        <message>
            <source>Left knee</source>
            <translation>Linkes Knie</translation>
        </message>
        <message>
            <source>Right knee</source>
            <translation>Rechtes Knie</translation>
        </message>
        <message>
            <source>Left outer knee</source>
            <translation>Linkes Knie außen</translation>
        </message>
        <message>
            <source>Right outer knee</source>
            <translation>Rechtes Knie außen</translation>
        </message>
        <message>
            <source>Left calf</source>
            <translation>Linke Wade</translation>
        </message>
        <message>
            <source>Right calf</source>
            <translation>Rechte Wade</translation>
        </message>
        <message>
            <source>Left shin</source>
            <translation>Linkes Schienbein</translation>
        </message>
        <message>
            <source>Right shin</source>
            <translation>Rechtes Schienbein</translation>
        </message>
        <message>
            <source>Left ankle</source>
            <translation>Linker Knöchel</translation>
        </message>
        <message>
            <source>Right ankle</source>
            <translation>Rechter Knöchel</translation>
        </message>
        <message>
            <source>Left foot</source>
            <translation>Linker Fuß</translation>
        </message>
        <message>
            <source>Right foot</source>
            <translation>Rechter Fuß</translation>
        </message>
        <message>
            <source>lower back</source>
            <translation>unterer Rücken</translation>
        </message>
        <message>
            <source>upper back</source>
            <translation>oberer Rücken</translation>
        </message>
        <message>
            <source>back of the neck</source>
            <translation>Nacken</translation>
        </message>
        <message>
            <source>abdomen</source>
            <translation>Bauch</translation>
        </message>
        <message>
            <source>left shoulder</source>
            <translation>linke Schulter</translation>
        </message>
        <message>
            <source>right shoulder</source>
            <translation>rechte Schulter</translation>
        </message>
        <message>
            <source>left upper arm</source>
            <translation>linker Oberarm</translation>
        </message>
        <message>
            <source>right upper arm</source>
            <translation>rechter Oberarm</translation>
        </message>
        <message>
            <source>left elbow</source>
            <translation>linker Ellbogen</translation>
        </message>
        <message>
            <source>right elbow</source>
            <translation>rechter Ellbogen</translation>
        </message>
        <message>
            <source>left forearm</source>
            <translation>linker Unterarm</translation>
        </message>
        <message>
            <source>right forearm</source>
            <translation>rechter Unterarm</translation>
        </message>
        <message>
            <source>left wrist</source>
            <translation>linkes Handgelenk</translation>
        </message>
        <message>
            <source>right wrist</source>
            <translation>rechtes Handgelenk</translation>
        </message>
        <message>
            <source>left hand</source>
            <translation>linke Hand</translation>
        </message>
        <message>
            <source>right hand</source>
            <translation>rechte Hand</translation>
        </message>
        <message>
            <source>left ribs</source>
            <translation>linke Rippen</translation>
        </message>
        <message>
            <source>right ribs</source>
            <translation>rechte Rippen</translation>
        </message>
        <message>
            <source>left hip</source>
            <translation>linke Hüfte</translation>
        </message>
        <message>
            <source>right hip</source>
            <translation>rechte Hüfte</translation>
        </message>
        <message>
            <source>left buttock</source>
            <translation>linke Gesäßhälfte</translation>
        </message>
        <message>
            <source>right buttock</source>
            <translation>rechte Gesäßhälfte</translation>
        </message>
        <message>
            <source>left front thigh</source>
            <translation>linker Oberschenkel vorn</translation>
        </message>
        <message>
            <source>right front thigh</source>
            <translation>rechter Oberschenkel vorn</translation>
        </message>
        <message>
            <source>left back thigh</source>
            <translation>linker Oberschenkel hinten</translation>
        </message>
        <message>
            <source>right back thigh</source>
            <translation>rechter Oberschenkel hinten</translation>
        </message>
        <message>
            <source>left knee</source>
            <translation>linkes Knie</translation>
        </message>
        <message>
            <source>right knee</source>
            <translation>rechtes Knie</translation>
        </message>
        <message>
            <source>left outer knee</source>
            <translation>linkes Knie außen</translation>
        </message>
        <message>
            <source>right outer knee</source>
            <translation>rechtes Knie außen</translation>
        </message>
        <message>
            <source>left calf</source>
            <translation>linke Wade</translation>
        </message>
        <message>
            <source>right calf</source>
            <translation>rechte Wade</translation>
        </message>
        <message>
            <source>left shin</source>
            <translation>linkes Schienbein</translation>
        </message>
        <message>
            <source>right shin</source>
            <translation>rechtes Schienbein</translation>
        </message>
        <message>
            <source>left ankle</source>
            <translation>linker Knöchel</translation>
        </message>
        <message>
            <source>right ankle</source>
            <translation>rechter Knöchel</translation>
        </message>
        <message>
            <source>left foot</source>
            <translation>linker Fuß</translation>
        </message>
        <message>
            <source>right foot</source>
            <translation>rechter Fuß</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Take the {pack} off: {area}</source>
            <translation>{pack}packung abnehmen: {area}</translation>
        </message>
        <message>
            <source>It was due off at {due}. If it is off already, say when it came off.</source>
            <translation>Sie sollte um {due} abgenommen werden. Wenn sie schon ab ist, sagen Sie, wann sie abgenommen wurde.</translation>
        </message>
        <message>
            <source>The check was not answered, so you may be asleep. It has been on for {time}.</source>
            <translation>Die Kontrolle wurde nicht beantwortet, vielleicht schlafen Sie. Die Packung liegt seit {time} auf.</translation>
        </message>
        <message>
            <source>{passed}.</source>
            <translation>{passed}.</translation>
        </message>
        <message>
            <source>It has been on for {time}; {planned} were planned.</source>
            <translation>Sie liegt seit {time} auf; {planned} waren geplant.</translation>
        </message>
        <message>
            <source>This skin should still be resting. Take it off now.</source>
            <translation>Diese Haut sollte noch ruhen. Nehmen Sie die Packung jetzt ab.</translation>
        </message>
        <message>
            <source>{pack} is not offered on this skin now. Take it off.</source>
            <translation>{pack} wird auf dieser Haut jetzt nicht angeboten. Nehmen Sie die Packung ab.</translation>
        </message>
        <message>
            <source>Are you awake? Feel the skin: {area}</source>
            <translation>Sind Sie wach? Fühlen Sie die Haut: {area}</translation>
        </message>
        <message>
            <source>Without an answer within a minute the alarm begins.</source>
            <translation>Ohne Antwort binnen einer Minute beginnt der Alarm.</translation>
        </message>
        <message>
            <source>Feel the skin with your hand: {area}</source>
            <translation>Fühlen Sie die Haut mit der Hand: {area}</translation>
        </message>
        <message>
            <source>Reach under the pack.</source>
            <translation>Greifen Sie unter die Packung.</translation>
        </message>
        <message>
            <source>If it is numb, white or burning, take the pack off and say so.</source>
            <translation>Wenn die Haut taub oder weiß ist oder brennt, nehmen Sie die Packung ab und sagen Sie es.</translation>
        </message>
        <message>
            <source>{area}: {passed}</source>
            <translation>{area}: {passed}</translation>
        </message>
        <message>
            <source>Before the next pack, check that the skin looks and feels normal.</source>
            <translation>Prüfen Sie vor der nächsten Packung, ob die Haut normal aussieht und sich normal anfühlt.</translation>
        </message>
        <message>
            <source>The rest ended at {time}.</source>
            <translation>Die Ruhezeit endete um {time}.</translation>
        </message>
        <message>
            <source>Planned: {modality}, {area}</source>
            <translation>Geplant: {modality}, {area}</translation>
        </message>
        <message>
            <source>Planned for {planned}. Moved to {time}, for the skin rested.</source>
            <translation>Geplant für {planned}. Verschoben auf {time}, denn die Haut ruhte.</translation>
        </message>
        <message>
            <source>The skin is ready.</source>
            <translation>Die Haut ist bereit.</translation>
        </message>
        <message>
            <source>Planned for {planned}. The skin is ready.</source>
            <translation>Geplant für {planned}. Die Haut ist bereit.</translation>
        </message>
        <message>
            <source>Therapy Timer goes on in the tray</source>
            <translation>Therapy Timer läuft im Infobereich weiter</translation>
        </message>
        <message>
            <source>It still tells you when to take a pack off. Its icon opens the window again.</source>
            <translation>Er meldet Ihnen weiter, wann eine Packung abzunehmen ist. Sein Symbol öffnet das Fenster wieder.</translation>
        </message>
        <message numerus="yes">
            <source>The rest is over on %n area(s)</source>
            <translation>
                <numerusform>Die Ruhezeit ist an %n Stelle vorbei</numerusform>
                <numerusform>Die Ruhezeit ist an %n Stellen vorbei</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemovalTimeDialog</name>
        <message>
            <source>It was off then</source>
            <translation>Da war sie ab</translation>
        </message>
        <message>
            <source>{pack}: on at {start}, and now it is {now}.</source>
            <translation>{pack}: aufgelegt um {start}, und jetzt ist es {now}.</translation>
        </message>
        <message>
            <source>That is just now.</source>
            <translation>Das war gerade eben.</translation>
        </message>
        <message>
            <source>That is {at}, {ago} ago.</source>
            <translation>Das war um {at}, vor {ago}.</translation>
        </message>
        <message>
            <source>That is not between the start and now.</source>
            <translation>Das liegt nicht zwischen dem Beginn und jetzt.</translation>
        </message>
        <message>
            <source>It was off earlier</source>
            <translation>War schon früher ab</translation>
        </message>
        <message>
            <source>When did you take it off?</source>
            <translation>Wann haben Sie sie abgenommen?</translation>
        </message>
        <message>
            <source>It came off &amp;at</source>
            <translation>&amp;Abgenommen um</translation>
        </message>
        <message>
            <source>Time at which it came off</source>
            <translation>Uhrzeit, zu der sie abgenommen wurde</translation>
        </message>
        <message>
            <source>Day on which it came off</source>
            <translation>Tag, an dem sie abgenommen wurde</translation>
        </message>
    </context>
    <context>
        <name>RenameAreaDialog</name>
        <message>
            <source>It stays on the {region}, and shares its rest.</source>
            <translation>Die Stelle gehört weiter zu: {region}. Beide haben dieselbe Ruhezeit.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Rename the area</source>
            <translation>Stelle umbenennen</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Name of the area</source>
            <translation>Name der Stelle</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Record of ice and heat treatments</source>
            <translation>Aufzeichnung von Eis- und Wärmeanwendungen</translation>
        </message>
        <message>
            <source>Therapy Timer {version}, {time}</source>
            <translation>Therapy Timer {version}, {time}</translation>
        </message>
        <message>
            <source>Times by the computer’s clock. No diagnosis.</source>
            <translation>Zeiten nach der Uhr des Computers. Keine Diagnose.</translation>
        </message>
        <message>
            <source>Page {n} of {pages}</source>
            <translation>Seite {n} von {pages}</translation>
        </message>
        <message>
            <source>{title} (continued)</source>
            <translation>{title} (Fortsetzung)</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Packung</translation>
        </message>
        <message>
            <source>On skin</source>
            <translation>Auf der Haut</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Schmerz vorher</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Schmerz nachher</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Bemerkungen</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>still on</source>
            <translation>liegt noch auf</translation>
        </message>
        <message>
            <source>No treatment was recorded.</source>
            <translation>Keine Anwendung wurde notiert.</translation>
        </message>
        <message>
            <source>Regimen in force when this report was made</source>
            <translation>Regeln, die bei Erstellung dieses Berichts galten</translation>
        </message>
        <message>
            <source>{area}: {shortest} to {longest} minutes (source: {minutes_source}); rest of at least {rest} (source: {rest_source}).</source>
            <translation>{area}: {shortest} bis {longest} Minuten (Quelle: {minutes_source}); Ruhezeit von mindestens {rest} (Quelle: {rest_source}).</translation>
        </message>
        <message>
            <source>Times are by the computer’s clock, as they were told to the program; nothing was measured on the skin.</source>
            <translation>Zeiten nach der Uhr des Computers, wie sie dem Programm gesagt wurden; auf der Haut wurde nichts gemessen.</translation>
        </message>
        <message>
            <source>Pain is what the person said, from 0 (none) to 10. That it changed after a treatment does not mean that it changed because of it.</source>
            <translation>Schmerz ist, was die Person sagte, von 0 (keiner) bis 10. Dass er sich nach einer Anwendung änderte, heißt nicht, dass er sich durch sie änderte.</translation>
        </message>
        <message>
            <source>No diagnosis. Therapy Timer is not a medical device.</source>
            <translation>Keine Diagnose. Therapy Timer ist kein Medizinprodukt.</translation>
        </message>
        <message>
            <source>The printer takes no pages. Choose another one, or write a PDF.</source>
            <translation>Der Drucker nimmt keine Seiten an. Wählen Sie einen anderen, oder schreiben Sie ein PDF.</translation>
        </message>
        <message>
            <source>Of {dates}, {where}. Times are local; it makes no diagnosis.</source>
            <translation>Zeitraum: {dates}, {where}. Zeiten sind Ortszeit; keine Diagnose.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Ice and heat {first} to {last}</source>
            <translation>Eis und Wärme {first} bis {last}</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Choose a printer…</source>
            <translation>Drucker wählen…</translation>
        </message>
        <message>
            <source>Write PDF…</source>
            <translation>PDF schreiben…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>What goes into it</source>
            <translation>Was hineinkommt</translation>
        </message>
        <message>
            <source>&amp;Days with packs and rests</source>
            <translation>&amp;Tage mit Packungen und Ruhezeiten</translation>
        </message>
        <message>
            <source>&amp;Pain before and after</source>
            <translation>&amp;Schmerz vorher und nachher</translation>
        </message>
        <message>
            <source>&amp;Table of the treatments</source>
            <translation>T&amp;abelle der Anwendungen</translation>
        </message>
        <message>
            <source>&amp;Notes, in the table</source>
            <translation>&amp;Notizen, in der Tabelle</translation>
        </message>
        <message>
            <source>&amp;Regimen, with its sources</source>
            <translation>&amp;Regeln, mit ihren Quellen</translation>
        </message>
        <message>
            <source>A new page for each</source>
            <translation>Je eine neue Seite</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Na&amp;me on every page (you may leave it empty)</source>
            <translation>Na&amp;me auf jeder Seite (darf leer bleiben)</translation>
        </message>
        <message>
            <source>Name on every page</source>
            <translation>Name auf jeder Seite</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>Do you feel less with your skin than you used to, or have you a disease of the nerves?</source>
            <translation>Fühlen Sie mit Ihrer Haut weniger als früher, oder haben Sie eine Nervenkrankheit?</translation>
        </message>
        <message>
            <source>Have you diabetes, with numb hands or feet?</source>
            <translation>Haben Sie Diabetes mit tauben Händen oder Füßen?</translation>
        </message>
        <message>
            <source>Is your circulation poor?</source>
            <translation>Ist Ihre Durchblutung schlecht?</translation>
        </message>
        <message>
            <source>Is there a wound, an infection or broken skin where the pack is to lie?</source>
            <translation>Ist dort, wo die Packung liegen soll, eine Wunde, eine Infektion oder verletzte Haut?</translation>
        </message>
        <message>
            <source>Have you Raynaud’s, fingers or toes that turn white in the cold?</source>
            <translation>Haben Sie das Raynaud-Syndrom, also Finger oder Zehen, die in der Kälte weiß werden?</translation>
        </message>
        <message>
            <source>Does cold give you hives or another reaction, or have you had frostbite?</source>
            <translation>Bekommen Sie von Kälte Nesselsucht oder eine andere Reaktion, oder hatten Sie Erfrierungen?</translation>
        </message>
        <message>
            <source>Have you a severe disease of the heart?</source>
            <translation>Haben Sie eine schwere Herzkrankheit?</translation>
        </message>
        <message>
            <source>Have you had a fall or a blow in the last days, with swelling or bruising?</source>
            <translation>Hatten Sie in den letzten Tagen einen Sturz oder Schlag, mit Schwellung oder Bluterguss?</translation>
        </message>
        <message>
            <source>Have you a clot in a vein, or a swollen, painful leg that nobody has looked at?</source>
            <translation>Haben Sie ein Gerinnsel in einer Vene, oder ein geschwollenes, schmerzendes Bein, das noch niemand untersucht hat?</translation>
        </message>
        <message>
            <source>Have you cancer where the pack is to lie?</source>
            <translation>Haben Sie Krebs dort, wo die Packung liegen soll?</translation>
        </message>
        <message>
            <source>Have you multiple sclerosis?</source>
            <translation>Haben Sie multiple Sklerose?</translation>
        </message>
        <message>
            <source>Are you pregnant?</source>
            <translation>Sind Sie schwanger?</translation>
        </message>
        <message>
            <source>Is there a rub or cream on the skin that warms or cools, such as menthol or capsaicin?</source>
            <translation>Ist auf der Haut eine Einreibung oder Creme, die wärmt oder kühlt, etwa mit Menthol oder Capsaicin?</translation>
        </message>
        <message>
            <source>Have you taken medicine or alcohol that makes you sleepy?</source>
            <translation>Haben Sie Medikamente oder Alkohol genommen, die schläfrig machen?</translation>
        </message>
        <message>
            <source>Skin that feels less does not tell you when it is harmed, so neither ice nor heat is offered.</source>
            <translation>Haut, die weniger fühlt, sagt Ihnen nicht, wenn sie Schaden nimmt, daher wird weder Eis noch Wärme angeboten.</translation>
        </message>
        <message>
            <source>Numb skin does not tell you when it is harmed, so neither ice nor heat is offered.</source>
            <translation>Taube Haut sagt Ihnen nicht, wenn sie Schaden nimmt, daher wird weder Eis noch Wärme angeboten.</translation>
        </message>
        <message>
            <source>With poor circulation ice and heat are advised against, so neither is offered.</source>
            <translation>Bei schlechter Durchblutung wird von Eis und Wärme abgeraten, daher wird weder Eis noch Wärme angeboten.</translation>
        </message>
        <message>
            <source>No pack belongs on a wound, an infection or broken skin, so neither ice nor heat is offered.</source>
            <translation>Auf eine Wunde, eine Infektion oder verletzte Haut gehört keine Packung, daher wird weder Eis noch Wärme angeboten.</translation>
        </message>
        <message>
            <source>With Raynaud’s ice is advised against, so it is not offered.</source>
            <translation>Beim Raynaud-Syndrom wird von Eis abgeraten, daher wird es nicht angeboten.</translation>
        </message>
        <message>
            <source>Where the body reacts to cold, ice is advised against, so it is not offered.</source>
            <translation>Wo der Körper auf Kälte reagiert, wird von Eis abgeraten, daher wird es nicht angeboten.</translation>
        </message>
        <message>
            <source>With a severe disease of the heart ice is advised against, so it is not offered.</source>
            <translation>Bei einer schweren Herzkrankheit wird von Eis abgeraten, daher wird es nicht angeboten.</translation>
        </message>
        <message>
            <source>In the first days after a fall or a blow heat is advised against, so it is not offered.</source>
            <translation>In den ersten Tagen nach einem Sturz oder Schlag wird von Wärme abgeraten, daher wird sie nicht angeboten.</translation>
        </message>
        <message>
            <source>With a clot in a vein heat is advised against, so it is not offered.</source>
            <translation>Bei einem Gerinnsel in einer Vene wird von Wärme abgeraten, daher wird sie nicht angeboten.</translation>
        </message>
        <message>
            <source>Where there is cancer, heat is advised against, so it is not offered.</source>
            <translation>Wo Krebs ist, wird von Wärme abgeraten, daher wird sie nicht angeboten.</translation>
        </message>
        <message>
            <source>With multiple sclerosis heat is advised against, so it is not offered.</source>
            <translation>Bei multipler Sklerose wird von Wärme abgeraten, daher wird sie nicht angeboten.</translation>
        </message>
        <message>
            <source>In pregnancy heat on the abdomen is advised against, so it is not offered there. The sources name no other place; ask your midwife or doctor about the back.</source>
            <translation>In der Schwangerschaft wird von Wärme auf dem Bauch abgeraten, daher wird sie dort nicht angeboten. Die Quellen nennen keine andere Stelle; fragen Sie wegen des Rückens Hebamme oder Arzt.</translation>
        </message>
        <message>
            <source>Over a rub or cream that warms or cools, heat is advised against, so it is not offered.</source>
            <translation>Über einer Einreibung oder Creme, die wärmt oder kühlt, wird von Wärme abgeraten, daher wird sie nicht angeboten.</translation>
        </message>
        <message>
            <source>You may fall asleep with a pack on. So each check of the skin has to be answered within a minute, or the alarm begins.</source>
            <translation>Sie könnten mit einer Packung einschlafen. Daher muss jede Hautkontrolle binnen einer Minute beantwortet werden, sonst beginnt der Alarm.</translation>
        </message>
        <message>
            <source>After a fall or blow heat waits {first} to {last} hours, and this is hour {hour}.</source>
            <translation>Nach einem Sturz oder Schlag muss Wärme {first} bis {last} Stunden warten, und dies ist Stunde {hour}.</translation>
        </message>
        <message>
            <source>This part of the body is no longer offered. What is on record of it stays.</source>
            <translation>Diese Körperstelle wird nicht mehr angeboten. Was von ihr notiert ist, bleibt.</translation>
        </message>
        <message>
            <source>Hour {hour} of {first} to {last} (sources differ): ice, no heat yet</source>
            <translation>Stunde {hour} von {first} bis {last} (Quellen uneinig): Eis, noch keine Wärme</translation>
        </message>
        <message>
            <source>Hour {hour} of {first} to {last} (sources differ): no heat yet</source>
            <translation>Stunde {hour} von {first} bis {last} (Quellen uneinig): noch keine Wärme</translation>
        </message>
        <message>
            <source>A nerve lies close under the skin here, so keep it short.</source>
            <translation>Hier liegt ein Nerv dicht unter der Haut, also nur kurz.</translation>
        </message>
        <message>
            <source>There is little between skin and bone here, so keep it short.</source>
            <translation>Hier ist wenig zwischen Haut und Knochen, also nur kurz.</translation>
        </message>
        <message>
            <source>Stay at the back of the neck: no ice on its front or sides.</source>
            <translation>Bleiben Sie hinten am Nacken: kein Eis vorn oder seitlich am Hals.</translation>
        </message>
        <message>
            <source>No heat here in pregnancy.</source>
            <translation>Hier keine Wärme in der Schwangerschaft.</translation>
        </message>
        <message>
            <source>You said that you take what makes you sleepy, so this stays on.</source>
            <translation>Sie sagten, dass Sie etwas nehmen, das schläfrig macht, daher bleibt dies an.</translation>
        </message>
        <message>
            <source>published lists; no single authority</source>
            <translation>veröffentlichte Listen; keine einzelne Fachstelle</translation>
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
            <translation>Nichts davon</translation>
        </message>
        <message>
            <source>{what_follows} Source: {source}.</source>
            <translation>{what_follows} Quelle: {source}.</translation>
        </message>
    </context>
    <context>
        <name>SafetyDialog</name>
        <message>
            <source>Safety check</source>
            <translation>Sicherheitsfragen</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>{name} cannot be read. Choose a file that you may read.</source>
            <translation>{name} kann nicht gelesen werden. Wählen Sie eine Datei, die Sie lesen dürfen.</translation>
        </message>
        <message>
            <source>{name} is empty. Choose another file.</source>
            <translation>{name} ist leer. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>{name} is larger than 20 MB. Choose a smaller file.</source>
            <translation>{name} ist größer als 20 MB. Wählen Sie eine kleinere Datei.</translation>
        </message>
        <message>
            <source>{name} plays for more than 30 seconds. Choose a shorter sound.</source>
            <translation>{name} dauert länger als 30 Sekunden. Wählen Sie einen kürzeren Ton.</translation>
        </message>
        <message>
            <source>{name} has no sound that can be played. Choose a WAV, MP3, FLAC or Ogg Vorbis file.</source>
            <translation>{name} hat keinen Ton, der sich abspielen lässt. Wählen Sie eine Datei in WAV, MP3, FLAC oder Ogg Vorbis.</translation>
        </message>
        <message>
            <source>The library that plays sounds is missing, so {name} cannot be checked. Install it first.</source>
            <translation>Die Bibliothek zum Abspielen von Tönen fehlt, daher kann {name} nicht geprüft werden. Installieren Sie sie zuerst.</translation>
        </message>
        <message>
            <source>Feel the skin</source>
            <translation>Haut fühlen</translation>
        </message>
        <message>
            <source>Are you awake?</source>
            <translation>Sind Sie wach?</translation>
        </message>
        <message>
            <source>Rest over</source>
            <translation>Ruhezeit vorbei</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>built-in sound</source>
            <translation>eingebauter Ton</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>wird geprüft…</translation>
        </message>
        <message>
            <source>{name} cannot be played. Choose another file.</source>
            <translation>{name} kann nicht abgespielt werden. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>The alarm begins this loud and climbs to full within two minutes. It cannot begin below {least} %: an alarm that nobody hears takes no pack off. How loud full is depends on the computer’s own volume, and even that may not wake you.</source>
            <translation>Der Alarm beginnt so laut und steigt binnen zwei Minuten bis zur vollen Lautstärke. Er kann nicht unter {least} % beginnen: Ein Alarm, den niemand hört, holt keine Packung herunter. Wie laut die volle Lautstärke ist, hängt von der Lautstärke des Computers ab, und selbst das weckt Sie vielleicht nicht.</translation>
        </message>
        <message>
            <source>For everything but the alarm, from 0 to 100 %. At 0 % reminders are shown and not heard. “Are you awake?” is never quieter than the alarm at first, which follows a minute later.</source>
            <translation>Für alles außer dem Alarm, von 0 bis 100 %. Bei 0 % werden Erinnerungen gezeigt und nicht gehört. „Sind Sie wach?“ ist nie leiser als der Alarm am Anfang, der eine Minute später folgt.</translation>
        </message>
        <message>
            <source>From 30 seconds past due a voice says what to take off, between the bursts of the alarm. It needs a voice on this computer.</source>
            <translation>Ab 30 Sekunden nach Ablauf sagt eine Stimme zwischen den Alarmtönen, was abzunehmen ist. Dafür braucht dieser Computer eine Stimme.</translation>
        </message>
        <message>
            <source>A WAV, MP3, FLAC or Ogg Vorbis file of up to 30 seconds and 20 MB: longer, it would be no reminder. The alarm for a pack keeps its own sound, which is made to wake and not to be taken for a fire alarm.</source>
            <translation>Eine Datei in WAV, MP3, FLAC oder Ogg Vorbis bis 30 Sekunden und 20 MB: Länger wäre sie keine Erinnerung. Der Alarm für eine Packung behält seinen eigenen Ton, der wecken und nicht für Feueralarm gehalten werden soll.</translation>
        </message>
        <message>
            <source>Run at each step of the alarm beside the sound, never in its place: for a bed shaker, a lamp, a phone. Up to {n} characters in one line, against slips of the keyboard.</source>
            <translation>Wird bei jeder Stufe des Alarms neben dem Ton ausgeführt, nie an seiner Stelle: für ein Rüttelkissen, eine Lampe, ein Telefon. Bis zu {n} Zeichen in einer Zeile, gegen Versehen an der Tastatur.</translation>
        </message>
        <message>
            <source>There is nothing to run. Type a command first.</source>
            <translation>Es gibt nichts auszuführen. Geben Sie zuerst einen Befehl ein.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed. Nothing was run. Close it, and try again.</source>
            <translation>Ein Anführungszeichen ist nicht geschlossen. Nichts wurde ausgeführt. Schließen Sie es, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>There is no such program. Give its whole path.</source>
            <translation>Dieses Programm gibt es nicht. Geben Sie seinen ganzen Pfad an.</translation>
        </message>
        <message>
            <source>That file cannot be run as a program. Make it executable, or choose another one.</source>
            <translation>Diese Datei lässt sich nicht als Programm ausführen. Machen Sie sie ausführbar, oder wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>It was run and said that something went wrong. Run it in a terminal to see what.</source>
            <translation>Es wurde ausgeführt und meldete, dass etwas schiefging. Führen Sie es in einem Terminal aus, um zu sehen, was.</translation>
        </message>
        <message>
            <source>It took longer than 10 seconds and was ended. Choose a command that is done sooner.</source>
            <translation>Es dauerte länger als 10 Sekunden und wurde beendet. Wählen Sie einen Befehl, der schneller fertig ist.</translation>
        </message>
        <message>
            <source>It was started.</source>
            <translation>Es wurde gestartet.</translation>
        </message>
        <message>
            <source>Regimen</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Minutes proposed for a treatment</source>
            <translation>Vorgeschlagene Minuten je Anwendung</translation>
        </message>
        <message>
            <source>{least} to {most} minutes, as guidance says ({source}). On thin or bony regions {thin_least} to {thin_most} ({thin_source}), for a nerve may lie close under the skin. You can choose others at each start, and they are proposed the next time.</source>
            <translation>{least} bis {most} Minuten, wie Empfehlungen sagen ({source}). An dünnen oder knochigen Körperstellen {thin_least} bis {thin_most} ({thin_source}), denn ein Nerv kann dicht unter der Haut liegen. Sie können bei jedem Start andere wählen, und sie werden beim nächsten Mal vorgeschlagen.</translation>
        </message>
        <message>
            <source>Rest: {region}</source>
            <translation>Ruhezeit: {region}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <source>From when the pack came off until the next treatment of that region, {least} to {most}. Less is not offered: guidance says every 2 to 3 hours, and how long exactly is unproven ({source}). The most is this program’s own limit. It counts at once, for a rest that runs too.</source>
            <translation>Vom Abnehmen der Packung bis zur nächsten Anwendung dieser Körperstelle, {least} bis {most}. Weniger wird nicht angeboten: Empfehlungen sagen alle 2 bis 3 Stunden, und wie lange genau, ist nicht belegt ({source}). Die Obergrenze hat dieses Programm selbst gesetzt. Die Einstellung gilt sofort, auch für eine laufende Ruhezeit.</translation>
        </message>
        <message>
            <source>Short treatments: {region}</source>
            <translation>Kurze Anwendungen: {region}</translation>
        </message>
        <message>
            <source>Short treatments last {least} to {most} minutes and not up to 20: for skin with little fat below it, where a nerve may lie close ({source}).</source>
            <translation>Kurze Anwendungen dauern {least} bis {most} Minuten und nicht bis 20: für Haut mit wenig Fett darunter, wo ein Nerv dicht darunter liegen kann ({source}).</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Tell me when a rest is over</source>
            <translation>Melden, wenn eine Ruhezeit vorbei ist</translation>
        </message>
        <message>
            <source>Without it the window and the tray still show when you may start. The rest stays as long as it is.</source>
            <translation>Ohne das zeigen Fenster und Infobereich trotzdem, wann Sie starten dürfen. Die Ruhezeit bleibt so lang, wie sie ist.</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Stille Stunden</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Still ab</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Still bis</translation>
        </message>
        <message>
            <source>For every reminder but one: a pack that should come off always rings, at any hour, for it must not stay on. By the clock of this computer; the hours may go across midnight.</source>
            <translation>Für jede Erinnerung außer einer: Eine Packung, die abgenommen werden soll, klingelt immer, zu jeder Stunde, denn sie darf nicht aufliegen bleiben. Nach der Uhr dieses Computers; die Stunden dürfen über Mitternacht gehen.</translation>
        </message>
        <message>
            <source>Both times are the same, so it is never quiet.</source>
            <translation>Beide Zeiten sind gleich, daher ist es nie still.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Wie die Arbeitsfläche</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>“As the desktop” changes with it. For larger letters, change those of the desktop: the program follows.</source>
            <translation>„Wie die Arbeitsfläche“ ändert sich mit ihr. Für größere Buchstaben ändern Sie die der Arbeitsfläche: Das Programm folgt.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Sprache des Programms</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>What you wrote yourself, names and notes, stays as it is.</source>
            <translation>Was Sie selbst geschrieben haben, Namen und Notizen, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Begin with the far view</source>
            <translation>Mit der Fernansicht beginnen</translation>
        </message>
        <message>
            <source>The time fills the screen and can be read from three metres. F11 shows it at any time; Escape leaves it.</source>
            <translation>Die Zeit füllt den Bildschirm und ist aus drei Metern lesbar. F11 zeigt sie jederzeit; Esc verlässt sie.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Keys without Ctrl or Alt</source>
            <translation>Tasten ohne Strg oder Alt</translation>
        </message>
        <message>
            <source>F1 shows all keys. Switch the single ones off if you press keys by mistake, or speak to the computer. None of them starts or ends anything.</source>
            <translation>F1 zeigt alle Tasten. Schalten Sie die einzelnen ab, wenn Sie versehentlich Tasten drücken oder zum Computer sprechen. Keine davon startet oder beendet etwas.</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Ihre Daten</translation>
        </message>
        <message>
            <source>Your record lies in this folder; nothing is sent anywhere. The folder is always the same: with two records a rest could be forgotten.</source>
            <translation>Ihre Aufzeichnung liegt in diesem Ordner; nichts wird irgendwohin gesendet. Der Ordner ist immer derselbe: Mit zwei Aufzeichnungen könnte eine Ruhezeit vergessen werden.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>The folder could not be opened. Open it in a file manager yourself.</source>
            <translation>Der Ordner ließ sich nicht öffnen. Öffnen Sie ihn selbst in einer Dateiverwaltung.</translation>
        </message>
        <message>
            <source>There is no backup yet. “Back up now” makes one.</source>
            <translation>Es gibt noch keine Sicherung. „Jetzt sichern“ macht eine.</translation>
        </message>
        <message>
            <source>The newest backup is of {day}.</source>
            <translation>Neueste Sicherung: {day}.</translation>
        </message>
        <message>
            <source>One is made each day, and the newest 14 are kept, in “backups” in that folder. They do not help if the disk breaks: copy one elsewhere now and then.</source>
            <translation>Jeden Tag wird eine gemacht, und die neuesten 14 werden aufbewahrt, in „backups“ in diesem Ordner. Sie helfen nicht, wenn der Datenträger kaputtgeht: Kopieren Sie ab und zu eine anderswohin.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Wird gesichert…</translation>
        </message>
        <message>
            <source>Backed up.</source>
            <translation>Gesichert.</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Aus Sicherung wiederherstellen…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Wird wiederhergestellt…</translation>
        </message>
        <message>
            <source>The backup has nothing that was missing. Nothing was changed.</source>
            <translation>Die Sicherung enthält nichts, was fehlte. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The backup is damaged, and some of it could not be read. Try another one as well.</source>
            <translation>Die Sicherung ist beschädigt, und ein Teil davon war nicht lesbar. Versuchen Sie zusätzlich eine andere.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({cause}). Choose a file that you may read. Nothing was changed.</source>
            <translation>{name} kann nicht gelesen werden ({cause}). Wählen Sie eine Datei, die Sie lesen dürfen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{name} is no backup of Therapy Timer. Choose another one; a .csv or .json file is for “Import…”. Nothing was changed.</source>
            <translation>{name} ist keine Sicherung von Therapy Timer. Wählen Sie eine andere; eine .csv- oder .json-Datei ist für „Importieren…“. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{name} was written by a newer Therapy Timer. Install that version, and restore then. Nothing was changed.</source>
            <translation>{name} wurde von einem neueren Therapy Timer geschrieben. Installieren Sie diese Version und stellen Sie dann wieder her. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>{name} is damaged, and nothing in it can be read. Choose another backup. Nothing was changed.</source>
            <translation>{name} ist beschädigt, und nichts darin ist lesbar. Wählen Sie eine andere Sicherung. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Aus Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>What the backup has and your record lacks is added. Nothing is replaced or deleted, and no rest becomes shorter.</source>
            <translation>Was die Sicherung hat und Ihrer Aufzeichnung fehlt, wird hinzugefügt. Nichts wird ersetzt oder gelöscht, und keine Ruhezeit wird kürzer.</translation>
        </message>
        <message>
            <source>Backups on this computer</source>
            <translation>Sicherungen auf diesem Computer</translation>
        </message>
        <message>
            <source>There is no backup on this computer yet. Choose another file if you keep one elsewhere.</source>
            <translation>Auf diesem Computer gibt es noch keine Sicherung. Wählen Sie eine andere Datei, wenn Sie anderswo eine haben.</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Andere Datei wählen…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Backups (*.sqlite3);;All files (*)</source>
            <translation>Sicherungen (*.sqlite3);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>These are asked on the page “History”, which says what came of them.</source>
            <translation>Diese Fragen stellt die Seite „Verlauf“; dort steht auch, was daraus wurde.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Alles löschen…</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Start bei der Anmeldung</translation>
        </message>
        <message>
            <source>Start Therapy Timer when I log in</source>
            <translation>Therapy Timer bei der Anmeldung starten</translation>
        </message>
        <message>
            <source>Safety check</source>
            <translation>Sicherheitsfragen</translation>
        </message>
        <message>
            <source>What you said about your skin and your health decides what is offered. Change it whenever it changes.</source>
            <translation>Was Sie über Ihre Haut und Gesundheit sagten, entscheidet, was angeboten wird. Ändern Sie es, wann immer es sich ändert.</translation>
        </message>
        <message>
            <source>Safety check…</source>
            <translation>Sicherheitsfragen…</translation>
        </message>
        <message>
            <source>It starts in the tray, without the window, so that a pack or a rest is never forgotten after a restart. If no tray comes within a minute, the window is minimised instead.</source>
            <translation>Er startet im Infobereich, ohne Fenster, damit nach einem Neustart nie eine Packung oder Ruhezeit vergessen wird. Kommt binnen einer Minute kein Infobereich, wird stattdessen das Fenster minimiert.</translation>
        </message>
        <message>
            <source>Another copy of Therapy Timer is started when you log in. Switch this off and on again to start this one.</source>
            <translation>Bei der Anmeldung wird eine andere Kopie von Therapy Timer gestartet. Schalten Sie dies aus und wieder ein, um diese zu starten.</translation>
        </message>
        <message>
            <source>It could not be changed ({cause}). Make your own settings writable, and try again.</source>
            <translation>Es konnte nicht geändert werden ({cause}). Machen Sie Ihre eigenen Einstellungen beschreibbar und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The system cannot start a program at {cause}: the path is too long, or has a sign in it that is not allowed. Install Therapy Timer elsewhere.</source>
            <translation>Das System kann kein Programm unter {cause} starten: Der Pfad ist zu lang oder enthält ein nicht erlaubtes Zeichen. Installieren Sie Therapy Timer anderswo.</translation>
        </message>
        <message>
            <source>It was written down, but the system says otherwise. Look into the startup settings of your desktop.</source>
            <translation>Es wurde eingetragen, aber das System sagt etwas anderes. Sehen Sie in den Starteinstellungen Ihrer Arbeitsfläche nach.</translation>
        </message>
        <message numerus="yes">
            <source>%n entr(y/ies) (was/were) added. Nothing was replaced.</source>
            <translation>
                <numerusform>%n Eintrag wurde hinzugefügt. Nichts wurde ersetzt.</numerusform>
                <numerusform>%n Einträge wurden hinzugefügt. Nichts wurde ersetzt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sound stays as it was.</source>
            <translation>Der Ton bleibt, wie er war.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Alarm</source>
            <translation>Alarm</translation>
        </message>
        <message>
            <source>&amp;Loudness of the alarm at first</source>
            <translation>Anfangs&amp;lautstärke des Alarms</translation>
        </message>
        <message>
            <source>Loudness of the alarm at first</source>
            <translation>Anfangslautstärke des Alarms</translation>
        </message>
        <message>
            <source>Test the sound of the alarm</source>
            <translation>Ton des Alarms testen</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Loudness of &amp;reminders</source>
            <translation>Lautstärke der &amp;Erinnerungen</translation>
        </message>
        <message>
            <source>Loudness of reminders</source>
            <translation>Lautstärke der Erinnerungen</translation>
        </message>
        <message>
            <source>Test the sound of reminders</source>
            <translation>Ton der Erinnerungen testen</translation>
        </message>
        <message>
            <source>Speak &amp;words</source>
            <translation>&amp;Worte sprechen</translation>
        </message>
        <message>
            <source>Sounds of your own</source>
            <translation>Eigene Töne</translation>
        </message>
        <message>
            <source>A &amp;command of your own</source>
            <translation>Eigener &amp;Befehl</translation>
        </message>
        <message>
            <source>A command of your own</source>
            <translation>Eigener Befehl</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>Try the command</source>
            <translation>Befehl ausprobieren</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Probieren</translation>
        </message>
    </context>
    <context>
        <name>SkinState</name>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Pack on</source>
            <translation>Packung liegt auf</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Jetzt abnehmen</translation>
        </message>
        <message>
            <source>When did it come off?</source>
            <translation>Wann abgenommen?</translation>
        </message>
        <message>
            <source>Resting</source>
            <translation>Ruht</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>{area}: {pack} on, take it off at {time} ({left} left)</source>
            <translation>{area}: {pack} liegt auf, um {time} abnehmen (noch {left})</translation>
        </message>
        <message>
            <source>{area}: take the {pack} off now ({over} over time)</source>
            <translation>{area}: {pack}packung jetzt abnehmen ({over} über der Zeit)</translation>
        </message>
        <message>
            <source>{area}: the {pack} was due off at {time}. When did it come off?</source>
            <translation>{area}: Die {pack}packung sollte um {time} abgenommen werden. Wann wurde sie abgenommen?</translation>
        </message>
        <message>
            <source>{area}: resting, next from {time} ({left} left)</source>
            <translation>{area}: ruht, nächste ab {time} (noch {left})</translation>
        </message>
        <message>
            <source>{area}: neither ice nor heat is offered</source>
            <translation>{area}: weder Eis noch Wärme wird angeboten</translation>
        </message>
        <message>
            <source>{area}: ready</source>
            <translation>{area}: bereit</translation>
        </message>
        <message>
            <source>{area}: {pack} on, take it off at {time}</source>
            <translation>{area}: {pack} liegt auf, um {time} abnehmen</translation>
        </message>
        <message>
            <source>{area}: take the {pack} off now</source>
            <translation>{area}: {pack}packung jetzt abnehmen</translation>
        </message>
        <message>
            <source>{area}: resting, next from {time}</source>
            <translation>{area}: ruht, nächste ab {time}</translation>
        </message>
        <message>
            <source>{area}: locked until you say that colour and feeling are normal again</source>
            <translation>{area}: gesperrt, bis Sie sagen, dass Farbe und Gefühl wieder normal sind</translation>
        </message>
        <message>
            <source>{area}: resting until {rest} after the pack that was moved to {other} has come off</source>
            <translation>{area}: ruht bis {rest} nach dem Abnehmen der Packung, die umgesetzt wurde ({other})</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Start</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Packung</translation>
        </message>
        <message>
            <source>On skin</source>
            <translation>Auf der Haut</translation>
        </message>
        <message>
            <source>Overrun</source>
            <translation>Überzogen</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Schmerz</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>TimerPage</name>
        <message>
            <source>Pain after the treatment</source>
            <translation>Schmerz nach der Anwendung</translation>
        </message>
        <message>
            <source>Pain before the treatment</source>
            <translation>Schmerz vor der Anwendung</translation>
        </message>
        <message>
            <source>{area}: take it off</source>
            <translation>{area}: jetzt abnehmen</translation>
        </message>
        <message>
            <source>&amp;More than {rest} ago</source>
            <translation>&amp;Mehr als {rest} her</translation>
        </message>
        <message>
            <source>Feel the skin with your hand in {left}</source>
            <translation>Haut mit der Hand fühlen in {left}</translation>
        </message>
        <message>
            <source>no treatment yet</source>
            <translation>noch keine Anwendung</translation>
        </message>
        <message>
            <source>This was said twice within 2 hours, so this time it counts as a treatment.</source>
            <translation>Das wurde zweimal binnen 2 Stunden gesagt, daher zählt es diesmal als Anwendung.</translation>
        </message>
        <message>
            <source>Timer</source>
            <translation>Timer</translation>
        </message>
        <message>
            <source>&amp;Warning signs</source>
            <translation>Warn&amp;zeichen</translation>
        </message>
        <message>
            <source>How is the pain now?</source>
            <translation>Wie ist der Schmerz jetzt?</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>I may &amp;doze off</source>
            <translation>Ich döse &amp;vielleicht ein</translation>
        </message>
        <message>
            <source>The skin &amp;feels normal</source>
            <translation>Die &amp;Haut fühlt sich normal an</translation>
        </message>
        <message>
            <source>Start &amp;ice</source>
            <translation>&amp;Eis starten</translation>
        </message>
        <message>
            <source>Start &amp;heat</source>
            <translation>&amp;Wärme starten</translation>
        </message>
        <message>
            <source>I took it &amp;off</source>
            <translation>Ist &amp;abgenommen</translation>
        </message>
        <message>
            <source>&amp;Just now</source>
            <translation>&amp;Gerade eben</translation>
        </message>
        <message>
            <source>At a &amp;time…</source>
            <translation>&amp;Uhrzeit…</translation>
        </message>
        <message>
            <source>I don’t &amp;know</source>
            <translation>Weiß ich &amp;nicht</translation>
        </message>
        <message>
            <source>I am taking it off (so&amp;und pauses)</source>
            <translation>Ich nehme sie ab (Ton &amp;pausiert)</translation>
        </message>
        <message>
            <source>Numb, white or &amp;burning</source>
            <translation>Taub, weiß oder &amp;brennend</translation>
        </message>
        <message>
            <source>&amp;Colour and feeling are normal again</source>
            <translation>&amp;Farbe und Gefühl sind wieder normal</translation>
        </message>
        <message>
            <source>Change my answe&amp;rs…</source>
            <translation>Antworten än&amp;dern…</translation>
        </message>
        <message>
            <source>A &amp;pack is already on…</source>
            <translation>Packung &amp;liegt schon auf…</translation>
        </message>
        <message>
            <source>Fa&amp;ll or blow?</source>
            <translation>&amp;Sturz oder Schlag?</translation>
        </message>
        <message>
            <source>It was &amp;never on</source>
            <translation>Lag n&amp;ie auf</translation>
        </message>
        <message>
            <source>Wron&amp;g area?</source>
            <translation>Fals&amp;che Stelle?</translation>
        </message>
        <message>
            <source>Far view</source>
            <translation>Fernansicht</translation>
        </message>
        <message>
            <source>It is &amp;still on</source>
            <translation>Liegt n&amp;och auf</translation>
        </message>
        <message>
            <source>It was off &amp;earlier…</source>
            <translation>Wa&amp;r schon früher ab…</translation>
        </message>
        <message>
            <source>A &amp;pack is on anyway…</source>
            <translation>Pac&amp;kung liegt doch auf…</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Schmerz vorher</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) · {minutes} min</source>
            <translation>
                <numerusform>%n Anwendung · {minutes} min</numerusform>
                <numerusform>%n Anwendungen · {minutes} min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Therapy Timer</source>
            <translation>Therapy Timer öffnen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>TreatmentDialog</name>
        <message>
            <source>Correct</source>
            <translation>Korrigieren</translation>
        </message>
        <message>
            <source>Add a treatment that was forgotten</source>
            <translation>Vergessene Anwendung nachtragen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Correct the record</source>
            <translation>Aufzeichnung korrigieren</translation>
        </message>
        <message>
            <source>&amp;Area</source>
            <translation>&amp;Stelle</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>&amp;Pack</source>
            <translation>&amp;Packung</translation>
        </message>
        <message>
            <source>Ice or heat</source>
            <translation>Eis oder Wärme</translation>
        </message>
        <message>
            <source>&amp;On the skin from</source>
            <translation>&amp;Auf der Haut ab</translation>
        </message>
        <message>
            <source>On the skin from</source>
            <translation>Auf der Haut ab</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>The log was not as it was left. What could be read was kept.</source>
            <translation>Das Protokoll war nicht mehr so, wie es zuletzt gespeichert war. Was lesbar war, wurde behalten.</translation>
        </message>
        <message>
            <source>The damaged files lie in {folder}.</source>
            <translation>Die beschädigten Dateien liegen in {folder}.</translation>
        </message>
        <message>
            <source>Something may be missing, so every part of the skin rests for at least 2 hours from now. If a pack is on, take it off now.</source>
            <translation>Es kann etwas fehlen, daher ruht jede Stelle der Haut ab jetzt mindestens 2 Stunden. Wenn eine Packung aufliegt, nehmen Sie sie jetzt ab.</translation>
        </message>
        <message>
            <source>Add what the backup of {day} has</source>
            <translation>Hinzufügen, was die Sicherung vom {day} hat</translation>
        </message>
        <message>
            <source>The log could not be backed up today ({cause}). The log itself stays as it is. Make room on the disk, or make the folder {folder} writable for yourself.</source>
            <translation>Das Protokoll konnte heute nicht gesichert werden ({cause}). Das Protokoll selbst bleibt, wie es ist. Schaffen Sie Platz auf dem Datenträger, oder machen Sie den Ordner {folder} für sich beschreibbar.</translation>
        </message>
        <message>
            <source>There is no backup of today, for something in the log is damaged ({cause}). Copy the folder {folder} to a safe place.</source>
            <translation>Von heute gibt es keine Sicherung, denn etwas im Protokoll ist beschädigt ({cause}). Kopieren Sie den Ordner {folder} an einen sicheren Ort.</translation>
        </message>
        <message>
            <source>The newest good backup is of {day}.</source>
            <translation>Neueste gute Sicherung: {day}.</translation>
        </message>
    </context>
    <context>
        <name>TroubleNotice</name>
        <message>
            <source>The log was damaged</source>
            <translation>Das Protokoll war beschädigt</translation>
        </message>
    </context>
    <context>
        <name>WarningSigns</name>
        <message>
            <source>Call an ambulance or go to an emergency department now</source>
            <translation>Rufen Sie jetzt einen Rettungswagen, oder gehen Sie in eine Notaufnahme</translation>
        </message>
        <message>
            <source>if you have back pain and any of these:</source>
            <translation>wenn Sie Rückenschmerzen haben und eines davon:</translation>
        </message>
        <message>
            <source>numbness or tingling around your genitals, bottom or inner thighs, or wiping feels different</source>
            <translation>Taubheit oder Kribbeln um Genitalien, Gesäß oder Innenseiten der Oberschenkel, oder das Abwischen nach der Toilette fühlt sich anders an</translation>
        </message>
        <message>
            <source>you cannot pass urine, or it has become hard to</source>
            <translation>Sie können kein Wasser lassen, oder nur noch schwer</translation>
        </message>
        <message>
            <source>you lose control of your bladder or your bowels</source>
            <translation>Sie verlieren die Kontrolle über Blase oder Darm</translation>
        </message>
        <message>
            <source>loss of feeling during sex</source>
            <translation>fehlendes Gefühl beim Sex</translation>
        </message>
        <message>
            <source>pain, weakness or numbness in both legs</source>
            <translation>Schmerz, Schwäche oder Taubheit in beiden Beinen</translation>
        </message>
        <message>
            <source>pain in your chest</source>
            <translation>Schmerz in der Brust</translation>
        </message>
        <message>
            <source>it began after a serious accident</source>
            <translation>es begann nach einem schweren Unfall</translation>
        </message>
        <message>
            <source>After: NHS, back pain; the cauda equina card of backes.org.uk</source>
            <translation>Nach: NHS, Rückenschmerzen; die Cauda-equina-Karte von backes.org.uk</translation>
        </message>
        <message>
            <source>emergency saddle groin pee wee urinate poo incontinence hospital 999 911 112</source>
            <translation>Notfall Sattel Leiste Urin pinkeln Wasserlassen Stuhlgang inkontinent Krankenhaus 999 911 112</translation>
        </message>
        <message>
            <source>Ask a doctor or a medical helpline today</source>
            <translation>Fragen Sie heute einen Arzt oder den ärztlichen Notdienst</translation>
        </message>
        <message>
            <source>a high temperature, or you lose weight without trying</source>
            <translation>Fieber, oder Sie verlieren Gewicht, ohne es zu wollen</translation>
        </message>
        <message>
            <source>a lump, or your back has changed its shape</source>
            <translation>eine Schwellung oder ein Knoten, oder Ihr Rücken hat seine Form verändert</translation>
        </message>
        <message>
            <source>it does not ease when you rest, or is worse at night</source>
            <translation>es lässt in Ruhe nicht nach, oder ist nachts schlimmer</translation>
        </message>
        <message>
            <source>it is worse when you sneeze, cough or empty your bowels</source>
            <translation>es ist schlimmer beim Niesen, Husten oder Stuhlgang</translation>
        </message>
        <message>
            <source>it sits between your shoulders</source>
            <translation>es sitzt zwischen den Schultern</translation>
        </message>
        <message>
            <source>After: NHS, back pain</source>
            <translation>Nach: NHS, Rückenschmerzen</translation>
        </message>
        <message>
            <source>fever poo clinician GP</source>
            <translation>Fieber Stuhl Ärztin Hausarzt</translation>
        </message>
        <message>
            <source>Take the pack off at once</source>
            <translation>Nehmen Sie die Packung sofort ab</translation>
        </message>
        <message>
            <source>if the skin below it shows any of these:</source>
            <translation>wenn die Haut darunter eines davon zeigt:</translation>
        </message>
        <message>
            <source>it goes numb</source>
            <translation>sie wird taub</translation>
        </message>
        <message>
            <source>it turns white, grey, waxy or bright red, or blisters</source>
            <translation>sie wird weiß, grau, wachsartig oder leuchtend rot, oder bekommt Blasen</translation>
        </message>
        <message>
            <source>it burns, or raises itchy weals</source>
            <translation>sie brennt, oder bekommt juckende Quaddeln</translation>
        </message>
        <message>
            <source>After: Mayo Clinic; Verywell Health. If it blisters, stays hard, white or grey, or stays numb: see a doctor.</source>
            <translation>Nach: Mayo Clinic; Verywell Health. Bilden sich Blasen, bleibt sie hart, weiß oder grau, oder bleibt sie taub: Gehen Sie zum Arzt.</translation>
        </message>
        <message>
            <source>hives rash frostbite frostnip</source>
            <translation>Nesselsucht Ausschlag Erfrierung Frostbeule</translation>
        </message>
    </context>
    <context>
        <name>WarningSignsDialog</name>
        <message>
            <source>Warning signs</source>
            <translation>Warnzeichen</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Writing the report…</source>
            <translation>Bericht wird geschrieben…</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Wird gedruckt…</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Wird exportiert…</translation>
        </message>
        <message>
            <source>The report is in {name}.</source>
            <translation>Der Bericht ist in {name}.</translation>
        </message>
        <message>
            <source>The report was handed to the printer.</source>
            <translation>Der Bericht wurde dem Drucker übergeben.</translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (is/are) in {name}.</source>
            <translation>
                <numerusform>%n Anwendung ist in {name}.</numerusform>
                <numerusform>%n Anwendungen sind in {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was cancelled. No file was written or changed.</source>
            <translation>Es wurde abgebrochen. Keine Datei wurde geschrieben oder geändert.</translation>
        </message>
        <message>
            <source>It was cancelled. Nothing was taken in.</source>
            <translation>Es wurde abgebrochen. Nichts wurde übernommen.</translation>
        </message>
        <message>
            <source>Printing was cancelled. Pages may be on their way already.</source>
            <translation>Das Drucken wurde abgebrochen. Seiten können schon unterwegs sein.</translation>
        </message>
        <message>
            <source>{name} was not written: {cause}. Choose another folder, or see whether the disk is full.</source>
            <translation>{name} wurde nicht geschrieben: {cause}. Wählen Sie einen anderen Ordner, oder sehen Sie nach, ob der Datenträger voll ist.</translation>
        </message>
        <message>
            <source>That did not succeed: {cause}. The diagnostic log says more. Your record is as it was.</source>
            <translation>Das gelang nicht: {cause}. Das Diagnoseprotokoll sagt mehr. Ihre Aufzeichnung ist, wie sie war.</translation>
        </message>
        <message numerus="yes">
            <source>Everything is in {name}: %n entr(y/ies).</source>
            <translation>
                <numerusform>Alles ist in {name}: %n Eintrag.</numerusform>
                <numerusform>Alles ist in {name}: %n Einträge.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Wird übernommen…</translation>
        </message>
    </context>
</TS>