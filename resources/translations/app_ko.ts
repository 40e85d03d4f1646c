<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>Words</name>
    <message>
        <source>%1: not a date. It is written 2024, 2024Q3, 2024-09 or 2024-09-30.</source>
        <translation>%1: 날짜가 아닙니다. 2024, 2024Q3, 2024-09, 2024-09-30처럼 적습니다.</translation>
    </message>
    <message>
        <source>%1: not a quarter. Quarters are written 2024Q3.</source>
        <translation>%1: 분기가 아닙니다. 분기는 2024Q3처럼 적습니다.</translation>
    </message>
    <message>
        <source>source of the claim that is to stand; - is the office&apos;s own books; needed</source>
        <translation>남길 주장의 출처, -는 부서 장부, 꼭 필요함</translation>
    </message>
    <message>
        <source>as-of date of that claim, where its source has several</source>
        <translation>그 출처의 주장이 여럿일 때 기준일</translation>
    </message>
    <message>
        <source>revision of that claim, where a day has several</source>
        <translation>같은 날의 주장이 여럿일 때 차수</translation>
    </message>
    <message>
        <source>why; kept in the history; needed</source>
        <translation>사유, 이력에 남음, 꼭 필요함</translation>
    </message>
    <message>
        <source>the quarter, written 2024Q3; needed</source>
        <translation>분기, 2024Q3처럼 적음, 꼭 필요함</translation>
    </message>
    <message>
        <source>takes the closing back; needs --reason</source>
        <translation>마감을 취소함, --reason이 필요함</translation>
    </message>
    <message>
        <source>settles a conflict that &quot;conflicts&quot; lists: one claim stands</source>
        <translation>&quot;conflicts&quot;가 보여 주는 상충을 결정합니다. 주장 하나를 채택합니다</translation>
    </message>
    <message>
        <source>closes a quarter: its figures change only as corrections</source>
        <translation>분기를 마감합니다. 그 뒤 수치는 정정으로만 바뀝니다</translation>
    </message>
    <message>
        <source>removes the bytes of the file that change set N imported; its rows stay</source>
        <translation>변경 묶음 N이 가져온 파일의 원본을 지웁니다. 행은 남습니다</translation>
    </message>
    <message>
        <source>--quarter is missing: which quarter, as 2024Q3.</source>
        <translation>--quarter가 없습니다. 분기를 2024Q3처럼 적으십시오.</translation>
    </message>
    <message>
        <source>--reopen needs --reason.</source>
        <translation>--reopen에는 --reason이 필요합니다.</translation>
    </message>
    <message>
        <source>not complete: %1</source>
        <translation>미비: %1</translation>
    </message>
    <message>
        <source>%1 is open again (change set %2).</source>
        <translation>%1 마감을 취소했습니다(변경 묶음 %2).</translation>
    </message>
    <message>
        <source>%1 is closed (change set %2).</source>
        <translation>%1을(를) 마감했습니다(변경 묶음 %2).</translation>
    </message>
    <message>
        <source>--source is missing: whose claim is to stand.</source>
        <translation>--source가 없습니다. 어느 출처의 주장을 남길지 적으십시오.</translation>
    </message>
    <message>
        <source>--reason is missing: why.</source>
        <translation>--reason이 없습니다. 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>Decided as %1 (change set %2).</source>
        <translation>%1(으)로 결정했습니다(변경 묶음 %2).</translation>
    </message>
    <message>
        <source>The original of change set %1 is gone; its rows and its hash stay (change set %2).</source>
        <translation>변경 묶음 %1의 원본을 지웠습니다. 행과 해시는 남습니다(변경 묶음 %2).</translation>
    </message>
    <message>
        <source>original of change set %1 removed</source>
        <translation>변경 묶음 %1의 원본 삭제</translation>
    </message>
    <message>
        <source>%1 (corrected since)</source>
        <translation>%1(이후 정정됨)</translation>
    </message>
    <message>
        <source>Closed quarters: %1</source>
        <translation>마감한 분기: %1</translation>
    </message>
    <message>
        <source>Sound: %1 change sets, %2 versions of rows.</source>
        <translation>이상 없음: 변경 묶음 %1개, 행 버전 %2개.</translation>
    </message>
    <message>
        <source>%1 is a checked copy.</source>
        <translation>%1: 검사를 마친 사본입니다.</translation>
    </message>
    <message>
        <source>--as-of needs a data file.</source>
        <translation>--as-of에는 데이터 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot;. &quot;clusterboard charts&quot; lists them.</source>
        <translation>&quot;%1&quot; 차트가 없습니다. &quot;clusterboard charts&quot; 명령으로 목록을 확인하십시오.</translation>
    </message>
    <message>
        <source>--out is missing: where to write the chart.</source>
        <translation>--out이 없습니다. 차트를 저장할 파일을 적으십시오.</translation>
    </message>
    <message>
        <source>--out %1: the name must end with .png, .svg, .pdf or .csv.</source>
        <translation>--out %1: 이름은 .png, .svg, .pdf, .csv 가운데 하나로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1: 저장했습니다.</translation>
    </message>
    <message>
        <source>language of the messages</source>
        <translation>메시지 언어</translation>
    </message>
    <message>
        <source>who makes the change (otherwise the login name)</source>
        <translation>작성자(없으면 로그인 이름)</translation>
    </message>
    <message>
        <source>no messages but errors</source>
        <translation>오류만 알림</translation>
    </message>
    <message>
        <source>explains the verb</source>
        <translation>명령 설명</translation>
    </message>
    <message>
        <source>prints the version</source>
        <translation>버전 출력</translation>
    </message>
    <message>
        <source>--%1 must not be empty.</source>
        <translation>--%1의 값이 비어 있습니다.</translation>
    </message>
    <message>
        <source>%1: not a date. Dates are written YYYY-MM-DD.</source>
        <translation>%1: 날짜가 아닙니다. 날짜는 YYYY-MM-DD로 적습니다.</translation>
    </message>
    <message>
        <source>%1: not the number of a change set.</source>
        <translation>%1: 변경 묶음 번호가 아닙니다.</translation>
    </message>
    <message>
        <source>%1: not a whole number of won.</source>
        <translation>%1: 원 단위 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>%1: choose one of %2.</source>
        <translation>%1: %2 가운데 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1: not a number from 96 to 600.</source>
        <translation>%1: 96에서 600까지의 수가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is not an option of &quot;%2&quot;. Its options: %3.</source>
        <translation>%1: &quot;%2&quot; 명령에 없는 옵션입니다. 쓸 수 있는 옵션: %3.</translation>
    </message>
    <message>
        <source>Something is missing: &quot;%1&quot; needs %2.</source>
        <translation>빠진 인수가 있습니다. &quot;%1&quot; 명령에 필요한 인수: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much: &quot;%2&quot; takes %3.</source>
        <translation>&quot;%1&quot;: 남는 인수입니다. &quot;%2&quot; 명령이 받는 인수: %3.</translation>
    </message>
    <message>
        <source>An empty word stands where &quot;%1&quot; needs %2.</source>
        <translation>빈 인수가 있습니다. &quot;%1&quot; 명령에 필요한 인수: %2.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1: 같은 옵션이 두 번 나옵니다.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1: 값을 받지 않는 옵션입니다.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1: 값이 필요합니다(%2).</translation>
    </message>
    <message>
        <source>See: clusterboard %1 --help</source>
        <translation>도움말: clusterboard %1 --help</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>Clusterboard: where the national AI industry-convergence cluster stands.</source>
        <translation>집적단지 상황판: 국가 인공지능 중심 산업융합 집적단지가 어디까지 왔는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>opens the window. With a verb the program works without a display and asks nothing:</source>
        <translation>창을 엽니다. 명령을 주면 화면 없이, 질문하지 않고 처리합니다:</translation>
    </message>
    <message>
        <source>Every verb understands:</source>
        <translation>모든 명령에 쓸 수 있는 옵션:</translation>
    </message>
    <message>
        <source>Dates are written YYYY-MM-DD. Data goes to standard output, messages to standard error.
Exit codes: 0 done; 1 refused for its content (nothing stored); 2 wrong usage;
3 input or output failed; 4 the file is in use; 5 the file is damaged, foreign or newer.</source>
        <translation>날짜는 YYYY-MM-DD로 적습니다. 자료는 표준 출력으로, 메시지는 표준 오류로 나갑니다.
종료 코드: 0 완료; 1 내용 때문에 거절(저장한 것 없음); 2 잘못된 사용법;
3 입출력 실패; 4 파일 사용 중; 5 손상된 파일, 다른 프로그램의 파일 또는 더 새로운 버전의 파일.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[옵션]</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>%1번을 되돌림</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>%1번에서 되돌림</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>when</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>who</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>how</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>new</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>what</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>%1: not read</source>
        <translation>%1: 읽지 못함</translation>
    </message>
    <message>
        <source>%1: %2, %3 read: %4 new, %5 changed, %6 unchanged, %7 refused</source>
        <translation>%1: %2, 읽음 %3: 추가 %4, 변경 %5, 그대로 %6, 거절 %7</translation>
    </message>
    <message>
        <source>%1; change set %2</source>
        <translation>%1; 변경 묶음 %2번</translation>
    </message>
    <message>
        <source>%1; nothing stored</source>
        <translation>%1; 저장하지 않음</translation>
    </message>
    <message>
        <source>%1; nothing stored, for it is a dry run</source>
        <translation>%1; 시험 실행이라 저장하지 않음</translation>
    </message>
    <message>
        <source>Perhaps meant: %1</source>
        <translation>혹시 이 값입니까: %1</translation>
    </message>
    <message>
        <source>%1: %2 records of the same scope are not in this file; they stay as they are.</source>
        <translation>%1: 같은 범위의 기록 %2건이 이 파일에 없습니다. 그대로 둡니다.</translation>
    </message>
    <message>
        <source>%1: and %2 more</source>
        <translation>%1: 그 밖에 %2건</translation>
    </message>
    <message>
        <source>--rejects needs --partial.</source>
        <translation>--rejects는 --partial과 함께 써야 합니다.</translation>
    </message>
    <message>
        <source>--rejects takes one CSV file at a time.</source>
        <translation>--rejects를 쓸 때는 CSV 파일을 하나씩 가져와야 합니다.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1: 만들었습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a verb nor a data file.</source>
        <translation>&quot;%1&quot;: 명령도 데이터 파일도 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>&quot;%1&quot;: 알 수 없는 인수입니다.</translation>
    </message>
    <message>
        <source>See: clusterboard --help</source>
        <translation>도움말: clusterboard --help</translation>
    </message>
    <message>
        <source>Standard output did not take everything.</source>
        <translation>표준 출력에 다 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>stays as change set %1 left it: %2 %3</source>
        <translation>변경 묶음 %1번의 내용을 유지: %2 %3</translation>
    </message>
    <message>
        <source>Change set %1 takes back change set %2.</source>
        <translation>변경 묶음 %2번을 되돌렸습니다(변경 묶음 %1번).</translation>
    </message>
    <message>
        <source>Korean font</source>
        <translation>한글 글꼴</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <source>picture formats</source>
        <translation>그림 형식</translation>
    </message>
    <message>
        <source>Korean texts</source>
        <translation>한국어 문구</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>모두 있음</translation>
    </message>
    <message>
        <source>windows-949</source>
        <translation>windows-949</translation>
    </message>
    <message>
        <source>is read</source>
        <translation>바르게 읽음</translation>
    </message>
    <message>
        <source>is read wrongly</source>
        <translation>잘못 읽음</translation>
    </message>
    <message>
        <source>This installation is not complete.</source>
        <translation>설치가 온전하지 않습니다.</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>계산값</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%3 중 %2)</translation>
    </message>
    <message>
        <source>%1 of %2 cohorts</source>
        <translation>%2개 기수 중 %1개</translation>
    </message>
    <message>
        <source>%1 in %2 cohorts</source>
        <translation>%1 (기수 %2개)</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>attainment</source>
        <translation>달성률</translation>
    </message>
    <message>
        <source>status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>period not known</source>
        <translation>기간 미상</translation>
    </message>
    <message>
        <source>%1, %2 of it over</source>
        <translation>%1, %2 경과</translation>
    </message>
    <message>
        <source>%1 as of %2 (%3)</source>
        <translation>%1, %2 기준 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 late, %4 due within 90 days</source>
        <translation>%2건 중 %1건 완료, %3건 지연, 90일 이내 예정 %4건</translation>
    </message>
    <message>
        <source>writes JSON</source>
        <translation>JSON으로 출력</translation>
    </message>
    <message>
        <source>why; kept in the history</source>
        <translation>사유(이력에 남음)</translation>
    </message>
    <message>
        <source>makes a data file</source>
        <translation>데이터 파일을 만듭니다</translation>
    </message>
    <message>
        <source>lists the change sets</source>
        <translation>변경 묶음 목록을 보여 줍니다</translation>
    </message>
    <message>
        <source>shows what change set N changed, or what differs between N and M</source>
        <translation>변경 묶음 N번의 변경 내용, 또는 N번과 M번의 차이를 보여 줍니다</translation>
    </message>
    <message>
        <source>takes change set N back; what came later stays</source>
        <translation>변경 묶음 N번을 되돌립니다. 이후의 변경은 그대로 둡니다</translation>
    </message>
    <message>
        <source>checks the data file and its whole history</source>
        <translation>데이터 파일과 이력 전체를 검사합니다</translation>
    </message>
    <message>
        <source>makes a safe copy</source>
        <translation>검증을 마친 사본을 만듭니다</translation>
    </message>
    <message>
        <source>tells what this installation has</source>
        <translation>설치 상태를 보여 줍니다</translation>
    </message>
    <message>
        <source>Rows that differ: %1</source>
        <translation>다른 행: %1개</translation>
    </message>
    <message>
        <source>row %1, column %2 (%3): %4</source>
        <translation>%1행 %2열(%3): %4</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>그 밖에 %1건</translation>
    </message>
    <message>
        <source>--kind is missing: choose one of %1.</source>
        <translation>--kind가 없습니다. %1 가운데 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>--out is missing: where to write the table, or - for standard output.</source>
        <translation>--out이 없습니다. 표를 저장할 파일을 적으십시오. 표준 출력은 -로 적습니다.</translation>
    </message>
    <message>
        <source>only what speaks of this day or an earlier one (otherwise today)</source>
        <translation>기준일(없으면 오늘)</translation>
    </message>
    <message>
        <source>the file as it stood after change set N</source>
        <translation>변경 묶음 N번 직후의 파일 상태</translation>
    </message>
    <message>
        <source>one phase (otherwise all)</source>
        <translation>단계(없으면 전체)</translation>
    </message>
    <message>
        <source>loads the published press record</source>
        <translation>공개 기록(언론 보도)을 넣습니다</translation>
    </message>
    <message>
        <source>kind of the records (otherwise by the header)</source>
        <translation>기록 종류(없으면 머리글로 판단)</translation>
    </message>
    <message>
        <source>unit of amounts that name none: 원, 천원, 백만원 or 억원</source>
        <translation>단위가 적혀 있지 않은 금액의 단위: 원, 천원, 백만원, 억원</translation>
    </message>
    <message>
        <source>as-of date of rows that name none</source>
        <translation>기준일이 없는 행의 기준일</translation>
    </message>
    <message>
        <source>source of rows that name none</source>
        <translation>출처가 없는 행의 출처</translation>
    </message>
    <message>
        <source>refuses a file whose amounts add up to something else</source>
        <translation>금액의 합이 이와 다른 파일은 거절</translation>
    </message>
    <message>
        <source>keeps the good rows when others are refused</source>
        <translation>거절된 행이 있어도 나머지는 저장</translation>
    </message>
    <message>
        <source>shows what would be done and changes nothing</source>
        <translation>처리할 내용만 보여 주고 저장하지 않음</translation>
    </message>
    <message>
        <source>writes one JSON object a file, each on its own line</source>
        <translation>파일마다 JSON 객체 하나를 한 줄에 출력</translation>
    </message>
    <message>
        <source>kind of the records; needed</source>
        <translation>기록 종류(필수)</translation>
    </message>
    <message>
        <source>only rows that speak of this day or an earlier one</source>
        <translation>기준일까지의 행만</translation>
    </message>
    <message>
        <source>key, ko or en</source>
        <translation>key, ko, en 가운데 하나</translation>
    </message>
    <message>
        <source>where to write; - is standard output; needed</source>
        <translation>저장할 파일(-는 표준 출력, 필수)</translation>
    </message>
    <message>
        <source>where to write: X.png, X.svg, X.pdf or X.csv; needed</source>
        <translation>저장할 파일: X.png, X.svg, X.pdf, X.csv(필수)</translation>
    </message>
    <message>
        <source>prints the headline figures</source>
        <translation>주요 수치를 보여 줍니다</translation>
    </message>
    <message>
        <source>lists the charts; given a file only those that it has data for</source>
        <translation>차트 목록을 보여 줍니다. 파일을 주면 자료가 있는 차트만 보여 줍니다</translation>
    </message>
    <message>
        <source>draws a chart as PNG, SVG or PDF, or writes its numbers</source>
        <translation>차트를 PNG, SVG, PDF로 그리거나 수치를 CSV로 저장합니다</translation>
    </message>
    <message>
        <source>lists claims that disagree</source>
        <translation>엇갈리는 주장 목록을 보여 줍니다</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The verbs work without one; see: clusterboard --help</source>
        <translation>창을 열 화면이 없습니다. 명령은 화면 없이도 쓸 수 있습니다. 도움말: clusterboard --help</translation>
    </message>
    <message>
        <source>The data file was brought to this version&apos;s format. %1 is a checked copy from before.</source>
        <translation>데이터 파일을 이 버전의 형식으로 바꾸었습니다. 바꾸기 전의 검사된 사본: %1</translation>
    </message>
    <message>
        <source>--delete and --rename are two calls.</source>
        <translation>--delete와 --rename은 따로 실행하십시오.</translation>
    </message>
    <message>
        <source>--rename takes the old and the new name: --rename OLD NEW.</source>
        <translation>--rename에는 옛 이름과 새 이름이 필요합니다: --rename OLD NEW.</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1: 이름을 %2(으)로 바꾸었습니다</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1: 삭제했습니다</translation>
    </message>
    <message>
        <source>--save-profile takes one CSV file at a time.</source>
        <translation>--save-profile은 CSV 파일을 한 번에 하나만 받습니다.</translation>
    </message>
    <message>
        <source>%1: read by the set-up “%2”</source>
        <translation>%1: 가져오기 설정 “%2”에 따라 읽었습니다</translation>
    </message>
    <message>
        <source>reads by this set-up (otherwise by the one that knows the header)</source>
        <translation>이 가져오기 설정으로 읽음(없으면 머리글이 같은 설정)</translation>
    </message>
    <message>
        <source>keeps how the file was read as a set-up for the next one</source>
        <translation>파일을 읽은 방식을 다음 파일을 위한 가져오기 설정으로 저장</translation>
    </message>
    <message>
        <source>ko (otherwise), en or key</source>
        <translation>ko(기본값), en 또는 key</translation>
    </message>
    <message>
        <source>deletes a set-up; taking the change set back restores it</source>
        <translation>가져오기 설정 삭제(변경 묶음을 되돌리면 복구)</translation>
    </message>
    <message>
        <source>gives a set-up another name</source>
        <translation>가져오기 설정의 이름 변경</translation>
    </message>
    <message>
        <source>writes one kind of records as a table for others to fill in and send back</source>
        <translation>다른 사람이 채워서 돌려보낼 기록 한 종류의 서식 표 쓰기</translation>
    </message>
    <message>
        <source>lists, renames or deletes the set-ups of imports</source>
        <translation>가져오기 설정 목록, 이름 변경, 삭제</translation>
    </message>
    <message>
        <source>Conflicts: %1</source>
        <translation>불일치: %1건</translation>
    </message>
    <message>
        <source>Earlier versions: %1</source>
        <translation>이전 판: %1건</translation>
    </message>
    <message>
        <source>%1 of 1 cohort</source>
        <translation>1개 기수 중 %1개</translation>
    </message>
    <message>
        <source>Execution rate</source>
        <translation>집행률</translation>
    </message>
    <message>
        <source>Payout rate</source>
        <translation>교부율</translation>
    </message>
    <message>
        <source>%1 in 1 cohort</source>
        <translation>%1 (기수 1개)</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>수료율</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>취업률</translation>
    </message>
    <message>
        <source>target now</source>
        <translation>현 시점 목표</translation>
    </message>
    <message>
        <source>%1 is replaced.</source>
        <translation>%1: 있던 파일을 바꿨습니다.</translation>
    </message>
    <message>
        <source>a date YYYY-MM-DD</source>
        <translation>날짜 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>the number of a change set</source>
        <translation>변경 묶음 번호</translation>
    </message>
    <message>
        <source>a whole number of won</source>
        <translation>원 단위 정수</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 가운데 하나</translation>
    </message>
    <message>
        <source>a number from 96 to 600</source>
        <translation>96~600의 수</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much: &quot;%2&quot; takes no arguments.</source>
        <translation>&quot;%1&quot;: 남는 인수입니다. &quot;%2&quot; 명령은 인수를 받지 않습니다.</translation>
    </message>
    <message>
        <source>Most verbs answer in JSON with --json; &quot;clusterboard VERB --help&quot; lists what a verb can do.</source>
        <translation>대부분의 명령은 --json을 주면 JSON으로 답합니다. 명령마다 쓸 수 있는 선택 사항은 &quot;clusterboard 명령 --help&quot;로 봅니다.</translation>
    </message>
    <message>
        <source>Kinds: %1</source>
        <translation>자료 종류: %1</translation>
    </message>
    <message>
        <source>The data file stands first: import %1 %2.</source>
        <translation>데이터 파일이 먼저 와야 합니다: import %1 %2</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>혹시 &quot;%1&quot; 명령입니까?</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <translation>%1건 없앰</translation>
    </message>
    <message>
        <source>%1 changed back</source>
        <translation>%1건 되돌림</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>%1건 되살림</translation>
    </message>
    <message>
        <source>Warning: the source %1 is gone, and rows that still name it: %2.</source>
        <translation>주의: 출처 %1이(가) 없어졌으나 이 출처를 적은 행이 %2건 남아 있습니다.</translation>
    </message>
    <message>
        <source>auto, utf-8, windows-949 (also cp949, euc-kr, ms949, uhc) or utf-16</source>
        <translation>auto, utf-8, windows-949(cp949, euc-kr, ms949, uhc도 같음), utf-16 가운데 하나</translation>
    </message>
    <message>
        <source>utf-8 (with a byte order mark) or windows-949 (also cp949, euc-kr, ms949, uhc)</source>
        <translation>utf-8(BOM 포함) 또는 windows-949(cp949, euc-kr, ms949, uhc도 같음)</translation>
    </message>
    <message>
        <source>reader of XLSX and ODS</source>
        <translation>XLSX와 ODS 읽기</translation>
    </message>
    <message>
        <source>sheet of a workbook (otherwise the first with a known header)</source>
        <translation>통합 문서의 시트(생략하면 머리글을 알아볼 수 있는 첫 시트)</translation>
    </message>
    <message>
        <source>takes in CSV, XLSX and ODS files, each as one change set</source>
        <translation>CSV, XLSX, ODS 파일을 파일마다 하나의 변경 묶음으로 가져옵니다</translation>
    </message>
    <message>
        <source>a date such as 2024, 2024Q3, 2024-09 or 2024-09-30</source>
        <translation>2024, 2024Q3, 2024-09, 2024-09-30과 같은 날짜</translation>
    </message>
    <message>
        <source>a quarter such as 2024Q3</source>
        <translation>2024Q3과 같은 분기</translation>
    </message>
    <message>
        <source>--encoding is for CSV files only.</source>
        <translation>--encoding은 CSV 파일에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>A data package holds all kinds under their keys: --kind and --headers do not go with it.</source>
        <translation>데이터 패키지는 모든 종류를 키 이름으로 담으므로 --kind와 --headers를 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>A data package is a folder and cannot go to standard output (--out -).</source>
        <translation>데이터 패키지는 폴더이므로 표준 출력(--out -)으로 낼 수 없습니다.</translation>
    </message>
    <message>
        <source>kind of the records; needed but for datapackage, which holds all</source>
        <translation>자료 종류. 모든 종류를 담는 datapackage가 아니면 필요합니다</translation>
    </message>
    <message>
        <source>csv (otherwise), xlsx, or datapackage: a folder with every kind as CSV and their description</source>
        <translation>csv(기본), xlsx, datapackage(모든 종류의 CSV와 설명이 든 폴더)</translation>
    </message>
    <message>
        <source>writes one kind of records as a table, or all of them</source>
        <translation>한 종류의 자료 또는 모든 자료를 표로 저장합니다</translation>
    </message>
    <message>
        <source>tells whether a chart, by its file or printed code, still says what the data say</source>
        <translation>차트의 파일이나 인쇄된 코드로 지금 데이터와 같은지 확인합니다</translation>
    </message>
    <message>
        <source>--out is missing: the folder for the pack.</source>
        <translation>--out이 없습니다: 묶음을 둘 폴더를 적으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the pack: %Ln files.</source>
        <translation>
            <numerusform>%1에 묶음을 만들었습니다: 파일 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>--out is missing: where to write the report.</source>
        <translation>--out이 없습니다: 보고서를 저장할 곳을 적으십시오.</translation>
    </message>
    <message>
        <source>--out %1: the name must end with .pdf, .odt, .html or .xlsx.</source>
        <translation>--out %1: 이름이 .pdf, .odt, .html, .xlsx로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>--since must be a day before the as-of date.</source>
        <translation>--since는 기준일보다 앞선 날짜여야 합니다.</translation>
    </message>
    <message>
        <source>compares with this day (otherwise with the last report, else the quarter before)</source>
        <translation>이 날짜와 비교합니다(없으면 지난 보고, 그것도 없으면 직전 분기 말)</translation>
    </message>
    <message>
        <source>where to write: X.pdf, X.odt, X.html or X.xlsx; needed</source>
        <translation>저장할 곳: X.pdf, X.odt, X.html 또는 X.xlsx; 필수</translation>
    </message>
    <message>
        <source>the folder; it must be new, empty or an earlier pack; needed</source>
        <translation>폴더; 새 폴더, 빈 폴더 또는 이전 묶음이어야 함; 필수</translation>
    </message>
    <message>
        <source>writes the quarterly report as PDF, text document, web page or workbook</source>
        <translation>분기 보고서를 PDF, 문서, 웹 페이지, 통합 문서로 씁니다</translation>
    </message>
    <message>
        <source>puts a quarter&apos;s charts, tables and report into a folder</source>
        <translation>한 분기의 차트, 표, 보고서를 한 폴더에 모읍니다</translation>
    </message>
    <message>
        <source>%1: --point decimal or --point thousands says what a point such as that in 1.234 is.</source>
        <translation>%1: 1.234와 같은 점의 뜻은 --point decimal(소수점) 또는 --point thousands(천 단위 구분)로 지정합니다.</translation>
    </message>
    <message>
        <source>what 1.234 is in a column where no other number tells: decimal or thousands (otherwise refused)</source>
        <translation>다른 수로 알 수 없는 열에서 1.234의 점이 뜻하는 것: decimal(소수점) 또는 thousands(천 단위 구분), 없으면 거절</translation>
    </message>
    <message>
        <source>with --partial: where the refused rows are written, each with what is wrong and what may be meant</source>
        <translation>--partial과 함께: 거절된 행을 쓸 곳. 행마다 거절 사유와 제안을 함께 적음</translation>
    </message>
    <message>
        <source>a size such as 160x90 (millimetres, 20 to 2000) or one of %1</source>
        <translation>160x90과 같은 크기(밀리미터, 20~2000) 또는 %1 중 하나</translation>
    </message>
    <message>
        <source>%1: not a size such as 160x90 (millimetres, 20 to 2000) and none of %2.</source>
        <translation>%1: 160x90과 같은 크기(밀리미터, 20~2000)도 아니고 %2 중 하나도 아닙니다.</translation>
    </message>
    <message>
        <source>--issued says all of it: --%1 does not go with it.</source>
        <translation>--issued가 모두 정하므로 --%1와(과) 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Issued as change set %1.</source>
        <translation>변경 묶음 %1(으)로 발행했습니다.</translation>
    </message>
    <message>
        <source>WxH in millimetres (otherwise 160x90), column, half-page, page, slide or a name of your own</source>
        <translation>밀리미터 단위 WxH(없으면 160x90), column, half-page, page, slide 또는 직접 붙인 이름</translation>
    </message>
    <message>
        <source>dots per inch of a PNG (otherwise the size&apos;s own, else 300)</source>
        <translation>PNG의 인치당 점 수(없으면 크기에 딸린 값, 그것도 없으면 300)</translation>
    </message>
    <message>
        <source>light, dark or print, which also works in grey (otherwise the size&apos;s own, else light)</source>
        <translation>light, dark 또는 흑백에서도 구별되는 print(없으면 크기에 딸린 값, 그것도 없으면 light)</translation>
    </message>
    <message>
        <source>keeps in the data file what was given out; the next report starts from it</source>
        <translation>내보낸 내용을 데이터 파일에 발행으로 남깁니다. 다음 보고서는 여기서 비교를 시작합니다</translation>
    </message>
    <message>
        <source>the report that change set N issued, as it was given out</source>
        <translation>변경 묶음 N으로 발행한 보고서를 발행한 그대로</translation>
    </message>
    <message>
        <source>Change sets that the backup does not have:</source>
        <translation>백업에 없는 변경:</translation>
    </message>
    <message>
        <source>change sets</source>
        <translation>변경 수</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>no: damaged</source>
        <translation>손상됨</translation>
    </message>
    <message>
        <source>There is no backup in %1.</source>
        <translation>%1에 백업이 없습니다.</translation>
    </message>
    <message>
        <source>There is no sound backup in %1.</source>
        <translation>%1에 정상 백업이 없습니다.</translation>
    </message>
    <message>
        <source>There is no backup with the number %1. &quot;clusterboard backups&quot; lists them.</source>
        <translation>백업 %1번은 없습니다. &quot;clusterboard backups&quot;로 목록을 보십시오.</translation>
    </message>
    <message>
        <source>Backup %1 of %2 holds %3 change sets.</source>
        <translation>%2에 만든 백업 %1번에는 변경 %3건이 들어 있습니다.</translation>
    </message>
    <message>
        <source>The data file as it is now does not pass its check.</source>
        <translation>지금의 데이터 파일은 검사를 통과하지 못합니다.</translation>
    </message>
    <message>
        <source>%1 is again what it was then.</source>
        <translation>%1 파일을 그때의 상태로 복원했습니다.</translation>
    </message>
    <message>
        <source>What it was before is kept as %1.</source>
        <translation>복원 전의 파일은 %1(으)로 보관했습니다.</translation>
    </message>
    <message>
        <source>%1 is made of %2 tables. Its history begins with them.</source>
        <translation>%1 파일을 표 %2개로 만들었습니다. 이력은 이 표에서 새로 시작합니다.</translation>
    </message>
    <message>
        <source>The newest sound backup is number %1 of %2 with %3 change sets: clusterboard restore %4 %1</source>
        <translation>가장 최근의 정상 백업은 %2에 만든 %1번이며 변경 %3건이 들어 있습니다: clusterboard restore %4 %1</translation>
    </message>
    <message>
        <source>lists the copies that the program keeps of a data file</source>
        <translation>프로그램이 보관하는 데이터 파일의 백업을 나열합니다</translation>
    </message>
    <message>
        <source>puts a data file back to one of them, by its number, otherwise to the newest sound one</source>
        <translation>데이터 파일을 번호로 고른 백업으로, 번호가 없으면 가장 최근의 정상 백업으로 복원합니다</translation>
    </message>
    <message>
        <source>makes a new data file of the tables of a Data Package; the history begins anew</source>
        <translation>Data Package의 표로 데이터 파일을 새로 만듭니다. 이력은 새로 시작합니다</translation>
    </message>
    <message>
        <source>The program ended while it stored &quot;%1&quot; last time. It is stored as a whole.</source>
        <translation>지난번에 &quot;%1&quot;을(를) 저장하던 중 프로그램이 종료되었습니다. 내용은 모두 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>The last import or change was not applied: the program ended while it stored &quot;%1&quot;. Nothing of it is in the file; do it again.</source>
        <translation>마지막 가져오기 또는 변경이 반영되지 않았습니다. &quot;%1&quot;을(를) 저장하던 중 프로그램이 종료되었습니다. 파일에는 그 내용이 전혀 없으니 다시 하십시오.</translation>
    </message>
</context>
</TS>
