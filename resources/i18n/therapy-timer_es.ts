<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" sourcelanguage="en" language="es">
    <context>
        <name>About</name>
        <message>
            <source>About Therapy Timer</source>
            <translation>Acerca de Therapy Timer</translation>
        </message>
        <message>
            <source>Version {version}. Free software under the MIT licence.</source>
            <translation>Versión {version}. Software libre con licencia MIT.</translation>
        </message>
        <message>
            <source>It is not a medical device, it gives no diagnosis, and its alarm may not wake you.</source>
            <translation>No es un dispositivo médico, no da ningún diagnóstico, y puede que su alarma no le despierte.</translation>
        </message>
        <message>
            <source>Texts that a clinician has reviewed: none yet, in no language. What the program says of treatments follows published guidance, and the Guide names whose.</source>
            <translation>Textos que un profesional sanitario ha revisado: ninguno todavía, en ningún idioma. Lo que el programa dice de los tratamientos sigue recomendaciones publicadas; la Guía indica de quién son.</translation>
        </message>
    </context>
    <context>
        <name>AddAreaDialog</name>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>No part of the body on the list matches. Clear the search, and choose one.</source>
            <translation>Ninguna parte del cuerpo de la lista coincide. Borre la búsqueda y elija una.</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>No se encontró nada.</translation>
        </message>
        <message>
            <source>{region}: {shortest} to {longest} minutes at a time.</source>
            <translation>{region}: de {shortest} a {longest} minutos cada vez.</translation>
        </message>
        <message>
            <source>Add an area</source>
            <translation>Añadir una zona</translation>
        </message>
        <message>
            <source>&amp;Where does the pack go?</source>
            <translation>¿&amp;Dónde va la compresa?</translation>
        </message>
        <message>
            <source>Find a part of the body</source>
            <translation>Buscar una parte del cuerpo</translation>
        </message>
        <message>
            <source>Find, for example: knee</source>
            <translation>Buscar, por ejemplo: rodilla</translation>
        </message>
        <message>
            <source>Part of the body</source>
            <translation>Parte del cuerpo</translation>
        </message>
        <message>
            <source>&amp;Name of your own (optional)</source>
            <translation>&amp;Nombre que le da usted (opcional)</translation>
        </message>
        <message>
            <source>Name of your own, optional</source>
            <translation>Nombre que le da usted, opcional</translation>
        </message>
    </context>
    <context>
        <name>Alarm</name>
        <message>
            <source>Take the {pack} off: {area}. It has been on for {time}.</source>
            <translation>Quite la compresa de {pack}: {area}. Lleva puesta {time}.</translation>
        </message>
        <message>
            <source>en</source>
            <translation>es</translation>
        </message>
        <message>
            <source>Therapy Timer itself is not running. Take the pack off, then open Therapy Timer and say so, or run: therapy-timer off</source>
            <translation>Therapy Timer no está en marcha. Quite la compresa; después abra Therapy Timer e indíquelo, o ejecute: therapy-timer off</translation>
        </message>
        <message>
            <source>A pack is on the skin, and the alarm has to be heard when it is due</source>
            <translation>Hay una compresa sobre la piel, y la alarma tiene que oírse cuando llegue la hora</translation>
        </message>
        <message>
            <source>A pack is still on. Take it off and say so; then log out.</source>
            <translation>Todavía hay una compresa puesta. Quítela e indíquelo; después cierre la sesión.</translation>
        </message>
    </context>
    <context>
        <name>AlarmPanel</name>
        <message>
            <source>Take the {pack} off: {area}</source>
            <translation>Quite la compresa de {pack}: {area}</translation>
        </message>
        <message>
            <source>I took it off just now</source>
            <translation>La quité justo ahora</translation>
        </message>
        <message>
            <source>It came off earlier…</source>
            <translation>La quité antes…</translation>
        </message>
        <message>
            <source>I am taking it off (sound pauses)</source>
            <translation>La estoy quitando (sonido en pausa)</translation>
        </message>
        <message>
            <source>When did you take it off? If it is still on, take it off now.</source>
            <translation>¿Cuándo la quitó? Si sigue puesta, quítela ahora.</translation>
        </message>
        <message>
            <source>The sound pauses for {left}.</source>
            <translation>El sonido se pausa durante {left}.</translation>
        </message>
        <message>
            <source>Then: {packs}</source>
            <translation>Después: {packs}</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <source>Therapy Timer was told to quit and is still running.</source>
            <translation>Se pidió a Therapy Timer que se cerrara y sigue en marcha.</translation>
        </message>
        <message>
            <source>A .json holds everything. Leave --from, --to and --area out.</source>
            <translation>Un .json lo contiene todo. Omita --from, --to y --area.</translation>
        </message>
        <message numerus="yes">
            <source>{file}: everything written, %n entr(y/ies).</source>
            <translation>
                <numerusform>{file}: todo escrito, %n entrada.</numerusform>
                <numerusform>{file}: todo escrito, %n entradas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n treatment(s) written.</source>
            <translation>
                <numerusform>{file}: %n tratamiento escrito.</numerusform>
                <numerusform>{file}: %n tratamientos escritos.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file}: the report was written.</source>
            <translation>{file}: el informe se ha escrito.</translation>
        </message>
        <message>
            <source>No area is called “{name}”.</source>
            <translation>Ninguna zona se llama “{name}”.</translation>
        </message>
        <message>
            <source>The running Therapy Timer ({version}) does not know this command. Quit it and start it again.</source>
            <translation>El Therapy Timer en marcha ({version}) no conoce este comando. Ciérrelo y vuelva a iniciarlo.</translation>
        </message>
        <message>
            <source>Recorded.</source>
            <translation>Anotado.</translation>
        </message>
        <message>
            <source>Recorded: numb, white or burning.</source>
            <translation>Anotado: entumecida, blanca o con ardor.</translation>
        </message>
        <message>
            <source>No pack is on: it is off already.</source>
            <translation>No hay ninguna compresa puesta: ya se quitó.</translation>
        </message>
        <message>
            <source>It is still on.</source>
            <translation>Sigue puesta.</translation>
        </message>
        <message>
            <source>Recorded: it was never on.</source>
            <translation>Anotado: nunca estuvo puesta.</translation>
        </message>
        <message>
            <source>The second such pack within 2 hours, so it counts as a treatment.</source>
            <translation>Es la segunda compresa así en 2 horas, por lo que cuenta como tratamiento.</translation>
        </message>
        <message>
            <source>Not saved yet.</source>
            <translation>Aún no se ha guardado.</translation>
        </message>
        <message>
            <source>Therapy Timer quits.</source>
            <translation>Therapy Timer se cierra.</translation>
        </message>
        <message>
            <source>Which area? Say --area and one of: {names}.</source>
            <translation>¿Qué zona? Indique --area y una de estas: {names}.</translation>
        </message>
        <message>
            <source>There is no such area. Choose one of: {names}. The window can add others.</source>
            <translation>No existe esa zona. Elija una de estas: {names}. En la ventana se pueden añadir otras.</translation>
        </message>
        <message>
            <source>A pack is on ({names}). Take it off first; --force quits, and only its alarm still rings.</source>
            <translation>Hay una compresa puesta ({names}). Quítela primero; con --force se cierra el programa y después solo suena su alarma.</translation>
        </message>
        <message>
            <source>{names}: no pack is on.</source>
            <translation>{names}: no hay ninguna compresa puesta.</translation>
        </message>
        <message>
            <source>No pack is on.</source>
            <translation>No hay ninguna compresa puesta.</translation>
        </message>
        <message>
            <source>{names}: no pack came off in the last 10 minutes.</source>
            <translation>{names}: no se quitó ninguna compresa en los últimos 10 minutos.</translation>
        </message>
        <message>
            <source>No pack came off in the last 10 minutes.</source>
            <translation>No se quitó ninguna compresa en los últimos 10 minutos.</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>Timer</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>AreaBar</name>
        <message>
            <source>Add an area</source>
            <translation>Añadir una zona</translation>
        </message>
        <message>
            <source>+ &amp;Area</source>
            <translation>+ &amp;Zona</translation>
        </message>
    </context>
    <context>
        <name>AreaChip</name>
        <message>
            <source>&amp;Rename…</source>
            <translation>&amp;Renombrar…</translation>
        </message>
        <message>
            <source>&amp;Hide</source>
            <translation>&amp;Ocultar</translation>
        </message>
    </context>
    <context>
        <name>Asker</name>
        <message>
            <source>+ Another area…</source>
            <translation>+ Otra zona…</translation>
        </message>
        <message>
            <source>{area}: a pack is on</source>
            <translation>{area}: hay una compresa puesta</translation>
        </message>
        <message>
            <source>{area}: not offered there, the alarm rings at once</source>
            <translation>{area}: no se ofrece ahí, la alarma suena de inmediato</translation>
        </message>
        <message>
            <source>{area}: should be resting, the alarm rings at once</source>
            <translation>{area}: debería descansar, la alarma suena de inmediato</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <source>Warm the skin in water of 37 to 40 °C. No dry heat, no rubbing.</source>
            <translation>Caliente la piel en agua de 37 a 40 °C. Sin calor seco y sin frotar.</translation>
        </message>
        <message>
            <source>Put nothing hot on the skin: heat can burn badly even at a low setting.</source>
            <translation>No ponga nada caliente sobre la piel: el calor puede causar quemaduras graves incluso en un nivel bajo.</translation>
        </message>
        <message>
            <source>See a doctor if it blisters, turns grey or white and hard, or stays numb.</source>
            <translation>Consulte a un médico si salen ampollas, si la piel se pone gris o blanca y dura, o si sigue entumecida.</translation>
        </message>
        <message>
            <source>After ice:</source>
            <translation>Después del hielo:</translation>
        </message>
        <message>
            <source>After heat:</source>
            <translation>Después del calor:</translation>
        </message>
        <message>
            <source>See a doctor, above all if it blisters, turns grey or white and hard, or stays numb.</source>
            <translation>Consulte a un médico, sobre todo si salen ampollas, si la piel se pone gris o blanca y dura, o si sigue entumecida.</translation>
        </message>
        <message>
            <source>If the pack is still on, take it off now.</source>
            <translation>Si la compresa sigue puesta, quítela ahora.</translation>
        </message>
        <message>
            <source>This alarm may not wake you, least of all after sleep medicine, strong painkillers or alcohol: set your phone’s alarm too, and do not use heat. A skin check that is not answered within a minute starts the alarm.</source>
            <translation>Puede que esta alarma no le despierte, y menos aún después de tomar somníferos, analgésicos fuertes o alcohol: ponga también la alarma del teléfono y no use calor. Si una revisión de la piel no se contesta en un minuto, empieza la alarma.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>feel the skin</source>
            <translation>palpe la piel</translation>
        </message>
        <message>
            <source>on {left}</source>
            <translation>puesta {left}</translation>
        </message>
        <message>
            <source>take it off</source>
            <translation>quítela</translation>
        </message>
        <message>
            <source>rests {left}</source>
            <translation>descansa {left}</translation>
        </message>
        <message>
            <source>rests</source>
            <translation>descansa</translation>
        </message>
    </context>
    <context>
        <name>CloseQuestion</name>
        <message>
            <source>Close Therapy Timer?</source>
            <translation>¿Cerrar Therapy Timer?</translation>
        </message>
        <message>
            <source>There is no tray to stay in. Quit Therapy Timer?</source>
            <translation>No hay bandeja en la que quedarse. ¿Salir de Therapy Timer?</translation>
        </message>
        <message>
            <source>Once it has quit, no end of a rest is told. Minimised it goes on watching, and tells you.</source>
            <translation>Una vez cerrado, no avisa del fin de un descanso. Minimizado sigue vigilando y le avisa.</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Keep running minimised</source>
            <translation>Seguir &amp;minimizado</translation>
        </message>
    </context>
    <context>
        <name>Correct</name>
        <message>
            <source>{pack}, {time}. What was said before stays in the log, and no correction shortens a rest.</source>
            <translation>{pack}, {time}. Lo que se indicó antes queda en el registro, y ninguna corrección acorta un descanso.</translation>
        </message>
        <message>
            <source>A treatment that nobody recorded at the time. The rest after it counts, too.</source>
            <translation>Un tratamiento que nadie anotó en su momento. El descanso posterior también cuenta.</translation>
        </message>
        <message>
            <source>The pack must have come off after it went on.</source>
            <translation>La compresa tiene que haberse quitado después de ponerse.</translation>
        </message>
        <message>
            <source>That is {time} of {pack} on the skin.</source>
            <translation>Son {time} de {pack} sobre la piel.</translation>
        </message>
    </context>
    <context>
        <name>Course</name>
        <message>
            <source>Treatments on the {region} for three weeks or more: on {days} days since {since}. Strain usually goes away in 3 to 6 weeks. If it still hurts after that, see a clinician; sooner with any warning sign.</source>
            <translation>Tres semanas o más de tratamientos ({region}): en {days} días desde el {since}. Una distensión suele desaparecer en 3 a 6 semanas. Si después sigue doliendo, consulte a un profesional sanitario; antes si hay alguna señal de alerta.</translation>
        </message>
        <message>
            <source>Treatments on the {region} for six weeks or more: on {days} days since {since}. Strain usually goes away in 3 to 6 weeks. Please see a clinician about it now, and do not wait for that with any warning sign.</source>
            <translation>Seis semanas o más de tratamientos ({region}): en {days} días desde el {since}. Una distensión suele desaparecer en 3 a 6 semanas. Consulte ahora a un profesional sanitario, y no espere a ello si hay alguna señal de alerta.</translation>
        </message>
        <message>
            <source>Packs lay on the {region} on {days} days. Under one of them the skin was numb, white or burning, last on {since}. Please see a clinician before you go on, and do not wait if it blisters or stays numb, hard, white or grey.</source>
            <translation>Hubo compresas ({region}) en {days} días. Debajo de una de ellas la piel estuvo entumecida, blanca o con ardor, la última vez el {since}. Consulte a un profesional sanitario antes de continuar, y no espere si salen ampollas o si la piel sigue entumecida, dura, blanca o gris.</translation>
        </message>
        <message>
            <source>Heat on the {region} on {days} days since {since}. Heat that is repeated is said to leave net-like marks on the skin. Look at the skin there. If you see such marks, show them to a clinician before you use heat again.</source>
            <translation>Calor ({region}) en {days} días desde el {since}. Se dice que el calor repetido deja marcas en forma de red en la piel. Mire la piel en esa zona. Si ve esas marcas, muéstrelas a un profesional sanitario antes de volver a usar calor.</translation>
        </message>
        <message>
            <source>Under a pack the skin of the {region} was numb, white or burning, last on {since}. Please see a clinician before you go on, and do not wait if it blisters or stays numb, hard, white or grey.</source>
            <translation>Debajo de una compresa la piel ({region}) estuvo entumecida, blanca o con ardor, la última vez el {since}. Consulte a un profesional sanitario antes de continuar, y no espere si salen ampollas o si la piel sigue entumecida, dura, blanca o gris.</translation>
        </message>
        <message>
            <source>{region}: three weeks of treatments</source>
            <translation>{region}: tres semanas de tratamientos</translation>
        </message>
        <message>
            <source>{region}: six weeks of treatments</source>
            <translation>{region}: seis semanas de tratamientos</translation>
        </message>
        <message>
            <source>{region}: numb, white or burning skin</source>
            <translation>{region}: piel entumecida, blanca o con ardor</translation>
        </message>
        <message>
            <source>{region}: heat on many days</source>
            <translation>{region}: calor en muchos días</translation>
        </message>
        <message>
            <source>Treated for six weeks or more: please see a clinician. More in History.</source>
            <translation>Seis semanas o más de tratamientos: consulte a un profesional sanitario. Más en Historial.</translation>
        </message>
        <message>
            <source>The skin was numb, white or burning: please see a clinician. More in History.</source>
            <translation>La piel estuvo entumecida, blanca o con ardor: consulte a un profesional sanitario. Más en Historial.</translation>
        </message>
        <message>
            <source>an article on lower back spasms</source>
            <translation>un artículo sobre espasmos lumbares</translation>
        </message>
        <message>
            <source>NHS, back pain</source>
            <translation>NHS, dolor de espalda</translation>
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
            <translation>Según: {first}</translation>
        </message>
        <message>
            <source>After: {first}; {second}</source>
            <translation>Según: {first}; {second}</translation>
        </message>
        <message>
            <source>Second-hand, after: {first}. After how many days nobody says; seven is this program’s own figure.</source>
            <translation>De segunda mano, según: {first}. Nadie dice después de cuántos días; siete es una cifra propia de este programa.</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Apartar</translation>
        </message>
        <message>
            <source>Put away: {note}</source>
            <translation>Apartar: {note}</translation>
        </message>
        <message>
            <source>Warning signs</source>
            <translation>Señales de alerta</translation>
        </message>
        <message>
            <source>Warning signs: {note}</source>
            <translation>Señales de alerta: {note}</translation>
        </message>
    </context>
    <context>
        <name>Day</name>
        <message>
            <source>Mon</source>
            <translation>lun</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>mar</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>mié</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>jue</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>vie</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>sáb</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>dom</translation>
        </message>
        <message>
            <source>{weekday} {number}</source>
            <translation>{weekday} {number}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>{time} on {date}</source>
            <translation>{time} del {date}</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>lunes</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>martes</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>miércoles</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>jueves</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>viernes</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>sábado</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>domingo</translation>
        </message>
        <message>
            <source>{time} on {weekday}</source>
            <translation>{time} del {weekday}</translation>
        </message>
        <message>
            <source>{time} yesterday</source>
            <translation>{time} de ayer</translation>
        </message>
        <message>
            <source>{time} tomorrow</source>
            <translation>{time} de mañana</translation>
        </message>
    </context>
    <context>
        <name>Delete</name>
        <message>
            <source>DELETE</source>
            <translation>BORRAR</translation>
        </message>
        <message>
            <source>Every treatment, note and area, every backup and what was kept of damaged logs is deleted on this computer, for good. Files that you exported stay where they are.</source>
            <translation>Se borran para siempre de este equipo todos los tratamientos, notas y zonas, todas las copias de seguridad y lo que se conservó de registros dañados. Los archivos que exportó se quedan donde están.</translation>
        </message>
        <message>
            <source>Where skin is resting, its region and the end of its rest stay until it is over: deleting is no way to a second pack. Your settings stay, too.</source>
            <translation>Donde la piel descansa, la región y el fin del descanso se conservan hasta que termine: borrar no permite poner antes una segunda compresa. Sus ajustes también se conservan.</translation>
        </message>
        <message>
            <source>&amp;Type {word} to delete everything</source>
            <translation>&amp;Escriba {word} para borrarlo todo</translation>
        </message>
        <message>
            <source>Nothing was deleted. Type {word}, in capitals, if you want it.</source>
            <translation>No se ha borrado nada. Escriba {word}, en mayúsculas, si lo desea.</translation>
        </message>
        <message>
            <source>A pack is on. Nothing was deleted, for its alarm and its rest would be forgotten. Take it off first.</source>
            <translation>Hay una compresa puesta. No se ha borrado nada, porque se olvidarían su alarma y su descanso. Quítela primero.</translation>
        </message>
        <message>
            <source>Everything was deleted. Where skin is resting, it rests on.</source>
            <translation>Se ha borrado todo. Donde la piel descansa, sigue descansando.</translation>
        </message>
    </context>
    <context>
        <name>DeleteEverythingDialog</name>
        <message>
            <source>Delete everything</source>
            <translation>Borrar todo</translation>
        </message>
        <message>
            <source>Confirmation</source>
            <translation>Confirmación</translation>
        </message>
    </context>
    <context>
        <name>Duration</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>{time} has passed</source>
            <translation>Ha pasado {time}</translation>
        </message>
        <message>
            <source>{time} have passed</source>
            <translation>Han pasado {time}</translation>
        </message>
    </context>
    <context>
        <name>Emergency</name>
        <message>
            <source>Emergency number: {number} in most countries. Check that this is right where you are.</source>
            <translation>Número de emergencias: {number} en la mayoría de los países. Compruebe que es el correcto donde está usted.</translation>
        </message>
        <message>
            <source>Emergency number in {place}: {number}. Check that this is right where you are.</source>
            <translation>Número de emergencias en {place}: {number}. Compruebe que es el correcto donde está usted.</translation>
        </message>
        <message>
            <source>Emergency number: {number} in {place}, {other_number} in {other_place}. Check which is right where you are.</source>
            <translation>Número de emergencias: {number} en {place}, {other_number} en {other_place}. Compruebe cuál es el correcto donde está usted.</translation>
        </message>
        <message>
            <source>{number} or {other}</source>
            <translation>{number} o {other}</translation>
        </message>
    </context>
    <context>
        <name>Empty</name>
        <message>
            <source>Nothing is on record yet. Start ice or heat on the page Timer, or add a treatment that was forgotten, below.</source>
            <translation>Aún no hay nada anotado. Inicie hielo o calor en la página Reloj, o añada abajo un tratamiento olvidado.</translation>
        </message>
        <message>
            <source>No treatment in these days. Go to earlier ones, or choose All.</source>
            <translation>Ningún tratamiento en estos días. Vaya a días anteriores o elija Todo.</translation>
        </message>
        <message>
            <source>No treatment in these days matches. Choose all areas, ice and heat to see the others.</source>
            <translation>Ningún tratamiento de estos días coincide. Elija todas las zonas, hielo y calor para ver los demás.</translation>
        </message>
        <message>
            <source>Nothing that began in these days was deleted. Choose “On record” to see the treatments there are.</source>
            <translation>No se borró nada que empezara en estos días. Elija “Anotados” para ver los tratamientos que hay.</translation>
        </message>
    </context>
    <context>
        <name>Event</name>
        <message>
            <source>{what} (imported)</source>
            <translation>{what} (importado)</translation>
        </message>
        <message>
            <source>it is still on</source>
            <translation>sigue puesta</translation>
        </message>
        <message>
            <source>it was never on</source>
            <translation>nunca estuvo puesta</translation>
        </message>
        <message>
            <source>wrong area; it lies on: {area}</source>
            <translation>zona errónea; está en: {area}</translation>
        </message>
        <message>
            <source>taking it off, the sound pauses</source>
            <translation>quitándola, el sonido se pausa</translation>
        </message>
        <message>
            <source>the skin feels normal (check at {time})</source>
            <translation>la piel se siente normal (revisión a las {time})</translation>
        </message>
        <message>
            <source>pain before: {n}</source>
            <translation>dolor antes: {n}</translation>
        </message>
        <message>
            <source>pain after: {n}</source>
            <translation>dolor después: {n}</translation>
        </message>
        <message>
            <source>note: {text}</source>
            <translation>nota: {text}</translation>
        </message>
        <message>
            <source>corrected: {pack}, {began} to {ended}</source>
            <translation>corregido: {pack}, de {began} a {ended}</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>borrado</translation>
        </message>
        <message>
            <source>restored</source>
            <translation>restaurado</translation>
        </message>
        <message>
            <source>note taken away</source>
            <translation>nota eliminada</translation>
        </message>
        <message>
            <source>on: {pack}, {planned} planned</source>
            <translation>puesta: {pack}, previsto: {planned}</translation>
        </message>
        <message>
            <source>; since {time}</source>
            <translation>; desde las {time}</translation>
        </message>
        <message>
            <source>; against the rule</source>
            <translation>; contra la regla</translation>
        </message>
        <message>
            <source>off</source>
            <translation>quitada</translation>
        </message>
        <message>
            <source>off; nobody knew when</source>
            <translation>quitada; nadie sabía cuándo</translation>
        </message>
        <message>
            <source>said to be never on, for the second time; it counts as a treatment</source>
            <translation>indicado por segunda vez que nunca estuvo puesta; cuenta como tratamiento</translation>
        </message>
        <message>
            <source>off: the skin was numb, white or burning</source>
            <translation>quitada: la piel estaba entumecida, blanca o con ardor</translation>
        </message>
        <message>
            <source>added afterwards: off at {time}</source>
            <translation>añadido después: quitada a las {time}</translation>
        </message>
        <message>
            <source>off at {time}</source>
            <translation>quitada a las {time}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Ice and heat, all treatments</source>
            <translation>Hielo y calor, todos los tratamientos</translation>
        </message>
        <message>
            <source>All treatments, for spreadsheets (*.csv)</source>
            <translation>Todos los tratamientos, para hojas de cálculo (*.csv)</translation>
        </message>
        <message>
            <source>The days and the area on show, for spreadsheets (*.csv)</source>
            <translation>Los días y la zona que se muestran, para hojas de cálculo (*.csv)</translation>
        </message>
        <message>
            <source>Everything, for another Therapy Timer (*.json)</source>
            <translation>Todo, para otro Therapy Timer (*.json)</translation>
        </message>
    </context>
    <context>
        <name>Face</name>
        <message>
            <source>No pack in the last {time}</source>
            <translation>Sin compresa en las últimas {time}</translation>
        </message>
        <message>
            <source>Not offered</source>
            <translation>No se ofrece</translation>
        </message>
        <message>
            <source>Take it off at {time}</source>
            <translation>Quítela a las {time}</translation>
        </message>
        <message>
            <source>Still on?</source>
            <translation>¿Sigue puesta?</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>Tiempo restante: {time}</translation>
        </message>
        <message>
            <source>since it went on · planned {n} min</source>
            <translation>desde que se puso · previsto {n} min</translation>
        </message>
        <message>
            <source>on the skin · not offered here</source>
            <translation>sobre la piel · aquí no se ofrece</translation>
        </message>
        <message>
            <source>on the skin · it should be resting</source>
            <translation>sobre la piel · debería descansar</translation>
        </message>
        <message>
            <source>on the skin · planned {n} min</source>
            <translation>sobre la piel · previsto {n} min</translation>
        </message>
        <message>
            <source>{area} is resting</source>
            <translation>{area}: en descanso</translation>
        </message>
        <message>
            <source>The moved pack is still on</source>
            <translation>La compresa cambiada de sitio sigue puesta</translation>
        </message>
        <message>
            <source>until colour and feeling
are normal again</source>
            <translation>hasta que color y sensibilidad
vuelvan a ser normales</translation>
        </message>
        <message>
            <source>Next from {time}</source>
            <translation>Siguiente desde las {time}</translation>
        </message>
    </context>
    <context>
        <name>FarView</name>
        <message>
            <source>Space or Enter presses the button. Escape leaves.</source>
            <translation>Espacio o Intro pulsa el botón. Escape sale.</translation>
        </message>
        <message>
            <source>Back to the window</source>
            <translation>Volver a la ventana</translation>
        </message>
        <message>
            <source>Feel the skin</source>
            <translation>Palpe la piel</translation>
        </message>
        <message>
            <source>Say when it came off…</source>
            <translation>Decir cuándo se quitó…</translation>
        </message>
        <message>
            <source>Start ice ({n} min)</source>
            <translation>Iniciar hielo ({n} min)</translation>
        </message>
        <message>
            <source>Start heat ({n} min)</source>
            <translation>Iniciar calor ({n} min)</translation>
        </message>
        <message>
            <source>If it is numb, white or burning, take it off. Then press Escape and say so.</source>
            <translation>Si la piel está entumecida, blanca o arde, quite la compresa. Después pulse Escape e indíquelo.</translation>
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
            <translation>{n}, {time} en total</translation>
        </message>
        <message>
            <source>Treatments</source>
            <translation>Tratamientos</translation>
        </message>
        <message>
            <source>Time of ice</source>
            <translation>Tiempo de hielo</translation>
        </message>
        <message>
            <source>Time of heat</source>
            <translation>Tiempo de calor</translation>
        </message>
        <message>
            <source>Overruns</source>
            <translation>Excesos</translation>
        </message>
        <message>
            <source>Shortest rest</source>
            <translation>Descanso más corto</translation>
        </message>
        <message>
            <source>Checks not answered</source>
            <translation>Revisiones sin contestar</translation>
        </message>
        <message>
            <source>Ended numb, white or burning</source>
            <translation>Final con piel entumecida, blanca o con ardor</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <source>All areas</source>
            <translation>Todas las zonas</translation>
        </message>
        <message>
            <source>Ice and heat</source>
            <translation>Hielo y calor</translation>
        </message>
        <message>
            <source>On record</source>
            <translation>Anotados</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Borrados</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Welcome to Therapy Timer</source>
            <translation>Le damos la bienvenida a Therapy Timer</translation>
        </message>
        <message>
            <source>Safety check</source>
            <translation>Control de seguridad</translation>
        </message>
        <message>
            <source>Can you hear the alarm?</source>
            <translation>¿Oye la alarma?</translation>
        </message>
        <message>
            <source>It times each pack: 15 to 20 minutes, less where the skin is thin or bony.</source>
            <translation>Mide el tiempo de cada compresa: de 15 a 20 minutos, menos donde la piel es fina o hay hueso debajo.</translation>
        </message>
        <message>
            <source>It rings until you say “I took it off”.</source>
            <translation>Suena hasta que usted dice “Ya la quité”.</translation>
        </message>
        <message>
            <source>Then it locks that part of your skin for at least two hours, so that it can rest.</source>
            <translation>Después bloquea esa parte de la piel durante al menos dos horas, para que pueda descansar.</translation>
        </message>
        <message>
            <source>It writes down what you tell it, on this computer and nowhere else.</source>
            <translation>Anota lo que usted le dice, en este equipo y en ningún otro lugar.</translation>
        </message>
        <message>
            <source>There is no snooze, and no way round the rest.</source>
            <translation>No se puede posponer la alarma ni saltarse el descanso.</translation>
        </message>
        <message>
            <source>It does not diagnose. What a pack is good for, ask somebody who treats you.</source>
            <translation>No hace diagnósticos. Para qué sirve una compresa, pregúnteselo a quien le trata.</translation>
        </message>
        <message>
            <source>It does not use the network.</source>
            <translation>No usa la red.</translation>
        </message>
        <message>
            <source>It is not a medical device, and its alarm may not wake you. Stay awake while a pack is on.</source>
            <translation>No es un dispositivo médico, y puede que su alarma no le despierte. No se duerma mientras haya una compresa puesta.</translation>
        </message>
        <message>
            <source>Card {n} of {all}</source>
            <translation>Tarjeta {n} de {all}</translation>
        </message>
        <message>
            <source>{step}: {title}</source>
            <translation>{step}: {title}</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Lo que hace</translation>
        </message>
        <message>
            <source>What it does not do</source>
            <translation>Lo que no hace</translation>
        </message>
        <message>
            <source>Tick each question that you answer with yes. Where public guidance says so, it changes what is offered, and goes on doing so until you change it. The list is not complete: if you are unsure, ask a doctor or a pharmacist. Your answers stay on this computer.</source>
            <translation>Marque cada pregunta a la que responda que sí. Donde así lo dicen las recomendaciones públicas, cambia lo que se ofrece, y sigue siendo así hasta que usted lo cambie. La lista no es completa: si tiene dudas, pregunte a un médico o a un farmacéutico. Sus respuestas se quedan en este equipo.</translation>
        </message>
        <message>
            <source>Play it now as it begins, from where you will lie with a pack on.</source>
            <translation>Hágala sonar ahora tal como empieza, y escúchela desde donde vaya a acostarse con la compresa puesta.</translation>
        </message>
        <message>
            <source>The alarm begins this loud and climbs to full. You can change this in the settings.</source>
            <translation>La alarma empieza con este volumen y sube hasta el máximo. Puede cambiarlo en los ajustes.</translation>
        </message>
        <message>
            <source>Good. It may still not wake you: stay awake while a pack is on.</source>
            <translation>Bien. Aun así, puede que no le despierte: no se duerma mientras haya una compresa puesta.</translation>
        </message>
        <message>
            <source>Then you would not hear the alarm either. Turn the computer’s sound on and up, check what it comes out of, and test again. Until you hear it, keep the window in sight, and set another alarm too.</source>
            <translation>Entonces tampoco oiría la alarma. Active y suba el sonido del equipo, compruebe por dónde sale y pruebe otra vez. Hasta que la oiga, tenga la ventana a la vista y ponga además otra alarma.</translation>
        </message>
        <message>
            <source>It then waits in the tray, and tells you when a rest is over.</source>
            <translation>Así espera en la bandeja y le avisa cuando termina un descanso.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Listo</translation>
        </message>
        <message>
            <source>Tick each question that you answer with yes, or “None of these” at the end.</source>
            <translation>Marque cada pregunta a la que responda que sí, o “Nada de esto” al final.</translation>
        </message>
        <message>
            <source>Your answer was not saved, and does not count yet. {problem} Then try again.</source>
            <translation>Su respuesta no se guardó y aún no cuenta. {problem} Después inténtelo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Yes, I heard it</source>
            <translation>Sí, la he oído</translation>
        </message>
        <message>
            <source>No, I did not hear it</source>
            <translation>No, no la he oído</translation>
        </message>
        <message>
            <source>First run</source>
            <translation>Primer inicio</translation>
        </message>
        <message>
            <source>&amp;Warning signs</source>
            <translation>Señales de &amp;alerta</translation>
        </message>
        <message>
            <source>&amp;Loudness of the alarm at first</source>
            <translation>&amp;Volumen inicial de la alarma</translation>
        </message>
        <message>
            <source>Loudness of the alarm at first</source>
            <translation>Volumen inicial de la alarma</translation>
        </message>
        <message>
            <source>&amp;Test the sound</source>
            <translation>&amp;Probar el sonido</translation>
        </message>
        <message>
            <source>Did you hear it?</source>
            <translation>¿La ha oído?</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Sí</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;No</translation>
        </message>
        <message>
            <source>Start Therapy Timer when I log in</source>
            <translation>Iniciar Therapy Timer al iniciar sesión</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>A&amp;trás</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>Not &amp;now</source>
            <translation>Ah&amp;ora no</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Drawing: {description}</source>
            <translation>Dibujo: {description}</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer words, or others.</source>
            <translation>No se encontró nada. Pruebe con menos palabras o con otras.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) found</source>
            <translation>
                <numerusform>%n lugar encontrado</numerusform>
                <numerusform>%n lugares encontrados</numerusform>
            </translation>
        </message>
        <message>
            <source>Source: {names}</source>
            <translation>Fuente: {names}</translation>
        </message>
        <message>
            <source>How to put on ice or heat</source>
            <translation>Cómo poner hielo o calor</translation>
        </message>
        <message>
            <source>Put a cloth between the pack and your skin, under ice and under heat.</source>
            <translation>Ponga un paño entre la compresa y la piel, con hielo y con calor.</translation>
        </message>
        <message>
            <source>towel barrier wrap</source>
            <translation>toalla barrera envolver trapo</translation>
        </message>
        <message>
            <source>Under ice, a thin damp towel.</source>
            <translation>Con hielo, una toalla fina y húmeda.</translation>
        </message>
        <message>
            <source>cloth wet moist</source>
            <translation>paño mojado húmedo trapo</translation>
        </message>
        <message>
            <source>Gel packs and chemical packs are colder than melting ice. Never put one on bare skin.</source>
            <translation>Las compresas de gel y las químicas están más frías que el hielo que se derrite. No las ponga nunca sobre la piel desnuda.</translation>
        </message>
        <message>
            <source>Lay the pack on top of you. Do not lie on it.</source>
            <translation>Póngase la compresa encima. No se acueste sobre ella.</translation>
        </message>
        <message>
            <source>pressure weight under</source>
            <translation>presión peso debajo tumbarse</translation>
        </message>
        <message>
            <source>Set a heat pad to low or medium, never to high, and do not fold it.</source>
            <translation>Ponga la almohadilla eléctrica en un nivel bajo o medio, nunca alto, y no la doble.</translation>
        </message>
        <message>
            <source>No rub with menthol or chilli (capsaicin) under heat, and no second source of heat.</source>
            <translation>Nada de pomadas con mentol o chile (capsaicina) debajo del calor, ni una segunda fuente de calor.</translation>
        </message>
        <message>
            <source>cream balm gel</source>
            <translation>crema bálsamo gel ungüento</translation>
        </message>
        <message>
            <source>Only on skin that feels as it should and looks as it always does, and never on a wound.</source>
            <translation>Solo sobre piel que siente como debe y que tiene el aspecto de siempre, y nunca sobre una herida.</translation>
        </message>
        <message>
            <source>normal cut sore</source>
            <translation>normal corte llaga</translation>
        </message>
        <message>
            <source>Wraps that stay warm for hours are another kind of product. This timer is not made for them: follow what comes with them.</source>
            <translation>Las fajas y los parches que se mantienen calientes durante horas son otro tipo de producto. Este reloj no está hecho para ellos: siga sus instrucciones.</translation>
        </message>
        <message>
            <source>patch plaster all day</source>
            <translation>parche emplasto todo el día</translation>
        </message>
        <message>
            <source>Pack, cloth, skin</source>
            <translation>Compresa, paño, piel</translation>
        </message>
        <message>
            <source>A person lies face down. A pack lies on the lower back, and a cloth between it and the skin.</source>
            <translation>Una persona está acostada boca abajo. Hay una compresa sobre la zona lumbar, y un paño entre ella y la piel.</translation>
        </message>
        <message>
            <source>Do not lie on the pack</source>
            <translation>No se acueste sobre la compresa</translation>
        </message>
        <message>
            <source>A person lies on their back on top of a pack. The drawing is crossed out.</source>
            <translation>Una persona está acostada boca arriba sobre una compresa. El dibujo está tachado.</translation>
        </message>
        <message>
            <source>Who should ask a doctor first</source>
            <translation>Quién debe preguntar antes a un médico</translation>
        </message>
        <message>
            <source>Before ice: with numb or badly felt skin, diabetes, poor circulation or a disease of the vessels.</source>
            <translation>Antes del hielo: con piel entumecida o que no siente bien, diabetes, mala circulación o una enfermedad de los vasos sanguíneos.</translation>
        </message>
        <message>
            <source>cold neuropathy nerve blood contraindication</source>
            <translation>frío neuropatía nervio sangre contraindicación</translation>
        </message>
        <message>
            <source>Before ice: with Raynaud’s, hives from cold, a blood disease that cold sets off, or skin that was frostbitten once.</source>
            <translation>Antes del hielo: con Raynaud, urticaria por frío, una enfermedad de la sangre que el frío desencadena, o piel que alguna vez se congeló.</translation>
        </message>
        <message>
            <source>allergy urticaria frostbite cryoglobulinaemia</source>
            <translation>alergia ronchas congelación crioglobulinemia</translation>
        </message>
        <message>
            <source>Before ice: with a severe heart disease, high blood pressure or a nerve that is healing, for the very young and the very old, and at the front or side of the neck.</source>
            <translation>Antes del hielo: con una enfermedad grave del corazón, hipertensión o un nervio en recuperación, en niños muy pequeños y personas muy mayores, y en la parte delantera o lateral del cuello.</translation>
        </message>
        <message>
            <source>child hypertension</source>
            <translation>niño bebé anciano tensión alta presión alta</translation>
        </message>
        <message>
            <source>Before heat: with badly felt skin, diabetes, an injury of the spinal cord, or after a stroke. A heat pad can burn badly even when it is set to low.</source>
            <translation>Antes del calor: con piel que no siente bien, diabetes, una lesión de la médula espinal, o después de un ictus (derrame cerebral). Una almohadilla eléctrica puede causar quemaduras graves incluso en un nivel bajo.</translation>
        </message>
        <message>
            <source>numb neuropathy electric</source>
            <translation>entumecida dormida neuropatía eléctrica derrame</translation>
        </message>
        <message>
            <source>No heat without asking on a fresh injury, swelling or bleeding, an infection, an open wound, a blood clot or a tumour, with multiple sclerosis or poor circulation, or on the belly in pregnancy.</source>
            <translation>Sin preguntar, nada de calor sobre una lesión reciente, hinchazón o sangrado, una infección, una herida abierta, un coágulo o un tumor, con esclerosis múltiple o mala circulación, ni sobre el vientre en el embarazo.</translation>
        </message>
        <message>
            <source>pregnant thrombosis cancer MS abdomen</source>
            <translation>embarazada trombosis cáncer EM abdomen</translation>
        </message>
        <message>
            <source>Ice or heat?</source>
            <translation>¿Hielo o calor?</translation>
        </message>
        <message>
            <source>For backs, the NHS advises ice for pain and swelling, and heat for stiffness and spasm.</source>
            <translation>Para la espalda, el NHS aconseja hielo para el dolor y la hinchazón, y calor para la rigidez y los espasmos.</translation>
        </message>
        <message>
            <source>cold warm cramp</source>
            <translation>frío caliente calambre contractura</translation>
        </message>
        <message>
            <source>After a fall or a blow: no heat at first. One source says for 48 hours, another for 72. They differ, and 72 is the safe reading.</source>
            <translation>Después de una caída o un golpe: al principio nada de calor. Una fuente dice 48 horas; otra, 72. No coinciden, y lo prudente es 72.</translation>
        </message>
        <message>
            <source>injury accident days bruise cold</source>
            <translation>lesión accidente días moretón moratón hematoma frío</translation>
        </message>
        <message>
            <source>A spasm of the lower back that no fall or blow began may have heat at once.</source>
            <translation>Un espasmo lumbar que no empezó por una caída o un golpe puede recibir calor enseguida.</translation>
        </message>
        <message>
            <source>cramp</source>
            <translation>calambre contractura</translation>
        </message>
        <message>
            <source>Newer rules for injuries put less weight on ice than older ones did.</source>
            <translation>Las reglas más recientes para lesiones dan menos importancia al hielo que las antiguas.</translation>
        </message>
        <message>
            <source>Heat and cold in turns is not on offer here: it would break the rest of {rest}, the instructions for it contradict each other, and no authority was found that advises it for backs.</source>
            <translation>Alternar calor y frío no se ofrece aquí: rompería el descanso de {rest}, las instrucciones se contradicen entre sí, y no se encontró ninguna autoridad que lo aconseje para la espalda.</translation>
        </message>
        <message>
            <source>contrast therapy alternate alternating</source>
            <translation>terapia de contraste alternar alterno</translation>
        </message>
        <message>
            <source>How long, and why</source>
            <translation>Cuánto tiempo y por qué</translation>
        </message>
        <message>
            <source>{least} to {most} minutes at a time, ice or heat. Take it off sooner whenever you like.</source>
            <translation>De {least} a {most} minutos cada vez, hielo o calor. Quite la compresa antes siempre que quiera.</translation>
        </message>
        <message>
            <source>duration cold time</source>
            <translation>duración frío tiempo</translation>
        </message>
        <message>
            <source>Never longer than {most} minutes. Some sources allow 30; most do not, and the shorter is the safe reading. Longer is not better: under cold, the vessels may widen again.</source>
            <translation>Nunca más de {most} minutos. Algunas fuentes permiten 30; la mayoría no, y lo prudente es lo más corto. Más tiempo no es mejor: con el frío, los vasos sanguíneos pueden volver a dilatarse.</translation>
        </message>
        <message>
            <source>maximum limit</source>
            <translation>máximo límite</translation>
        </message>
        <message>
            <source>{thin_least} to {thin_most} minutes where the skin is thin over bone or a nerve lies close below it: elbow, wrist, hand, ribs, outer knee, shin, ankle, foot. Which places these are is this program’s own choice.</source>
            <translation>De {thin_least} a {thin_most} minutos donde la piel es fina sobre el hueso o hay un nervio cerca por debajo: codo, muñeca, mano, costillas, cara externa de la rodilla, espinilla, tobillo, pie. Cuáles son estos lugares es una elección propia de este programa.</translation>
        </message>
        <message>
            <source>thin bony short</source>
            <translation>fina hueso corto</translation>
        </message>
        <message>
            <source>Why so careful: nerves were hurt under cold packs. After one icing of 20 minutes on the back of the thigh, a footballer’s foot stayed weak for up to a year.</source>
            <translation>Por qué tanto cuidado: hubo nervios lesionados debajo de compresas frías. Después de una sola aplicación de hielo de 20 minutos en la parte posterior del muslo, el pie de un futbolista quedó débil hasta un año.</translation>
        </message>
        <message>
            <source>nerve injury damage foot drop</source>
            <translation>nervio lesión daño pie caído</translation>
        </message>
        <message>
            <source>Then that skin rests for at least {rest}, whether the pack was ice or heat, before the next one.</source>
            <translation>Después esa piel descansa al menos {rest}, tanto si la compresa fue de hielo como de calor, antes de la siguiente.</translation>
        </message>
        <message>
            <source>interval pause between again often</source>
            <translation>intervalo pausa entre otra vez cada cuánto</translation>
        </message>
        <message>
            <source>The rest is a precaution, and the exact interval is unproven. Much British guidance says every 2 to 3 hours; some American sources say hourly, and one has pauses of 10 minutes. They differ, and the longer rest is the safe reading. For heat it is seldom stated at all.</source>
            <translation>El descanso es una precaución, y el intervalo exacto no está demostrado. Muchas recomendaciones británicas dicen cada 2 a 3 horas; algunas fuentes estadounidenses, cada hora, y una habla de pausas de 10 minutos. No coinciden, y lo prudente es el descanso más largo. Para el calor rara vez se indica.</translation>
        </message>
        <message>
            <source>evidence proof why interval conflict</source>
            <translation>evidencia prueba por qué intervalo contradicción</translation>
        </message>
        <message>
            <source>For backs, the evidence for cold is thin: a review of trials found too little to judge it. It found a small relief, for a short time, from wraps that warm.</source>
            <translation>Para la espalda, la evidencia sobre el frío es escasa: una revisión de ensayos encontró demasiado poco para valorarlo. Encontró un pequeño alivio, por poco tiempo, con las fajas que calientan.</translation>
        </message>
        <message>
            <source>ice proof study does it work</source>
            <translation>hielo prueba estudio funciona sirve</translation>
        </message>
        <message>
            <source>When to stop</source>
            <translation>Cuándo parar</translation>
        </message>
        <message>
            <source>Feel the skin under the pack with your hand after {check} minutes and again after {second_check}; half-way where the time is short. The timer reminds you.</source>
            <translation>Palpe la piel debajo de la compresa con la mano a los {check} minutos y otra vez a los {second_check}; a la mitad donde el tiempo es corto. El reloj se lo recuerda.</translation>
        </message>
        <message>
            <source>check look</source>
            <translation>revisar mirar comprobar</translation>
        </message>
        <message>
            <source>Cold is felt as cold, then as burning, then as an ache, and at last the skin is numb. Take the pack off when it burns, and whenever the skin goes numb, even before the time is up. Some sources take light numbness for the aim. They differ, and this is the safe reading.</source>
            <translation>El frío se siente primero como frío, luego como ardor, luego como dolor sordo, y al final la piel está entumecida. Quite la compresa cuando arda, y siempre que la piel se entumezca, aunque no haya pasado el tiempo. Algunas fuentes toman un ligero entumecimiento como objetivo. No coinciden, y esto es lo prudente.</translation>
        </message>
        <message>
            <source>numbness feeling</source>
            <translation>entumecimiento adormecimiento sensación</translation>
        </message>
        <message>
            <source>Then say “{numb}” in the timer: it lets nothing start there until you say that colour and feeling are normal.</source>
            <translation>Después diga “{numb}” en el reloj: no deja iniciar nada ahí hasta que usted diga que el color y la sensibilidad son normales.</translation>
        </message>
        <message>
            <source>Skin that got too cold: warm it in water of 37 to 40 °C. No dry heat, and no rubbing. With blisters, with hard grey or white skin, or if it stays numb: see a doctor.</source>
            <translation>Piel que se enfrió demasiado: caliéntela en agua de 37 a 40 °C. Sin calor seco y sin frotar. Con ampollas, con piel dura gris o blanca, o si sigue entumecida: consulte a un médico.</translation>
        </message>
        <message>
            <source>frostbite frostnip first aid</source>
            <translation>congelación quemadura por frío primeros auxilios</translation>
        </message>
        <message>
            <source>Feel the skin with your hand</source>
            <translation>Palpe la piel con la mano</translation>
        </message>
        <message>
            <source>One hand lifts the pack and its cloth, the other one feels the skin below.</source>
            <translation>Una mano levanta la compresa con su paño, la otra palpa la piel de debajo.</translation>
        </message>
        <message>
            <source>Resting and sleeping</source>
            <translation>Reposar y dormir</translation>
        </message>
        <message>
            <source>A short rest helps. Lean back in a way that is comfortable.</source>
            <translation>Un reposo corto ayuda. Recuéstese de un modo que le resulte cómodo.</translation>
        </message>
        <message>
            <source>recline incline sit chair bed lie</source>
            <translation>reclinarse inclinar sentarse silla cama acostarse</translation>
        </message>
        <message>
            <source>On your side: bend the knees a little, with a pillow between them.</source>
            <translation>De lado: doble un poco las rodillas, con una almohada entre ellas.</translation>
        </message>
        <message>
            <source>sleep position cushion</source>
            <translation>dormir postura cojín</translation>
        </message>
        <message>
            <source>On your back: a pillow under the knees, or a rolled towel under the small of the back.</source>
            <translation>Boca arriba: una almohada debajo de las rodillas, o una toalla enrollada debajo del hueco lumbar.</translation>
        </message>
        <message>
            <source>Take the pack off before you sleep.</source>
            <translation>Quite la compresa antes de dormir.</translation>
        </message>
        <message>
            <source>bed night</source>
            <translation>cama noche</translation>
        </message>
        <message>
            <source>On the side, a pillow between the knees</source>
            <translation>De lado, una almohada entre las rodillas</translation>
        </message>
        <message>
            <source>A person lies on their side with the knees a little bent and a pillow between them.</source>
            <translation>Una persona está acostada de lado con las rodillas un poco dobladas y una almohada entre ellas.</translation>
        </message>
        <message>
            <source>On the back, a pillow under the knees</source>
            <translation>Boca arriba, una almohada debajo de las rodillas</translation>
        </message>
        <message>
            <source>A person lies on their back. A pillow under the knees keeps them bent.</source>
            <translation>Una persona está acostada boca arriba. Una almohada debajo de las rodillas las mantiene dobladas.</translation>
        </message>
        <message>
            <source>Or a rolled towel under the small of the back</source>
            <translation>O una toalla enrollada debajo del hueco lumbar</translation>
        </message>
        <message>
            <source>A person lies on their back with a rolled towel in the hollow of the lower back.</source>
            <translation>Una persona está acostada boca arriba con una toalla enrollada en el hueco de la zona lumbar.</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>Caminar</translation>
        </message>
        <message>
            <source>Walking gently is fine. Pushing on through pain delays recovery.</source>
            <translation>Caminar con suavidad está bien. Seguir a pesar del dolor retrasa la recuperación.</translation>
        </message>
        <message>
            <source>walk move exercise sport</source>
            <translation>andar moverse ejercicio deporte</translation>
        </message>
        <message>
            <source>Stay active as far as you can.</source>
            <translation>Manténgase en actividad en la medida en que pueda.</translation>
        </message>
        <message>
            <source>walk move bed rest</source>
            <translation>andar moverse reposo en cama</translation>
        </message>
        <message>
            <source>Gently, and not through pain</source>
            <translation>Con suavidad, y no a pesar del dolor</translation>
        </message>
        <message>
            <source>A person walks upright at an easy pace.</source>
            <translation>Una persona camina erguida a paso tranquilo.</translation>
        </message>
        <message>
            <source>What else helps</source>
            <translation>Qué más ayuda</translation>
        </message>
        <message>
            <source>Painkillers such as ibuprofen, naproxen, aspirin or paracetamol (acetaminophen) help some people.</source>
            <translation>Los analgésicos como ibuprofeno, naproxeno, aspirina o paracetamol (acetaminofén) ayudan a algunas personas.</translation>
        </message>
        <message>
            <source>pain relief tablets pills medicine drugs</source>
            <translation>calmante pastillas comprimidos medicina fármacos</translation>
        </message>
        <message>
            <source>Ask a pharmacist or a doctor which of them you may take.</source>
            <translation>Pregunte a un farmacéutico o a un médico cuál de ellos puede tomar.</translation>
        </message>
        <message>
            <source>painkillers medicine drugs</source>
            <translation>analgésicos medicina fármacos</translation>
        </message>
        <message>
            <source>Stretching, massage, light exercise, drinking enough and creams are said to loosen a tight muscle.</source>
            <translation>Se dice que los estiramientos, los masajes, el ejercicio ligero, beber lo suficiente y las cremas relajan un músculo tenso.</translation>
        </message>
        <message>
            <source>water hydration stretch rub</source>
            <translation>agua hidratación estirar frotar pomada</translation>
        </message>
        <message>
            <source>In the first days after an injury, the NHS says no massage, no heat and no alcohol. Sources differ here, and this is the safe reading.</source>
            <translation>En los primeros días después de una lesión, el NHS dice: sin masajes, sin calor y sin alcohol. Aquí las fuentes no coinciden, y esto es lo prudente.</translation>
        </message>
        <message>
            <source>fall blow drink</source>
            <translation>caída golpe beber</translation>
        </message>
        <message>
            <source>What makes you sleepy</source>
            <translation>Lo que da sueño</translation>
        </message>
        <message>
            <source>Never sleep with a pack on, ice or heat.</source>
            <translation>No duerma nunca con una compresa puesta, ni de hielo ni de calor.</translation>
        </message>
        <message>
            <source>asleep doze bed night</source>
            <translation>dormido dormirse adormilarse cama noche</translation>
        </message>
        <message>
            <source>Muscle relaxants can make you sleepy and slow to react. Do not drive under them.</source>
            <translation>Los relajantes musculares pueden dar sueño y hacer más lentas las reacciones. No conduzca bajo sus efectos.</translation>
        </message>
        <message>
            <source>medicine tablets car tired drowsy</source>
            <translation>medicina pastillas coche carro cansado somnoliento</translation>
        </message>
        <message>
            <source>With alcohol, sleeping pills or medicines for pain, a heat pad is more dangerous.</source>
            <translation>Con alcohol, somníferos o medicamentos para el dolor, una almohadilla eléctrica es más peligrosa.</translation>
        </message>
        <message>
            <source>drink tablets painkillers burn drowsy tired</source>
            <translation>beber pastillas analgésicos quemadura somnoliento cansado</translation>
        </message>
        <message>
            <source>In 1995 American authorities counted more than 1,600 burns from heat pads in emergency rooms and 8 deaths, on average, in a year.</source>
            <translation>En 1995 las autoridades estadounidenses contaron, en promedio, más de 1600 quemaduras por almohadillas eléctricas atendidas en urgencias y 8 muertes al año.</translation>
        </message>
        <message>
            <source>If you might fall asleep, set an alarm clock besides this timer. Its alarm may not wake you.</source>
            <translation>Si es posible que se duerma, ponga un despertador además de este reloj. Puede que la alarma de este programa no le despierte.</translation>
        </message>
        <message>
            <source>doze asleep tired drowsy wake</source>
            <translation>dormirse dormido cansado somnoliento despertar</translation>
        </message>
        <message>
            <source>How long it usually lasts</source>
            <translation>Cuánto suele durar</translation>
        </message>
        <message>
            <source>A strain usually goes away in 3 to 6 weeks. If pain lasts longer, see a doctor.</source>
            <translation>Una distensión suele desaparecer en 3 a 6 semanas. Si el dolor dura más, consulte a un médico.</translation>
        </message>
        <message>
            <source>heal recover days pulled muscle</source>
            <translation>curar recuperarse días tirón muscular</translation>
        </message>
        <message>
            <source>When to see a doctor</source>
            <translation>Cuándo ir al médico</translation>
        </message>
        <message>
            <source>See a doctor if it is no better after a few weeks, if it is severe, or if it gets worse.</source>
            <translation>Consulte a un médico si no mejora después de unas semanas, si es intenso o si empeora.</translation>
        </message>
        <message>
            <source>clinician GP physiotherapist</source>
            <translation>profesional sanitario médico de cabecera fisioterapeuta</translation>
        </message>
        <message>
            <source>See one too if the pain goes down the leg below the knee, or if you have had cancer, have brittle bones (osteoporosis) or take steroids.</source>
            <translation>Consúltelo también si el dolor baja por la pierna más abajo de la rodilla, o si ha tenido cáncer, tiene huesos frágiles (osteoporosis) o toma corticoides.</translation>
        </message>
        <message>
            <source>clinician GP sciatica cortisone</source>
            <translation>profesional sanitario médico de cabecera ciática cortisona</translation>
        </message>
        <message>
            <source>What a doctor or physiotherapist says for you comes before this guide, and before this timer.</source>
            <translation>Lo que un médico o fisioterapeuta le diga a usted va antes que esta guía y antes que este reloj.</translation>
        </message>
        <message>
            <source>clinician</source>
            <translation>profesional sanitario</translation>
        </message>
        <message>
            <source>Strain or disc?</source>
            <translation>¿Distensión o disco?</translation>
        </message>
        <message>
            <source>That cannot be told apart at home, and this program does not try.</source>
            <translation>Eso no se puede distinguir en casa, y este programa no lo intenta.</translation>
        </message>
        <message>
            <source>herniated slipped disk muscle diagnosis</source>
            <translation>hernia discal disco músculo diagnóstico</translation>
        </message>
        <message>
            <source>One article says that a disc hurts when you bend forward and when you come back up, and a strain less on the way down and more on the way up. Do not rely on it, and do not bend to try it out.</source>
            <translation>Un artículo dice que un disco duele al inclinarse hacia delante y al volver a subir, y una distensión menos al bajar y más al subir. No se fíe de ello, ni se incline para probarlo.</translation>
        </message>
        <message>
            <source>herniated slipped disk muscle test</source>
            <translation>hernia discal disco músculo prueba</translation>
        </message>
        <message>
            <source>The warning signs count whichever of the two it is.</source>
            <translation>Las señales de alerta valen en cualquiera de los dos casos.</translation>
        </message>
        <message>
            <source>emergency</source>
            <translation>emergencia urgencia</translation>
        </message>
    </context>
    <context>
        <name>GuidePage</name>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Buscar en la guía</translation>
        </message>
    </context>
    <context>
        <name>GuideSource</name>
        <message>
            <source>this program’s own rule or caution</source>
            <translation>regla o precaución propia de este programa</translation>
        </message>
        <message>
            <source>public cautions, as this project gathered them</source>
            <translation>precauciones públicas, tal como las reunió este proyecto</translation>
        </message>
        <message>
            <source>an article on lower back spasms</source>
            <translation>un artículo sobre espasmos lumbares</translation>
        </message>
        <message>
            <source>NHS</source>
            <translation>NHS</translation>
        </message>
        <message>
            <source>NHS, back pain</source>
            <translation>NHS, dolor de espalda</translation>
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
            <translation>NHS Sherwood Forest, fisioterapia</translation>
        </message>
        <message>
            <source>American Academy of Pediatrics (AAP)</source>
            <translation>American Academy of Pediatrics (AAP)</translation>
        </message>
        <message>
            <source>Bleakley 2004, a review</source>
            <translation>Bleakley 2004, una revisión</translation>
        </message>
        <message>
            <source>Bleakley 2006, a trial</source>
            <translation>Bleakley 2006, un ensayo</translation>
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
            <translation>revisión Cochrane (French 2006)</translation>
        </message>
        <message>
            <source>DeRoyal, a maker of packs</source>
            <translation>DeRoyal, un fabricante de compresas</translation>
        </message>
        <message>
            <source>FDA and CPSC advisory 1995</source>
            <translation>aviso de la FDA y la CPSC, 1995</translation>
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
            <translation>Malone 1992, informes de casos</translation>
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
            <translation>University of Missouri, según ABC News</translation>
        </message>
        <message>
            <source>Moeller 1997, the report of a case</source>
            <translation>Moeller 1997, el informe de un caso</translation>
        </message>
        <message>
            <source>the rules POLICE and PEACE &amp; LOVE</source>
            <translation>las reglas POLICE y PEACE &amp; LOVE</translation>
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
            <translation>revista TM, para farmacias</translation>
        </message>
        <message>
            <source>URMC, told by HealthDay</source>
            <translation>URMC, según HealthDay</translation>
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
            <translation>Cronometra compresas de hielo y calor, avisa para quitarlas y hace descansar la piel dos horas.
Sin ningún comando abre la ventana, o trae al frente la que está abierta.</translation>
        </message>
        <message>
            <source>NAME is an area's name, its region's name ("left knee") or its id ("left-knee"). Without --area, start takes the
area used last (the first one if none was used in two days), and off, undo and cancel take the one that it can be.

exit status: 0 done, 1 refused by the regimen (why and until when on standard error), 2 wrong usage,
3 an environment problem such as no display or a log that cannot be read</source>
            <translation>NAME es el nombre de una zona, el de su región o su id ("left-knee"). Sin --area, start toma la zona
usada por última vez (la primera si no se usó ninguna en dos días), y off, undo y cancel la única que puede ser.

estado de salida: 0 hecho, 1 rechazado por la pauta (por qué y hasta cuándo, en el error estándar), 2 uso incorrecto,
3 un problema del entorno, como que no hay pantalla o que el registro no se puede leer</translation>
        </message>
        <message>
            <source>begin in the tray, without the window</source>
            <translation>empezar en la bandeja, sin la ventana</translation>
        </message>
        <message>
            <source>a pack goes on; starts the program in the tray if it is not running</source>
            <translation>se pone una compresa; inicia el programa en la bandeja si no está en marcha</translation>
        </message>
        <message>
            <source>what the pack is</source>
            <translation>qué es la compresa</translation>
        </message>
        <message>
            <source>how long it stays (15 to 20; thin or bony: 5 to 10)</source>
            <translation>cuánto tiempo se queda (de 15 a 20; con piel fina o hueso debajo: de 5 a 10)</translation>
        </message>
        <message>
            <source>it has been on for so long already</source>
            <translation>lleva ya puesta este tiempo</translation>
        </message>
        <message>
            <source>I took it off; the skin rests from then</source>
            <translation>ya la quité; la piel descansa desde entonces</translation>
        </message>
        <message>
            <source>it was off earlier: so many minutes ago</source>
            <translation>se quitó antes: hace tantos minutos</translation>
        </message>
        <message>
            <source>numb, white or burning: locked until you say in the window that it is well</source>
            <translation>entumecida, blanca o con ardor: bloqueada hasta que usted diga en la ventana que está bien</translation>
        </message>
        <message>
            <source>it is still on: takes back an off of the last 10 minutes</source>
            <translation>sigue puesta: retira un off de los últimos 10 minutos</translation>
        </message>
        <message>
            <source>it was never on: in the first 60 seconds</source>
            <translation>nunca estuvo puesta: en los primeros 60 segundos</translation>
        </message>
        <message>
            <source>where the pack is</source>
            <translation>dónde está la compresa</translation>
        </message>
        <message>
            <source>one line for each area</source>
            <translation>una línea por zona</translation>
        </message>
        <message>
            <source>as a JSON object</source>
            <translation>como objeto JSON</translation>
        </message>
        <message>
            <source>the treatments on record as CSV, everything as JSON, or a report as PDF</source>
            <translation>los tratamientos anotados como CSV, todo como JSON, o un informe como PDF</translation>
        </message>
        <message>
            <source>replaced if it is there</source>
            <translation>se sustituye si ya existe</translation>
        </message>
        <message>
            <source>from this day on (2026-03-16)</source>
            <translation>desde este día (2026-03-16)</translation>
        </message>
        <message>
            <source>up to this day, which is included</source>
            <translation>hasta este día, incluido</translation>
        </message>
        <message>
            <source>only of this area or region</source>
            <translation>solo de esta zona o región</translation>
        </message>
        <message>
            <source>takes in what was exported, here or on another computer</source>
            <translation>incorpora lo que se exportó, aquí o en otro equipo</translation>
        </message>
        <message>
            <source>a .csv or .json that this program wrote</source>
            <translation>un .csv o .json escrito por este programa</translation>
        </message>
        <message>
            <source>ends the program; refused while a pack is on</source>
            <translation>termina el programa; se rechaza mientras haya una compresa puesta</translation>
        </message>
        <message>
            <source>even while a pack is on: only its alarm still rings then</source>
            <translation>aunque haya una compresa puesta: después solo suena su alarma</translation>
        </message>
    </context>
    <context>
        <name>Hint</name>
        <message>
            <source>Skin normal in colour and feeling? Cloth between; pack over it, not under you.</source>
            <translation>¿Piel normal en color y sensibilidad? Paño en medio; la compresa encima, no debajo de usted.</translation>
        </message>
        <message>
            <source>If it is still on, take it off now and say “Just now”.</source>
            <translation>Si sigue puesta, quítela ahora y diga “Justo ahora”.</translation>
        </message>
        <message>
            <source>The skin rests at least {rest} after every pack, ice or heat. Walking a little helps.</source>
            <translation>La piel descansa al menos {rest} después de cada compresa, hielo o calor. Caminar un poco ayuda.</translation>
        </message>
        <message>
            <source>Take it off sooner if the skin goes numb or white, or burns.</source>
            <translation>Quite la compresa antes si la piel se entumece, se pone blanca o arde.</translation>
        </message>
        <message>
            <source>Reach under the pack. If it is numb, white or burning, take it off and say so.</source>
            <translation>Meta la mano debajo de la compresa. Si la piel está entumecida, blanca o arde, quite la compresa e indíquelo.</translation>
        </message>
        <message>
            <source>Reach under the pack. Without an answer the alarm begins in {left}.</source>
            <translation>Meta la mano debajo de la compresa. Sin respuesta, la alarma empieza en {left}.</translation>
        </message>
        <message>
            <source>The sound for this pack pauses for {left}. Take it off, then say “I took it off”.</source>
            <translation>El sonido de esta compresa se pausa durante {left}. Quítela y después diga “Ya la quité”.</translation>
        </message>
        <message>
            <source>It rests until {time} at the least, and until you say that it is normal again.</source>
            <translation>Descansa como mínimo hasta las {time}, y hasta que usted diga que vuelve a estar normal.</translation>
        </message>
        <message>
            <source>{passed}. It stays locked until you say that it is normal again.</source>
            <translation>{passed}. Sigue bloqueada hasta que usted diga que vuelve a estar normal.</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>{begin}, still on</source>
            <translation>{begin}, sigue puesta</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>{begin} a {end}</translation>
        </message>
        <message>
            <source>{time} on the skin, {planned} planned</source>
            <translation>{time} sobre la piel, previsto {planned}</translation>
        </message>
        <message>
            <source>Rest until {time}
after {pack}</source>
            <translation>Descanso hasta las {time}
después de {pack}</translation>
        </message>
        <message>
            <source>Overrun {time}</source>
            <translation>Exceso {time}</translation>
        </message>
        <message>
            <source>Put on against the rule</source>
            <translation>Puesta contra la regla</translation>
        </message>
        <message>
            <source>Said to be never on</source>
            <translation>Indicado que nunca estuvo puesta</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) not answered</source>
            <translation>
                <numerusform>%n revisión sin contestar</numerusform>
                <numerusform>%n revisiones sin contestar</numerusform>
            </translation>
        </message>
        <message>
            <source>Ended: numb, white or burning</source>
            <translation>Final: entumecida, blanca o con ardor</translation>
        </message>
        <message>
            <source>The end is not known; it is the time of the answer</source>
            <translation>No se conoce el final; es la hora de la respuesta</translation>
        </message>
        <message>
            <source>Pain {before} before, {after} after</source>
            <translation>Dolor {before} antes, {after} después</translation>
        </message>
        <message>
            <source>Pain {before} before</source>
            <translation>Dolor {before} antes</translation>
        </message>
        <message>
            <source>Pain {after} after</source>
            <translation>Dolor {after} después</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Descanso</translation>
        </message>
        <message>
            <source>Treatments and rests, {dates}</source>
            <translation>Tratamientos y descansos, {dates}</translation>
        </message>
        <message>
            <source>{day}: no treatment</source>
            <translation>{day}: ningún tratamiento</translation>
        </message>
        <message>
            <source>{day}: {packs}; {time} on the skin</source>
            <translation>{day}: {packs}; {time} sobre la piel</translation>
        </message>
        <message>
            <source>midnight</source>
            <translation>medianoche</translation>
        </message>
        <message>
            <source>ice {begin} to {end}</source>
            <translation>hielo {begin} a {end}</translation>
        </message>
        <message>
            <source>heat {begin} to {end}</source>
            <translation>calor {begin} a {end}</translation>
        </message>
        <message>
            <source>Pain, 0–10</source>
            <translation>Dolor, 0–10</translation>
        </message>
        <message>
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <source>after</source>
            <translation>después</translation>
        </message>
        <message>
            <source>No pain was recorded</source>
            <translation>No se anotó el dolor</translation>
        </message>
        <message>
            <source>{drawn} of {n} drawn: of each day the {most} with the most and the least pain</source>
            <translation>{drawn} de {n} dibujados: de cada día, los {most} con más y con menos dolor</translation>
        </message>
        <message>
            <source>{drawn} of {n} drawn: of every {days} days the {most} with the most and least pain</source>
            <translation>{drawn} de {n} dibujados: de cada {days} días, los {most} con más y con menos dolor</translation>
        </message>
        <message>
            <source>{title}, {dates}</source>
            <translation>{title}, {dates}</translation>
        </message>
        <message>
            <source>{name}: first {first}, last {last}, least {least}, most {most}</source>
            <translation>{name}: primero {first}, último {last}, mínimo {least}, máximo {most}</translation>
        </message>
        <message>
            <source>The pack is on. It can be corrected or deleted when it has come off.</source>
            <translation>La compresa está puesta. Se podrá corregir o borrar cuando se haya quitado.</translation>
        </message>
        <message>
            <source>Deleted: {pack}, {time}. If its skin rests, it rests on.</source>
            <translation>Borrado: {pack}, {time}. Si la piel descansa, sigue descansando.</translation>
        </message>
    </context>
    <context>
        <name>HistoryDetail</name>
        <message>
            <source>Pain before the treatment</source>
            <translation>Dolor antes del tratamiento</translation>
        </message>
        <message>
            <source>Pain after the treatment</source>
            <translation>Dolor después del tratamiento</translation>
        </message>
    </context>
    <context>
        <name>HistoryExchange</name>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>&amp;Week</source>
            <translation>&amp;Semana</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;Mes</translation>
        </message>
        <message>
            <source>&amp;All</source>
            <translation>To&amp;do</translation>
        </message>
        <message>
            <source>&amp;Report (PDF)…</source>
            <translation>&amp;Informe (PDF)…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>‹</source>
            <translation>‹</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Anteriores</translation>
        </message>
        <message>
            <source>›</source>
            <translation>›</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Posteriores</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Ice or heat</source>
            <translation>Hielo o calor</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>Des&amp;hacer</translation>
        </message>
        <message>
            <source>Treatments</source>
            <translation>Tratamientos</translation>
        </message>
        <message>
            <source>On record or deleted</source>
            <translation>Anotados o borrados</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Dolor antes</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Dolor después</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>&amp;Nota</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Anything you want to remember of it</source>
            <translation>Lo que quiera recordar de él</translation>
        </message>
        <message>
            <source>&amp;Correct…</source>
            <translation>&amp;Corregir…</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Borrar</translation>
        </message>
        <message>
            <source>Re&amp;store</source>
            <translation>&amp;Restaurar</translation>
        </message>
        <message>
            <source>What was said, and when</source>
            <translation>Qué se indicó y cuándo</translation>
        </message>
        <message>
            <source>Add one that was &amp;forgotten…</source>
            <translation>Añadir uno &amp;olvidado…</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>Im&amp;primir…</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>Import&amp;ar…</translation>
        </message>
        <message>
            <source>Delete ever&amp;ything…</source>
            <translation>Borrar &amp;todo…</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>this is not a whole entry</source>
            <translation>no es una entrada completa</translation>
        </message>
        <message>
            <source>it was changed or damaged since it was written</source>
            <translation>se cambió o se dañó después de escribirse</translation>
        </message>
        <message>
            <source>it says something that this program does not know</source>
            <translation>dice algo que este programa no conoce</translation>
        </message>
        <message>
            <source>the id of the treatment is missing or not as this program writes it</source>
            <translation>falta el identificador del tratamiento o no es como lo escribe este programa</translation>
        </message>
        <message>
            <source>there is no such region</source>
            <translation>no existe esa región</translation>
        </message>
        <message>
            <source>a pack is either ice or heat</source>
            <translation>una compresa es de hielo o de calor</translation>
        </message>
        <message>
            <source>a time has to look like {form}</source>
            <translation>una hora debe tener la forma {form}</translation>
        </message>
        <message>
            <source>a number is missing, or is none</source>
            <translation>falta un número o no lo es</translation>
        </message>
        <message>
            <source>it does not say how the removal is known</source>
            <translation>no dice cómo se sabe que se quitó</translation>
        </message>
        <message>
            <source>“outside_regimen” is either yes or no</source>
            <translation>“outside_regimen” solo puede ser yes o no</translation>
        </message>
        <message>
            <source>pain is a whole number from 0 to 10</source>
            <translation>el dolor es un número entero de 0 a 10</translation>
        </message>
        <message>
            <source>the note has more than {n} characters</source>
            <translation>la nota tiene más de {n} caracteres</translation>
        </message>
        <message>
            <source>the pack came off before it went on</source>
            <translation>la compresa se quitó antes de ponerse</translation>
        </message>
        <message>
            <source>the pack was on for more than 24 hours</source>
            <translation>la compresa estuvo puesta más de 24 horas</translation>
        </message>
        <message>
            <source>the pack is still on; take it off there, and export again</source>
            <translation>la compresa sigue puesta; quítela allí y exporte de nuevo</translation>
        </message>
        <message>
            <source>it lies in the future; check the clocks of both computers</source>
            <translation>está en el futuro; compruebe los relojes de los dos equipos</translation>
        </message>
        <message>
            <source>the beginning of this treatment is missing; export it with more days</source>
            <translation>falta el comienzo de este tratamiento; expórtelo con más días</translation>
        </message>
        <message>
            <source>the log has it already and says something else; the log stays as it is</source>
            <translation>el registro ya lo tiene y dice otra cosa; el registro queda como está</translation>
        </message>
        <message>
            <source>the treatment began elsewhere, and only its record can be put right from here</source>
            <translation>el tratamiento empezó en otro lugar, y desde aquí solo se puede corregir lo anotado</translation>
        </message>
        <message>
            <source>another pack was on the same skin at the same time; both are kept</source>
            <translation>otra compresa estaba en la misma piel al mismo tiempo; se conservan las dos</translation>
        </message>
        <message>
            <source>the clock was set while the pack was on; its time on the skin is kept</source>
            <translation>se cambió la hora del reloj mientras la compresa estaba puesta; se conserva su tiempo sobre la piel</translation>
        </message>
        <message>
            <source>Line {line}: {what}.</source>
            <translation>Línea {line}: {what}.</translation>
        </message>
        <message>
            <source>{path} is not text in UTF-8. Export it again, or save it as UTF-8.</source>
            <translation>{path} no es texto en UTF-8. Expórtelo de nuevo o guárdelo como UTF-8.</translation>
        </message>
        <message>
            <source>{path} is damaged or not whole, from line {line} on. Export it again.</source>
            <translation>{path} está dañado o incompleto desde la línea {line}. Expórtelo de nuevo.</translation>
        </message>
        <message>
            <source>{path} was not written by Therapy Timer. Choose a file that it exported.</source>
            <translation>{path} no fue escrito por Therapy Timer. Elija un archivo que haya exportado.</translation>
        </message>
        <message>
            <source>{path} was written by a newer Therapy Timer. Install that version.</source>
            <translation>{path} fue escrito por un Therapy Timer más reciente. Instale esa versión.</translation>
        </message>
        <message>
            <source>{path} lacks the columns {what}. Leave the header as it was exported.</source>
            <translation>En {path} faltan las columnas {what}. Deje el encabezado tal como se exportó.</translation>
        </message>
        <message>
            <source>{path} was changed while it was read. Try again when it is finished.</source>
            <translation>{path} cambió mientras se leía. Inténtelo de nuevo cuando esté terminado.</translation>
        </message>
        <message>
            <source>{path} is neither a .csv nor a .json file. Choose one that Therapy Timer exported.</source>
            <translation>{path} no es un archivo .csv ni .json. Elija uno que Therapy Timer haya exportado.</translation>
        </message>
        <message>
            <source>{path} cannot be read ({what}). Choose another file.</source>
            <translation>No se puede leer {path} ({what}). Elija otro archivo.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>No treatment was new.</source>
            <translation>Ningún tratamiento era nuevo.</translation>
        </message>
        <message>
            <source>Nothing was new.</source>
            <translation>No había nada nuevo.</translation>
        </message>
        <message>
            <source>{area} is locked until you say that colour and feeling are normal again.</source>
            <translation>{area}: piel bloqueada hasta que usted diga que el color y la sensibilidad vuelven a ser normales.</translation>
        </message>
        <message>
            <source>{area} rests from a pack that came off at {time}.</source>
            <translation>{area}: descansa de una compresa que se quitó a las {time}.</translation>
        </message>
        <message>
            <source>Exports of Therapy Timer (*.json *.csv)</source>
            <translation>Exportaciones de Therapy Timer (*.json *.csv)</translation>
        </message>
        <message>
            <source>From {name}:</source>
            <translation>De {name}:</translation>
        </message>
        <message>
            <source>No treatment is new, but other entries are.</source>
            <translation>Ningún tratamiento es nuevo, pero otras entradas sí.</translation>
        </message>
        <message>
            <source>Nothing is new.</source>
            <translation>No hay nada nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (overlaps/overlap) with others on the same skin; both are kept.</source>
            <translation>
                <numerusform>%n tratamiento coincide en el tiempo con otros en la misma piel; se conservan todos.</numerusform>
                <numerusform>%n tratamientos coinciden en el tiempo con otros en la misma piel; se conservan todos.</numerusform>
            </translation>
        </message>
        <message>
            <source>{area} will be locked until you say that colour and feeling are normal again.</source>
            <translation>{area}: la piel quedará bloqueada hasta que usted diga que el color y la sensibilidad vuelven a ser normales.</translation>
        </message>
        <message>
            <source>{area} will rest from a pack that came off at {time}.</source>
            <translation>{area}: descansará de una compresa que se quitó a las {time}.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… y %n más.</numerusform>
                <numerusform>… y %n más.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in the rest? What is on record here stays.</source>
            <translation>¿Incorporar lo demás? Lo anotado aquí se conserva.</translation>
        </message>
        <message>
            <source>Take it in? What is on record here stays.</source>
            <translation>¿Incorporarlo? Lo anotado aquí se conserva.</translation>
        </message>
        <message numerus="yes">
            <source>%n entr(y/ies) (was/were) not taken, or (needs/need) a look:</source>
            <translation>
                <numerusform>%n entrada no se incorporó o hay que revisarla:</numerusform>
                <numerusform>%n entradas no se incorporaron o hay que revisarlas:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (overlaps/overlap) with others:</source>
            <translation>
                <numerusform>%n tratamiento coincide en el tiempo con otros:</numerusform>
                <numerusform>%n tratamientos coinciden en el tiempo con otros:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>  … and %n more.</source>
            <translation>
                <numerusform>  … y %n más.</numerusform>
                <numerusform>  … y %n más.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (was/were) added.</source>
            <translation>
                <numerusform>Se añadió %n tratamiento.</numerusform>
                <numerusform>Se añadieron %n tratamientos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (was/were) put right.</source>
            <translation>
                <numerusform>Se corrigió %n tratamiento.</numerusform>
                <numerusform>Se corrigieron %n tratamientos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entr(y/ies) (is/are) not taken.</source>
            <translation>
                <numerusform>%n entrada no se incorpora.</numerusform>
                <numerusform>%n entradas no se incorporan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (is/are) new.</source>
            <translation>
                <numerusform>%n tratamiento es nuevo.</numerusform>
                <numerusform>%n tratamientos son nuevos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (is/are) put right.</source>
            <translation>
                <numerusform>Se corrige %n tratamiento.</numerusform>
                <numerusform>Se corrigen %n tratamientos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Take it in</source>
            <translation>Incorporar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Not taken, or worth a &amp;look</source>
            <translation>No incorporado o que conviene &amp;mirar</translation>
        </message>
        <message>
            <source>Not taken, or worth a look</source>
            <translation>No incorporado o que conviene mirar</translation>
        </message>
    </context>
    <context>
        <name>InjuryDialog</name>
        <message>
            <source>When was the fall or blow: {area}?</source>
            <translation>¿Cuándo fue la caída o el golpe: {area}?</translation>
        </message>
        <message>
            <source>It was then</source>
            <translation>Fue entonces</translation>
        </message>
        <message>
            <source>That is in the future.</source>
            <translation>Eso está en el futuro.</translation>
        </message>
        <message>
            <source>That is more than 14 days ago: nothing follows from it here.</source>
            <translation>Hace más de 14 días: aquí no tiene ninguna consecuencia.</translation>
        </message>
        <message>
            <source>That is more than 72 hours ago: heat need not wait for it.</source>
            <translation>Hace más de 72 horas: por ese motivo el calor no tiene que esperar.</translation>
        </message>
        <message>
            <source>Fall or blow</source>
            <translation>Caída o golpe</translation>
        </message>
        <message>
            <source>Only if you fell or were hit there. A muscle that cramped by itself needs nothing here.</source>
            <translation>Solo si se cayó o recibió un golpe ahí. Para un músculo que se contrajo por sí solo no hace falta nada aquí.</translation>
        </message>
        <message>
            <source>It &amp;was at</source>
            <translation>&amp;Fue el</translation>
        </message>
        <message>
            <source>Day and time of the fall or blow</source>
            <translation>Día y hora de la caída o el golpe</translation>
        </message>
        <message>
            <source>There was &amp;no fall or blow</source>
            <translation>&amp;No hubo caída ni golpe</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>{key} or {single}</source>
            <translation>{key} o {single}</translation>
        </message>
        <message>
            <source>To the next button or field; with Shift, back</source>
            <translation>Al botón o campo siguiente; con Mayús, al anterior</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Press the button that has the frame around it</source>
            <translation>Pulsar el botón que tiene el marco alrededor</translation>
        </message>
        <message>
            <source>Alt and a letter</source>
            <translation>Alt y una letra</translation>
        </message>
        <message>
            <source>Press a button at once; its hint tells the letter</source>
            <translation>Pulsar un botón directamente; su indicación dice la letra</translation>
        </message>
        <message>
            <source>Close a question or the far view; never an alarm</source>
            <translation>Cerrar una pregunta o la vista lejana; nunca una alarma</translation>
        </message>
        <message>
            <source>Show these keys</source>
            <translation>Mostrar estas teclas</translation>
        </message>
        <message>
            <source>Far view: the time as large as the screen</source>
            <translation>Vista lejana: el tiempo tan grande como la pantalla</translation>
        </message>
        <message>
            <source>The timer</source>
            <translation>El reloj</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>El plan</translation>
        </message>
        <message>
            <source>The history</source>
            <translation>El historial</translation>
        </message>
        <message>
            <source>The guide</source>
            <translation>La guía</translation>
        </message>
        <message>
            <source>The settings</source>
            <translation>Los ajustes</translation>
        </message>
        <message>
            <source>The warning signs</source>
            <translation>Las señales de alerta</translation>
        </message>
        <message>
            <source>Quit; it asks first while a pack is on</source>
            <translation>Salir; con una compresa puesta, pregunta antes</translation>
        </message>
    </context>
    <context>
        <name>Label</name>
        <message>
            <source>Start ice</source>
            <translation>Iniciar hielo</translation>
        </message>
        <message>
            <source>Start heat</source>
            <translation>Iniciar calor</translation>
        </message>
        <message>
            <source>I took it off</source>
            <translation>Ya la quité</translation>
        </message>
        <message>
            <source>I am taking it off (sound pauses)</source>
            <translation>La estoy quitando (sonido en pausa)</translation>
        </message>
        <message>
            <source>Numb, white or burning</source>
            <translation>Entumecida, blanca o con ardor</translation>
        </message>
        <message>
            <source>The skin feels normal</source>
            <translation>La piel se siente normal</translation>
        </message>
        <message>
            <source>Show the timer</source>
            <translation>Mostrar el reloj</translation>
        </message>
    </context>
    <context>
        <name>LongWork</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel: {work}</source>
            <translation>Cancelar: {work}</translation>
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
            <translation>Señales de alerta</translation>
        </message>
    </context>
    <context>
        <name>Milestone</name>
        <message>
            <source>The ice is on: {area}. Take it off at {time}.</source>
            <translation>La compresa de hielo está puesta: {area}. Quítela a las {time}.</translation>
        </message>
        <message>
            <source>The heat is on: {area}. Take it off at {time}.</source>
            <translation>La compresa de calor está puesta: {area}. Quítela a las {time}.</translation>
        </message>
        <message>
            <source>5 minutes left: {area}.</source>
            <translation>Quedan 5 minutos: {area}.</translation>
        </message>
        <message>
            <source>1 minute left: {area}.</source>
            <translation>Queda 1 minuto: {area}.</translation>
        </message>
        <message>
            <source>The rest is over: {area}.</source>
            <translation>El descanso ha terminado: {area}.</translation>
        </message>
    </context>
    <context>
        <name>Modality</name>
        <message>
            <source>Ice</source>
            <translation>Hielo</translation>
        </message>
        <message>
            <source>Heat</source>
            <translation>Calor</translation>
        </message>
        <message>
            <source>ice</source>
            <translation>hielo</translation>
        </message>
        <message>
            <source>heat</source>
            <translation>calor</translation>
        </message>
    </context>
    <context>
        <name>OwnSoundRow</name>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose a sound for: {name}</source>
            <translation>Elegir un sonido para: {name}</translation>
        </message>
        <message>
            <source>Built-in</source>
            <translation>Incluido</translation>
        </message>
        <message>
            <source>Use the built-in sound for: {name}</source>
            <translation>Usar el sonido incluido para: {name}</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Test the sound for: {name}</source>
            <translation>Probar el sonido para: {name}</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Sonidos</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
    </context>
    <context>
        <name>PackOnDialog</name>
        <message>
            <source>A pack is on anyway</source>
            <translation>Aun así hay una compresa</translation>
        </message>
        <message>
            <source>A pack is on the {area} anyway</source>
            <translation>Aun así hay una compresa: {area}</translation>
        </message>
        <message>
            <source>This skin should still be resting. The pack will be recorded as against the rule, and the alarm rings at once. The rest starts again when the pack comes off.</source>
            <translation>Esta piel debería seguir descansando. Se anotará que la compresa va contra la regla, y la alarma suena de inmediato. El descanso vuelve a empezar cuando se quite la compresa.</translation>
        </message>
        <message>
            <source>A pack is already on</source>
            <translation>Ya hay una compresa</translation>
        </message>
        <message>
            <source>A pack is already on: {area}</source>
            <translation>Ya hay una compresa: {area}</translation>
        </message>
        <message>
            <source>Its time counts from when it went on.</source>
            <translation>Su tiempo cuenta desde que se puso.</translation>
        </message>
        <message>
            <source>Record it and ring</source>
            <translation>Anotar y dar la alarma</translation>
        </message>
        <message>
            <source>It is on</source>
            <translation>Está puesta</translation>
        </message>
        <message>
            <source>On since {time}.</source>
            <translation>Puesta desde las {time}.</translation>
        </message>
        <message>
            <source>{why} It is recorded as against the rule: take it off at once, the alarm rings.</source>
            <translation>{why} Se anota que va contra la regla: quite la compresa de inmediato, la alarma suena.</translation>
        </message>
        <message>
            <source>{since} The skin was still resting then: take it off at once, the alarm rings.</source>
            <translation>{since} La piel todavía descansaba entonces: quite la compresa de inmediato, la alarma suena.</translation>
        </message>
        <message>
            <source>{since} Its time is up: take it off, the alarm rings at once.</source>
            <translation>{since} Su tiempo ha terminado: quítela, la alarma suena de inmediato.</translation>
        </message>
        <message>
            <source>{since} Take it off at {due}.</source>
            <translation>{since} Quítela a las {due}.</translation>
        </message>
        <message>
            <source>&amp;Ice</source>
            <translation>&amp;Hielo</translation>
        </message>
        <message>
            <source>&amp;Heat</source>
            <translation>&amp;Calor</translation>
        </message>
        <message>
            <source>It went on, minutes &amp;ago</source>
            <translation>Se puso hace (&amp;minutos)</translation>
        </message>
        <message>
            <source>Minutes ago</source>
            <translation>Hace (minutos)</translation>
        </message>
        <message>
            <source>Planned &amp;minutes</source>
            <translation>Minutos &amp;previstos</translation>
        </message>
        <message>
            <source>Planned minutes</source>
            <translation>Minutos previstos</translation>
        </message>
    </context>
    <context>
        <name>PainChooser</name>
        <message>
            <source>Pain</source>
            <translation>Dolor</translation>
        </message>
        <message>
            <source>{name}: {n}</source>
            <translation>{name}: {n}</translation>
        </message>
        <message>
            <source>0: no pain</source>
            <translation>0: sin dolor</translation>
        </message>
        <message>
            <source>10: the worst pain imaginable</source>
            <translation>10: el peor dolor imaginable</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>A treatment</source>
            <translation>Un tratamiento</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Todos los días</translation>
        </message>
        <message>
            <source>Since {first}</source>
            <translation>Desde el {first}</translation>
        </message>
        <message>
            <source>From {first}</source>
            <translation>A partir del {first}</translation>
        </message>
        <message>
            <source>On {first}</source>
            <translation>El {first}</translation>
        </message>
        <message>
            <source>From {first} until {last}</source>
            <translation>Del {first} al {last}</translation>
        </message>
        <message>
            <source>This plan is over.</source>
            <translation>Este plan ha terminado.</translation>
        </message>
        <message>
            <source>Next: {time}</source>
            <translation>Siguiente: {time}</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Edit {pack}, {times}</source>
            <translation>Editar {pack}, {times}</translation>
        </message>
        <message>
            <source>Remove {pack}, {times}</source>
            <translation>Eliminar {pack}, {times}</translation>
        </message>
        <message>
            <source>Removed: {pack}, {times}. What became of it so far stays on record.</source>
            <translation>Eliminado: {pack}, {times}. Lo que resultó de él hasta ahora sigue anotado.</translation>
        </message>
        <message>
            <source>Nothing is planned. With a new plan you are reminded of treatments at the times of day that you choose. It works without one, too: start ice or heat on the page Timer.</source>
            <translation>No hay nada previsto. Con un plan nuevo se le recuerdan los tratamientos a las horas del día que elija. También funciona sin plan: inicie hielo o calor en la página Reloj.</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>{time}: not before you say that colour and feeling of the skin are normal again</source>
            <translation>{time}: no antes de que usted diga que el color y la sensibilidad de la piel vuelven a ser normales</translation>
        </message>
        <message>
            <source>{time}: not offered, because of what you said about yourself</source>
            <translation>{time}: no se ofrece, por lo que usted indicó sobre su salud</translation>
        </message>
        <message>
            <source>{time}, moved to {later}: a pack is on, and the skin rests after it</source>
            <translation>{time}, pasa a las {later}: hay una compresa puesta, y después la piel descansa</translation>
        </message>
        <message>
            <source>{time}: not while a pack is on, nor while the skin rests after it</source>
            <translation>{time}: no mientras haya una compresa puesta, ni mientras la piel descanse después</translation>
        </message>
        <message>
            <source>{time}: falls away, because the skin rests until the next one</source>
            <translation>{time}: se omite, porque la piel descansa hasta el siguiente</translation>
        </message>
        <message>
            <source>{time}, moved to {later}: the rest is over, it can begin</source>
            <translation>{time}, pasa a las {later}: el descanso ha terminado, puede empezar</translation>
        </message>
        <message>
            <source>{time}, moved to {later}: the skin rests until then</source>
            <translation>{time}, pasa a las {later}: la piel descansa hasta entonces</translation>
        </message>
        <message>
            <source>{time}: it can begin</source>
            <translation>{time}: puede empezar</translation>
        </message>
        <message>
            <source>Nothing is planned for today and tomorrow.</source>
            <translation>No hay nada previsto para hoy y mañana.</translation>
        </message>
        <message>
            <source>Of the last {n} days, the newest day first.</source>
            <translation>De los últimos {n} días, primero el día más reciente.</translation>
        </message>
        <message>
            <source>{time} · {pack}: {outcome}</source>
            <translation>{time} · {pack}: {outcome}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>done later, at {time}</source>
            <translation>hecho más tarde, a las {time}</translation>
        </message>
        <message>
            <source>done later</source>
            <translation>hecho más tarde</translation>
        </message>
        <message>
            <source>moved, done at {time} after the rest</source>
            <translation>aplazado, hecho a las {time} después del descanso</translation>
        </message>
        <message>
            <source>moved, done after the rest</source>
            <translation>aplazado, hecho después del descanso</translation>
        </message>
        <message>
            <source>skipped, the skin was resting until the next one</source>
            <translation>omitido, la piel descansaba hasta el siguiente</translation>
        </message>
        <message>
            <source>skipped, a pack was on</source>
            <translation>omitido, había una compresa puesta</translation>
        </message>
        <message>
            <source>skipped, the skin was numb, white or burning</source>
            <translation>omitido, la piel estaba entumecida, blanca o con ardor</translation>
        </message>
        <message>
            <source>skipped, because of what you said about yourself</source>
            <translation>omitido, por lo que usted indicó sobre su salud</translation>
        </message>
        <message>
            <source>skipped, Therapy Timer was not running and did not remind you</source>
            <translation>omitido, Therapy Timer no estaba en marcha y no se lo recordó</translation>
        </message>
        <message>
            <source>skipped, the plan was changed or removed</source>
            <translation>omitido, el plan se cambió o se eliminó</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>no iniciado</translation>
        </message>
        <message>
            <source>You are reminded when the rest is over. There are no quiet hours.</source>
            <translation>Se le avisa cuando termina el descanso. No hay horas de silencio.</translation>
        </message>
        <message>
            <source>You are not reminded when the rest is over. There are no quiet hours.</source>
            <translation>No se le avisa cuando termina el descanso. No hay horas de silencio.</translation>
        </message>
        <message>
            <source>You are reminded when the rest is over. Quiet hours are from {begin} to {end}; the alarm to take a pack off sounds then, too.</source>
            <translation>Se le avisa cuando termina el descanso. Las horas de silencio son de {begin} a {end}; la alarma para quitar una compresa suena también entonces.</translation>
        </message>
        <message>
            <source>You are not reminded when the rest is over. Quiet hours are from {begin} to {end}; the alarm to take a pack off sounds then, too.</source>
            <translation>No se le avisa cuando termina el descanso. Las horas de silencio son de {begin} a {end}; la alarma para quitar una compresa suena también entonces.</translation>
        </message>
        <message>
            <source>There is no time of day. Add one.</source>
            <translation>No hay ninguna hora del día. Añada una.</translation>
        </message>
        <message>
            <source>{time} is there twice. Change one of the two, or take it away.</source>
            <translation>{time} está dos veces. Cambie una de las dos o elimínela.</translation>
        </message>
        <message>
            <source>No day is chosen. Choose at least one day of the week.</source>
            <translation>No se ha elegido ningún día. Elija al menos un día de la semana.</translation>
        </message>
        <message>
            <source>The plan ends before it begins. Choose a later day for Until.</source>
            <translation>El plan termina antes de empezar. Elija un día posterior en Hasta.</translation>
        </message>
        <message>
            <source>The plan would be over already. Choose a later day for Until.</source>
            <translation>El plan ya habría terminado. Elija un día posterior en Hasta.</translation>
        </message>
        <message>
            <source>None of the days chosen is between From and Until. Choose another day, or a later end.</source>
            <translation>Ninguno de los días elegidos está entre Desde y Hasta. Elija otro día o un final posterior.</translation>
        </message>
        <message>
            <source>At {times} the skin still rests from the time before. The later one will move to the end of the rest.</source>
            <translation>A las {times} la piel todavía descansa de la vez anterior. La posterior pasará al final del descanso.</translation>
        </message>
        <message>
            <source>At {times} the skin still rests from the time before. Each will move to the end of the rest.</source>
            <translation>A las {times} la piel todavía descansa de la vez anterior. Cada una pasará al final del descanso.</translation>
        </message>
        <message>
            <source>Ice is not offered here now. You can plan it; until that changes it will be skipped.</source>
            <translation>Ahora no se ofrece hielo aquí. Puede incluirlo en el plan; hasta que eso cambie se omitirá.</translation>
        </message>
        <message>
            <source>Heat is not offered here now. You can plan it; until that changes it will be skipped.</source>
            <translation>Ahora no se ofrece calor aquí. Puede incluirlo en el plan; hasta que eso cambie se omitirá.</translation>
        </message>
        <message>
            <source>Time of day {n}</source>
            <translation>Hora del día {n}</translation>
        </message>
        <message>
            <source>Take {time} away</source>
            <translation>Eliminar {time}</translation>
        </message>
        <message>
            <source>Add a time</source>
            <translation>Añadir una hora</translation>
        </message>
        <message>
            <source>A plan has {n} times of day at most.</source>
            <translation>Un plan tiene como máximo {n} tratamientos al día.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Edit plan</source>
            <translation>Editar plan</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>New plan</source>
            <translation>Plan nuevo</translation>
        </message>
        <message>
            <source>&amp;Area</source>
            <translation>&amp;Zona</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Compresa</translation>
        </message>
        <message>
            <source>&amp;Ice</source>
            <translation>H&amp;ielo</translation>
        </message>
        <message>
            <source>&amp;Heat</source>
            <translation>&amp;Calor</translation>
        </message>
        <message>
            <source>Times of day</source>
            <translation>Horas del día</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Desde</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Un&amp;til</source>
            <translation>&amp;Hasta</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
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
            <translation>Plan &amp;nuevo…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Coming up</source>
            <translation>Próximamente</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <source>Change in &amp;Settings</source>
            <translation>Cambiar en &amp;Ajustes</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Qué resultó de ello</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>There is nothing to play the alarm on. Connect a loudspeaker, or keep the window in sight.</source>
            <translation>No hay nada por donde suene la alarma. Conecte un altavoz o tenga la ventana a la vista.</translation>
        </message>
        <message>
            <source>{detail} is muted. Turn its sound on.</source>
            <translation>{detail} está en silencio. Active su sonido.</translation>
        </message>
        <message>
            <source>The computer’s volume is at {detail} %. Turn it up.</source>
            <translation>El volumen del equipo está al {detail} %. Súbalo.</translation>
        </message>
        <message>
            <source>You have not heard the alarm on {detail} yet. Test the sound.</source>
            <translation>Aún no ha oído la alarma en {detail}. Pruebe el sonido.</translation>
        </message>
        <message>
            <source>The alarm comes out of {detail}. Keep it on your ears, or unplug it.</source>
            <translation>La alarma sale por {detail}. Manténgalo en los oídos o desconéctelo.</translation>
        </message>
        <message>
            <source>The alarm comes out of the screen or television {detail}. Leave that on, and its sound too.</source>
            <translation>La alarma sale por la pantalla o el televisor {detail}. Déjelo encendido, y su sonido también.</translation>
        </message>
        <message>
            <source>The computer may go to sleep before the end. Switch that off in its settings.</source>
            <translation>El equipo puede entrar en suspensión antes del final. Desactívelo en su configuración.</translation>
        </message>
        <message>
            <source>With its lid closed the computer sleeps. Leave it open.</source>
            <translation>Con la tapa cerrada el equipo se suspende. Déjela abierta.</translation>
        </message>
        <message>
            <source>The screen may switch itself off. Listen for the alarm, or change that in its settings.</source>
            <translation>La pantalla puede apagarse sola. Preste oído a la alarma, o cámbielo en su configuración.</translation>
        </message>
        <message>
            <source>Nothing here shows notifications. Leave the window where you see it.</source>
            <translation>Aquí nada muestra notificaciones. Deje la ventana donde la vea.</translation>
        </message>
        <message>
            <source>The battery lasts for {detail} minutes. Plug the computer in.</source>
            <translation>La batería dura {detail} minutos. Enchufe el equipo.</translation>
        </message>
        <message>
            <source>The battery is at {detail} %. Plug the computer in.</source>
            <translation>La batería está al {detail} %. Enchufe el equipo.</translation>
        </message>
        <message>
            <source>The computer does not tell how long its battery lasts. Plug it in.</source>
            <translation>El equipo no indica cuánto dura su batería. Enchúfelo.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more…</source>
            <translation>
                <numerusform>y %n más…</numerusform>
                <numerusform>y %n más…</numerusform>
            </translation>
        </message>
        <message>
            <source>Test the sound</source>
            <translation>Probar el sonido</translation>
        </message>
        <message>
            <source>Heard it?</source>
            <translation>¿La ha oído?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>PreflightLines</name>
        <message>
            <source>Yes, I heard it</source>
            <translation>Sí, la he oído</translation>
        </message>
        <message>
            <source>No, I did not hear it</source>
            <translation>No, no la he oído</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>The folder {path} cannot be used ({cause}). Make it writable for yourself.</source>
            <translation>La carpeta {path} no se puede usar ({cause}). Dese permiso de escritura en ella.</translation>
        </message>
        <message>
            <source>{path} was not written ({cause}). Choose another place; nothing was changed.</source>
            <translation>{path} no se escribió ({cause}). Elija otro lugar; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>{path} was not written. Give it a name that ends in .csv, .json or .pdf.</source>
            <translation>No se ha escrito {path}. Dele un nombre que termine en .csv, .json o .pdf.</translation>
        </message>
        <message>
            <source>Therapy Timer is not running.</source>
            <translation>Therapy Timer no está en marcha.</translation>
        </message>
        <message>
            <source>Therapy Timer is running but does not answer, so nothing is sure to be recorded. End it, start it again, and look.</source>
            <translation>Therapy Timer está en marcha pero no responde, así que no es seguro que se anote algo. Termínelo, inícielo de nuevo y compruébelo.</translation>
        </message>
        <message>
            <source>Therapy Timer did not start, and nothing was recorded. {said}</source>
            <translation>Therapy Timer no se inició, y no se anotó nada. {said}</translation>
        </message>
        <message>
            <source>A part of Therapy Timer is missing ({cause}). Install it again; your log stays as it is.</source>
            <translation>Falta una parte de Therapy Timer ({cause}). Instálelo de nuevo; su registro se queda como está.</translation>
        </message>
        <message>
            <source>{cause}: {path}</source>
            <translation>{cause}: {path}</translation>
        </message>
        <message>
            <source>Not saved yet: another program holds the log {path}. Close it.</source>
            <translation>Aún no se ha guardado: otro programa tiene ocupado el registro {path}. Ciérrelo.</translation>
        </message>
        <message>
            <source>Not saved yet: the log {path} cannot be written ({cause}). Make room on the disk.</source>
            <translation>Aún no se ha guardado: el registro {path} no se puede escribir ({cause}). Libere espacio en el disco.</translation>
        </message>
        <message>
            <source>It counts all the same and is tried again every second. Leave Therapy Timer running until it is saved; no treatment can start before.</source>
            <translation>Cuenta igualmente y se intenta de nuevo cada segundo. Deje Therapy Timer en marcha hasta que se guarde; antes no puede empezar ningún tratamiento.</translation>
        </message>
        <message>
            <source>Another program holds the log {path}. Close it and try again. Nothing was recorded.</source>
            <translation>Otro programa tiene ocupado el registro {path}. Ciérrelo e inténtelo de nuevo. No se anotó nada.</translation>
        </message>
        <message>
            <source>The log {path} was written by a newer Therapy Timer and stays as it is. Install that version.</source>
            <translation>El registro {path} lo escribió un Therapy Timer más reciente y se queda como está. Instale esa versión.</translation>
        </message>
        <message>
            <source>The log {path} is damaged ({cause}). Move it elsewhere, keep it, and start again. Leave 2 hours since the last pack: the new log does not know of it.</source>
            <translation>El registro {path} está dañado ({cause}). Muévalo a otro lugar, consérvelo y empiece de nuevo. Deje pasar 2 horas desde la última compresa: el registro nuevo no sabe de ella.</translation>
        </message>
        <message>
            <source>The log {path} cannot be used ({cause}). Nothing was recorded. Make room on the disk, or make file and folder writable for yourself.</source>
            <translation>El registro {path} no se puede usar ({cause}). No se anotó nada. Libere espacio en el disco, o dese permiso de escritura en el archivo y la carpeta.</translation>
        </message>
        <message>
            <source>The display {names} cannot be used. Start Therapy Timer on your own desktop.</source>
            <translation>La pantalla {names} no se puede usar. Inicie Therapy Timer en su propio escritorio.</translation>
        </message>
        <message>
            <source>There is no display for the window. Start Therapy Timer from a graphical desktop.</source>
            <translation>No hay pantalla para la ventana. Inicie Therapy Timer desde un escritorio gráfico.</translation>
        </message>
        <message>
            <source>The system lacks libraries for the window. On Debian or Ubuntu: sudo apt install {names}</source>
            <translation>Al sistema le faltan bibliotecas para la ventana. En Debian o Ubuntu: sudo apt install {names}</translation>
        </message>
        <message>
            <source>QT_QPA_PLATFORM is {names}, which Qt does not know. Remove that variable.</source>
            <translation>QT_QPA_PLATFORM es {names}, que Qt no conoce. Quite esa variable.</translation>
        </message>
        <message>
            <source>PySide6 is not installed. Run: pip install therapy-timer</source>
            <translation>PySide6 no está instalado. Ejecute: pip install therapy-timer</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>When did you take it off?</source>
            <translation>¿Cuándo la quitó?</translation>
        </message>
        <message>
            <source>Are you awake? Feel the skin with your hand now.</source>
            <translation>¿Se ha dormido? Palpe ahora la piel con la mano.</translation>
        </message>
        <message>
            <source>Feel the skin with your hand now.</source>
            <translation>Palpe ahora la piel con la mano.</translation>
        </message>
    </context>
    <context>
        <name>QuitQuestion</name>
        <message>
            <source>Quit with a pack on?</source>
            <translation>¿Salir con una compresa puesta?</translation>
        </message>
        <message>
            <source>The alarm still rings when the pack should come off, until you say that it is off: open Therapy Timer again, or run: therapy-timer off. But no skin check is told, and the computer may go to sleep before. Quit all the same?</source>
            <translation>Aun así, la alarma suena cuando haya que quitar la compresa, hasta que usted diga que la quitó: abra Therapy Timer de nuevo o ejecute: therapy-timer off. Pero no se avisa de ninguna revisión de la piel, y el equipo puede entrar en suspensión antes. ¿Salir de todos modos?</translation>
        </message>
        <message>
            <source>&amp;Quit all the same</source>
            <translation>&amp;Salir de todos modos</translation>
        </message>
        <message>
            <source>&amp;Stay</source>
            <translation>&amp;Quedarse</translation>
        </message>
        <message>
            <source>A pack is on.</source>
            <translation>Hay una compresa puesta.</translation>
        </message>
        <message>
            <source>Packs are on.</source>
            <translation>Hay compresas puestas.</translation>
        </message>
    </context>
    <context>
        <name>Refusal</name>
        <message>
            <source>The sound can only be paused while it asks for the pack to come off.</source>
            <translation>El sonido solo se puede pausar mientras pide que se quite la compresa.</translation>
        </message>
        <message>
            <source>The sound was paused twice. Take the pack off, then say “I took it off”.</source>
            <translation>El sonido ya se pausó dos veces. Quite la compresa y después diga “Ya la quité”.</translation>
        </message>
        <message>
            <source>No check of the skin is open now.</source>
            <translation>Ahora no hay ninguna revisión de la piel pendiente.</translation>
        </message>
        <message>
            <source>By your answers to the safety check it is not offered here.</source>
            <translation>Según sus respuestas en el control de seguridad, no se ofrece aquí.</translation>
        </message>
        <message>
            <source>This part of the body is no longer offered. Choose another one.</source>
            <translation>Esta parte del cuerpo ya no se ofrece. Elija otra.</translation>
        </message>
        <message>
            <source>The start must lie in the last 24 hours, and not in the future.</source>
            <translation>El comienzo debe estar en las últimas 24 horas, y no en el futuro.</translation>
        </message>
        <message>
            <source>The pack went on at {start}. It can only have come off since then.</source>
            <translation>La compresa se puso a las {start}. Solo puede haberse quitado desde entonces.</translation>
        </message>
        <message>
            <source>That pack is off already.</source>
            <translation>Esa compresa ya se quitó.</translation>
        </message>
        <message>
            <source>There is no such area. Choose one of: {names}.</source>
            <translation>No existe esa zona. Elija una de estas: {names}.</translation>
        </message>
        <message>
            <source>That treatment is not on record. Nothing was changed.</source>
            <translation>Ese tratamiento no está anotado. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Give the pain a number from 0 (none) to 10 (the worst imaginable).</source>
            <translation>Dé al dolor un número de 0 (ninguno) a 10 (el peor imaginable).</translation>
        </message>
        <message>
            <source>Keep the note to {n} characters.</source>
            <translation>Limite la nota a {n} caracteres.</translation>
        </message>
        <message>
            <source>The pack cannot have come off in the future. Choose a time up to now.</source>
            <translation>La compresa no puede haberse quitado en el futuro. Elija una hora que no sea posterior a la actual.</translation>
        </message>
        <message>
            <source>The pack must have come off after it went on. Put one of the two times right.</source>
            <translation>La compresa tiene que haberse quitado después de ponerse. Corrija una de las dos horas.</translation>
        </message>
        <message>
            <source>A pack cannot be put on record for longer than 24 hours. Put one of its times right.</source>
            <translation>No se puede anotar una compresa de más de 24 horas. Corrija una de sus horas.</translation>
        </message>
        <message>
            <source>The rest can be 2 to 6 hours. It cannot be shorter.</source>
            <translation>El descanso puede ser de 2 a 6 horas. No puede ser más corto.</translation>
        </message>
        <message>
            <source>A fall or blow is asked for if it was in the last 14 days. Choose a time since then, up to now.</source>
            <translation>Se pregunta por una caída o un golpe si fue en los últimos 14 días. Elija una hora desde entonces hasta ahora.</translation>
        </message>
        <message>
            <source>Give the area a name.</source>
            <translation>Dé un nombre a la zona.</translation>
        </message>
        <message>
            <source>Keep the name to {n} characters.</source>
            <translation>Limite el nombre a {n} caracteres.</translation>
        </message>
        <message>
            <source>The name has a character that cannot be shown. Leave it out.</source>
            <translation>El nombre tiene un carácter que no se puede mostrar. Omítalo.</translation>
        </message>
        <message>
            <source>There is an area of that name already. Choose another name.</source>
            <translation>Ya hay una zona con ese nombre. Elija otro nombre.</translation>
        </message>
        <message>
            <source>What you said last is not saved yet. A treatment can start as soon as it is.</source>
            <translation>Lo último que indicó aún no se ha guardado. Un tratamiento puede empezar en cuanto se guarde.</translation>
        </message>
        <message>
            <source>This is the only area. Add another one before you hide it.</source>
            <translation>Esta es la única zona. Añada otra antes de ocultarla.</translation>
        </message>
        <message>
            <source>Choose at least one time of day.</source>
            <translation>Elija al menos una hora del día.</translation>
        </message>
        <message>
            <source>Choose at least one day of the week.</source>
            <translation>Elija al menos un día de la semana.</translation>
        </message>
        <message>
            <source>A plan can have {n} times a day. Add another plan for more.</source>
            <translation>Un plan puede tener {n} tratamientos al día. Añada otro plan si necesita más.</translation>
        </message>
        <message>
            <source>The last day must not come before the first.</source>
            <translation>El último día no debe ser anterior al primero.</translation>
        </message>
        <message>
            <source>{area} was numb, white or burning. It stays locked until you say in the window that colour and feeling are normal again.</source>
            <translation>{area}: la piel estuvo entumecida, blanca o con ardor. Sigue bloqueada hasta que usted diga en la ventana que el color y la sensibilidad vuelven a ser normales.</translation>
        </message>
        <message>
            <source>{area} has a pack on, since {time}. Take it off first.</source>
            <translation>{area}: compresa puesta desde las {time}. Quítela primero.</translation>
        </message>
        <message>
            <source>{area} is resting until {time}. The skin rests {rest} after every pack, ice or heat.</source>
            <translation>{area}: en descanso hasta las {time}. La piel descansa {rest} después de cada compresa, hielo o calor.</translation>
        </message>
        <message>
            <source>{area}: choose {shortest} to {longest} minutes.</source>
            <translation>{area}: elija de {shortest} a {longest} minutos.</translation>
        </message>
        <message>
            <source>That pack was never on, says the record. If one is on now, start anew.</source>
            <translation>Según lo anotado, esa compresa nunca estuvo puesta. Si ahora hay una puesta, empiece de nuevo.</translation>
        </message>
        <message>
            <source>“It was never on” can be said in the first 60 seconds. Now say “I took it off”.</source>
            <translation>“Nunca estuvo puesta” se puede decir en los primeros 60 segundos. Ahora diga “Ya la quité”.</translation>
        </message>
        <message>
            <source>This can be changed for 10 minutes after “I took it off”, and they have passed. If a pack is on now, say “A pack is on anyway…” in the window.</source>
            <translation>Esto se puede cambiar durante 10 minutos después de “Ya la quité”, y ya han pasado. Si ahora hay una compresa puesta, diga “Aun así hay una compresa…” en la ventana.</translation>
        </message>
    </context>
    <context>
        <name>Region</name>
        <message>
            <source>Lower back</source>
            <translation>Zona lumbar</translation>
        </message>
        <message>
            <source>Upper back</source>
            <translation>Parte alta de la espalda</translation>
        </message>
        <message>
            <source>Back of the neck</source>
            <translation>Nuca</translation>
        </message>
        <message>
            <source>Abdomen</source>
            <translation>Abdomen</translation>
        </message>
        <message>
            <source>Left shoulder</source>
            <translation>Hombro izquierdo</translation>
        </message>
        <message>
            <source>Right shoulder</source>
            <translation>Hombro derecho</translation>
        </message>
        <message>
            <source>Left upper arm</source>
            <translation>Brazo izquierdo</translation>
        </message>
        <message>
            <source>Right upper arm</source>
            <translation>Brazo derecho</translation>
        </message>
        <message>
            <source>Left elbow</source>
            <translation>Codo izquierdo</translation>
        </message>
        <message>
            <source>Right elbow</source>
            <translation>Codo derecho</translation>
        </message>
        <message>
            <source>Left forearm</source>
            <translation>Antebrazo izquierdo</translation>
        </message>
        <message>
            <source>Right forearm</source>
            <translation>Antebrazo derecho</translation>
        </message>
        <message>
            <source>Left wrist</source>
            <translation>Muñeca izquierda</translation>
        </message>
        <message>
            <source>Right wrist</source>
            <translation>Muñeca derecha</translation>
        </message>
        <message>
            <source>Left hand</source>
            <translation>Mano izquierda</translation>
        </message>
        <message>
            <source>Right hand</source>
            <translation>Mano derecha</translation>
        </message>
        <message>
            <source>Left ribs</source>
            <translation>Costillas izquierdas</translation>
        </message>
        <message>
            <source>Right ribs</source>
            <translation>Costillas derechas</translation>
        </message>
        <message>
            <source>Left hip</source>
            <translation>Cadera izquierda</translation>
        </message>
        <message>
            <source>Right hip</source>
            <translation>Cadera derecha</translation>
        </message>
        <message>
            <source>Left buttock</source>
            <translation>Glúteo izquierdo</translation>
        </message>
        <message>
            <source>Right buttock</source>
            <translation>Glúteo derecho</translation>
        </message>
        <message>
            <source>Left front thigh</source>
            <translation>Muslo izquierdo, por delante</translation>
        </message>
        <message>
            <source>Right front thigh</source>
            <translation>Muslo derecho, por delante</translation>
        </message>
        <message>
            <source>Left back thigh</source>
            <translation>Muslo izquierdo, por detrás</translation>
        </message>
        <message>
            <source>Right back thigh</source>
            <translation>Muslo derecho, por detrás</translation>
        </message>
        <message>
            <source>Left knee</source>
            <translation>Rodilla izquierda</translation>
        </message>
        <message>
            <source>Right knee</source>
            <translation>Rodilla derecha</translation>
        </message>
        <message>
            <source>Left outer knee</source>
            <translation>Rodilla izquierda, por fuera</translation>
        </message>
        <message>
            <source>Right outer knee</source>
            <translation>Rodilla derecha, por fuera</translation>
        </message>
        <message>
            <source>Left calf</source>
            <translation>Pantorrilla izquierda</translation>
        </message>
        <message>
            <source>Right calf</source>
            <translation>Pantorrilla derecha</translation>
        </message>
        <message>
            <source>Left shin</source>
            <translation>Espinilla izquierda</translation>
        </message>
        <message>
            <source>Right shin</source>
            <translation>Espinilla derecha</translation>
        </message>
        <message>
            <source>Left ankle</source>
            <translation>Tobillo izquierdo</translation>
        </message>
        <message>
            <source>Right ankle</source>
            <translation>Tobillo derecho</translation>
        </message>
        <message>
            <source>Left foot</source>
            <translation>Pie izquierdo</translation>
        </message>
        <message>
            <source>Right foot</source>
            <translation>Pie derecho</translation>
        </message>
        <message>
            <source>lower back</source>
            <translation>zona lumbar</translation>
        </message>
        <message>
            <source>upper back</source>
            <translation>parte alta de la espalda</translation>
        </message>
        <message>
            <source>back of the neck</source>
            <translation>nuca</translation>
        </message>
        <message>
            <source>abdomen</source>
            <translation>abdomen</translation>
        </message>
        <message>
            <source>left shoulder</source>
            <translation>hombro izquierdo</translation>
        </message>
        <message>
            <source>right shoulder</source>
            <translation>hombro derecho</translation>
        </message>
        <message>
            <source>left upper arm</source>
            <translation>brazo izquierdo</translation>
        </message>
        <message>
            <source>right upper arm</source>
            <translation>brazo derecho</translation>
        </message>
        <message>
            <source>left elbow</source>
            <translation>codo izquierdo</translation>
        </message>
        <message>
            <source>right elbow</source>
            <translation>codo derecho</translation>
        </message>
        <message>
            <source>left forearm</source>
            <translation>antebrazo izquierdo</translation>
        </message>
        <message>
            <source>right forearm</source>
            <translation>antebrazo derecho</translation>
        </message>
        <message>
            <source>left wrist</source>
            <translation>muñeca izquierda</translation>
        </message>
        <message>
            <source>right wrist</source>
            <translation>muñeca derecha</translation>
        </message>
        <message>
            <source>left hand</source>
            <translation>mano izquierda</translation>
        </message>
        <message>
            <source>right hand</source>
            <translation>mano derecha</translation>
        </message>
        <message>
            <source>left ribs</source>
            <translation>costillas izquierdas</translation>
        </message>
        <message>
            <source>right ribs</source>
            <translation>costillas derechas</translation>
        </message>
        <message>
            <source>left hip</source>
            <translation>cadera izquierda</translation>
        </message>
        <message>
            <source>right hip</source>
            <translation>cadera derecha</translation>
        </message>
        <message>
            <source>left buttock</source>
            <translation>glúteo izquierdo</translation>
        </message>
        <message>
            <source>right buttock</source>
            <translation>glúteo derecho</translation>
        </message>
        <message>
            <source>left front thigh</source>
            <translation>muslo izquierdo, por delante</translation>
        </message>
        <message>
            <source>right front thigh</source>
            <translation>muslo derecho, por delante</translation>
        </message>
        <message>
            <source>left back thigh</source>
            <translation>muslo izquierdo, por detrás</translation>
        </message>
        <message>
            <source>right back thigh</source>
            <translation>muslo derecho, por detrás</translation>
        </message>
        <message>
            <source>left knee</source>
            <translation>rodilla izquierda</translation>
        </message>
        <message>
            <source>right knee</source>
            <translation>rodilla derecha</translation>
        </message>
        <message>
            <source>left outer knee</source>
            <translation>rodilla izquierda, por fuera</translation>
        </message>
        <message>
            <source>right outer knee</source>
            <translation>rodilla derecha, por fuera</translation>
        </message>
        <message>
            <source>left calf</source>
            <translation>pantorrilla izquierda</translation>
        </message>
        <message>
            <source>right calf</source>
            <translation>pantorrilla derecha</translation>
        </message>
        <message>
            <source>left shin</source>
            <translation>espinilla izquierda</translation>
        </message>
        <message>
            <source>right shin</source>
            <translation>espinilla derecha</translation>
        </message>
        <message>
            <source>left ankle</source>
            <translation>tobillo izquierdo</translation>
        </message>
        <message>
            <source>right ankle</source>
            <translation>tobillo derecho</translation>
        </message>
        <message>
            <source>left foot</source>
            <translation>pie izquierdo</translation>
        </message>
        <message>
            <source>right foot</source>
            <translation>pie derecho</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Take the {pack} off: {area}</source>
            <translation>Quite la compresa de {pack}: {area}</translation>
        </message>
        <message>
            <source>It was due off at {due}. If it is off already, say when it came off.</source>
            <translation>Había que quitarla a las {due}. Si ya la quitó, indique cuándo.</translation>
        </message>
        <message>
            <source>The check was not answered, so you may be asleep. It has been on for {time}.</source>
            <translation>La revisión no se contestó, así que puede que se haya dormido. Lleva puesta {time}.</translation>
        </message>
        <message>
            <source>{passed}.</source>
            <translation>{passed}.</translation>
        </message>
        <message>
            <source>It has been on for {time}; {planned} were planned.</source>
            <translation>Lleva puesta {time}; lo previsto era {planned}.</translation>
        </message>
        <message>
            <source>This skin should still be resting. Take it off now.</source>
            <translation>Esta piel debería seguir descansando. Quite la compresa ahora.</translation>
        </message>
        <message>
            <source>{pack} is not offered on this skin now. Take it off.</source>
            <translation>{pack}: ahora no se ofrece en esta piel. Quite la compresa.</translation>
        </message>
        <message>
            <source>Are you awake? Feel the skin: {area}</source>
            <translation>¿Se ha dormido? Palpe la piel: {area}</translation>
        </message>
        <message>
            <source>Without an answer within a minute the alarm begins.</source>
            <translation>Sin respuesta en un minuto, empieza la alarma.</translation>
        </message>
        <message>
            <source>Feel the skin with your hand: {area}</source>
            <translation>Palpe la piel con la mano: {area}</translation>
        </message>
        <message>
            <source>Reach under the pack.</source>
            <translation>Meta la mano debajo de la compresa.</translation>
        </message>
        <message>
            <source>If it is numb, white or burning, take the pack off and say so.</source>
            <translation>Si la piel está entumecida, blanca o arde, quite la compresa e indíquelo.</translation>
        </message>
        <message>
            <source>{area}: {passed}</source>
            <translation>{area}: {passed}</translation>
        </message>
        <message>
            <source>Before the next pack, check that the skin looks and feels normal.</source>
            <translation>Antes de la siguiente compresa, compruebe que la piel se ve y se siente normal.</translation>
        </message>
        <message>
            <source>The rest ended at {time}.</source>
            <translation>El descanso terminó a las {time}.</translation>
        </message>
        <message>
            <source>Planned: {modality}, {area}</source>
            <translation>Previsto: {modality}, {area}</translation>
        </message>
        <message>
            <source>Planned for {planned}. Moved to {time}, for the skin rested.</source>
            <translation>Previsto para las {planned}. Pasó a las {time}, porque la piel descansaba.</translation>
        </message>
        <message>
            <source>The skin is ready.</source>
            <translation>La piel está lista.</translation>
        </message>
        <message>
            <source>Planned for {planned}. The skin is ready.</source>
            <translation>Previsto para las {planned}. La piel está lista.</translation>
        </message>
        <message>
            <source>Therapy Timer goes on in the tray</source>
            <translation>Therapy Timer sigue en la bandeja</translation>
        </message>
        <message>
            <source>It still tells you when to take a pack off. Its icon opens the window again.</source>
            <translation>Le sigue avisando cuándo quitar una compresa. Su icono abre de nuevo la ventana.</translation>
        </message>
        <message numerus="yes">
            <source>The rest is over on %n area(s)</source>
            <translation>
                <numerusform>El descanso ha terminado en %n zona</numerusform>
                <numerusform>El descanso ha terminado en %n zonas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemovalTimeDialog</name>
        <message>
            <source>It was off then</source>
            <translation>Se quitó entonces</translation>
        </message>
        <message>
            <source>{pack}: on at {start}, and now it is {now}.</source>
            <translation>{pack}: se puso a las {start}, y ahora son las {now}.</translation>
        </message>
        <message>
            <source>That is just now.</source>
            <translation>Eso es justo ahora.</translation>
        </message>
        <message>
            <source>That is {at}, {ago} ago.</source>
            <translation>Eso es a las {at}, hace {ago}.</translation>
        </message>
        <message>
            <source>That is not between the start and now.</source>
            <translation>Eso no está entre el comienzo y ahora.</translation>
        </message>
        <message>
            <source>It was off earlier</source>
            <translation>La quité antes</translation>
        </message>
        <message>
            <source>When did you take it off?</source>
            <translation>¿Cuándo la quitó?</translation>
        </message>
        <message>
            <source>It came off &amp;at</source>
            <translation>La quité &amp;a las</translation>
        </message>
        <message>
            <source>Time at which it came off</source>
            <translation>Hora a la que se quitó</translation>
        </message>
        <message>
            <source>Day on which it came off</source>
            <translation>Día en que se quitó</translation>
        </message>
    </context>
    <context>
        <name>RenameAreaDialog</name>
        <message>
            <source>It stays on the {region}, and shares its rest.</source>
            <translation>Sigue en la misma parte del cuerpo ({region}) y comparte su descanso.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>Rename the area</source>
            <translation>Renombrar la zona</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Name of the area</source>
            <translation>Nombre de la zona</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Record of ice and heat treatments</source>
            <translation>Historial de tratamientos con hielo y calor</translation>
        </message>
        <message>
            <source>Therapy Timer {version}, {time}</source>
            <translation>Therapy Timer {version}, {time}</translation>
        </message>
        <message>
            <source>Times by the computer’s clock. No diagnosis.</source>
            <translation>Horas según el reloj del equipo. Sin diagnóstico.</translation>
        </message>
        <message>
            <source>Page {n} of {pages}</source>
            <translation>Página {n} de {pages}</translation>
        </message>
        <message>
            <source>{title} (continued)</source>
            <translation>{title} (continuación)</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Compresa</translation>
        </message>
        <message>
            <source>On skin</source>
            <translation>En la piel</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Previsto</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Dolor antes</translation>
        </message>
        <message>
            <source>Pain after</source>
            <translation>Dolor después</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Observaciones</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>still on</source>
            <translation>sigue puesta</translation>
        </message>
        <message>
            <source>No treatment was recorded.</source>
            <translation>No se anotó ningún tratamiento.</translation>
        </message>
        <message>
            <source>Regimen in force when this report was made</source>
            <translation>Pauta vigente cuando se hizo este informe</translation>
        </message>
        <message>
            <source>{area}: {shortest} to {longest} minutes (source: {minutes_source}); rest of at least {rest} (source: {rest_source}).</source>
            <translation>{area}: de {shortest} a {longest} minutos (fuente: {minutes_source}); descanso de al menos {rest} (fuente: {rest_source}).</translation>
        </message>
        <message>
            <source>Times are by the computer’s clock, as they were told to the program; nothing was measured on the skin.</source>
            <translation>Las horas son según el reloj del equipo, tal como se indicaron al programa; no se midió nada en la piel.</translation>
        </message>
        <message>
            <source>Pain is what the person said, from 0 (none) to 10. That it changed after a treatment does not mean that it changed because of it.</source>
            <translation>El dolor es lo que dijo la persona, de 0 (ninguno) a 10. Que cambiara después de un tratamiento no significa que cambiara a causa de él.</translation>
        </message>
        <message>
            <source>No diagnosis. Therapy Timer is not a medical device.</source>
            <translation>Sin diagnóstico. Therapy Timer no es un dispositivo médico.</translation>
        </message>
        <message>
            <source>The printer takes no pages. Choose another one, or write a PDF.</source>
            <translation>La impresora no acepta páginas. Elija otra o escriba un PDF.</translation>
        </message>
        <message>
            <source>Of {dates}, {where}. Times are local; it makes no diagnosis.</source>
            <translation>De {dates}, {where}. Las horas son locales; no hace diagnósticos.</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes</translation>
        </message>
        <message>
            <source>Ice and heat {first} to {last}</source>
            <translation>Hielo y calor {first} a {last}</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Choose a printer…</source>
            <translation>Elegir impresora…</translation>
        </message>
        <message>
            <source>Write PDF…</source>
            <translation>Escribir PDF…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>What goes into it</source>
            <translation>Qué contiene</translation>
        </message>
        <message>
            <source>&amp;Days with packs and rests</source>
            <translation>&amp;Días con compresas y descansos</translation>
        </message>
        <message>
            <source>&amp;Pain before and after</source>
            <translation>D&amp;olor antes y después</translation>
        </message>
        <message>
            <source>&amp;Table of the treatments</source>
            <translation>&amp;Tabla de los tratamientos</translation>
        </message>
        <message>
            <source>&amp;Notes, in the table</source>
            <translation>&amp;Notas, en la tabla</translation>
        </message>
        <message>
            <source>&amp;Regimen, with its sources</source>
            <translation>&amp;Pauta, con sus fuentes</translation>
        </message>
        <message>
            <source>A new page for each</source>
            <translation>Página nueva por cada</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Na&amp;me on every page (you may leave it empty)</source>
            <translation>No&amp;mbre en cada página (puede dejarlo vacío)</translation>
        </message>
        <message>
            <source>Name on every page</source>
            <translation>Nombre en cada página</translation>
        </message>
    </context>
    <context>
        <name>Safety</name>
        <message>
            <source>Do you feel less with your skin than you used to, or have you a disease of the nerves?</source>
            <translation>¿Siente menos con la piel que antes, o tiene una enfermedad de los nervios?</translation>
        </message>
        <message>
            <source>Have you diabetes, with numb hands or feet?</source>
            <translation>¿Tiene diabetes, con manos o pies entumecidos?</translation>
        </message>
        <message>
            <source>Is your circulation poor?</source>
            <translation>¿Tiene mala circulación?</translation>
        </message>
        <message>
            <source>Is there a wound, an infection or broken skin where the pack is to lie?</source>
            <translation>¿Hay una herida, una infección o piel dañada donde irá la compresa?</translation>
        </message>
        <message>
            <source>Have you Raynaud’s, fingers or toes that turn white in the cold?</source>
            <translation>¿Tiene Raynaud, es decir, dedos de las manos o de los pies que se ponen blancos con el frío?</translation>
        </message>
        <message>
            <source>Does cold give you hives or another reaction, or have you had frostbite?</source>
            <translation>¿El frío le causa urticaria u otra reacción, o ha tenido congelaciones?</translation>
        </message>
        <message>
            <source>Have you a severe disease of the heart?</source>
            <translation>¿Tiene una enfermedad grave del corazón?</translation>
        </message>
        <message>
            <source>Have you had a fall or a blow in the last days, with swelling or bruising?</source>
            <translation>¿Ha tenido una caída o un golpe en los últimos días, con hinchazón o moretones?</translation>
        </message>
        <message>
            <source>Have you a clot in a vein, or a swollen, painful leg that nobody has looked at?</source>
            <translation>¿Tiene un coágulo en una vena, o una pierna hinchada y dolorida que nadie ha examinado?</translation>
        </message>
        <message>
            <source>Have you cancer where the pack is to lie?</source>
            <translation>¿Tiene cáncer donde irá la compresa?</translation>
        </message>
        <message>
            <source>Have you multiple sclerosis?</source>
            <translation>¿Tiene esclerosis múltiple?</translation>
        </message>
        <message>
            <source>Are you pregnant?</source>
            <translation>¿Está embarazada?</translation>
        </message>
        <message>
            <source>Is there a rub or cream on the skin that warms or cools, such as menthol or capsaicin?</source>
            <translation>¿Hay en la piel una pomada o crema que calienta o enfría, por ejemplo con mentol o capsaicina?</translation>
        </message>
        <message>
            <source>Have you taken medicine or alcohol that makes you sleepy?</source>
            <translation>¿Ha tomado medicamentos o alcohol que dan sueño?</translation>
        </message>
        <message>
            <source>Skin that feels less does not tell you when it is harmed, so neither ice nor heat is offered.</source>
            <translation>La piel que siente menos no le avisa cuando sufre daño, así que no se ofrece ni hielo ni calor.</translation>
        </message>
        <message>
            <source>Numb skin does not tell you when it is harmed, so neither ice nor heat is offered.</source>
            <translation>La piel entumecida no le avisa cuando sufre daño, así que no se ofrece ni hielo ni calor.</translation>
        </message>
        <message>
            <source>With poor circulation ice and heat are advised against, so neither is offered.</source>
            <translation>Con mala circulación se desaconsejan el hielo y el calor, así que no se ofrece ninguno de los dos.</translation>
        </message>
        <message>
            <source>No pack belongs on a wound, an infection or broken skin, so neither ice nor heat is offered.</source>
            <translation>Sobre una herida, una infección o piel dañada no debe ir ninguna compresa, así que no se ofrece ni hielo ni calor.</translation>
        </message>
        <message>
            <source>With Raynaud’s ice is advised against, so it is not offered.</source>
            <translation>Con Raynaud se desaconseja el hielo, así que no se ofrece.</translation>
        </message>
        <message>
            <source>Where the body reacts to cold, ice is advised against, so it is not offered.</source>
            <translation>Cuando el cuerpo reacciona al frío se desaconseja el hielo, así que no se ofrece.</translation>
        </message>
        <message>
            <source>With a severe disease of the heart ice is advised against, so it is not offered.</source>
            <translation>Con una enfermedad grave del corazón se desaconseja el hielo, así que no se ofrece.</translation>
        </message>
        <message>
            <source>In the first days after a fall or a blow heat is advised against, so it is not offered.</source>
            <translation>En los primeros días después de una caída o un golpe se desaconseja el calor, así que no se ofrece.</translation>
        </message>
        <message>
            <source>With a clot in a vein heat is advised against, so it is not offered.</source>
            <translation>Con un coágulo en una vena se desaconseja el calor, así que no se ofrece.</translation>
        </message>
        <message>
            <source>Where there is cancer, heat is advised against, so it is not offered.</source>
            <translation>Donde hay cáncer se desaconseja el calor, así que no se ofrece.</translation>
        </message>
        <message>
            <source>With multiple sclerosis heat is advised against, so it is not offered.</source>
            <translation>Con esclerosis múltiple se desaconseja el calor, así que no se ofrece.</translation>
        </message>
        <message>
            <source>In pregnancy heat on the abdomen is advised against, so it is not offered there. The sources name no other place; ask your midwife or doctor about the back.</source>
            <translation>En el embarazo se desaconseja el calor en el abdomen, así que no se ofrece ahí. Las fuentes no nombran ningún otro lugar; pregunte por la espalda a su matrona o a su médico.</translation>
        </message>
        <message>
            <source>Over a rub or cream that warms or cools, heat is advised against, so it is not offered.</source>
            <translation>Sobre una pomada o crema que calienta o enfría se desaconseja el calor, así que no se ofrece.</translation>
        </message>
        <message>
            <source>You may fall asleep with a pack on. So each check of the skin has to be answered within a minute, or the alarm begins.</source>
            <translation>Puede que se duerma con una compresa puesta. Por eso cada revisión de la piel debe contestarse en un minuto, o empieza la alarma.</translation>
        </message>
        <message>
            <source>After a fall or blow heat waits {first} to {last} hours, and this is hour {hour}.</source>
            <translation>Después de una caída o un golpe el calor espera de {first} a {last} horas, y esta es la hora {hour}.</translation>
        </message>
        <message>
            <source>This part of the body is no longer offered. What is on record of it stays.</source>
            <translation>Esta parte del cuerpo ya no se ofrece. Lo anotado sobre ella se conserva.</translation>
        </message>
        <message>
            <source>Hour {hour} of {first} to {last} (sources differ): ice, no heat yet</source>
            <translation>Hora {hour} de {first} a {last} (las fuentes no coinciden): hielo, todavía sin calor</translation>
        </message>
        <message>
            <source>Hour {hour} of {first} to {last} (sources differ): no heat yet</source>
            <translation>Hora {hour} de {first} a {last} (las fuentes no coinciden): todavía sin calor</translation>
        </message>
        <message>
            <source>A nerve lies close under the skin here, so keep it short.</source>
            <translation>Aquí hay un nervio cerca bajo la piel: que sea breve.</translation>
        </message>
        <message>
            <source>There is little between skin and bone here, so keep it short.</source>
            <translation>Aquí hay poco entre la piel y el hueso: que sea breve.</translation>
        </message>
        <message>
            <source>Stay at the back of the neck: no ice on its front or sides.</source>
            <translation>Quédese en la nuca: nada de hielo en la parte delantera ni en los lados del cuello.</translation>
        </message>
        <message>
            <source>No heat here in pregnancy.</source>
            <translation>Nada de calor aquí en el embarazo.</translation>
        </message>
        <message>
            <source>You said that you take what makes you sleepy, so this stays on.</source>
            <translation>Usted indicó que toma algo que da sueño, así que esto sigue activado.</translation>
        </message>
        <message>
            <source>published lists; no single authority</source>
            <translation>listas publicadas; ninguna autoridad única</translation>
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
            <translation>Nada de esto</translation>
        </message>
        <message>
            <source>{what_follows} Source: {source}.</source>
            <translation>{what_follows} Fuente: {source}.</translation>
        </message>
    </context>
    <context>
        <name>SafetyDialog</name>
        <message>
            <source>Safety check</source>
            <translation>Control de seguridad</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>{name} cannot be read. Choose a file that you may read.</source>
            <translation>{name} no se puede leer. Elija un archivo que pueda leer.</translation>
        </message>
        <message>
            <source>{name} is empty. Choose another file.</source>
            <translation>{name} está vacío. Elija otro archivo.</translation>
        </message>
        <message>
            <source>{name} is larger than 20 MB. Choose a smaller file.</source>
            <translation>{name} ocupa más de 20 MB. Elija un archivo más pequeño.</translation>
        </message>
        <message>
            <source>{name} plays for more than 30 seconds. Choose a shorter sound.</source>
            <translation>{name} dura más de 30 segundos. Elija un sonido más corto.</translation>
        </message>
        <message>
            <source>{name} has no sound that can be played. Choose a WAV, MP3, FLAC or Ogg Vorbis file.</source>
            <translation>{name} no tiene sonido que se pueda reproducir. Elija un archivo WAV, MP3, FLAC u Ogg Vorbis.</translation>
        </message>
        <message>
            <source>The library that plays sounds is missing, so {name} cannot be checked. Install it first.</source>
            <translation>Falta la biblioteca que reproduce sonidos, así que {name} no se puede comprobar. Instálela primero.</translation>
        </message>
        <message>
            <source>Feel the skin</source>
            <translation>Palpe la piel</translation>
        </message>
        <message>
            <source>Are you awake?</source>
            <translation>¿Se ha dormido?</translation>
        </message>
        <message>
            <source>Rest over</source>
            <translation>Fin del descanso</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>built-in sound</source>
            <translation>sonido incluido</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>comprobando…</translation>
        </message>
        <message>
            <source>{name} cannot be played. Choose another file.</source>
            <translation>{name} no se puede reproducir. Elija otro archivo.</translation>
        </message>
        <message>
            <source>The alarm begins this loud and climbs to full within two minutes. It cannot begin below {least} %: an alarm that nobody hears takes no pack off. How loud full is depends on the computer’s own volume, and even that may not wake you.</source>
            <translation>La alarma empieza con este volumen y sube al máximo en dos minutos. No puede empezar por debajo del {least} %: una alarma que nadie oye no quita ninguna compresa. Cuánto es el máximo depende del volumen del propio equipo, e incluso así puede que no le despierte.</translation>
        </message>
        <message>
            <source>For everything but the alarm, from 0 to 100 %. At 0 % reminders are shown and not heard. “Are you awake?” is never quieter than the alarm at first, which follows a minute later.</source>
            <translation>Para todo menos la alarma, de 0 a 100 %. Al 0 % los recordatorios se muestran y no se oyen. “¿Se ha dormido?” nunca suena más bajo que el volumen inicial de la alarma, que sigue un minuto después.</translation>
        </message>
        <message>
            <source>From 30 seconds past due a voice says what to take off, between the bursts of the alarm. It needs a voice on this computer.</source>
            <translation>Pasados 30 segundos de la hora, una voz dice qué hay que quitar, entre los toques de la alarma. Necesita una voz en este equipo.</translation>
        </message>
        <message>
            <source>A WAV, MP3, FLAC or Ogg Vorbis file of up to 30 seconds and 20 MB: longer, it would be no reminder. The alarm for a pack keeps its own sound, which is made to wake and not to be taken for a fire alarm.</source>
            <translation>Un archivo WAV, MP3, FLAC u Ogg Vorbis de hasta 30 segundos y 20 MB: más largo no sería un recordatorio. La alarma de una compresa conserva su propio sonido, hecho para despertar y para que no se confunda con una alarma de incendios.</translation>
        </message>
        <message>
            <source>Run at each step of the alarm beside the sound, never in its place: for a bed shaker, a lamp, a phone. Up to {n} characters in one line, against slips of the keyboard.</source>
            <translation>Se ejecuta en cada paso de la alarma además del sonido, nunca en su lugar: para un vibrador de cama, una lámpara, un teléfono. Hasta {n} caracteres en una línea, contra errores de teclado.</translation>
        </message>
        <message>
            <source>There is nothing to run. Type a command first.</source>
            <translation>No hay nada que ejecutar. Escriba primero un comando.</translation>
        </message>
        <message>
            <source>A quotation mark is not closed. Nothing was run. Close it, and try again.</source>
            <translation>Falta cerrar unas comillas. No se ejecutó nada. Ciérrelas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>There is no such program. Give its whole path.</source>
            <translation>No existe ese programa. Indique su ruta completa.</translation>
        </message>
        <message>
            <source>That file cannot be run as a program. Make it executable, or choose another one.</source>
            <translation>Ese archivo no se puede ejecutar como programa. Hágalo ejecutable, o elija otro.</translation>
        </message>
        <message>
            <source>It was run and said that something went wrong. Run it in a terminal to see what.</source>
            <translation>Se ejecutó e indicó que algo salió mal. Ejecútelo en un terminal para ver qué.</translation>
        </message>
        <message>
            <source>It took longer than 10 seconds and was ended. Choose a command that is done sooner.</source>
            <translation>Tardó más de 10 segundos y se detuvo. Elija un comando que termine antes.</translation>
        </message>
        <message>
            <source>It was started.</source>
            <translation>Se inició.</translation>
        </message>
        <message>
            <source>Regimen</source>
            <translation>Pauta</translation>
        </message>
        <message>
            <source>Minutes proposed for a treatment</source>
            <translation>Minutos propuestos para un tratamiento</translation>
        </message>
        <message>
            <source>{least} to {most} minutes, as guidance says ({source}). On thin or bony regions {thin_least} to {thin_most} ({thin_source}), for a nerve may lie close under the skin. You can choose others at each start, and they are proposed the next time.</source>
            <translation>De {least} a {most} minutos, como dicen las recomendaciones ({source}). En regiones de piel fina o con hueso debajo, de {thin_least} a {thin_most} ({thin_source}), porque puede haber un nervio cerca bajo la piel. Puede elegir otros en cada inicio, y se proponen la próxima vez.</translation>
        </message>
        <message>
            <source>Rest: {region}</source>
            <translation>Descanso: {region}</translation>
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
            <translation>Desde que se quitó la compresa hasta el siguiente tratamiento de esa región, de {least} a {most}. Menos no se ofrece: las recomendaciones dicen cada 2 a 3 horas, y cuánto exactamente no está demostrado ({source}). El máximo es un límite propio de este programa. Vale de inmediato, también para un descanso en curso.</translation>
        </message>
        <message>
            <source>Short treatments: {region}</source>
            <translation>Tratamientos cortos: {region}</translation>
        </message>
        <message>
            <source>Short treatments last {least} to {most} minutes and not up to 20: for skin with little fat below it, where a nerve may lie close ({source}).</source>
            <translation>Los tratamientos cortos duran de {least} a {most} minutos y no hasta 20: para piel con poca grasa debajo, donde puede haber un nervio cerca ({source}).</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <source>Tell me when a rest is over</source>
            <translation>Avisarme cuando termina un descanso</translation>
        </message>
        <message>
            <source>Without it the window and the tray still show when you may start. The rest stays as long as it is.</source>
            <translation>Sin esto, la ventana y la bandeja siguen mostrando cuándo puede empezar. El descanso dura lo mismo.</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Horas de silencio</translation>
        </message>
        <message>
            <source>Quiet from</source>
            <translation>Silencio desde</translation>
        </message>
        <message>
            <source>Quiet until</source>
            <translation>Silencio hasta</translation>
        </message>
        <message>
            <source>For every reminder but one: a pack that should come off always rings, at any hour, for it must not stay on. By the clock of this computer; the hours may go across midnight.</source>
            <translation>Para todos los recordatorios menos uno: una compresa que hay que quitar suena siempre, a cualquier hora, porque no debe seguir puesta. Según el reloj de este equipo; las horas pueden pasar de medianoche.</translation>
        </message>
        <message>
            <source>Both times are the same, so it is never quiet.</source>
            <translation>Las dos horas son iguales, así que nunca hay silencio.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>As the desktop</source>
            <translation>Como el escritorio</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>“As the desktop” changes with it. For larger letters, change those of the desktop: the program follows.</source>
            <translation>“Como el escritorio” cambia con él. Para letras más grandes, cambie las del escritorio: el programa las sigue.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Language of the program</source>
            <translation>Idioma del programa</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>What you wrote yourself, names and notes, stays as it is.</source>
            <translation>Lo que usted escribió, nombres y notas, queda como está.</translation>
        </message>
        <message>
            <source>Begin with the far view</source>
            <translation>Empezar con la vista lejana</translation>
        </message>
        <message>
            <source>The time fills the screen and can be read from three metres. F11 shows it at any time; Escape leaves it.</source>
            <translation>El tiempo llena la pantalla y se lee a tres metros. F11 muestra esta vista en cualquier momento; Escape la cierra.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Keys without Ctrl or Alt</source>
            <translation>Teclas sin Ctrl ni Alt</translation>
        </message>
        <message>
            <source>F1 shows all keys. Switch the single ones off if you press keys by mistake, or speak to the computer. None of them starts or ends anything.</source>
            <translation>F1 muestra todas las teclas. Desactive las sueltas si pulsa teclas sin querer o maneja el equipo con la voz. Ninguna empieza ni termina nada.</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Sus datos</translation>
        </message>
        <message>
            <source>Your record lies in this folder; nothing is sent anywhere. The folder is always the same: with two records a rest could be forgotten.</source>
            <translation>Su historial está en esta carpeta; no se envía nada a ningún sitio. La carpeta es siempre la misma: con dos historiales podría olvidarse un descanso.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>The folder could not be opened. Open it in a file manager yourself.</source>
            <translation>No se pudo abrir la carpeta. Ábrala usted en un gestor de archivos.</translation>
        </message>
        <message>
            <source>There is no backup yet. “Back up now” makes one.</source>
            <translation>Aún no hay copia de seguridad. “Hacer copia ahora” hace una.</translation>
        </message>
        <message>
            <source>The newest backup is of {day}.</source>
            <translation>La copia de seguridad más reciente es del {day}.</translation>
        </message>
        <message>
            <source>One is made each day, and the newest 14 are kept, in “backups” in that folder. They do not help if the disk breaks: copy one elsewhere now and then.</source>
            <translation>Se hace una cada día y se conservan las 14 más recientes, en “backups” dentro de esa carpeta. No sirven si se estropea el disco: copie una en otro lugar de vez en cuando.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer copia ahora</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Haciendo copia…</translation>
        </message>
        <message>
            <source>Backed up.</source>
            <translation>Copia hecha.</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Restaurar desde una copia…</translation>
        </message>
        <message>
            <source>Restoring…</source>
            <translation>Restaurando…</translation>
        </message>
        <message>
            <source>The backup has nothing that was missing. Nothing was changed.</source>
            <translation>La copia no tiene nada que faltara. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>The backup is damaged, and some of it could not be read. Try another one as well.</source>
            <translation>La copia está dañada, y una parte no se pudo leer. Pruebe también con otra.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({cause}). Choose a file that you may read. Nothing was changed.</source>
            <translation>{name} no se puede leer ({cause}). Elija un archivo que pueda leer. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>{name} is no backup of Therapy Timer. Choose another one; a .csv or .json file is for “Import…”. Nothing was changed.</source>
            <translation>{name} no es una copia de seguridad de Therapy Timer. Elija otra; un archivo .csv o .json es para “Importar…”. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>{name} was written by a newer Therapy Timer. Install that version, and restore then. Nothing was changed.</source>
            <translation>{name} fue escrito por un Therapy Timer más reciente. Instale esa versión y restaure después. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>{name} is damaged, and nothing in it can be read. Choose another backup. Nothing was changed.</source>
            <translation>{name} está dañado, y no se puede leer nada de él. Elija otra copia. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Restaurar desde una copia</translation>
        </message>
        <message>
            <source>What the backup has and your record lacks is added. Nothing is replaced or deleted, and no rest becomes shorter.</source>
            <translation>Se añade lo que la copia tiene y a su historial le falta. No se reemplaza ni se borra nada, y ningún descanso se acorta.</translation>
        </message>
        <message>
            <source>Backups on this computer</source>
            <translation>Copias en este equipo</translation>
        </message>
        <message>
            <source>There is no backup on this computer yet. Choose another file if you keep one elsewhere.</source>
            <translation>Aún no hay ninguna copia en este equipo. Elija otro archivo si guarda una en otro lugar.</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>Elegir otro archivo…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Backups (*.sqlite3);;All files (*)</source>
            <translation>Copias de seguridad (*.sqlite3);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>These are asked on the page “History”, which says what came of them.</source>
            <translation>Esto se pregunta en la página “Historial”, que dice qué resultó de ello.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Borrar todo…</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Inicio con la sesión</translation>
        </message>
        <message>
            <source>Start Therapy Timer when I log in</source>
            <translation>Iniciar Therapy Timer al iniciar sesión</translation>
        </message>
        <message>
            <source>Safety check</source>
            <translation>Control de seguridad</translation>
        </message>
        <message>
            <source>What you said about your skin and your health decides what is offered. Change it whenever it changes.</source>
            <translation>Lo que dijo sobre su piel y su salud decide qué se ofrece. Cámbielo cuando cambie.</translation>
        </message>
        <message>
            <source>Safety check…</source>
            <translation>Control de seguridad…</translation>
        </message>
        <message>
            <source>It starts in the tray, without the window, so that a pack or a rest is never forgotten after a restart. If no tray comes within a minute, the window is minimised instead.</source>
            <translation>Se inicia en la bandeja, sin la ventana, para que nunca se olvide una compresa o un descanso después de reiniciar. Si en un minuto no aparece ninguna bandeja, la ventana se minimiza.</translation>
        </message>
        <message>
            <source>Another copy of Therapy Timer is started when you log in. Switch this off and on again to start this one.</source>
            <translation>Al iniciar sesión se inicia otra copia de Therapy Timer. Desactive y vuelva a activar esto para iniciar esta.</translation>
        </message>
        <message>
            <source>It could not be changed ({cause}). Make your own settings writable, and try again.</source>
            <translation>No se pudo cambiar ({cause}). Dé permiso de escritura a su propia configuración e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The system cannot start a program at {cause}: the path is too long, or has a sign in it that is not allowed. Install Therapy Timer elsewhere.</source>
            <translation>El sistema no puede iniciar un programa en {cause}: la ruta es demasiado larga o contiene un signo no permitido. Instale Therapy Timer en otro lugar.</translation>
        </message>
        <message>
            <source>It was written down, but the system says otherwise. Look into the startup settings of your desktop.</source>
            <translation>Se anotó, pero el sistema dice otra cosa. Revise los ajustes de inicio de su escritorio.</translation>
        </message>
        <message numerus="yes">
            <source>%n entr(y/ies) (was/were) added. Nothing was replaced.</source>
            <translation>
                <numerusform>Se añadió %n entrada. No se sustituyó nada.</numerusform>
                <numerusform>Se añadieron %n entradas. No se sustituyó nada.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sound stays as it was.</source>
            <translation>El sonido se queda como estaba.</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Alarm</source>
            <translation>Alarma</translation>
        </message>
        <message>
            <source>&amp;Loudness of the alarm at first</source>
            <translation>&amp;Volumen inicial de la alarma</translation>
        </message>
        <message>
            <source>Loudness of the alarm at first</source>
            <translation>Volumen inicial de la alarma</translation>
        </message>
        <message>
            <source>Test the sound of the alarm</source>
            <translation>Probar el sonido de la alarma</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Loudness of &amp;reminders</source>
            <translation>Volumen de los &amp;recordatorios</translation>
        </message>
        <message>
            <source>Loudness of reminders</source>
            <translation>Volumen de los recordatorios</translation>
        </message>
        <message>
            <source>Test the sound of reminders</source>
            <translation>Probar el sonido de los recordatorios</translation>
        </message>
        <message>
            <source>Speak &amp;words</source>
            <translation>Decir &amp;palabras</translation>
        </message>
        <message>
            <source>Sounds of your own</source>
            <translation>Sonidos propios</translation>
        </message>
        <message>
            <source>A &amp;command of your own</source>
            <translation>Un &amp;comando propio</translation>
        </message>
        <message>
            <source>A command of your own</source>
            <translation>Un comando propio</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Try the command</source>
            <translation>Probar el comando</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Probar</translation>
        </message>
    </context>
    <context>
        <name>SkinState</name>
        <message>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Pack on</source>
            <translation>Compresa puesta</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>Quítela</translation>
        </message>
        <message>
            <source>When did it come off?</source>
            <translation>¿Cuándo se quitó?</translation>
        </message>
        <message>
            <source>Resting</source>
            <translation>En descanso</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>{area}: {pack} on, take it off at {time} ({left} left)</source>
            <translation>{area}: compresa de {pack} puesta, quítela a las {time} (quedan {left})</translation>
        </message>
        <message>
            <source>{area}: take the {pack} off now ({over} over time)</source>
            <translation>{area}: quite la compresa de {pack} ahora (exceso: {over})</translation>
        </message>
        <message>
            <source>{area}: the {pack} was due off at {time}. When did it come off?</source>
            <translation>{area}: había que quitar la compresa de {pack} a las {time}. ¿Cuándo se quitó?</translation>
        </message>
        <message>
            <source>{area}: resting, next from {time} ({left} left)</source>
            <translation>{area}: en descanso, siguiente desde las {time} (quedan {left})</translation>
        </message>
        <message>
            <source>{area}: neither ice nor heat is offered</source>
            <translation>{area}: no se ofrece ni hielo ni calor</translation>
        </message>
        <message>
            <source>{area}: ready</source>
            <translation>{area}: piel lista</translation>
        </message>
        <message>
            <source>{area}: {pack} on, take it off at {time}</source>
            <translation>{area}: compresa de {pack} puesta, quítela a las {time}</translation>
        </message>
        <message>
            <source>{area}: take the {pack} off now</source>
            <translation>{area}: quite la compresa de {pack} ahora</translation>
        </message>
        <message>
            <source>{area}: resting, next from {time}</source>
            <translation>{area}: en descanso, siguiente desde las {time}</translation>
        </message>
        <message>
            <source>{area}: locked until you say that colour and feeling are normal again</source>
            <translation>{area}: piel bloqueada hasta que usted diga que el color y la sensibilidad vuelven a ser normales</translation>
        </message>
        <message>
            <source>{area}: resting until {rest} after the pack that was moved to {other} has come off</source>
            <translation>{area}: en descanso hasta {rest} después de quitar la compresa cambiada de sitio ({other})</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Compresa</translation>
        </message>
        <message>
            <source>On skin</source>
            <translation>En la piel</translation>
        </message>
        <message>
            <source>Overrun</source>
            <translation>Exceso</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Dolor</translation>
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
            <translation>Dolor después del tratamiento</translation>
        </message>
        <message>
            <source>Pain before the treatment</source>
            <translation>Dolor antes del tratamiento</translation>
        </message>
        <message>
            <source>{area}: take it off</source>
            <translation>{area}: quite la compresa</translation>
        </message>
        <message>
            <source>&amp;More than {rest} ago</source>
            <translation>Hace &amp;más de {rest}</translation>
        </message>
        <message>
            <source>Feel the skin with your hand in {left}</source>
            <translation>Palpe la piel con la mano en {left}</translation>
        </message>
        <message>
            <source>no treatment yet</source>
            <translation>aún ningún tratamiento</translation>
        </message>
        <message>
            <source>This was said twice within 2 hours, so this time it counts as a treatment.</source>
            <translation>Esto se dijo dos veces en 2 horas, así que esta vez cuenta como tratamiento.</translation>
        </message>
        <message>
            <source>Timer</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>&amp;Warning signs</source>
            <translation>&amp;Señales de alerta</translation>
        </message>
        <message>
            <source>How is the pain now?</source>
            <translation>¿Cuánto le duele ahora?</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>I may &amp;doze off</source>
            <translation>Quizá me &amp;duerma</translation>
        </message>
        <message>
            <source>The skin &amp;feels normal</source>
            <translation>La piel se siente &amp;normal</translation>
        </message>
        <message>
            <source>Start &amp;ice</source>
            <translation>Iniciar &amp;hielo</translation>
        </message>
        <message>
            <source>Start &amp;heat</source>
            <translation>Iniciar &amp;calor</translation>
        </message>
        <message>
            <source>I took it &amp;off</source>
            <translation>&amp;Ya la quité</translation>
        </message>
        <message>
            <source>&amp;Just now</source>
            <translation>&amp;Justo ahora</translation>
        </message>
        <message>
            <source>At a &amp;time…</source>
            <translation>A una h&amp;ora…</translation>
        </message>
        <message>
            <source>I don’t &amp;know</source>
            <translation>No &amp;lo sé</translation>
        </message>
        <message>
            <source>I am taking it off (so&amp;und pauses)</source>
            <translation>La estoy quitando (sonido en &amp;pausa)</translation>
        </message>
        <message>
            <source>Numb, white or &amp;burning</source>
            <translation>&amp;Entumecida, blanca o con ardor</translation>
        </message>
        <message>
            <source>&amp;Colour and feeling are normal again</source>
            <translation>Color y sensibilidad otra &amp;vez normales</translation>
        </message>
        <message>
            <source>Change my answe&amp;rs…</source>
            <translation>Cambiar mis &amp;respuestas…</translation>
        </message>
        <message>
            <source>A &amp;pack is already on…</source>
            <translation>Y&amp;a hay una compresa…</translation>
        </message>
        <message>
            <source>Fa&amp;ll or blow?</source>
            <translation>¿Caída o &amp;golpe?</translation>
        </message>
        <message>
            <source>It was &amp;never on</source>
            <translation>Nunca es&amp;tuvo puesta</translation>
        </message>
        <message>
            <source>Wron&amp;g area?</source>
            <translation>¿&amp;Zona errónea?</translation>
        </message>
        <message>
            <source>Far view</source>
            <translation>Vista lejana</translation>
        </message>
        <message>
            <source>It is &amp;still on</source>
            <translation>S&amp;igue puesta</translation>
        </message>
        <message>
            <source>It was off &amp;earlier…</source>
            <translation>La &amp;quité antes…</translation>
        </message>
        <message>
            <source>A &amp;pack is on anyway…</source>
            <translation>A&amp;un así hay una compresa…</translation>
        </message>
        <message>
            <source>Pain before</source>
            <translation>Dolor antes</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) · {minutes} min</source>
            <translation>
                <numerusform>%n tratamiento · {minutes} min</numerusform>
                <numerusform>%n tratamientos · {minutes} min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Therapy Timer</source>
            <translation>Abrir Therapy Timer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>TreatmentDialog</name>
        <message>
            <source>Correct</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Add a treatment that was forgotten</source>
            <translation>Añadir un tratamiento olvidado</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Correct the record</source>
            <translation>Corregir lo anotado</translation>
        </message>
        <message>
            <source>&amp;Area</source>
            <translation>&amp;Zona</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zona</translation>
        </message>
        <message>
            <source>&amp;Pack</source>
            <translation>&amp;Compresa</translation>
        </message>
        <message>
            <source>Ice or heat</source>
            <translation>Hielo o calor</translation>
        </message>
        <message>
            <source>&amp;On the skin from</source>
            <translation>Sobre la piel &amp;desde</translation>
        </message>
        <message>
            <source>On the skin from</source>
            <translation>Sobre la piel desde</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Hasta</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>The log was not as it was left. What could be read was kept.</source>
            <translation>El registro no estaba como se dejó. Se conservó lo que se pudo leer.</translation>
        </message>
        <message>
            <source>The damaged files lie in {folder}.</source>
            <translation>Los archivos dañados están en {folder}.</translation>
        </message>
        <message>
            <source>Something may be missing, so every part of the skin rests for at least 2 hours from now. If a pack is on, take it off now.</source>
            <translation>Puede que falte algo, así que todas las partes de la piel descansan al menos 2 horas desde ahora. Si hay una compresa puesta, quítela ahora.</translation>
        </message>
        <message>
            <source>Add what the backup of {day} has</source>
            <translation>Añadir lo que tiene la copia del {day}</translation>
        </message>
        <message>
            <source>The log could not be backed up today ({cause}). The log itself stays as it is. Make room on the disk, or make the folder {folder} writable for yourself.</source>
            <translation>Hoy no se pudo hacer copia del registro ({cause}). El registro mismo queda como está. Libere espacio en el disco, o dese permiso de escritura en la carpeta {folder}.</translation>
        </message>
        <message>
            <source>There is no backup of today, for something in the log is damaged ({cause}). Copy the folder {folder} to a safe place.</source>
            <translation>No hay copia de hoy, porque algo en el registro está dañado ({cause}). Copie la carpeta {folder} en un lugar seguro.</translation>
        </message>
        <message>
            <source>The newest good backup is of {day}.</source>
            <translation>La copia buena más reciente es del {day}.</translation>
        </message>
    </context>
    <context>
        <name>TroubleNotice</name>
        <message>
            <source>The log was damaged</source>
            <translation>El registro estaba dañado</translation>
        </message>
    </context>
    <context>
        <name>WarningSigns</name>
        <message>
            <source>Call an ambulance or go to an emergency department now</source>
            <translation>Llame a una ambulancia o vaya a urgencias ahora</translation>
        </message>
        <message>
            <source>if you have back pain and any of these:</source>
            <translation>si tiene dolor de espalda y algo de lo siguiente:</translation>
        </message>
        <message>
            <source>numbness or tingling around your genitals, bottom or inner thighs, or wiping feels different</source>
            <translation>entumecimiento u hormigueo alrededor de los genitales, las nalgas o la cara interna de los muslos, o una sensación distinta al limpiarse</translation>
        </message>
        <message>
            <source>you cannot pass urine, or it has become hard to</source>
            <translation>no puede orinar, o le cuesta más que antes</translation>
        </message>
        <message>
            <source>you lose control of your bladder or your bowels</source>
            <translation>pierde el control de la vejiga o del intestino</translation>
        </message>
        <message>
            <source>loss of feeling during sex</source>
            <translation>pérdida de sensibilidad en las relaciones sexuales</translation>
        </message>
        <message>
            <source>pain, weakness or numbness in both legs</source>
            <translation>dolor, debilidad o entumecimiento en las dos piernas</translation>
        </message>
        <message>
            <source>pain in your chest</source>
            <translation>dolor en el pecho</translation>
        </message>
        <message>
            <source>it began after a serious accident</source>
            <translation>empezó después de un accidente grave</translation>
        </message>
        <message>
            <source>After: NHS, back pain; the cauda equina card of backes.org.uk</source>
            <translation>Según: NHS, dolor de espalda; la tarjeta sobre cauda equina de backes.org.uk</translation>
        </message>
        <message>
            <source>emergency saddle groin pee wee urinate poo incontinence hospital 999 911 112</source>
            <translation>emergencia urgencias silla de montar ingle pis pipí orinar caca popó incontinencia hospital cola de caballo 999 911 112</translation>
        </message>
        <message>
            <source>Ask a doctor or a medical helpline today</source>
            <translation>Pregunte hoy a un médico o a una línea de atención médica</translation>
        </message>
        <message>
            <source>a high temperature, or you lose weight without trying</source>
            <translation>fiebre, o pierde peso sin proponérselo</translation>
        </message>
        <message>
            <source>a lump, or your back has changed its shape</source>
            <translation>un bulto, o la espalda ha cambiado de forma</translation>
        </message>
        <message>
            <source>it does not ease when you rest, or is worse at night</source>
            <translation>no se alivia con el reposo, o empeora por la noche</translation>
        </message>
        <message>
            <source>it is worse when you sneeze, cough or empty your bowels</source>
            <translation>empeora al estornudar, al toser o al defecar</translation>
        </message>
        <message>
            <source>it sits between your shoulders</source>
            <translation>está entre los hombros</translation>
        </message>
        <message>
            <source>After: NHS, back pain</source>
            <translation>Según: NHS, dolor de espalda</translation>
        </message>
        <message>
            <source>fever poo clinician GP</source>
            <translation>fiebre caca profesional sanitario médico de cabecera</translation>
        </message>
        <message>
            <source>Take the pack off at once</source>
            <translation>Quite la compresa de inmediato</translation>
        </message>
        <message>
            <source>if the skin below it shows any of these:</source>
            <translation>si en la piel de debajo se da algo de lo siguiente:</translation>
        </message>
        <message>
            <source>it goes numb</source>
            <translation>se entumece</translation>
        </message>
        <message>
            <source>it turns white, grey, waxy or bright red, or blisters</source>
            <translation>se pone blanca, gris, cerosa o de un rojo vivo, o le salen ampollas</translation>
        </message>
        <message>
            <source>it burns, or raises itchy weals</source>
            <translation>arde, o salen ronchas que pican</translation>
        </message>
        <message>
            <source>After: Mayo Clinic; Verywell Health. If it blisters, stays hard, white or grey, or stays numb: see a doctor.</source>
            <translation>Según: Mayo Clinic; Verywell Health. Si salen ampollas, o si sigue dura, blanca o gris, o sigue entumecida: consulte a un médico.</translation>
        </message>
        <message>
            <source>hives rash frostbite frostnip</source>
            <translation>urticaria sarpullido congelación quemadura por frío</translation>
        </message>
    </context>
    <context>
        <name>WarningSignsDialog</name>
        <message>
            <source>Warning signs</source>
            <translation>Señales de alerta</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>Writing the report…</source>
            <translation>Escribiendo el informe…</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Imprimiendo…</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exportando…</translation>
        </message>
        <message>
            <source>The report is in {name}.</source>
            <translation>El informe está en {name}.</translation>
        </message>
        <message>
            <source>The report was handed to the printer.</source>
            <translation>El informe se entregó a la impresora.</translation>
        </message>
        <message numerus="yes">
            <source>%n treatment(s) (is/are) in {name}.</source>
            <translation>
                <numerusform>%n tratamiento está en {name}.</numerusform>
                <numerusform>%n tratamientos están en {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>It was cancelled. No file was written or changed.</source>
            <translation>Se canceló. No se escribió ni se cambió ningún archivo.</translation>
        </message>
        <message>
            <source>It was cancelled. Nothing was taken in.</source>
            <translation>Se canceló. No se incorporó nada.</translation>
        </message>
        <message>
            <source>Printing was cancelled. Pages may be on their way already.</source>
            <translation>Se canceló la impresión. Puede que algunas páginas ya estén en camino.</translation>
        </message>
        <message>
            <source>{name} was not written: {cause}. Choose another folder, or see whether the disk is full.</source>
            <translation>{name} no se escribió: {cause}. Elija otra carpeta o compruebe si el disco está lleno.</translation>
        </message>
        <message>
            <source>That did not succeed: {cause}. The diagnostic log says more. Your record is as it was.</source>
            <translation>No se consiguió: {cause}. El registro de diagnóstico dice más. Su historial está como estaba.</translation>
        </message>
        <message numerus="yes">
            <source>Everything is in {name}: %n entr(y/ies).</source>
            <translation>
                <numerusform>Todo está en {name}: %n entrada.</numerusform>
                <numerusform>Todo está en {name}: %n entradas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Taking in…</source>
            <translation>Incorporando…</translation>
        </message>
    </context>
</TS>