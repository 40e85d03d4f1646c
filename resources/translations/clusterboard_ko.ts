<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>ui::FileLine</name>
    <message>
        <source>No data file is open</source>
        <translation>열린 데이터 파일 없음</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>가져온 자료 없음</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>작성자 미상</translation>
    </message>
    <message>
        <source>Last import: %1 · %2 · %3</source>
        <translation>최근 가져오기: %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>All categories</source>
        <translation>전체 분야</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>인프라</translation>
    </message>
    <message>
        <source>R&amp;D</source>
        <translation>연구개발</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>창업</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>인재</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>자원</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>그림 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>벡터 그림 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Numbers as CSV (*.csv)</source>
        <translation>수치 CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ChartSizes</name>
    <message>
        <source>Column of a report</source>
        <translation>보고서 단 너비</translation>
    </message>
    <message>
        <source>Half a page</source>
        <translation>반쪽</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>한쪽</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>슬라이드</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>%1 %2</source>
        <comment>number unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>c. %1</source>
        <comment>approximate number</comment>
        <translation>약 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%1 외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>[Source] %1</source>
        <translation>[자료] %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>기준일 %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows at this size; the table has all</source>
        <translation>이 크기에서는 %2개 중 %1개만 표시(전체는 표 참조)</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days of slip, signed</comment>
        <translation>%1일</translation>
    </message>
    <message>
        <source>The vertical axis does not start at zero.</source>
        <translation>세로축이 0에서 시작하지 않음</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <comment>days since the planned day</comment>
        <translation>%1일 지연</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rounded amount (to the won)</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>worked out from several figures</source>
        <translation>여러 수치에서 계산</translation>
    </message>
    <message>
        <source>The table names the steps.</source>
        <translation>단계 이름은 표에 있음</translation>
    </message>
    <message>
        <source>Check code %1</source>
        <translation>확인 코드 %1</translation>
    </message>
    <message>
        <source>plan = day of statement</source>
        <translation>계획일 = 자료 기준일</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Versions of the plan</source>
        <translation>총사업비 변경 경과</translation>
    </message>
    <message>
        <source>Plan by category</source>
        <translation>분야별 총사업비</translation>
    </message>
    <message>
        <source>Companies over time</source>
        <translation>기업 유치 추이</translation>
    </message>
    <message>
        <source>Plan by funding</source>
        <translation>재원별 총사업비</translation>
    </message>
    <message>
        <source>Plan to spending by year</source>
        <translation>연도별 계획·예산·교부·집행</translation>
    </message>
    <message>
        <source>Spending by category</source>
        <translation>분야별 예산과 집행</translation>
    </message>
    <message>
        <source>Money of the phases</source>
        <translation>단계별 사업비</translation>
    </message>
    <message>
        <source>From MOU to office and headquarters</source>
        <translation>협약에서 사무소·본사 이전까지</translation>
    </message>
    <message>
        <source>Graduates by cohort</source>
        <translation>기수별 수료생</translation>
    </message>
    <message>
        <source>Graduates, cumulative, against the target</source>
        <translation>수료생 누계와 목표</translation>
    </message>
    <message>
        <source>Milestones, planned and actual</source>
        <translation>이정표 계획과 실적</translation>
    </message>
    <message>
        <source>Attainment of the targets</source>
        <translation>목표 달성률</translation>
    </message>
    <message>
        <source>Budget, payout and spending over time</source>
        <translation>예산·교부·집행 추이</translation>
    </message>
    <message>
        <source>Funding by year</source>
        <translation>연도별 재원</translation>
    </message>
    <message>
        <source>Execution rate by year</source>
        <translation>연도별 집행률</translation>
    </message>
    <message>
        <source>From MOU to headquarters by year of the MOU</source>
        <translation>협약 연도별 본사 이전까지</translation>
    </message>
    <message>
        <source>Companies by sector</source>
        <translation>업종별 기업</translation>
    </message>
    <message>
        <source>Cohorts, from applicants to jobs</source>
        <translation>기수별 지원에서 취업까지</translation>
    </message>
    <message>
        <source>Slip of the milestones</source>
        <translation>이정표 지연 추이</translation>
    </message>
    <message>
        <source>Risks by likelihood and impact</source>
        <translation>가능성과 영향별 위험</translation>
    </message>
    <message>
        <source>Infrastructure against the plan</source>
        <translation>계획 대비 인프라</translation>
    </message>
    <message>
        <source>Pace needed to reach the targets</source>
        <translation>목표에 필요한 속도</translation>
    </message>
    <message>
        <source>Computing power over time</source>
        <translation>연산 성능 추이</translation>
    </message>
    <message>
        <source>Storage over time</source>
        <translation>저장 용량 추이</translation>
    </message>
    <message>
        <source>Equipment over time</source>
        <translation>장비 추이</translation>
    </message>
    <message>
        <source>Companies by phase year</source>
        <translation>단계별 기업, 연차 비교</translation>
    </message>
    <message>
        <source>Money by phase year</source>
        <translation>단계별 예산·집행, 연차 비교</translation>
    </message>
    <message>
        <source>Milestones by phase year</source>
        <translation>단계별 이정표, 연차 비교</translation>
    </message>
    <message>
        <source>Graduates by phase year</source>
        <translation>단계별 수료생, 연차 비교</translation>
    </message>
    <message>
        <source>Companies by region</source>
        <translation>지역별 기업</translation>
    </message>
    <message>
        <source>Dates of each company</source>
        <translation>기업별 연혁</translation>
    </message>
    <message>
        <source>Register against reports</source>
        <translation>명부와 발표 수치</translation>
    </message>
    <message>
        <source>From one plan to the next</source>
        <translation>계획 변경 내역</translation>
    </message>
    <message>
        <source>Earned value of the milestones</source>
        <translation>이정표 달성 가치</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>미채택</translation>
    </message>
    <message>
        <source>%1 (%2, as of %3)</source>
        <comment>value, source, date</comment>
        <translation>%1(%2, %3 기준)</translation>
    </message>
    <message>
        <source>%1: other sources state %2.</source>
        <comment>figure, list of values</comment>
        <translation>※ %1: 다른 출처의 값은 %2.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>milestones done</source>
        <translation>완료한 이정표</translation>
    </message>
    <message>
        <source>milestones late</source>
        <translation>지연된 이정표</translation>
    </message>
    <message>
        <source>number of milestones</source>
        <translation>이정표 수</translation>
    </message>
    <message>
        <source>cohorts ended</source>
        <translation>종료한 기수</translation>
    </message>
    <message>
        <source>%1: no figures of this quarter</source>
        <translation>%1: 이 분기의 자료가 없습니다</translation>
    </message>
    <message>
        <source>%1: not reported for a quarter</source>
        <translation>%1: 한 분기 넘게 보고되지 않았습니다</translation>
    </message>
    <message>
        <source>conflicts without a decision: %1</source>
        <translation>결정하지 않은 상충: %1건</translation>
    </message>
    <message>
        <source>change set %1: rows refused and not imported: %2</source>
        <translation>변경 묶음 %1: 거부되어 들어오지 않은 행 %2개</translation>
    </message>
    <message>
        <source>change set %1: stored with warnings that nobody read: %2</source>
        <translation>변경 묶음 %1: 아무도 읽지 않은 경고와 함께 저장됨: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, phase</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>figure, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>This alters %Ln figure(s) of a closed quarter (%1).</source>
        <translation>
            <numerusform>마감한 분기(%1)의 수치 %n개가 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This opens a closed quarter again (%1).</source>
        <translation>마감한 분기(%1)의 마감이 풀립니다.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>milestones due within 90 days</source>
        <translation>90일 안에 예정된 이정표</translation>
    </message>
    <message>
        <source>base of the execution rate</source>
        <translation>집행률의 분모</translation>
    </message>
    <message>
        <source>start of the period</source>
        <translation>기간의 시작일</translation>
    </message>
    <message>
        <source>end of the period</source>
        <translation>기간의 종료일</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This would reopen the closed quarter %1. Give a reason for it.</source>
        <translation>마감한 분기 %1을(를) 다시 열게 됩니다. 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>The quarter %1 is closed and this would alter its figures (%2): %3, from %4 to %5. Nothing was stored. Give a reason to store it as a correction.</source>
        <translation>마감한 분기 %1의 수치(%2)가 바뀝니다: %3, %4에서 %5(으)로. 저장하지 않았습니다. 정정으로 저장하려면 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>The quarter %1 is closed already, by change set %2.</source>
        <translation>분기 %1은(는) 변경 묶음 %2에서 이미 마감했습니다.</translation>
    </message>
    <message>
        <source>The quarter %1 is not closed.</source>
        <translation>분기 %1은(는) 마감되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The quarter %1 is not over: it can be closed after %2.</source>
        <translation>분기 %1은(는) 아직 끝나지 않았습니다. %2 다음 날부터 마감할 수 있습니다.</translation>
    </message>
    <message>
        <source>Several claims fit. Say which one is meant by its as-of date or revision: %1.</source>
        <translation>해당하는 주장이 여럿입니다. 기준일이나 차수로 하나를 지정하십시오: %1.</translation>
    </message>
    <message>
        <source>The file %1 does not exist. Check its name and folder.</source>
        <translation>%1 파일이 없습니다. 파일 이름과 폴더를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file but a folder or a device. Choose a file.</source>
        <translation>일반 파일이 아니라 폴더나 장치입니다: %1. 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check its permissions and that its disk is connected.</source>
        <translation>%1 파일을 읽을 수 없습니다: %2. 접근 권한과 디스크 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another folder or check its permissions.</source>
        <translation>%1 파일을 쓸 수 없습니다: %2. 다른 폴더를 선택하거나 접근 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The file %1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 파일이 이미 있어 그대로 두었습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written and nothing was changed. Free some space and try again.</source>
        <translation>디스크 공간이 부족하여 %1 파일을 저장하지 못했으며 바뀐 것은 없습니다. 공간을 확보한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>%1 is the data file itself or one of the inputs and was not written over. Choose another name.</source>
        <translation>%1 파일은 데이터 파일 자체이거나 입력 파일이므로 덮어쓰지 않았습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>The data file %1 is in use by another program. Close it there and try again.</source>
        <translation>다른 프로그램이 데이터 파일을 사용하고 있습니다: %1. 그쪽에서 닫은 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The data file %1 is in use on the computer %2 (process %3, since %4). Close it there and try again.</source>
        <translation>%2 컴퓨터에서 데이터 파일을 사용하고 있습니다: %1(프로세스 %3, %4부터). 그쪽에서 닫은 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The file %1 may only be read. Change its permissions or work on a copy.</source>
        <translation>%1 파일은 읽기 전용입니다. 접근 권한을 바꾸거나 사본으로 작업하십시오.</translation>
    </message>
    <message>
        <source>%1 is not a Clusterboard data file. Import it instead if it holds a table.</source>
        <translation>%1 파일은 집적단지 상황판 데이터 파일이 아닙니다. 표가 들어 있는 파일이면 가져오기를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose a .clusterboard file.</source>
        <translation>%1 파일은 다른 프로그램의 데이터베이스입니다. .clusterboard 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program (format %2, this program knows %3). Install the newer version; only a backup can be made with this one.</source>
        <translation>%1 파일은 더 새로운 버전의 프로그램으로 저장되었습니다(형식 %2, 이 프로그램은 %3까지 지원). 새 버전을 설치하십시오. 이 버전으로는 백업만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>The data file %1 is damaged: %2. Leave it as it is and open the latest backup.</source>
        <translation>데이터 파일이 손상되었습니다: %1(%2). 파일은 그대로 두고 최근 백업을 여십시오.</translation>
    </message>
    <message>
        <source>%1 has a second name (hard link); changes through two names would damage it. Make a copy and open that.</source>
        <translation>%1에 다른 이름(하드 링크)이 있어 두 이름으로 변경하면 손상될 수 있습니다. 사본을 만들어 여십시오.</translation>
    </message>
    <message>
        <source>The data file could not be worked on: %2 (code %1). Nothing was changed. Try again, and check the file if it happens again.</source>
        <translation>데이터 파일을 처리하지 못했습니다: %2(코드 %1). 바뀐 것은 없습니다. 다시 시도하고, 반복되면 파일을 검사하십시오.</translation>
    </message>
    <message>
        <source>The history of the data file is not whole: change set %1 differs from its seal. Someone changed the file outside the program; open the latest backup.</source>
        <translation>데이터 파일의 이력이 온전하지 않습니다. 변경 묶음 %1번이 봉인값과 다릅니다. 프로그램 밖에서 파일이 변경되었으므로 최근 백업을 여십시오.</translation>
    </message>
    <message>
        <source>The data file changed since the preview was made (change set %1, now %2). Nothing was stored; make the preview again.</source>
        <translation>미리보기 이후 데이터 파일이 변경되었습니다(미리보기 당시 변경 묶음 %1번, 현재 %2번). 저장된 것은 없습니다. 미리보기를 다시 하십시오.</translation>
    </message>
    <message>
        <source>There is no change set %1 in this file. The history lists those that exist.</source>
        <translation>이 파일에는 변경 묶음 %1번이 없습니다. 변경 이력에서 번호를 확인하십시오.</translation>
    </message>
    <message>
        <source>Change set %1 has been taken back already, by change set %2. To bring it back, take back that one.</source>
        <translation>변경 묶음 %1번은 변경 묶음 %2번에서 이미 되돌렸습니다. 다시 적용하려면 변경 묶음 %2번을 되돌리십시오.</translation>
    </message>
    <message>
        <source>Nothing would change; nothing was stored.</source>
        <translation>바뀌는 내용이 없어 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of records. Use budget, companies, training, milestones, …</source>
        <translation>“%1”: 기록 종류가 아닙니다. budget, companies, training, milestones 등을 사용하십시오.</translation>
    </message>
    <message>
        <source>There is no %1 named “%2”. Check the spelling.</source>
        <translation>찾을 수 없습니다: %1 “%2”. 표기를 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2025-03-31.</source>
        <translation>“%1”: 날짜가 아닙니다. 2025-03-31과 같이 적으십시오.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>취소했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There are no figures yet for “%1” with this phase and as-of date. Import them, or choose a later date.</source>
        <translation>선택한 단계와 기준일에는 “%1”의 수치가 아직 없습니다. 자료를 가져오거나 더 늦은 기준일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The text is not valid %1 (byte %2: %3). Choose its true encoding or save it as UTF-8.</source>
        <translation>%1 인코딩으로 읽을 수 없습니다(바이트 위치 %2: %3). 올바른 인코딩을 선택하거나 UTF-8로 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>The text reads as “%1” in UTF-8 and as “%2” in windows-949. Choose the encoding.</source>
        <translation>UTF-8로 읽으면 “%1”, windows-949로 읽으면 “%2”입니다. 인코딩을 선택하십시오.</translation>
    </message>
    <message>
        <source>A quotation mark that opens here is never closed. Close it in the file and import again.</source>
        <translation>여기서 시작한 따옴표가 닫히지 않았습니다. 파일에서 따옴표를 닫고 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>A field is longer than %1 characters; a quotation mark may be missing before it.</source>
        <translation>한 칸이 %1자를 넘습니다. 앞쪽에 따옴표가 빠졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it and import the parts.</source>
        <translation>파일이 %1보다 큽니다. 나누어 가져오십시오.</translation>
    </message>
    <message>
        <source>%1 cells hold characters that windows-949 does not have, the first is “%2”. Export as UTF-8.</source>
        <translation>windows-949에 없는 글자가 든 칸이 %1개 있습니다(첫 번째: “%2”). UTF-8로 내보내십시오.</translation>
    </message>
    <message>
        <source>No row looks like a header that the program knows. Put the column names in one row, or choose the kind of records.</source>
        <translation>프로그램이 아는 머리글 행을 찾지 못했습니다. 열 이름을 한 행에 적거나 기록 종류를 선택하십시오.</translation>
    </message>
    <message>
        <source>The header fits several kinds of records: %1. Choose one of them.</source>
        <translation>머리글이 여러 기록 종류(%1)에 해당합니다. 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Add it, or choose another kind of records.</source>
        <translation>“%1” 열이 없습니다. 열을 추가하거나 다른 기록 종류를 선택하십시오.</translation>
    </message>
    <message>
        <source>%1 rows have errors, so nothing was stored. Correct them, or keep only the good rows.</source>
        <translation>%1개 행에 오류가 있어 저장하지 않았습니다. 오류를 고치거나 정상 행만 저장하십시오.</translation>
    </message>
    <message>
        <source>The total should be %1 but the file has %2. Nothing was stored; check the file or the total.</source>
        <translation>합계가 %1이어야 하나 파일의 합계는 %2입니다. 저장된 것은 없습니다. 파일이나 합계를 확인하십시오.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1행</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>%1열</translation>
    </message>
    <message>
        <source>A row has more than %1 fields; the delimiter may be another one.</source>
        <translation>한 행이 %1칸을 넘습니다. 구분 기호가 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>A row is longer than %1; a quotation mark may be missing before it.</source>
        <translation>한 행이 너무 깁니다(한도 %1). 앞쪽에 따옴표가 빠졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no %1 named “%2”. There are: %3.</source>
        <translation>찾을 수 없습니다: %1 “%2”. 있는 것: %3.</translation>
    </message>
    <message>
        <source>“%1” has other content already (rows that differ: %2). Make them equal first, or choose another name.</source>
        <translation>“%1”에는 이미 다른 내용이 있습니다(다른 행 %2개). 먼저 내용을 같게 고치거나 다른 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>The import set-up “%1” cannot be read: its part “%2” is none that this program writes. Save it anew.</source>
        <translation>가져오기 설정 “%1”: 읽을 수 없습니다. “%2” 부분이 이 프로그램이 쓰는 형식이 아닙니다. 설정을 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>그런 파일이나 폴더가 없습니다</translation>
    </message>
    <message>
        <source>you may not do that there</source>
        <translation>권한이 없습니다</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>시스템이 허용하지 않습니다</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>디스크에 남은 공간이 없습니다</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>사용자에게 주어진 디스크 공간을 다 썼습니다</translation>
    </message>
    <message>
        <source>the disk may only be read</source>
        <translation>읽기만 되는 디스크입니다</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>파일이 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>경로 가운데 폴더가 아닌 것이 있습니다</translation>
    </message>
    <message>
        <source>the disk or the connection to it failed</source>
        <translation>디스크나 디스크 연결에 문제가 있습니다</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>이름이 너무 깁니다</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>다른 프로그램이 쓰고 있습니다</translation>
    </message>
    <message>
        <source>the system refuses (%1)</source>
        <translation>시스템이 거부했습니다(%1)</translation>
    </message>
    <message>
        <source>This is not a text table but %1. Open it in its own program and save it as XLSX or CSV.</source>
        <translation>표 형식의 텍스트가 아니라 %1입니다. 만든 프로그램에서 열어 XLSX나 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one and import it again.</source>
        <translation>암호가 걸린 통합 문서입니다. 암호를 풀어 저장한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The workbook is not whole (%1). Open it in a spreadsheet, save it and import it again.</source>
        <translation>통합 문서가 온전하지 않습니다(%1). 스프레드시트 프로그램에서 열어 저장한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The workbook needs more than %1 to be read. Save the sheet as CSV and import that.</source>
        <translation>통합 문서를 읽는 데 필요한 용량이 한도(%1)를 넘습니다. 시트를 CSV로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>The workbook was not read within %1 seconds. Save the sheet as CSV and import that.</source>
        <translation>통합 문서를 %1초 안에 읽지 못했습니다. 시트를 CSV로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>The part of the program that reads workbooks is missing (%1). Install the program again, or save the sheet as CSV.</source>
        <translation>통합 문서를 읽는 구성 요소가 없습니다(%1). 프로그램을 다시 설치하거나 시트를 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>The workbook could not be read (%1); it may be damaged. Open it in a spreadsheet and save it again, or save the sheet as CSV.</source>
        <translation>통합 문서를 읽지 못했습니다(%1). 파일이 손상되었을 수 있습니다. 스프레드시트 프로그램에서 열어 다시 저장하거나 시트를 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <source>The record is not there any more. Look at the table again and choose anew.</source>
        <translation>그 기록은 이제 없습니다. 표를 다시 보고 새로 고르십시오.</translation>
    </message>
    <message>
        <source>%1 lies before the day the claim speaks of (%2). Give that day or a later one.</source>
        <translation>%1은(는) 자료의 기준일(%2)보다 앞섭니다. 그날이나 그 뒤의 날짜를 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” names no source, and without one it must not leave the program. Give its records a source and an as-of date: in their form, or in the columns source and as_of of the file that you import.</source>
        <translation>‘%1’에는 출처가 없어 내보낼 수 없습니다. 해당 자료에 출처와 기준일을 적으십시오. 입력 화면에서 적거나, 가져올 파일의 출처·기준일 열에 적으면 됩니다.</translation>
    </message>
    <message>
        <source>“%1” has no as-of date, and without one it must not leave the program. Choose an as-of date.</source>
        <translation>‘%1’에는 기준일이 없어 내보낼 수 없습니다. 기준일을 고르십시오.</translation>
    </message>
    <message>
        <source>A character was lost here before the file came (byte %1). Get the file anew from where it was made.</source>
        <translation>이 자리의 글자는 파일을 받기 전에 이미 깨졌습니다(%1번째 바이트). 파일을 만든 곳에서 다시 받으십시오.</translation>
    </message>
    <message>
        <source>The file %1 was changed or replaced by another program meanwhile. Nothing was stored. Open or import it again.</source>
        <translation>%1 파일이 그사이 다른 프로그램에 의해 바뀌었거나 교체되었습니다. 아무것도 저장하지 않았습니다. 다시 열거나 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>The disk is full: %1 needs %2 and %3 are free. It was not written and nothing was changed. Free some space and try again.</source>
        <translation>디스크가 가득 찼습니다. %1 파일에 %2의 공간이 필요하지만 %3만 남아 있습니다. 파일은 기록되지 않았고 아무것도 바뀌지 않았습니다. 공간을 확보한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The disk is full (%2 free); %1 was not written and nothing was changed. Free some space and try again.</source>
        <translation>디스크가 가득 찼습니다(남은 공간 %2). %1 파일은 기록되지 않았고 아무것도 바뀌지 않았습니다. 공간을 확보한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this. Nothing was stored. Close other programs and try again.</source>
        <translation>컴퓨터의 메모리가 부족합니다. 아무것도 저장되지 않았습니다. 다른 프로그램을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged: it was cut short or altered after it was exported, so its check code says nothing about it. Take the original file, or type the code that is printed.</source>
        <translation>그림 %1이(가) 손상되었습니다. 내보낸 뒤에 잘리거나 바뀌어서 확인 코드로 판단할 수 없습니다. 원본 파일을 쓰거나 인쇄된 코드를 입력하십시오.</translation>
    </message>
    <message>
        <source>The picture would need more than %1 of memory. Choose a smaller size or fewer points per inch.</source>
        <translation>그림에 메모리가 %1보다 많이 필요합니다. 크기나 인치당 점 수를 줄이십시오.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>National AI industry-convergence cluster, Gwangju</source>
        <translation>국가 인공지능 중심 산업융합 집적단지(광주)</translation>
    </message>
    <message>
        <source>every date</source>
        <translation>모든 날짜</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Sources of these rows</source>
        <translation>이 표의 자료 출처</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>사업</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>파일 시점</translation>
    </message>
    <message>
        <source>change set %1</source>
        <translation>변경 묶음 %1번</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>금액 단위</translation>
    </message>
    <message>
        <source>Blank source</source>
        <translation>출처가 빈 행</translation>
    </message>
    <message>
        <source>the office&apos;s own books</source>
        <translation>자체 장부</translation>
    </message>
    <message>
        <source>The records of the data file, one table for each kind. As of %1, after change set %2. Amounts are in won; a blank source is the office&apos;s own books.</source>
        <translation>데이터 파일의 기록을 종류마다 표 하나로 담았습니다. 기준일 %1, 변경 묶음 %2번까지. 금액 단위는 원이며, 출처가 빈 행은 자체 장부입니다.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>an Excel workbook</source>
        <translation>엑셀 통합 문서</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>이전 형식의 엑셀 통합 문서</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>오픈도큐먼트 스프레드시트</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML 문서</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>그림 파일</translation>
    </message>
    <message>
        <source>a Hangul document</source>
        <translation>한글(HWP) 문서</translation>
    </message>
    <message>
        <source>probably UTF-16 text without its mark (choose UTF-16 as the encoding)</source>
        <translation>표시(BOM)가 없는 UTF-16 텍스트(인코딩에서 UTF-16 선택)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>이진 파일</translation>
    </message>
    <message>
        <source>a binary Excel workbook</source>
        <translation>이진 엑셀 통합 문서(XLSB)</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message>
        <source>All funding</source>
        <translation>전체 재원</translation>
    </message>
    <message>
        <source>National</source>
        <translation>국비</translation>
    </message>
    <message>
        <source>City</source>
        <translation>시비</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>민자</translation>
    </message>
</context>
<context>
    <name>Inspections</name>
    <message>
        <source>counts: the only claim up to this date</source>
        <translation>채택: 이 날짜까지 유일한 기록</translation>
    </message>
    <message>
        <source>counts: the latest as-of date</source>
        <translation>채택: 기준일이 가장 늦음</translation>
    </message>
    <message>
        <source>counts: exact, and the approximate one is less than a year younger</source>
        <translation>채택: 정확한 값 — 어림값이 1년 이상 새롭지 않음</translation>
    </message>
    <message>
        <source>counts: the better source of the same date</source>
        <translation>채택: 같은 기준일 가운데 출처 순위가 높음</translation>
    </message>
    <message>
        <source>counts: stated by the later change set</source>
        <translation>채택: 더 나중의 변경에서 기록됨</translation>
    </message>
    <message>
        <source>counts: first in order among equals</source>
        <translation>채택: 같은 조건 가운데 순서가 앞섬</translation>
    </message>
    <message>
        <source>counts: adopted by a decision</source>
        <translation>채택: 결정으로 확정</translation>
    </message>
    <message>
        <source>earlier: another claim has a later as-of date</source>
        <translation>이전 값: 기준일이 더 늦은 기록이 있음</translation>
    </message>
    <message>
        <source>approximate: an exact claim less than a year older stands</source>
        <translation>어림값: 1년 안의 정확한 기록이 우선</translation>
    </message>
    <message>
        <source>another claim of the same date has the better source</source>
        <translation>같은 기준일에 순위가 더 높은 출처가 있음</translation>
    </message>
    <message>
        <source>a later change set states it anew</source>
        <translation>더 나중의 변경에서 다시 기록됨</translation>
    </message>
    <message>
        <source>second in order among equals</source>
        <translation>같은 조건 가운데 순서가 뒤</translation>
    </message>
    <message>
        <source>a decision adopted another claim</source>
        <translation>결정으로 다른 기록이 채택됨</translation>
    </message>
    <message>
        <source>later than the as-of date</source>
        <translation>기준일 이후의 기록</translation>
    </message>
    <message>
        <source>withdrawn from this date</source>
        <translation>이 날짜부터 철회됨</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>stated by one claim</source>
        <translation>한 기록의 값 그대로</translation>
    </message>
    <message>
        <source>sum of the parts</source>
        <translation>구성 항목의 합</translation>
    </message>
    <message>
        <source>what was added within the phase</source>
        <translation>단계 안에서 늘어난 수</translation>
    </message>
    <message>
        <source>numerator ÷ denominator</source>
        <translation>분자 ÷ 분모</translation>
    </message>
    <message>
        <source>number of the records</source>
        <translation>기록의 개수</translation>
    </message>
    <message>
        <source>point on the straight line between the due dates</source>
        <translation>목표 기한 사이 직선 위의 값</translation>
    </message>
    <message>
        <source>value held against the target due now</source>
        <translation>현재 시점 목표 대비 실적</translation>
    </message>
    <message>
        <source>Milestones done</source>
        <translation>완료한 이정표</translation>
    </message>
    <message>
        <source>Milestones late</source>
        <translation>지연된 이정표</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>이정표</translation>
    </message>
    <message>
        <source>Milestones due soon</source>
        <translation>기한이 임박한 이정표</translation>
    </message>
    <message>
        <source>%1 (register)</source>
        <translation>%1(기업 명부)</translation>
    </message>
    <message>
        <source>Cohorts ended</source>
        <translation>수료한 기수</translation>
    </message>
    <message>
        <source>not broken down</source>
        <translation>세부 내역 없음</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>구성 항목</translation>
    </message>
    <message>
        <source>Subtracted</source>
        <translation>차감 항목</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>분자</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>분모</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>문서번호 %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1쪽</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>the last report, %1</source>
        <translation>지난 보고(%1)</translation>
    </message>
    <message>
        <source>%1 at the same point, %2</source>
        <comment>phase, date</comment>
        <translation>%1의 같은 시점(%2)</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>기준일 %1</translation>
    </message>
    <message>
        <source>change set %1</source>
        <translation>변경 묶음 %1번까지 반영</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>비교 대상 %1</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Total cost (plan)</source>
        <translation>총사업비(계획)</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>교부</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>이월</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>불용</translation>
    </message>
    <message>
        <source>Current budget</source>
        <translation>예산현액</translation>
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
        <source>Money of the programme</source>
        <translation>사업비</translation>
    </message>
    <message>
        <source>MOUs</source>
        <translation>업무협약(MOU)</translation>
    </message>
    <message>
        <source>Offices opened</source>
        <translation>사무소 개소</translation>
    </message>
    <message>
        <source>Headquarters moved</source>
        <translation>본사 이전</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>시설 입주</translation>
    </message>
    <message>
        <source>Left again</source>
        <translation>철수</translation>
    </message>
    <message>
        <source>Companies and institutions, cumulative</source>
        <translation>유치 기업·기관(누적)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>고용</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>창업 기업</translation>
    </message>
    <message>
        <source>AI specialists</source>
        <translation>AI 전문인력</translation>
    </message>
    <message>
        <source>Training graduates</source>
        <translation>교육 수료생</translation>
    </message>
    <message>
        <source>Training graduates, cumulative</source>
        <translation>교육 수료생(누적)</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>수료</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>지원자</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>입교</translation>
    </message>
    <message>
        <source>Surveyed</source>
        <translation>조사인원</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>취업</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>수료율</translation>
    </message>
    <message>
        <source>Employment rate</source>
        <translation>취업률</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>Computing power</source>
        <translation>연산 성능</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>저장 용량</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>장비</translation>
    </message>
    <message>
        <source>Milestones, planned and actual dates</source>
        <translation>이정표 계획일과 완료일</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>이정표</translation>
    </message>
    <message>
        <source>First plan</source>
        <translation>최초 계획</translation>
    </message>
    <message>
        <source>Plan before</source>
        <translation>직전 계획</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>실적</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>지연 일수</translation>
    </message>
    <message>
        <source>Value in percent of the target</source>
        <translation>목표 대비 실적</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Target by now</source>
        <translation>현 시점 목표</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>기대효과</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>달성률</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>실적</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>재원</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>회계연도</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>기수</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>own books</source>
        <translation>자체 장부</translation>
    </message>
    <message>
        <source>Money of the programme, cumulative</source>
        <translation>사업비 누계</translation>
    </message>
    <message>
        <source>Companies of the register</source>
        <translation>기업 명부</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>현재 유지</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>그 밖</translation>
    </message>
    <message>
        <source>Sector not recorded</source>
        <translation>업종 미기재</translation>
    </message>
    <message>
        <source>MOUs by year of the phase, cumulative</source>
        <translation>단계 연차별 협약 누계</translation>
    </message>
    <message>
        <source>Training graduates by year of the phase, cumulative</source>
        <translation>단계 연차별 수료생 누계</translation>
    </message>
    <message>
        <source>Cohorts, from applicants to jobs</source>
        <translation>기수별 지원에서 취업까지</translation>
    </message>
    <message>
        <source>Needed per quarter</source>
        <translation>분기당 필요</translation>
    </message>
    <message>
        <source>Mean quarter so far</source>
        <translation>지금까지 분기 평균</translation>
    </message>
    <message>
        <source>Best quarter so far</source>
        <translation>지금까지 최고 분기</translation>
    </message>
    <message>
        <source>Increase per quarter, in percent of the best quarter</source>
        <translation>분기당 증가, 최고 분기 대비</translation>
    </message>
    <message>
        <source>Open risks by likelihood (1 to 5)</source>
        <translation>가능성(1~5)별 열린 위험</translation>
    </message>
    <message>
        <source>High impact (4 and more)</source>
        <translation>영향 큼(4 이상)</translation>
    </message>
    <message>
        <source>Medium impact (3)</source>
        <translation>영향 보통(3)</translation>
    </message>
    <message>
        <source>Low impact (up to 2)</source>
        <translation>영향 작음(2 이하)</translation>
    </message>
    <message>
        <source>Test facilities</source>
        <translation>실증 시설</translation>
    </message>
    <message>
        <source>Milestones done</source>
        <translation>완료한 이정표</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Spending by year of the phase, cumulative</source>
        <translation>단계 연차별 집행액, 누계</translation>
    </message>
    <message>
        <source>Payout by year of the phase, cumulative</source>
        <translation>단계 연차별 교부액, 누계</translation>
    </message>
    <message>
        <source>Budget by year of the phase, cumulative</source>
        <translation>단계 연차별 예산, 누계</translation>
    </message>
    <message>
        <source>Milestones done by year of the phase, cumulative</source>
        <translation>단계 연차별 완료 이정표, 누계</translation>
    </message>
    <message>
        <source>Region not recorded</source>
        <translation>지역 미기재</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Dates of each company of the register</source>
        <translation>기업 명부의 기업별 날짜</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>발표 수치</translation>
    </message>
    <message>
        <source>Register, same day</source>
        <translation>명부(발표 기준일)</translation>
    </message>
    <message>
        <source>Register, now</source>
        <translation>명부(현재)</translation>
    </message>
    <message>
        <source>Reported counts and the register</source>
        <translation>발표 수치와 기업 명부</translation>
    </message>
    <message>
        <source>Planned or done day, by day of the statement</source>
        <translation>자료 기준일별 계획일·완료일</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>전년도 이월</translation>
    </message>
    <message>
        <source>Planned value</source>
        <translation>계획 가치(PV)</translation>
    </message>
    <message>
        <source>Earned value</source>
        <translation>달성 가치(EV)</translation>
    </message>
    <message>
        <source>Weights of the milestones, cumulative</source>
        <translation>이정표 가중치 누계</translation>
    </message>
    <message>
        <source>Plan by fiscal year</source>
        <translation>연도별 계획</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>reported</source>
        <translation>발표 수치</translation>
    </message>
    <message>
        <source>register</source>
        <translation>명부</translation>
    </message>
    <message>
        <source>current budget</source>
        <translation>예산현액</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation>전체 사업</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>전체 기수</translation>
    </message>
    <message>
        <source>Cohort %1</source>
        <translation>%1기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>이전 판</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>about</source>
        <translation>약</translation>
    </message>
    <message>
        <source>withdrawn from %1</source>
        <translation>%1부터 철회</translation>
    </message>
    <message>
        <source>Taking back change set %1</source>
        <translation>변경 묶음 %1번 되돌리기</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>KRW</source>
        <translation>원</translation>
    </message>
    <message>
        <source>KRW thousand</source>
        <translation>천원</translation>
    </message>
    <message>
        <source>KRW million</source>
        <translation>백만원</translation>
    </message>
    <message>
        <source>KRW billion</source>
        <comment>translated by the unit of a hundred million: the numbers are scaled to it</comment>
        <translation>억원</translation>
    </message>
    <message>
        <source>Figures may not add up because of rounding.</source>
        <translation>단수 조정으로 합계가 맞지 않을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>현황</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>이정표</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>History</source>
        <translation>변경 이력</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>단계 비교</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>인프라</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>불일치</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Largest regions: %1 and %2 more, with %3 of %4 companies each</source>
        <translation>가장 많은 지역: %1 외 %2곳, %4개사 중 각 %3개사</translation>
    </message>
    <message>
        <source>Largest sectors: %1 and %2 more, with %3 of %4 companies each</source>
        <translation>가장 많은 분야는 %1 외 %2개, %4개사 중 각 %3개사</translation>
    </message>
    <message>
        <source>100%: the target of this day, on the straight line to the next due date.</source>
        <translation>100%는 기준일의 목표(다음 목표 시점까지 직선으로 나눈 값)입니다.</translation>
    </message>
    <message>
        <source>%1 funding of %2, no other is known</source>
        <comment>funding, money</comment>
        <translation>%1 %2(다른 재원 자료 없음)</translation>
    </message>
    <message>
        <source>%1 funding gives %2, %3 of %4 in %5</source>
        <comment>funding, money, share, money, year</comment>
        <translation>%5년 %1 %2, 전체 %4의 %3</translation>
    </message>
    <message>
        <source>%1 funding gives %2, %3 of %4 in the years shown</source>
        <comment>funding, money, share, money</comment>
        <translation>%1 %2, 표시된 연도 합계 %4의 %3</translation>
    </message>
    <message>
        <source>%1 MOUs</source>
        <translation>업무협약 %1곳</translation>
    </message>
    <message>
        <source>%1 offices</source>
        <translation>사무소 개소 %1곳</translation>
    </message>
    <message>
        <source>%1 headquarters moved</source>
        <translation>본사 이전 %1곳</translation>
    </message>
    <message>
        <source>Companies attracted</source>
        <translation>기업 유치</translation>
    </message>
    <message numerus="yes">
        <source>%1 plan revised from %2 to %3, in %Ln versions</source>
        <translation>
            <numerusform>%1 총사업비, %2에서 %3으로 변경(계획 %n개 판)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 plan stands at %2, unchanged</source>
        <translation>%1 총사업비 %2, 변경 없음</translation>
    </message>
    <message>
        <source>%1 takes %2, %3 of the plan of %4</source>
        <translation>%1 %2, 총사업비 %4의 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 graduates from %Ln cohorts</source>
        <translation>
            <numerusform>수료생 %1명(%n개 기수)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 milestones done, none late</source>
        <translation>이정표 %2건 중 %1건 완료, 지연 없음</translation>
    </message>
    <message>
        <source>%1 of %2 milestones done, %3 late</source>
        <translation>이정표 %2건 중 %1건 완료, %3건 지연</translation>
    </message>
    <message>
        <source>%1 of %2 targets on track</source>
        <translation>목표 %2개 중 %1개 정상</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phase: money</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>자료 없음</translation>
    </message>
    <message>
        <source>Values marked “c.” are approximate.</source>
        <translation>‘약’을 붙인 값은 어림값임</translation>
    </message>
    <message>
        <source>The parts differ from the total by %1.</source>
        <translation>구성 항목의 합이 합계와 %1 다름</translation>
    </message>
    <message>
        <source>The last period is not over yet.</source>
        <translation>마지막 기간은 진행 중</translation>
    </message>
    <message>
        <source>The stated total is %1 (%2).</source>
        <translation>발표된 합계는 %1(%2)</translation>
    </message>
    <message>
        <source>Counts of the whole programme; shown is what was added within the phase.</source>
        <translation>사업 전체 누계 중 해당 단계에서 늘어난 수</translation>
    </message>
    <message>
        <source>%1 funding pays %2, %3 of the plan of %4</source>
        <translation>%1 %2, 총사업비 %4의 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 planned over %Ln phases</source>
        <translation>
            <numerusform>%n개 단계 총사업비 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 with an MOU opened an office (%3)</source>
        <translation>협약 %2곳 중 %1곳 사무소 개소(%3)</translation>
    </message>
    <message>
        <source>Execution rate %1 (%2 of the current budget of %3 spent)</source>
        <translation>집행률 %1(예산현액 %3 중 %2 집행)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>measure of year: money</comment>
        <translation>%2년 %1 %3</translation>
    </message>
    <message>
        <source>%1 highest in %2, at %3</source>
        <comment>measure, year, money</comment>
        <translation>%1 최대 연도는 %2(%3)</translation>
    </message>
    <message>
        <source>The values are of different dates.</source>
        <translation>수치마다 기준일이 다름</translation>
    </message>
    <message>
        <source>%1 in need of attention</source>
        <translation>%1개 주의</translation>
    </message>
    <message>
        <source>%1 in trouble</source>
        <translation>%1개 부진</translation>
    </message>
    <message>
        <source>%1 not reported</source>
        <translation>%1개 미보고</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>%1개 판정 안 됨</translation>
    </message>
    <message>
        <source>%1 (target %2)</source>
        <translation>%1(목표 %2)</translation>
    </message>
    <message>
        <source>* This year is not over yet.</source>
        <translation>* 표시한 해는 아직 끝나지 않음</translation>
    </message>
    <message>
        <source>Execution rate of %1: %2 (%3 of the current budget of %4 spent)</source>
        <translation>%1년 집행률 %2(예산현액 %4 중 %3 집행)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure, money</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Largest sector: %1, with %2 of %3 companies</source>
        <translation>가장 많은 분야는 %1, %3개사 중 %2개사</translation>
    </message>
    <message>
        <source>%1 in year %2: %4 in %3, %6 in %5</source>
        <comment>measure, n, phase, value, phase, value</comment>
        <translation>%2년차 %1: %3 %4, %5 %6</translation>
    </message>
    <message>
        <source>%1: back at the first plan</source>
        <translation>%1: 처음 계획과 같음</translation>
    </message>
    <message>
        <source>%1 needs %2 of its best quarter, every quarter</source>
        <translation>%1: 매 분기 최고 분기의 %2 필요</translation>
    </message>
    <message>
        <source>%1 open risks, %2 of them likely and grave</source>
        <translation>열린 위험 %1건, 그중 가능성과 영향이 큰 것 %2건</translation>
    </message>
    <message>
        <source>Year %1</source>
        <comment>n-th year of a phase</comment>
        <translation>%1년차</translation>
    </message>
    <message>
        <source>100% of a year: its budget and what was carried over from the year before.</source>
        <translation>100%는 예산현액(그해 예산 + 전년도 이월액)입니다.</translation>
    </message>
    <message>
        <source>100%: the best quarter so far.</source>
        <translation>100%는 지금까지의 최고 분기입니다.</translation>
    </message>
    <message>
        <source>%1: %2 planned by %3, none reported</source>
        <comment>measure, value with unit, date</comment>
        <translation>%1: %3까지 %2 계획, 보고된 실적 없음</translation>
    </message>
    <message>
        <source>%1: %2 of %3 planned by %4</source>
        <comment>measure, value, value with unit, date</comment>
        <translation>%1: %4까지의 계획 %3 중 %2</translation>
    </message>
    <message>
        <source>Largest region: %1, with %2 of %3 companies</source>
        <translation>가장 많은 지역: %1, %3개사 중 %2개사</translation>
    </message>
    <message>
        <source>%1 companies of the register are here, %2 have left</source>
        <translation>명부의 기업 %1개사 유지, %2개사 철수</translation>
    </message>
    <message>
        <source>Reports and register agree, %1: %2</source>
        <comment>measure, count</comment>
        <translation>발표 수치와 명부 일치, %1 %2</translation>
    </message>
    <message>
        <source>%1: %2 reported, %3 in the register on the same day</source>
        <comment>measure, count, count</comment>
        <translation>%1: 발표 %2, 같은 날 명부 %3</translation>
    </message>
    <message>
        <source>%1 plan unchanged in sum, at %2</source>
        <comment>phase, money</comment>
        <translation>%1 총사업비 합계 변동 없음, %2</translation>
    </message>
    <message>
        <source>%1 plan from %2 to %3 (%4)</source>
        <comment>phase, money, money, difference</comment>
        <translation>%1 총사업비 %2 → %3(%4)</translation>
    </message>
    <message>
        <source>%1 plan from %2 to %3 (%4), most changed: %5 (%6)</source>
        <comment>phase, money, money, difference, line, its difference</comment>
        <translation>%1 총사업비 %2 → %3(%4), 최대 변동: %5(%6)</translation>
    </message>
    <message>
        <source>weights of %1 of %2 milestones</source>
        <translation>이정표 %2개 중 %1개에 가중치</translation>
    </message>
    <message>
        <source>No weighted milestone is planned by now (%1)</source>
        <translation>현재까지 완료 예정인 가중 이정표 없음(%1)</translation>
    </message>
    <message>
        <source>SPI %1: done %2, planned by now %3 (%4)</source>
        <comment>index, weight, weight, weights of n of m milestones</comment>
        <translation>SPI %1: 달성 %2 / 계획 %3(%4)</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <comment>date</comment>
        <translation>계획 %1</translation>
    </message>
    <message>
        <source>Execution rate %1 (%2 of the budgets of %3 spent)</source>
        <translation>집행률 %1(집행 %2 / 예산액 %3)</translation>
    </message>
    <message>
        <source>Nothing is known of: %1.</source>
        <translation>자료가 없는 항목: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln day(s) later than first planned</source>
        <translation>
            <numerusform>%1: 처음 계획보다 %Ln일 늦음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln day(s) earlier than first planned</source>
        <translation>
            <numerusform>%1: 처음 계획보다 %Ln일 빠름</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The cell is empty, but every row needs it.</source>
        <translation>빈칸입니다. 모든 행에 값이 있어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” breaks the rule %2. Check the cell.</source>
        <translation>“%1” 값이 규칙 %2에 어긋납니다. 칸을 확인하십시오.</translation>
    </message>
    <message>
        <source>“%0” is not a number. Write digits only, or leave the cell empty.</source>
        <translation>“%0” 값은 숫자가 아닙니다. 숫자만 적거나 빈칸으로 두십시오.</translation>
    </message>
    <message>
        <source>“%0” has other text beside the number. Put the text into the note column.</source>
        <translation>“%0”에 숫자 외의 글이 섞여 있습니다. 설명은 비고 열로 옮기십시오.</translation>
    </message>
    <message>
        <source>“%0” is written with an exponent, which spreadsheets round. Write the whole number.</source>
        <translation>“%0” 값은 지수로 표기되어 반올림되었을 수 있습니다. 전체 숫자를 적으십시오.</translation>
    </message>
    <message>
        <source>“%0” is not a decimal number.</source>
        <translation>“%0” 값은 십진수가 아닙니다.</translation>
    </message>
    <message>
        <source>“%0” is not a number that can be counted with.</source>
        <translation>“%0” 값으로는 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>The sign of “%0” is unclear. Write -5 or △5.</source>
        <translation>“%0”의 부호가 분명하지 않습니다. -5 또는 △5로 적으십시오.</translation>
    </message>
    <message>
        <source>“%0” has more than six decimals. Round it.</source>
        <translation>“%0” 값은 소수점 아래가 여섯 자리를 넘습니다. 반올림하여 적으십시오.</translation>
    </message>
    <message>
        <source>“%0” is too large. Check the unit.</source>
        <translation>“%0” 값이 너무 큽니다. 단위를 확인하십시오.</translation>
    </message>
    <message>
        <source>“%0” is a percentage, but the column holds amounts.</source>
        <translation>“%0” 값은 백분율이지만 이 열은 백분율을 받지 않습니다.</translation>
    </message>
    <message>
        <source>“%0” is an error of the spreadsheet. Repair its formula and save again.</source>
        <translation>“%0” 값은 스프레드시트의 오류값입니다. 수식을 고친 뒤 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>“%0” is not a whole number of won. Check the unit.</source>
        <translation>“%0” 값은 원 단위로 나누어떨어지지 않습니다. 단위를 확인하십시오.</translation>
    </message>
    <message>
        <source>“%0” is a count and must be a whole number.</source>
        <translation>“%0” 값은 개수이므로 정수여야 합니다.</translation>
    </message>
    <message>
        <source>“%0” is a count and cannot be below zero.</source>
        <translation>“%0” 값은 개수이므로 음수일 수 없습니다.</translation>
    </message>
    <message>
        <source>“%0” is not a year. Write it as 2025.</source>
        <translation>“%0” 값은 연도가 아닙니다. 2025와 같이 적으십시오.</translation>
    </message>
    <message>
        <source>The year “%0” is not between 1900 and 2199.</source>
        <translation>연도 “%0” 값이 1900~2199 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>“%0” is not a date. Write it as 2025-03-31, 2025-03, 2025Q1 or 2025.</source>
        <translation>“%0” 값은 날짜가 아닙니다. 2025-03-31, 2025-03, 2025Q1, 2025와 같이 적으십시오.</translation>
    </message>
    <message>
        <source>There is no such day as “%0”. Correct it.</source>
        <translation>“%0” 날짜는 달력에 없습니다. 바로잡으십시오.</translation>
    </message>
    <message>
        <source>“%0” is a spreadsheet&apos;s day number. Format the column as a date and save again.</source>
        <translation>“%0” 값은 스프레드시트의 날짜 일련번호입니다. 열을 날짜 서식으로 바꾸어 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>“%0” is a half-year. Write its last quarter or last day.</source>
        <translation>“%0” 값은 반기를 나타냅니다. 해당 반기의 마지막 분기나 마지막 날로 적으십시오.</translation>
    </message>
    <message>
        <source>The weekday of “%0” does not belong to the date. Check which of the two is right.</source>
        <translation>“%0”의 요일이 날짜와 맞지 않습니다. 어느 쪽이 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The year of “%0” is not between 1900 and 2199.</source>
        <translation>“%0”의 연도가 1900~2199 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>“%0” lies far from today (%1). Check the year.</source>
        <translation>“%0” 날짜가 오늘(%1)과 크게 떨어져 있습니다. 연도를 확인하십시오.</translation>
    </message>
    <message>
        <source>The as-of date “%0” lies in the future (today is %1).</source>
        <translation>기준일(%0)이 오늘(%1) 이후입니다.</translation>
    </message>
    <message>
        <source>The row has no as-of date. Add the column, name the date above the header, or give it for the whole file.</source>
        <translation>기준일이 없습니다. 기준일 열을 추가하거나 머리글 위에 적거나 파일 전체의 기준일을 지정하십시오.</translation>
    </message>
    <message>
        <source>“%0” is below zero, which this column does not allow.</source>
        <translation>“%0” 값은 음수입니다. 이 열에는 음수를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The amount “%0” is below zero. It is taken as it is.</source>
        <translation>음수 금액 “%0”: 그대로 받아들입니다.</translation>
    </message>
    <message>
        <source>The rank “%0” is not between %1 and %2.</source>
        <translation>순위 “%0” 값이 %1~%2 범위를 벗어납니다.</translation>
    </message>
    <message>
        <source>“%0” is approximate, but this kind of records has no column for that; the number is stored as exact.</source>
        <translation>“%0” 값은 어림값이지만 이 기록에는 어림 표시 열이 없어 정확한 값으로 저장합니다.</translation>
    </message>
    <message>
        <source>“%0” is not one of the values of this column: %2.</source>
        <translation>“%0” 값은 이 열에 쓸 수 없습니다. 쓸 수 있는 값: %2.</translation>
    </message>
    <message>
        <source>“%0” is neither yes nor no. Write 1 or 0.</source>
        <translation>“%0” 값은 예/아니요로 읽을 수 없습니다. 1 또는 0을 적으십시오.</translation>
    </message>
    <message>
        <source>“%0” is not a unit of money. Use 원, 천원, 백만원 or 억원.</source>
        <translation>“%0” 값은 금액 단위가 아닙니다. 원, 천원, 백만원, 억원 중 하나를 적으십시오.</translation>
    </message>
    <message>
        <source>No unit is named for “%1”; the amounts are read as won.</source>
        <translation>“%1” 열에 단위가 없어 원 단위로 읽습니다.</translation>
    </message>
    <message>
        <source>The amount differs from the one before by a power of a thousand. Check the unit.</source>
        <translation>금액이 이전 값과 천 배 이상 차이 납니다. 단위를 확인하십시오.</translation>
    </message>
    <message>
        <source>More was spent (%1 won) than there was to spend (%2 won).</source>
        <translation>집행액(%1원)이 예산현액(%2원)보다 많습니다.</translation>
    </message>
    <message>
        <source>More was paid out (%1 won) than was appropriated (%2 won).</source>
        <translation>교부액(%1원)이 예산액(%2원)보다 많습니다.</translation>
    </message>
    <message>
        <source>The cumulative number is now %1, but was %2 on %3. Check whether it is the number of one period alone.</source>
        <translation>누적값이 %1인데 %3에는 %2였습니다. 한 기간만의 값이 아닌지 확인하십시오.</translation>
    </message>
    <message>
        <source>The total is %1 won, but its parts by funding add up to %2 won.</source>
        <translation>합계는 %1원인데 재원별 금액을 더하면 %2원입니다.</translation>
    </message>
    <message>
        <source>More graduated (%1) than were admitted (%2).</source>
        <translation>수료 인원(%1명)이 입교 인원(%2명)보다 많습니다.</translation>
    </message>
    <message>
        <source>More are employed (%1) than were asked (%2).</source>
        <translation>취업 인원(%1명)이 조사 인원(%2명)보다 많습니다.</translation>
    </message>
    <message>
        <source>More are employed (%1) than graduated (%2).</source>
        <translation>취업 인원(%1명)이 수료 인원(%2명)보다 많습니다.</translation>
    </message>
    <message>
        <source>The date %1 lies behind %2, but should come before it.</source>
        <translation>날짜 %1이(가) %2보다 뒤입니다. 앞서야 하는 날짜입니다.</translation>
    </message>
    <message>
        <source>A company with a name much like this one is known already: “%1”. Check whether it is the same.</source>
        <translation>이름이 매우 비슷한 기업 “%1”이(가) 이미 있습니다. 같은 기업인지 확인하십시오.</translation>
    </message>
    <message>
        <source>The business number belongs to a company that is known as “%1”. Check whether it was renamed.</source>
        <translation>이 사업자등록번호는 이미 있는 기업 “%1”의 것입니다. 이름이 바뀐 것인지 확인하십시오.</translation>
    </message>
    <message>
        <source>The stated total is %1, the rows add up to %2.</source>
        <translation>적힌 합계는 %1, 행의 합은 %2입니다.</translation>
    </message>
    <message>
        <source>The sum of the amounts is too large. Check the unit.</source>
        <translation>금액의 합이 너무 큽니다. 단위를 확인하십시오.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 state the same figure with different values. Keep one of the two.</source>
        <translation>%1행과 %2행에 같은 항목이 다른 값으로 적혀 있습니다. 하나만 남기십시오.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header has %2. Check commas and quotation marks.</source>
        <translation>이 행은 %1칸, 머리글은 %2칸입니다. 쉼표와 따옴표를 확인하십시오.</translation>
    </message>
    <message>
        <source>A quotation mark stands within a field that is not quoted. Check the row.</source>
        <translation>따옴표로 묶이지 않은 칸 안에 따옴표가 있습니다. 행을 확인하십시오.</translation>
    </message>
    <message>
        <source>The row names a record but no value.</source>
        <translation>항목만 있고 값이 없는 행입니다.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>글이 %1자를 넘습니다.</translation>
    </message>
    <message>
        <source>The cell looks like a personal number. It was not taken and is not shown.</source>
        <translation>개인 식별 번호로 보이는 칸입니다. 저장하지 않으며 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>The column “%1” looks like personal numbers; of this file only the checksum is kept.</source>
        <translation>“%1” 열에 개인 식별 번호가 있는 것으로 보여 파일 원본은 보관하지 않고 검증값만 남깁니다.</translation>
    </message>
    <message>
        <source>The column looks like personal data and is not read.</source>
        <translation>개인정보로 보이는 열이라 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The column holds increases, not cumulative amounts. Convert it before the import.</source>
        <translation>누계가 아니라 증감액인 열입니다. 누계로 바꾼 뒤 가져오십시오.</translation>
    </message>
    <message>
        <source>“Attracted” may mean MOU, office, headquarters or tenancy. Name the column by what it means.</source>
        <translation>‘유치’는 협약, 사무소 개소, 본사 이전, 입주 가운데 무엇인지 알 수 없습니다. 열 이름을 뜻에 맞게 적으십시오.</translation>
    </message>
    <message>
        <source>The program does not know this column; it is not read.</source>
        <translation>프로그램이 모르는 열이라 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The column is a total of others and is not read.</source>
        <translation>다른 열의 합계이므로 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The amounts by quarter were taken as cumulative. Check that they are.</source>
        <translation>분기별 금액을 누계로 보았습니다. 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The file does not know the phase “%1” yet.</source>
        <translation>“%1” 단계는 아직 데이터 파일에 없습니다.</translation>
    </message>
    <message>
        <source>The file does not know the source “%1” yet.</source>
        <translation>“%1” 출처는 아직 데이터 파일에 없습니다.</translation>
    </message>
    <message>
        <source>The file does not know the indicator “%1” yet.</source>
        <translation>“%1” 지표는 아직 데이터 파일에 없습니다.</translation>
    </message>
    <message>
        <source>This very file was imported before, as change set %1.</source>
        <translation>같은 파일을 변경 묶음 %1번에서 이미 가져왔습니다.</translation>
    </message>
    <message>
        <source>All %1 rows of this file are there already; it changes nothing.</source>
        <translation>이 파일의 %1개 행이 모두 이미 있습니다. 바뀌는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The header fits observations and targets; it was taken for observations. Choose the kind if these are targets.</source>
        <translation>머리글이 실적과 목표에 모두 해당하여 실적으로 보았습니다. 목표라면 기록 종류를 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” was taken for “%2”, as the dictionary of equal names says.</source>
        <translation>이름사전에 따라 “%1”: “%2”(으)로 읽었습니다.</translation>
    </message>
    <message>
        <source>The set-up says “%2” for the column %1, which that column cannot hold. Correct the set-up.</source>
        <translation>설정에 적힌 “%2”: %1 열에 넣을 수 없는 값입니다. 설정을 고치십시오.</translation>
    </message>
    <message>
        <source>“%0” can be read as %1. Write the date as 2025-03-31.</source>
        <translation>“%0”은(는) %1(으)로 읽을 수 있습니다. 2025-03-31처럼 적으십시오.</translation>
    </message>
    <message>
        <source>The header stands for the same column as field %2. Remove one of them.</source>
        <translation>%2번째 칸과 같은 열을 가리키는 머리글입니다. 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>The column is not used, for “%2” says the same.</source>
        <translation>“%2” 열과 내용이 겹쳐 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>The codes are not read, for “%2” has the names.</source>
        <translation>코드는 읽지 않습니다. 이름은 “%2” 열에 있습니다.</translation>
    </message>
    <message>
        <source>What was chosen for this column (“%2”) does not exist for this kind of records. Choose again.</source>
        <translation>이 열에 고른 “%2” 항목이 이 종류의 자료에 없습니다. 다시 고르십시오.</translation>
    </message>
    <message>
        <source>To add up “%1” the amount reached before %2 is needed, and neither this file nor the data file has it. Import the periods before.</source>
        <translation>“%1” 열을 누계로 더하려면 %2 이전까지의 금액이 있어야 하는데 이 파일에도 데이터 파일에도 없습니다. 앞 기간의 자료를 먼저 가져오십시오.</translation>
    </message>
    <message>
        <source>All numbers of “%1” are written like “%0”; the point was read as the decimal point. Check that it does not group thousands.</source>
        <translation>“%1” 열의 수가 모두 “%0”처럼 적혀 있어 점을 소수점으로 읽었습니다. 천 단위 구분이 아닌지 확인하십시오.</translation>
    </message>
    <message>
        <source>The file has no such cell for the repair “%0”; nothing was changed there.</source>
        <translation>“%0”(으)로 고칠 칸이 파일에 없어 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The header was taken to mean: %2. Check that this is so.</source>
        <translation>머리글을 다음 뜻으로 보았습니다: %2. 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The formula “%0” was never calculated. Open the file in a spreadsheet, save it and import it again.</source>
        <translation>“%0”: 계산된 적이 없는 수식입니다. 스프레드시트 프로그램에서 열어 저장한 뒤 다시 가져오십시오.</translation>
    </message>
    <message>
        <source>By its name the file is a text, but it is a workbook (%1); it was read as one.</source>
        <translation>이름은 텍스트 파일이지만 실제로는 통합 문서(%1)이므로 통합 문서로 읽었습니다.</translation>
    </message>
    <message>
        <source>Of this workbook the sheet “%1” was read. It has other sheets that can be imported: %2.</source>
        <translation>이 통합 문서에서 읽은 시트: “%1”. 가져올 수 있는 다른 시트: %2.</translation>
    </message>
    <message>
        <source>The whole is %1 won, but its categories add up to %2 won.</source>
        <translation>전체는 %1원인데 분야별 금액을 더하면 %2원입니다.</translation>
    </message>
    <message>
        <source>The category is %1 won, but its projects add up to %2 won.</source>
        <translation>분야는 %1원인데 사업별 금액을 더하면 %2원입니다.</translation>
    </message>
    <message>
        <source>A record with this key is there already: %0. Change that one, or give this one another key.</source>
        <translation>같은 키의 기록이 이미 있습니다: %0. 그 기록을 고치거나 다른 키를 적으십시오.</translation>
    </message>
    <message>
        <source>“%0” reads like a heading, a note or a total, not like a record. Name it differently.</source>
        <translation>“%0”은(는) 기록이 아니라 제목, 주석 또는 합계로 읽힙니다. 다른 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>The digits of “%0” are not grouped by threes. Write 1,234 or 1234.</source>
        <translation>“%0”의 자릿수가 세 자리씩 묶이지 않았습니다. 1,234 또는 1234로 적으십시오.</translation>
    </message>
    <message>
        <source>“%0” can be read as %1 or as %2. Write it without a grouping sign, or say what the points of this column are.</source>
        <translation>“%0”은(는) %1(으)로도 %2(으)로도 읽힙니다. 구분 기호 없이 적거나 이 열의 점이 무엇인지 정하십시오.</translation>
    </message>
    <message>
        <source>Nothing else names an as-of date: %2 is taken from the header “%1”. Check that this is so.</source>
        <translation>기준일이 달리 적혀 있지 않아 머리글 “%1”의 %2을(를) 기준일로 씁니다. 맞는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln figure(s) of %1 were corrected since they were given out</source>
        <translation><numerusform>%1 수치 %Ln건, 보고·마감 뒤 정정</numerusform></translation>
    </message>
    <message>
        <source>others</source>
        <translation>그 밖</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Text document to edit (*.odt)</source>
        <translation>편집용 문서 (*.odt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>통합 문서 (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part, amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, column</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>c. %1</source>
        <comment>approximate number</comment>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>(Unit: %1)</source>
        <translation>(단위: %1)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>출처 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a chapter, its name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Comment, not stored yet</source>
        <translation>의견, 아직 저장하지 않음</translation>
    </message>
    <message>
        <source>%1, on the figures as of %2 (change set %3)</source>
        <comment>author, day, number</comment>
        <translation>%1, %2 기준 수치에 대한 의견(변경 묶음 %3번)</translation>
    </message>
    <message>
        <source>Progress report, %1</source>
        <translation>%1 추진현황 보고</translation>
    </message>
    <message>
        <source>Progress report, as of %1</source>
        <translation>추진현황 보고(%1 기준)</translation>
    </message>
    <message>
        <source>National AI industry-convergence cluster</source>
        <translation>국가 인공지능 중심 산업융합 집적단지</translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3</source>
        <comment>title, phase, day</comment>
        <translation>%1 · %2 · %3 기준</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>비교 기준</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>금액 단위</translation>
    </message>
    <message>
        <source>%1 in sentences, %2 in tables</source>
        <translation>본문 %1, 표 %2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>as the data file stood after change set %1</source>
        <translation>자료 파일의 변경 %1까지 반영</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>의견</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>주요 수치</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>달라진 수치</translation>
    </message>
    <message>
        <source>Money by category</source>
        <translation>분야별 사업비</translation>
    </message>
    <message>
        <source>Money by funding</source>
        <translation>재원별 사업비</translation>
    </message>
    <message>
        <source>Money by fiscal year</source>
        <translation>연도별 사업비</translation>
    </message>
    <message>
        <source>Companies attracted</source>
        <translation>기업 유치</translation>
    </message>
    <message>
        <source>New companies in the register</source>
        <translation>기업 명부에 새로 오른 기업</translation>
    </message>
    <message>
        <source>Training by cohort</source>
        <translation>기수별 교육 실적</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>이정표</translation>
    </message>
    <message>
        <source>Values against targets</source>
        <translation>목표 대비 실적</translation>
    </message>
    <message>
        <source>Open risks</source>
        <translation>열린 위험</translation>
    </message>
    <message>
        <source>Sources that disagree</source>
        <translation>출처마다 다른 값</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>출처 목록</translation>
    </message>
    <message>
        <source>Before: the figure as of the day that is compared with.</source>
        <translation>‘이전’은 비교 기준일의 값임</translation>
    </message>
    <message>
        <source>Each column is taken whole from one statement; columns may be of different dates.</source>
        <translation>각 열은 한 자료의 내역을 그대로 옮긴 것으로, 열마다 기준일이 다를 수 있음</translation>
    </message>
    <message>
        <source>Status against the target by now: from 95% on track, from 80% attention, below trouble.</source>
        <translation>상태는 현 시점 목표 대비 95% 이상 정상, 80% 이상 주의, 그 아래 부진</translation>
    </message>
    <message>
        <source>Every claim stays in the data; the one marked is the one shown.</source>
        <translation>모든 값을 자료에 보관하며, 표시한 값을 보고서에 씀</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>증감</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>증감 내역</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>기업명</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>소재지</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>제시</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>register</source>
        <translation>명부</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Present plan</source>
        <translation>현 계획</translation>
    </message>
    <message>
        <source>Slip (days)</source>
        <translation>최초 계획 대비(일)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>late</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>임박</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>가능성</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>영향</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>등록일</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>제시</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>발행처</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>변경 사항</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Conflicts and footnotes</source>
        <translation>상충하는 자료와 주석</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>자료 없음</translation>
    </message>
    <message>
        <source>%1, period %2</source>
        <translation>%1 기간 %2</translation>
    </message>
    <message>
        <source>%1, period %2, %3 of the time gone</source>
        <translation>%1 기간 %2, 경과율 %3</translation>
    </message>
    <message>
        <source>%1 %2 (%3 %4 / %5 %6)</source>
        <comment>rate, percent, measure, people, measure, people</comment>
        <translation>%1 %2(%3 %4명 / %5 %6명)</translation>
    </message>
    <message>
        <source>%1 %2 (%3 %4 / %5 %6; %7 of %8 cohorts)</source>
        <comment>rate, percent, measure, people, measure, people, cohorts</comment>
        <translation>%1 %2(%3 %4명 / %5 %6명, %8개 기수 중 %7개 기수)</translation>
    </message>
    <message>
        <source>%1: %2 of the target by now, %3 / %4 (%5 %6)</source>
        <comment>indicator, percent, value, target, mark, status</comment>
        <translation>%1 현 시점 목표의 %2(실적 %3 / 목표 %4) %5 %6</translation>
    </message>
    <message>
        <source>Payout rate %1 (%2 of the current budget of %3 paid out)</source>
        <translation>교부율 %1(교부 %2 / 예산현액 %3)</translation>
    </message>
    <message>
        <source>Payout rate %1 (%2 of %3 paid out)</source>
        <translation>교부율 %1(교부 %2 / 예산 %3)</translation>
    </message>
    <message>
        <source>No figure on which sources disagree</source>
        <translation>출처마다 값이 다른 수치 없음</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: 자료 없음</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure, number with unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: %2 예정</translation>
    </message>
    <message>
        <source>No figure differs from %1</source>
        <translation>%1 대비 달라진 수치 없음</translation>
    </message>
    <message>
        <source>No earlier report or date to compare with</source>
        <translation>비교할 이전 보고나 날짜 없음</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>figure, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <comment>figure, before, after, difference</comment>
        <translation>%1: %2 → %3(%4)</translation>
    </message>
    <message>
        <source>%1: reported %2, in the register %3</source>
        <translation>%1: 발표 %2개사, 기업 명부 %3개사</translation>
    </message>
    <message>
        <source>Stated total %1; its parts are newer and count</source>
        <translation>발표된 합계는 %1이나, 더 새로운 구성 항목의 합을 씀</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) on which sources disagree</source>
        <translation>
            <numerusform>출처마다 값이 다른 수치 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) on which sources disagree, %1 with earlier versions</source>
        <translation>
            <numerusform>출처마다 값이 다른 수치 %Ln건, 이전 값이 있는 수치 %1건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: planned %2, %Ln day(s) late</source>
        <translation>
            <numerusform>%1: %2 계획, %Ln일 지연</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) differ from %1</source>
        <translation>
            <numerusform>%1 대비 달라진 수치 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies with an MOU after %1 in the register</source>
        <translation>
            <numerusform>%1 이후 협약한 기업 %Ln개사(기업 명부)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) named in this report</source>
        <translation>
            <numerusform>이 보고서에서 인용한 출처 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>교부</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>이월</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>불용</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>On track</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>부진</translation>
    </message>
    <message>
        <source>Unreported</source>
        <translation>미보고</translation>
    </message>
</context>
<context>
    <name>TableWorkbook</name>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>conflict</source>
        <translation>상충</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>가져오기 설정</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>kind of records</source>
        <translation>기록 종류</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>company</source>
        <translation>기업</translation>
    </message>
    <message>
        <source>course</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>category</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>project</source>
        <translation>사업</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>이정표</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>issued report</source>
        <translation>발행한 보고서</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>개사</translation>
    </message>
    <message>
        <source>items</source>
        <translation>개</translation>
    </message>
    <message>
        <source>PF</source>
        <translation>PF</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>PB</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>건</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
</context>
<context>
    <name>Verifications</name>
    <message>
        <source>Same as now</source>
        <translation>지금과 같음</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>이후 변경됨</translation>
    </message>
    <message>
        <source>Not of this file</source>
        <translation>이 파일의 것이 아님</translation>
    </message>
    <message>
        <source>The data file said this when the picture was made, and it says the same now. It is proof of what the file said, not that the file was right.</source>
        <translation>그림을 만들 때 데이터 파일의 값과 같고, 지금도 같습니다. 이는 파일에 그렇게 기록되어 있었음을 확인할 뿐이며, 그 값이 옳은지는 확인하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The data file said this when the picture was made. Since then %Ln value(s) changed.</source>
        <translation>
            <numerusform>그림을 만들 때 데이터 파일의 값과 같았습니다. 그 뒤 값 %n개가 바뀌었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This data file never said what the code stands for. The picture is of another file, or of a copy that went its own way.</source>
        <translation>이 데이터 파일에는 코드에 해당하는 값이 있었던 적이 없습니다. 다른 파일이나, 따로 바뀐 사본에서 만든 그림입니다.</translation>
    </message>
    <message>
        <source>Change set %1, %2, %3: %4</source>
        <translation>변경 묶음 %1번, %2, %3: %4</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>“%1” is not a check code. Compare it with the paper letter by letter; a slip in any one of them is found.</source>
        <translation>‘%1’은(는) 확인 코드가 아닙니다. 인쇄된 코드와 한 글자씩 견주어 보십시오. 한 글자만 틀려도 찾아냅니다.</translation>
    </message>
    <message>
        <source>%1 carries no check code: it is no PNG, SVG or PDF of this program, or another program saved it anew. Type the code that is printed in it.</source>
        <translation>%1에는 확인 코드가 없습니다. 이 프로그램이 만든 PNG, SVG, PDF가 아니거나 다른 프로그램에서 다시 저장한 파일입니다. 그림에 인쇄된 코드를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>In charts and tables</source>
        <translation>차트와 표에서</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>Move over the values of a chart, or the cells of a table</source>
        <translation>차트의 값이나 표의 칸을 옮겨 다닙니다</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>선택한 항목을 엽니다</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>다음 칸으로 이동합니다</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색어를 지웁니다</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Where the national AI industry-convergence cluster stands: budgets, companies, training, milestones, targets.</source>
        <translation>국가 인공지능 중심 산업융합 집적단지의 예산, 기업, 교육, 이정표, 목표 현황을 한눈에 보여 줍니다.</translation>
    </message>
    <message>
        <source>This program is free software: you may redistribute it and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>이 프로그램은 자유 소프트웨어로, GNU 일반 공중 사용 허가서(GPL) 제3판 이상에 따라 재배포하고 고칠 수 있습니다. 어떠한 보증도 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>It uses no network: nothing you enter leaves this machine.</source>
        <translation>네트워크를 사용하지 않으므로 입력한 내용이 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>About Clusterboard</source>
        <translation>집적단지 상황판 정보</translation>
    </message>
    <message>
        <source>&lt;p&gt;Built on Qt %1 and Qt Charts (GPL-3.0), SQLite (public domain), ICU (Unicode licence), OpenSSL (Apache-2.0), Zstandard and libzip (BSD-3-Clause), Expat (MIT) and libxlsxwriter (BSD-2-Clause). The icons are the program&apos;s own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;사용한 소프트웨어: Qt %1, Qt Charts(GPL-3.0), SQLite(퍼블릭 도메인), ICU(유니코드 라이선스), OpenSSL(Apache-2.0), Zstandard·libzip(BSD-3-Clause), Expat(MIT), libxlsxwriter(BSD-2-Clause). 아이콘은 자체 제작하였습니다.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+아래쪽 화살표</translation>
    </message>
    <message>
        <source>Filter the column of the table</source>
        <translation>표의 열 필터</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;New data file…</source>
        <translation>새 데이터 파일(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a new data file, empty or with the published record</source>
        <translation>빈 데이터 파일이나 공개 기록이 든 데이터 파일을 새로 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open another data file</source>
        <translation>다른 데이터 파일을 엽니다</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Import CSV files; you see what changes before anything is stored</source>
        <translation>CSV 파일을 가져옵니다. 저장하기 전에 바뀔 내용을 먼저 보여 줍니다</translation>
    </message>
    <message>
        <source>Export &amp;chart…</source>
        <translation>차트 내보내기(&amp;C)…</translation>
    </message>
    <message>
        <source>Write the chart in sight as PNG, SVG, PDF or CSV</source>
        <translation>보고 있는 차트를 PNG, SVG, PDF, CSV로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>백업(&amp;B)…</translation>
    </message>
    <message>
        <source>Write a verified copy of the data file</source>
        <translation>검증을 마친 데이터 파일 사본을 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window; everything is already stored</source>
        <translation>창을 닫습니다. 모든 내용은 이미 저장되어 있습니다</translation>
    </message>
    <message>
        <source>&amp;Take back the last change…</source>
        <translation>마지막 변경 되돌리기(&amp;T)…</translation>
    </message>
    <message>
        <source>Take the newest change set out of effect; it stays in the history</source>
        <translation>가장 최근 변경 묶음을 되돌립니다. 이력에는 그대로 남습니다</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected cells, for a spreadsheet or a report</source>
        <translation>선택한 칸을 복사하여 스프레드시트나 보고서에 붙일 수 있게 합니다</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>차트 복사(&amp;H)</translation>
    </message>
    <message>
        <source>Copy the chart in sight as a picture with its numbers</source>
        <translation>보고 있는 차트를 그림과 수치로 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Search the table of this page</source>
        <translation>이 페이지의 표에서 찾습니다</translation>
    </message>
    <message>
        <source>As of &amp;today</source>
        <translation>오늘 기준(&amp;T)</translation>
    </message>
    <message>
        <source>See the newest state as of today</source>
        <translation>오늘을 기준일로 하여 최신 현황을 봅니다</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>시스템 설정에 따름(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop has it</source>
        <translation>데스크톱 설정에 따라 밝게 또는 어둡게 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>밝은 바탕에 어두운 글자로 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>어두운 바탕에 밝은 글자로 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>화면 전체를 사용합니다</translation>
    </message>
    <message>
        <source>&amp;Check the data</source>
        <translation>데이터 검사(&amp;C)</translation>
    </message>
    <message>
        <source>Check the whole file: structure, history, originals</source>
        <translation>파일 전체의 구조, 이력, 원본을 검사합니다</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Name, division, language, theme, numbers</source>
        <translation>이름, 부서, 언어, 테마, 숫자 표시를 설정합니다</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>How the program works, in short</source>
        <translation>프로그램 사용법을 간단히 안내합니다</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>All keys in one list</source>
        <translation>모든 단축키를 한눈에 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;About Clusterboard</source>
        <translation>집적단지 상황판 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence, notices of third parties</source>
        <translation>버전, 라이선스, 사용한 소프트웨어를 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>도구(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>페이지(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>테마(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Go to this page</source>
        <translation>이 페이지로 이동합니다</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>표 내보내기(&amp;T)…</translation>
    </message>
    <message>
        <source>Chart as ta&amp;ble</source>
        <translation>차트를 표로(&amp;B)</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table in its place, or the picture again</source>
        <translation>차트의 수치를 그 자리에 표로 보여 주거나 그림으로 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>모두 찾기(&amp;S)…</translation>
    </message>
    <message>
        <source>Go to a record, source, page, chart or command by a few letters</source>
        <translation>몇 글자로 자료, 출처, 화면, 차트, 명령을 찾아 바로 갑니다</translation>
    </message>
    <message>
        <source>&amp;Replay by date</source>
        <translation>날짜별로 다시 보기(&amp;R)</translation>
    </message>
    <message>
        <source>Show the strip of the dates on which something changed, and move along it</source>
        <translation>무언가 바뀐 날짜의 띠를 보이고 그 위에서 기준일을 옮깁니다</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>비교 안 함(&amp;N)</translation>
    </message>
    <message>
        <source>Show the figures alone</source>
        <translation>수치만 보입니다</translation>
    </message>
    <message>
        <source>An earlier &amp;day</source>
        <translation>지난 날짜(&amp;D)</translation>
    </message>
    <message>
        <source>Show how the figures differ from an earlier day</source>
        <translation>지난 날짜의 수치와 얼마나 다른지 보입니다</translation>
    </message>
    <message>
        <source>The last &amp;report</source>
        <translation>지난 보고(&amp;R)</translation>
    </message>
    <message>
        <source>Show how the figures differ from the last closed quarter or issued report</source>
        <translation>마지막으로 마감한 분기나 발행한 보고의 수치와 얼마나 다른지 보입니다</translation>
    </message>
    <message>
        <source>The other &amp;phase</source>
        <translation>다른 단계(&amp;P)</translation>
    </message>
    <message>
        <source>Show how the figures differ from the same year of the other phase</source>
        <translation>다른 단계의 같은 연차 수치와 얼마나 다른지 보입니다</translation>
    </message>
    <message>
        <source>Show amounts in this unit; files keep won</source>
        <translation>금액을 이 단위로 보입니다. 파일에는 원 단위로 남습니다</translation>
    </message>
    <message>
        <source>Decreases as &amp;△</source>
        <translation>감소는 △로(&amp;△)</translation>
    </message>
    <message>
        <source>Write decreases as △371, as in budget books, instead of −371</source>
        <translation>감소를 −371 대신 예산서처럼 △371로 적습니다</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>고대비(&amp;C)</translation>
    </message>
    <message>
        <source>White text on black with strong borders</source>
        <translation>검은 바탕에 흰 글자와 굵은 테두리</translation>
    </message>
    <message>
        <source>Letters in this size</source>
        <translation>글자를 이 크기로 보입니다</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>비교 대상(&amp;W)</translation>
    </message>
    <message>
        <source>Amounts &amp;in</source>
        <translation>금액 단위(&amp;I)</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>글자 크기(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>이름(&amp;N)…</translation>
    </message>
    <message>
        <source>Rename and merge records, and keep the dictionary of equal names</source>
        <translation>기록의 이름을 바꾸거나 합치고 같은 이름 사전을 관리합니다</translation>
    </message>
    <message>
        <source>Import &amp;profiles…</source>
        <translation>가져오기 설정(&amp;P)…</translation>
    </message>
    <message>
        <source>See, rename and delete what was remembered of imported files</source>
        <translation>가져온 파일에서 기억한 설정을 보고 이름을 바꾸거나 삭제합니다</translation>
    </message>
    <message>
        <source>Where it c&amp;omes from</source>
        <translation>근거 보기(&amp;O)</translation>
    </message>
    <message>
        <source>Show the sources, the formula and the history of the figure that has the keyboard</source>
        <translation>지금 선택한 수치의 출처, 산식, 이력을 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Paste rows…</source>
        <translation>행 붙여넣기(&amp;P)…</translation>
    </message>
    <message>
        <source>Import the table on the clipboard; you see what changes before anything is stored</source>
        <translation>클립보드의 표를 가져옵니다. 무엇이 바뀌는지 먼저 보고 저장합니다</translation>
    </message>
    <message>
        <source>C&amp;lose a quarter…</source>
        <translation>분기 마감(&amp;L)…</translation>
    </message>
    <message>
        <source>Store the headline figures of a quarter that is over, or see what was stored</source>
        <translation>끝난 분기의 주요 수치를 저장하거나 저장한 수치를 봅니다</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what was done last in this window; it stays in the history</source>
        <translation>이 창에서 마지막으로 한 일을 되돌립니다. 이력에는 남습니다</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Put back what was undone last</source>
        <translation>마지막으로 취소한 일을 다시 적용합니다</translation>
    </message>
    <message>
        <source>&amp;New record…</source>
        <translation>새 기록(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a record of the kind in sight</source>
        <translation>지금 보이는 종류의 기록을 직접 적습니다</translation>
    </message>
    <message>
        <source>Chan&amp;ge record…</source>
        <translation>기록 고치기(&amp;G)…</translation>
    </message>
    <message>
        <source>Correct what the chosen record says; what stood there stays in the history</source>
        <translation>고른 기록의 내용을 고칩니다. 고치기 전 내용은 이력에 남습니다</translation>
    </message>
    <message>
        <source>Newer clai&amp;m…</source>
        <translation>새 기준일 기록(&amp;M)…</translation>
    </message>
    <message>
        <source>Write what holds now beside the chosen record, which stays for its own day</source>
        <translation>고른 기록은 그대로 두고 새 기준일의 값을 적습니다</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>철회(&amp;W)…</translation>
    </message>
    <message>
        <source>The chosen record no longer holds from a day on; asks for the reason</source>
        <translation>고른 기록을 어느 날부터 철회합니다. 사유를 묻습니다</translation>
    </message>
    <message>
        <source>Write the records of this page to a CSV or Excel file</source>
        <translation>이 페이지의 기록을 CSV나 Excel 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Check a p&amp;icture or code…</source>
        <translation>그림·확인 코드 검사(&amp;I)…</translation>
    </message>
    <message>
        <source>Tell whether an exported chart still says what the data say</source>
        <translation>내보낸 차트가 지금 데이터와 같은지 확인합니다</translation>
    </message>
    <message>
        <source>Quarterly re&amp;port…</source>
        <translation>분기 보고서(&amp;P)…</translation>
    </message>
    <message>
        <source>Build the quarterly report: file, folder with everything, issue</source>
        <translation>분기 보고서를 만들어 파일이나 자료 묶음으로 내보내고 발행합니다</translation>
    </message>
    <message>
        <source>Export table as s&amp;hown…</source>
        <translation>보이는 대로 표 내보내기(&amp;H)…</translation>
    </message>
    <message>
        <source>Write the rows and columns in sight, as filtered and sorted, to a CSV file</source>
        <translation>필터와 정렬을 적용해 보이는 행과 열을 CSV 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Print the pa&amp;ge…</source>
        <translation>화면 인쇄(&amp;G)…</translation>
    </message>
    <message>
        <source>Print the chart and the table in sight, or keep them as PDF</source>
        <translation>보이는 차트와 표를 인쇄하거나 PDF로 저장합니다</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>백업 목록(&amp;U)…</translation>
    </message>
    <message>
        <source>See the copies that the program kept of this file, and put one back</source>
        <translation>프로그램이 보관한 이 파일의 복사본을 보고, 그중 하나로 되돌립니다</translation>
    </message>
</context>
<context>
    <name>ui::AdoptionForm</name>
    <message>
        <source>Say why this claim stands: the reason is kept with the decision.</source>
        <translation>확정하는 이유를 적으십시오. 사유는 결정과 함께 보관합니다.</translation>
    </message>
    <message>
        <source>Choose the claim in the table that is to stand.</source>
        <translation>확정할 기록을 표에서 고르십시오.</translation>
    </message>
    <message>
        <source>Let one claim stand</source>
        <translation>기록 하나로 확정</translation>
    </message>
    <message>
        <source>They mean the same thing</source>
        <translation>같은 것을 뜻합니다 (정의)</translation>
    </message>
    <message>
        <source>They cover the same scope</source>
        <translation>같은 범위를 다룹니다 (범위)</translation>
    </message>
    <message>
        <source>They speak of the same date</source>
        <translation>같은 날짜를 말합니다 (기준일)</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>사유 (필수)</translation>
    </message>
    <message>
        <source>Why this claim stands</source>
        <translation>이 기록으로 확정하는 이유</translation>
    </message>
    <message>
        <source>Adopt this claim</source>
        <translation>이 기록으로 확정</translation>
    </message>
    <message>
        <source>All three must be so.</source>
        <translation>세 가지가 모두 맞아야 합니다.</translation>
    </message>
    <message>
        <source>If not: give the other row a category, project or indicator of its own.</source>
        <translation>아니면: 다른 행에 별도의 분야, 사업명, 지표를 적으십시오.</translation>
    </message>
    <message>
        <source>If not: fill in its scope or phase; it becomes a figure of its own.</source>
        <translation>아니면: 그 행의 범위나 단계를 적으십시오. 별개의 수치가 됩니다.</translation>
    </message>
    <message>
        <source>If not: correct its as-of date; the later claim then counts by itself.</source>
        <translation>아니면: 그 행의 기준일을 고치십시오. 더 늦은 기록을 채택합니다.</translation>
    </message>
</context>
<context>
    <name>ui::Ask</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>작업자 확인</translation>
    </message>
    <message>
        <source>Your name and division are written beside every change you make, so that others can see who entered a figure. You can change them in the settings.</source>
        <translation>변경할 때마다 이름과 부서를 함께 기록하여 누가 입력한 수치인지 알 수 있게 합니다. 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>부서</translation>
    </message>
</context>
<context>
    <name>ui::AttentionList</name>
    <message>
        <source>Not reported since %1</source>
        <translation>%1 이후 미보고</translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>보고된 적 없음</translation>
    </message>
    <message>
        <source>%1 of the target for now (%2 of %3)</source>
        <translation>현 시점 목표의 %1(%2/%3)</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Nothing is late, below its target or unreported.</source>
        <translation>지연, 목표 미달, 미보고 항목이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late, planned for %1</source>
        <translation>
            <numerusform>%n일 지연(계획일 %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %Ln day(s), on %1</source>
        <translation>
            <numerusform>%n일 뒤 예정(%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>The better source counts until you decide</source>
        <translation>확정 전에는 순위 높은 출처를 적용</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>오늘 예정</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) between claims</source>
        <translation>
            <numerusform>주장 불일치 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>근거 보기</translation>
    </message>
</context>
<context>
    <name>ui::BackupsDialog</name>
    <message>
        <source>before an import</source>
        <translation>가져오기 전</translation>
    </message>
    <message>
        <source>when the file was closed</source>
        <translation>파일을 닫을 때</translation>
    </message>
    <message>
        <source>before the change of format</source>
        <translation>형식을 바꾸기 전</translation>
    </message>
    <message>
        <source>before a backup was put back</source>
        <translation>백업으로 되돌리기 전</translation>
    </message>
    <message>
        <source>&amp;Put it back…</source>
        <translation>이 백업으로 되돌리기(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>열어 보기(&amp;L)</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>폴더 보기(&amp;F)</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>%1의 백업</translation>
    </message>
    <message>
        <source>The program keeps a checked copy before every import and when a changed file is closed. The ten newest stay, and of older ones the last of each month.</source>
        <translation>가져오기 전마다, 그리고 변경한 파일을 닫을 때 검사를 마친 복사본을 보관합니다. 최근 10개와, 그보다 오래된 것은 달마다 마지막 하나를 남깁니다.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>✓ sound</source>
        <translation>✓ 이상 없음</translation>
    </message>
    <message>
        <source>⚠ damaged</source>
        <translation>⚠ 손상됨</translation>
    </message>
    <message>
        <source>is being checked…</source>
        <translation>검사하는 중…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>보관 시각</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>보관 계기</translation>
    </message>
    <message>
        <source>Change sets</source>
        <translation>변경 묶음</translation>
    </message>
    <message>
        <source>How many change sets the file held</source>
        <translation>그때 파일에 들어 있던 변경 묶음의 수</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>아직 백업이 없음</translation>
    </message>
    <message>
        <source>The first is kept before the next import, or when the file is closed after a change.</source>
        <translation>첫 백업은 다음 가져오기 전이나, 변경한 파일을 닫을 때 만들어집니다.</translation>
    </message>
    <message>
        <source>Comparing with the file…</source>
        <translation>파일과 견주는 중…</translation>
    </message>
    <message>
        <source>The data file as it is now cannot be read or does not pass its check.</source>
        <translation>지금의 데이터 파일은 읽을 수 없거나 검사를 통과하지 못합니다.</translation>
    </message>
    <message>
        <source>The backup also holds change sets that the file does not: it comes from another course of things.</source>
        <translation>백업에는 지금 파일에 없는 변경 묶음도 들어 있습니다. 서로 다르게 이어진 파일입니다.</translation>
    </message>
    <message>
        <source>The file holds nothing that the backup does not.</source>
        <translation>지금 파일에 있는 내용은 모두 백업에도 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change set(s) of the file are not in it.</source>
        <translation>
            <numerusform>지금 파일의 변경 묶음 %n개가 백업에는 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that differ: %1</source>
        <translation>달라지는 행: %1개</translation>
    </message>
    <message>
        <source>It cannot be put back</source>
        <translation>이 백업으로는 되돌릴 수 없음</translation>
    </message>
    <message>
        <source>With the backup of %1 in its place</source>
        <translation>%1 백업으로 되돌릴 때 달라지는 내용</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 외 %1개</translation>
    </message>
    <message>
        <source>Put the backup of %1 in the place of %2?</source>
        <translation>%2 파일을 %1 백업으로 되돌리시겠습니까?</translation>
    </message>
    <message>
        <source>What the file is now is kept first, as one more backup.</source>
        <translation>지금의 파일은 먼저 또 하나의 백업으로 보관합니다.</translation>
    </message>
    <message>
        <source>What the file is now is kept first, as %1.damaged.</source>
        <translation>지금의 파일은 먼저 %1.damaged로 보관합니다.</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>백업으로 되돌리기</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>%1 is again what it was on %2.</source>
        <translation>%1 파일을 %2의 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>%1 is again what it was on %2. What it was before is kept as %3.</source>
        <translation>%1 파일을 %2의 상태로 되돌렸습니다. 되돌리기 전의 파일은 %3(으)로 보관했습니다.</translation>
    </message>
</context>
<context>
    <name>ui::BudgetTables</name>
    <message>
        <source>%1 not in parts</source>
        <comment>money</comment>
        <translation>내역 없음 %1</translation>
    </message>
    <message>
        <source>parts %1 over</source>
        <comment>money</comment>
        <translation>내역이 %1 초과</translation>
    </message>
    <message>
        <source>%1 not in years</source>
        <comment>money</comment>
        <translation>연도 내역 없음 %1</translation>
    </message>
    <message>
        <source>years %1 over</source>
        <comment>money</comment>
        <translation>연도 합이 %1 초과</translation>
    </message>
    <message>
        <source>stated %1</source>
        <comment>difference of money</comment>
        <translation>명시액과 %1 차이</translation>
    </message>
    <message>
        <source>%1 over budget</source>
        <comment>money</comment>
        <translation>예산보다 %1 초과</translation>
    </message>
    <message>
        <source>The known parts are %1 less than this amount.</source>
        <comment>money</comment>
        <translation>알려진 세부 내역의 합이 이 금액보다 %1 적습니다.</translation>
    </message>
    <message>
        <source>The parts are %1 more than this amount.</source>
        <comment>money</comment>
        <translation>세부 내역의 합이 이 금액보다 %1 많습니다.</translation>
    </message>
    <message>
        <source>The known years are %1 less than this amount.</source>
        <comment>money</comment>
        <translation>알려진 연도의 합이 이 금액보다 %1 적습니다.</translation>
    </message>
    <message>
        <source>The years are %1 more than this amount.</source>
        <comment>money</comment>
        <translation>연도의 합이 이 금액보다 %1 많습니다.</translation>
    </message>
    <message>
        <source>Another total is stated, which its newer parts differ from by %1.</source>
        <comment>money</comment>
        <translation>더 새로운 세부 내역의 합이 따로 명시된 총액과 %1 다릅니다.</translation>
    </message>
    <message>
        <source>%1 more was paid out than the budget of the year.</source>
        <comment>money</comment>
        <translation>그해 예산보다 %1 더 교부되었습니다.</translation>
    </message>
    <message>
        <source>Unknown: no record says it. Unknown is not zero.</source>
        <translation>알 수 없음: 자료가 없습니다. 0이라는 뜻이 아닙니다.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>Source: %1
As of %2</source>
        <translation>출처: %1
기준일 %2</translation>
    </message>
    <message>
        <source>Budget %1 + carried in %2 = spent %3 + carried over %4 + lapsed %5</source>
        <comment>money each</comment>
        <translation>예산 %1 + 전년도 이월 %2 = 집행 %3 + 이월 %4 + 불용 %5</translation>
    </message>
    <message>
        <source>✔ adds up</source>
        <translation>✔ 일치</translation>
    </message>
    <message>
        <source>▷ year not over</source>
        <translation>▷ 회계연도 진행 중</translation>
    </message>
    <message>
        <source>unknown of some years</source>
        <translation>자료 없는 연도 있음</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>자료 없음: %1</translation>
    </message>
    <message>
        <source>%1 unaccounted for</source>
        <comment>money</comment>
        <translation>미처리 잔액 %1</translation>
    </message>
    <message>
        <source>%1 more out than in</source>
        <comment>money</comment>
        <translation>예산현액 %1 초과</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <comment>money</comment>
        <translation>차이: %1</translation>
    </message>
    <message>
        <source>Spent %1 of %2 (%3)</source>
        <comment>money, money, what the second is</comment>
        <translation>%2(%3) 중 %1 집행</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>전체 사업</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>전체 연도</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>단위: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) do not agree: the cell says by how much</source>
        <translation>
            <numerusform>맞지 않는 곳 %n곳: 칸에 차이 표시</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) add up</source>
        <translation>
            <numerusform>%n개 연도 일치</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a year: spent in percent of its budget and what was carried in</source>
        <translation>연도별: 그해 예산액과 전년도 이월액을 더한 금액 대비 집행액</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검산</translation>
    </message>
    <message>
        <source>Once a year is over: budget + carried in = spent + carried over + lapsed</source>
        <translation>회계연도가 끝나면: 예산 + 전년도 이월 = 집행 + 이월 + 불용</translation>
    </message>
    <message>
        <source>Two versions of the plan</source>
        <translation>총사업비 두 판</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변동 없음</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <comment>date</comment>
        <translation>계획 %1</translation>
    </message>
    <message>
        <source>The plan as it counted on %1</source>
        <translation>%1에 유효한 총사업비</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>증감</translation>
    </message>
    <message>
        <source>Another version: choose its day to compare with in the bar above</source>
        <translation>다른 판과 비교: 위 막대에서 비교할 날짜 선택</translation>
    </message>
    <message>
        <source>No two versions of the plan are known up to this date.</source>
        <translation>이 날짜까지 알려진 총사업비가 두 가지가 되지 않아 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Source of the old</source>
        <translation>이전 판 출처</translation>
    </message>
    <message>
        <source>Source of the new</source>
        <translation>새 판 출처</translation>
    </message>
</context>
<context>
    <name>ui::ChangeList</name>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>milestone, planned or done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 이후</translation>
    </message>
    <message>
        <source>By the last imports, from change set %1 (%2) on</source>
        <translation>최근 가져오기로 바뀐 내용: 변경 묶음 %1 (%2)부터</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>근거 보기</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>바뀐 것</translation>
    </message>
    <message>
        <source>No figure of the board is another one.</source>
        <translation>달라진 수치가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>No data</source>
        <translation>자료 없음</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>차트 복사</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>차트 내보내기…</translation>
    </message>
    <message>
        <source>Nothing to export: this chart has no data up to the as-of date</source>
        <translation>내보낼 것이 없습니다: 이 차트에는 기준일까지 자료가 없습니다</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>주요 사건</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>근거 보기</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
</context>
<context>
    <name>ui::ChartExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>차트 내보내기</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>그림 미리 보기</translation>
    </message>
    <message>
        <source>For the screen</source>
        <translation>화면용</translation>
    </message>
    <message>
        <source>For print, also in grey</source>
        <translation>인쇄용(흑백에서도 구별)</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>어두운 바탕</translation>
    </message>
    <message>
        <source>&amp;Letters of an SVG stay text</source>
        <translation>SVG의 글자를 글자로 두기(&amp;L)</translation>
    </message>
    <message>
        <source>They can be edited then, and need the font where they are shown. Otherwise they are outlines.</source>
        <translation>글자를 고칠 수 있으나 여는 곳에 같은 글꼴이 있어야 합니다. 끄면 글자가 윤곽선으로 저장됩니다.</translation>
    </message>
    <message>
        <source>&amp;Remember…</source>
        <translation>크기 기억(&amp;R)…</translation>
    </message>
    <message>
        <source>Keeps these measures under a name of your own</source>
        <translation>지금 크기를 이름을 붙여 기억합니다</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>지우기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>크기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>너비(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>높이(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Points per inch</source>
        <translation>인치당 점 수(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>색(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>그 밖의 크기</translation>
    </message>
    <message>
        <source>%1 × %2 pixels as PNG</source>
        <translation>PNG로 %1 × %2 픽셀</translation>
    </message>
    <message>
        <source>Remember the size</source>
        <translation>크기 기억</translation>
    </message>
    <message>
        <source>Name of these measures:</source>
        <translation>이 크기의 이름:</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>기억</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of another size.</source>
        <translation>“%1”은(는) 다른 크기의 이름입니다.</translation>
    </message>
</context>
<context>
    <name>ui::ClaimCard</name>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>Revision: %1</source>
        <translation>차수: %1</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>자료 보기</translation>
    </message>
    <message>
        <source>Show the record of %1</source>
        <translation>%1의 자료 보기</translation>
    </message>
    <message>
        <source>Adopt this claim…</source>
        <translation>이 주장 채택…</translation>
    </message>
    <message>
        <source>Adopt the claim of %1</source>
        <translation>%1 주장 채택</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>주소 복사: %1</translation>
    </message>
</context>
<context>
    <name>ui::ClosingDialog</name>
    <message>
        <source>Close a quarter</source>
        <translation>분기 마감</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>수치 범위</translation>
    </message>
    <message>
        <source>Headline figures of the quarter</source>
        <translation>분기의 주요 수치</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the history</source>
        <translation>사유, 이력에 남습니다(&amp;R)</translation>
    </message>
    <message>
        <source>not needed for closing</source>
        <translation>마감에는 적지 않아도 됩니다</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>분기(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 – closed, corrected</source>
        <translation>%1 – 마감, 정정 있음</translation>
    </message>
    <message>
        <source>%1 – closed</source>
        <translation>%1 – 마감</translation>
    </message>
    <message>
        <source>%1 – no figures of its own</source>
        <translation>%1 – 해당 분기 자료 없음</translation>
    </message>
    <message>
        <source>%1 ※ %2</source>
        <comment>phase, number of corrected figures</comment>
        <translation>%1 ※ %2</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>마감 풀기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close the quarter</source>
        <translation>마감(&amp;C)</translation>
    </message>
    <message>
        <source>No quarter that is over has figures yet.</source>
        <translation>끝난 분기 가운데 자료가 있는 분기가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Working out the figures…</source>
        <translation>수치를 계산하는 중…</translation>
    </message>
    <message>
        <source>✓ Nothing is missing.</source>
        <translation>✓ 빠진 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Not complete in %Ln point(s); it can be closed all the same</source>
        <translation>
            <numerusform>미비 사항 %n건, 그대로 마감할 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>These figures, as of %1, would be stored. Whatever alters them later needs a reason and is kept as a correction.</source>
        <translation>%1 기준의 아래 수치를 저장합니다. 마감한 뒤에 이 수치를 바꾸려면 사유를 적어야 하며 정정으로 남습니다.</translation>
    </message>
    <message>
        <source>Closed by change set %1.</source>
        <translation>변경 묶음 %1번으로 마감했습니다.</translation>
    </message>
    <message>
        <source>Closed on %1 by %2 (change set %3).</source>
        <translation>%1 · %2 마감(변경 묶음 %3번).</translation>
    </message>
    <message>
        <source>Nothing was corrected since.</source>
        <translation>그 뒤로 정정된 수치가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) were corrected since.</source>
        <translation>
            <numerusform>그 뒤로 수치 %n개가 정정되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 마감 풀기</translation>
    </message>
    <message>
        <source>What the closing stored goes out of effect; it stays in the history. From then on the figures of the quarter change without a reason.

Reason (needed; it is kept in the history):</source>
        <translation>마감하며 저장한 수치가 효력을 잃고 이력에만 남습니다. 그 뒤에는 사유 없이도 이 분기의 수치를 바꿀 수 있습니다.

사유(반드시 적어야 하며 이력에 남습니다):</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>마감 풀기</translation>
    </message>
</context>
<context>
    <name>ui::ClosingTable</name>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>Corrected since the quarter was closed</source>
        <translation>마감한 뒤에 정정되었습니다</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>마감 수치</translation>
    </message>
    <message>
        <source>What the closing stored</source>
        <translation>마감하며 저장한 값</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>As of the quarter&apos;s last day, as the file holds it now</source>
        <translation>분기 마지막 날 기준으로 지금 파일에 있는 값</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>The day that the figure speaks of</source>
        <translation>수치가 말하는 날</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>ui::ColumnFilterDialog</name>
    <message>
        <source>Only rows where it is unknown</source>
        <translation>알 수 없는 행만</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>필터: %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>포함하는 글자</translation>
    </message>
    <message>
        <source>Values to show</source>
        <translation>표시할 값</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and the number of its rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>부터</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>A day, month, quarter or year, such as 2024-12-31 or 2024.</source>
        <translation>날짜, 월, 분기 또는 연도를 적습니다. 예: 2024-12-31, 2024</translation>
    </message>
    <message>
        <source>A number as the column shows it; an empty end is open.</source>
        <translation>열에 표시된 단위의 숫자를 적습니다. 비워 두면 제한하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1에 ‘%2’ 포함</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s)</source>
        <translation>
            <numerusform>%1: 값 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 %2부터 %3까지</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 %2 이상</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 %2 이하</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>the value of a column</comment>
        <translation>%1 알 수 없음</translation>
    </message>
</context>
<context>
    <name>ui::ColumnMeaning</name>
    <message>
        <source>not used</source>
        <translation>쓰지 않음</translation>
    </message>
</context>
<context>
    <name>ui::ColumnTable</name>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>파일의 열</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>처음 값</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>금액 단위</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>파일의 열</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>What column %1, %2, means</source>
        <translation>%1번 열 %2의 뜻</translation>
    </message>
    <message>
        <source>Unit of column %1, %2</source>
        <translation>%1번 열 %2의 단위</translation>
    </message>
    <message>
        <source>as said</source>
        <translation>적힌 대로</translation>
    </message>
    <message>
        <source>one period</source>
        <translation>한 기간분</translation>
    </message>
    <message>
        <source>The amounts are those of one period alone and are added up to the whole</source>
        <translation>한 기간만의 금액이며, 더해서 누계로 만듭니다</translation>
    </message>
    <message>
        <source>Column %1 holds the amounts of one period alone</source>
        <translation>%1번 열은 한 기간만의 금액입니다</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>%1 new</source>
        <translation>추가 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>변경 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>삭제 %1</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>바뀐 내용 없음</translation>
    </message>
    <message>
        <source>Imported %1: %2.</source>
        <translation>%1 가져옴: %2.</translation>
    </message>
    <message>
        <source>Took back change set %1: %2.</source>
        <translation>변경 묶음 %1번 되돌림: %2.</translation>
    </message>
    <message>
        <source>Stored %1: %2.</source>
        <translation>%1 저장함: %2.</translation>
    </message>
    <message>
        <source>New data file</source>
        <translation>새 데이터 파일</translation>
    </message>
    <message>
        <source>What should the new data file start with?</source>
        <translation>새 데이터 파일에 무엇을 넣고 시작하시겠습니까?</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>저장 위치 선택…</translation>
    </message>
    <message>
        <source>The published record: what the press published about the programme from 2017 to 2026</source>
        <translation>공개 기록: 2017년부터 2026년까지 언론에 보도된 사업 내용</translation>
    </message>
    <message>
        <source>Nothing: an empty file for your own figures</source>
        <translation>빈 파일: 자체 자료를 직접 입력</translation>
    </message>
    <message>
        <source>record.clusterboard</source>
        <translation>공개기록.clusterboard</translation>
    </message>
    <message>
        <source>cluster.clusterboard</source>
        <translation>집적단지.clusterboard</translation>
    </message>
    <message>
        <source>Clusterboard data file (*.clusterboard)</source>
        <translation>집적단지 상황판 데이터 파일 (*.clusterboard)</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>데이터 파일 열기</translation>
    </message>
    <message>
        <source>Clusterboard data file (*.clusterboard);;All files (*)</source>
        <translation>집적단지 상황판 데이터 파일 (*.clusterboard);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import CSV files</source>
        <translation>CSV 파일 가져오기</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>차트 내보내기</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>차트를 저장했습니다: %1</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, as a picture and as numbers.</source>
        <translation>차트를 그림과 수치로 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>A verified copy was written to %1.</source>
        <translation>검증을 마친 사본을 저장했습니다: %1</translation>
    </message>
    <message>
        <source>The data is sound: %1 change sets and %2 versions checked.</source>
        <translation>데이터 이상 없음: 변경 묶음 %1개, 행 버전 %2개를 검사했습니다.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 그 밖에 %1건</translation>
    </message>
    <message>
        <source>%1: also touched by change set %2</source>
        <translation>%1: 변경 묶음 %2번에서도 변경</translation>
    </message>
    <message>
        <source>Put change set %1 back into effect?</source>
        <translation>변경 묶음 %1번을 다시 적용하시겠습니까?</translation>
    </message>
    <message>
        <source>Take back change set %1? (%2)</source>
        <translation>변경 묶음 %1번을 되돌리시겠습니까? (%2)</translation>
    </message>
    <message>
        <source>Nothing later touched the same rows.</source>
        <translation>이후에 같은 행을 바꾼 변경은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were changed again later; their later content stays.</source>
        <translation>
            <numerusform>행 %n개는 이후에 다시 변경되어 나중 내용이 그대로 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason (it is kept in the history):</source>
        <translation>사유(이력에 남습니다):</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>다시 적용</translation>
    </message>
    <message>
        <source>Export table: %1</source>
        <translation>표 내보내기: %1</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>스프레드시트용 표 (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to %1, as of %2.</source>
        <translation>표를 저장했습니다: %1(기준일 %2)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>표 (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>There is no chart with data in sight, so there is nothing to export.</source>
        <translation>자료가 있는 차트가 보이지 않아 내보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>There is no chart with data in sight, so there is nothing to copy.</source>
        <translation>자료가 있는 차트가 보이지 않아 복사할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Let this claim count?</source>
        <translation>이 주장을 채택하시겠습니까?</translation>
    </message>
    <message>
        <source>It settles all claims up to the end of its year; the others stay in the file. The decision can be taken back.</source>
        <translation>이 주장이 그해 말까지의 모든 주장을 대신합니다. 다른 주장도 파일에 남으며, 결정은 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Adopt a claim</source>
        <translation>주장 채택</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>Nothing was adopted: a decision needs its reason. Choose the claim again and say why it counts.</source>
        <translation>채택하지 않았습니다. 결정에는 사유가 필요합니다. 주장을 다시 선택하고 채택하는 사유를 적어 주십시오.</translation>
    </message>
    <message>
        <source>Closed the quarter %1.</source>
        <translation>%1 마감을 마쳤습니다.</translation>
    </message>
    <message>
        <source>Opened the quarter %1 again.</source>
        <translation>%1 마감을 풀었습니다.</translation>
    </message>
    <message>
        <source>Reason (needed; it is kept in the history):</source>
        <translation>사유(반드시 적어야 하며 이력에 남습니다):</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 통합 문서 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the table as shown</source>
        <translation>보이는 대로 표 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) as shown were written to %1.</source>
        <translation>
            <numerusform>보이는 대로 %n개 행을 %1에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chart and no table with data in sight, so there is nothing to print.</source>
        <translation>자료가 있는 차트나 표가 보이지 않아 인쇄할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Copy to a safe place</source>
        <translation>안전한 곳에 복사</translation>
    </message>
    <message>
        <source>Set the mark aside</source>
        <translation>사용 표시 지우기</translation>
    </message>
    <message>
        <source>The file is marked as open on another computer:
%1

A program that crashed there leaves such a mark behind. If somebody does work there, two people would write the same file and changes would be lost. Ask there first.</source>
        <translation>다른 컴퓨터에서 이 파일을 열어 둔 것으로 표시되어 있습니다.
%1

그곳에서 프로그램이 비정상 종료되면 이런 표시가 남습니다. 누군가 실제로 작업하고 있다면 두 사람이 같은 파일에 쓰게 되어 변경이 사라질 수 있습니다. 먼저 그곳에 확인하십시오.</translation>
    </message>
    <message>
        <source>Set aside and open</source>
        <translation>표시를 지우고 열기</translation>
    </message>
</context>
<context>
    <name>ui::ConditionBars</name>
    <message>
        <source>Sample data: every company, project and figure is invented.</source>
        <translation>예제 자료입니다. 기업, 사업, 수치는 모두 가상입니다.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 파일로 돌아가기</translation>
    </message>
    <message>
        <source>Read only: the file is open in another place (%1). You see what is stored there; changes are possible once it is closed.</source>
        <translation>읽기 전용: 파일이 다른 곳(%1)에서 열려 있습니다. 그곳에 저장된 내용을 보여 주며, 그쪽에서 닫으면 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>다른 프로그램</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Read only: the file or its folder cannot be written. Copy it to a folder of your own to change it.</source>
        <translation>읽기 전용: 파일이나 폴더에 쓸 수 없습니다. 변경하려면 본인 폴더로 복사하십시오.</translation>
    </message>
    <message>
        <source>You are looking at the file as it was known after change set %1 (%2).</source>
        <translation>변경 묶음 %1번 직후의 파일 상태를 보고 있습니다(%2).</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>현재로 돌아가기</translation>
    </message>
    <message>
        <source>The program did not end properly last time. What it called stored is stored; an import or a file that was being written then is not.</source>
        <translation>지난번에 프로그램이 정상적으로 종료되지 않았습니다. 저장했다고 알린 것은 저장되어 있으나, 그때 진행하던 가져오기나 쓰고 있던 파일은 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>데이터 검사</translation>
    </message>
    <message>
        <source>The file is free now: it was closed in the other place. You see its newest state.</source>
        <translation>다른 곳에서 파일을 닫아 이제 사용할 수 있습니다. 지금 보이는 것이 최신 상태입니다.</translation>
    </message>
    <message>
        <source>Open it for changes</source>
        <translation>편집할 수 있게 열기</translation>
    </message>
    <message>
        <source>You are looking at a backup of %1; it cannot be changed.</source>
        <translation>%1의 백업을 보고 있습니다. 백업은 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Read only: the file is marked as open on another computer (%1). Changes are possible once it is closed there.</source>
        <translation>읽기 전용: 다른 컴퓨터(%1)에서 이 파일을 열어 둔 것으로 표시되어 있습니다. 그곳에서 닫으면 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody works there any more…</source>
        <translation>그곳에서 작업하지 않음…</translation>
    </message>
    <message>
        <source>The file lies on a network drive (%1). Losing the connection while something is stored can damage it, and its lock may not hold others off.</source>
        <translation>파일이 네트워크 드라이브(%1)에 있습니다. 저장 중에 연결이 끊기면 파일이 손상될 수 있고, 잠금이 다른 사람의 쓰기를 막지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>The file lies in a folder that another program synchronises (%1). That program may replace the file while you work.</source>
        <translation>파일이 다른 프로그램이 동기화하는 폴더(%1)에 있습니다. 작업하는 동안 그 프로그램이 파일을 바꿔 놓을 수 있습니다.</translation>
    </message>
    <message>
        <source>Copy to a safe place…</source>
        <translation>안전한 곳에 복사…</translation>
    </message>
    <message>
        <source>The program ended while it stored “%1” last time. It is stored as a whole.</source>
        <translation>지난번에 “%1”을(를) 저장하던 중 프로그램이 종료되었습니다. 내용은 모두 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>The last import or change was not applied: the program ended while it stored “%1”. Nothing of it is in the file; do it again.</source>
        <translation>마지막 가져오기 또는 변경이 반영되지 않았습니다. “%1”을(를) 저장하던 중 프로그램이 종료되었습니다. 파일에는 그 내용이 전혀 없으니 다시 하십시오.</translation>
    </message>
</context>
<context>
    <name>ui::ConflictsPage</name>
    <message>
        <source>On that day the claim marked ✔ counted. A later one counts now: %1, as of %2.</source>
        <translation>그날은 ✔ 표시한 기록을 채택했습니다. 지금은 뒤에 나온 기록을 채택합니다: %1, %2 기준.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>채택 값</translation>
    </message>
    <message>
        <source>The value that the board shows until somebody decides</source>
        <translation>결정하기 전까지 상황판에 표시하는 값</translation>
    </message>
    <message>
        <source>Also stated</source>
        <translation>다른 값</translation>
    </message>
    <message>
        <source>Apart by</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Between the least and the greatest claim</source>
        <translation>가장 작은 기록과 가장 큰 기록의 차이</translation>
    </message>
    <message>
        <source>Newest claim</source>
        <translation>최근 기록</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Source that counts</source>
        <translation>채택 출처</translation>
    </message>
    <message>
        <source>The file no longer holds the adopted claim</source>
        <translation>확정한 기록이 파일에 더 이상 없습니다</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>확정 값</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정자</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>변경 묶음</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>1 is the best, 9 the least; the office&apos;s own books go before all</source>
        <translation>1이 가장 높고 9가 가장 낮습니다. 자체 장부는 모든 출처보다 앞섭니다</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>차수</translation>
    </message>
    <message>
        <source>The footnote is on the clipboard: %1</source>
        <translation>각주를 클립보드에 복사했습니다: %1</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>what was decided, by whom, why</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Decided in change set %1</source>
        <translation>변경 묶음 %1번에서 결정</translation>
    </message>
    <message>
        <source>Until somebody decides, the claim marked ✔ counts. All claims stay in the file.</source>
        <translation>결정하기 전에는 ✔ 표시한 기록을 채택합니다. 모든 기록은 파일에 남습니다.</translation>
    </message>
    <message>
        <source>It was stated differently before. The claim marked ✔ counts; the others stay as its history.</source>
        <translation>이전에 달리 밝힌 수치입니다. ✔ 표시한 기록을 채택하고 나머지는 이력으로 남습니다.</translation>
    </message>
    <message>
        <source>%1, as of %2, %3</source>
        <comment>value, date, source</comment>
        <translation>%1, %2 기준, %3</translation>
    </message>
    <message>
        <source>The file is seen as known at an earlier change set: go back to the newest state to decide.</source>
        <translation>이전 변경 묶음 시점의 파일을 보고 있습니다. 결정하려면 최신 상태로 돌아가십시오.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>파일을 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>Something is being stored…</source>
        <translation>저장 중입니다…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>Claims of the same year that differ</source>
        <translation>같은 해를 두고 서로 다른 기록</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>이전 판</translation>
    </message>
    <message>
        <source>Figures that were stated differently in earlier years</source>
        <translation>이전 연도에 달리 밝힌 수치</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정됨</translation>
    </message>
    <message>
        <source>Conflicts that an adoption has settled</source>
        <translation>결정으로 정리한 불일치</translation>
    </message>
    <message>
        <source>No claims disagree</source>
        <translation>서로 다른 기록이 없습니다</translation>
    </message>
    <message>
        <source>Where two sources state the same figure of the same year differently, both stand here until somebody decides. Up to this date, for this phase, there is nothing to decide.</source>
        <translation>두 출처가 같은 해의 같은 수치를 달리 밝히면, 결정할 때까지 둘 다 여기에 표시합니다. 이 단계에는 기준일까지 결정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>No earlier versions</source>
        <translation>이전 판이 없습니다</translation>
    </message>
    <message>
        <source>Plans, targets and dates that were stated differently in earlier years stand here.</source>
        <translation>이전 연도에 달리 밝힌 계획, 목표, 날짜를 여기에 표시합니다.</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>아직 결정한 것이 없습니다</translation>
    </message>
    <message>
        <source>Adopt a claim in the list of conflicts: the decision stands here with its reason and author, and can be taken back.</source>
        <translation>불일치 목록에서 기록 하나로 확정하면 결정이 사유, 작성자와 함께 여기에 표시되며 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>아직 기록이 없습니다</translation>
    </message>
    <message>
        <source>Here stand the figures that sources state differently, claim beside claim, with the reason why one counts and the way to decide otherwise.</source>
        <translation>출처마다 달리 밝힌 수치를 나란히 놓고, 어느 값이 왜 채택되는지와 달리 결정하는 방법을 봅니다.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>새 데이터 파일…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Copy as footnote</source>
        <translation>각주로 복사</translation>
    </message>
    <message>
        <source>The claims that do not count, with sources and dates, as a sentence for a report</source>
        <translation>채택되지 않은 값을 출처, 날짜와 함께 보고서용 문장으로 복사합니다</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>되돌리기…</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>서로 다른 수치</translation>
    </message>
    <message>
        <source>Claims side by side</source>
        <translation>기록 비교</translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>This is no date. Write 2020-12-31, 20201231 or 2020. 12. 31.; 2020-12 and 2020Q4 are the last day of the month or quarter.</source>
        <translation>날짜가 아닙니다. 2020-12-31, 20201231, 2020. 12. 31.처럼 적으십시오. 2020-12와 2020Q4는 그 달과 분기의 마지막 날입니다.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>달력에서 날짜를 고릅니다</translation>
    </message>
</context>
<context>
    <name>ui::DecisionsPanel</name>
    <message>
        <source>Accept: %1</source>
        <translation>받아들임: %1</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1건</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>목록 보기</translation>
    </message>
    <message>
        <source>Show %1 of: %2</source>
        <translation>%1건 보기: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>오류 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>경고 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the rows of this file</source>
        <translation>이 파일의 행 합계 %1</translation>
    </message>
    <message>
        <source>✕ This is no sum. Write 1,234,000 or 1,234천원.</source>
        <translation>✕ 금액으로 읽을 수 없습니다. 1,234,000 또는 1,234천원처럼 적으십시오.</translation>
    </message>
    <message>
        <source>✓ The file adds up to the same.</source>
        <translation>✓ 파일의 합계와 같습니다.</translation>
    </message>
    <message>
        <source>✕ The file differs by %1.</source>
        <translation>✕ 파일의 합계와 %1 차이가 납니다.</translation>
    </message>
    <message>
        <source>Keep the good rows</source>
        <translation>정상 행만 저장</translation>
    </message>
    <message>
        <source>Keep the &amp;good rows, write the refused ones to a file of their own</source>
        <translation>정상 행만 저장하고 거절된 행은 별도 파일로 저장(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Accept all</source>
        <translation>모두 받아들임(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing stands against this file.</source>
        <translation>이 파일에는 문제가 없습니다.</translation>
    </message>
    <message>
        <source>Sum of amounts</source>
        <translation>금액 합계</translation>
    </message>
    <message>
        <source>Sum that you e&amp;xpect, in won</source>
        <translation>예상 합계(원)(&amp;X)</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>비교하지 않음</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the history</source>
        <translation>사유(이력에 남음)(&amp;R)</translation>
    </message>
    <message>
        <source>for instance the letter&apos;s number</source>
        <translation>예: 공문 번호</translation>
    </message>
    <message>
        <source>Figures it touches: %1 → %2</source>
        <translation>이 파일이 바꾸는 수치: %1 → %2</translation>
    </message>
    <message>
        <source>&amp;Reason, needed for the correction</source>
        <translation>정정 사유, 반드시 적습니다(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceTable</name>
    <message>
        <source>＋ new</source>
        <translation>＋ 추가</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 삭제</translation>
    </message>
    <message>
        <source>∅ withdrawn</source>
        <translation>∅ 철회</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>이전 값</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>새 값</translation>
    </message>
    <message>
        <source>→ changed</source>
        <translation>→ 변경</translation>
    </message>
</context>
<context>
    <name>ui::DifferencesStep</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Every row that was read</source>
        <translation>읽은 모든 행</translation>
    </message>
    <message>
        <source>New</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Rows that nobody has stated yet</source>
        <translation>아직 없던 행</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Rows with other values than those that stand</source>
        <translation>지금 값과 다른 값이 있는 행</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Rows that stand already as they are</source>
        <translation>지금 값과 같은 행</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Rows with errors, which are not stored</source>
        <translation>오류가 있어 저장하지 않는 행</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Rows that are stored with a warning</source>
        <translation>경고와 함께 저장하는 행</translation>
    </message>
    <message>
        <source>Rows that stand and that this file does not have. They stay, unless you withdraw them.</source>
        <translation>지금 있으나 이 파일에는 없는 행입니다. 철회하지 않으면 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Withdraw a&amp;ll</source>
        <translation>모두 철회(&amp;L)</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>모두 남김</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>문제 (%1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>어떤 행</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>누락</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>파일이 바꾸는 것</translation>
    </message>
    <message>
        <source>Sums before and after</source>
        <translation>합계 전후</translation>
    </message>
</context>
<context>
    <name>ui::DoneStep</name>
    <message>
        <source>%1 was taken back; everything stands as before.</source>
        <translation>%1 가져오기를 되돌렸습니다. 모두 이전과 같습니다.</translation>
    </message>
    <message>
        <source>%1 is stored as change set %2.</source>
        <translation>%1 파일을 변경 묶음 %2번으로 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 rows read  =  %2 new  +  %3 changed  +  %4 unchanged  +  %5 refused</source>
        <translation>읽은 행 %1  =  추가 %2  +  변경 %3  +  그대로 %4  +  거절 %5</translation>
    </message>
    <message>
        <source>%1 rows withdrawn that the file does not have</source>
        <translation>파일에 없어 철회한 행 %1</translation>
    </message>
    <message>
        <source>Sum of amounts in the file: %1</source>
        <translation>파일의 금액 합계: %1</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>다시 넣기…</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>되돌리기(&amp;B)…</translation>
    </message>
    <message>
        <source>Sho&amp;w in the history</source>
        <translation>이력에서 보기(&amp;W)</translation>
    </message>
    <message>
        <source>To the &amp;overview</source>
        <translation>현황으로(&amp;O)</translation>
    </message>
    <message>
        <source>Remembered. The next file with this header needs no choice.</source>
        <translation>기억했습니다. 제목이 같은 다음 파일은 고를 것 없이 읽습니다.</translation>
    </message>
    <message>
        <source>Read as remembered under “%1”.</source>
        <translation>“%1” 이름으로 기억한 방법으로 읽었습니다.</translation>
    </message>
    <message>
        <source>Re&amp;member how it was read, as</source>
        <translation>읽는 방법을 기억할 이름(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>기억(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close the quarter…</source>
        <translation>분기 마감(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>ui::DropOverlay</name>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s), one after another</source>
        <translation>
            <numerusform>파일 %n개 차례로 가져오기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) will not be taken</source>
        <translation>
            <numerusform>그 밖의 파일 %n개는 가져오지 않습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what it changes</source>
        <translation>바뀔 내용을 확인하기 전에는 저장하지 않습니다</translation>
    </message>
    <message>
        <source>Check what %1 says</source>
        <translation>%1의 내용 확인</translation>
    </message>
    <message>
        <source>It is compared with the data of the open file</source>
        <translation>열려 있는 파일의 데이터와 견줍니다</translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>2025-03-31, 2025-03, 2025Q1 or 2025</source>
        <translation>2025-03-31, 2025-03, 2025Q1 또는 2025</translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation>금액 단위</translation>
    </message>
    <message>
        <source>The number is rounded (about, at most, more than)</source>
        <translation>어림수입니다(약, 최대, 이상 등)</translation>
    </message>
</context>
<context>
    <name>ui::FileStep</name>
    <message>
        <source>comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>쌍반점</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>These bytes are good text in both encodings, and only a person can tell which is meant. Take the reading that makes sense.</source>
        <translation>두 인코딩 모두로 읽히는 글자여서 어느 쪽인지는 사람만 알 수 있습니다. 뜻이 통하는 쪽을 고르십시오.</translation>
    </message>
    <message>
        <source>Read as %1, as you chose.</source>
        <translation>고르신 대로 %1 인코딩으로 읽었습니다.</translation>
    </message>
    <message>
        <source>Read as %1: the file begins with that encoding&apos;s mark.</source>
        <translation>%1 인코딩으로 읽었습니다. 파일이 그 인코딩의 표시로 시작합니다.</translation>
    </message>
    <message>
        <source>Only plain letters and digits: the file reads the same in every encoding.</source>
        <translation>영문자와 숫자뿐이어서 어떤 인코딩으로 읽어도 같습니다.</translation>
    </message>
    <message>
        <source>Read as %1: every byte of the file fits it, which does not happen by chance.</source>
        <translation>%1 인코딩으로 읽었습니다. 파일의 모든 바이트가 맞으며, 이는 우연히 일어나지 않습니다.</translation>
    </message>
    <message>
        <source>Read as %1: the bytes are no UTF-8, and every one of them fits.</source>
        <translation>%1 인코딩으로 읽었습니다. UTF-8이 아니며 모든 바이트가 이 인코딩에 맞습니다.</translation>
    </message>
    <message>
        <source>%1 (taken)</source>
        <translation>%1 (사용 중)</translation>
    </message>
    <message>
        <source>Read it as %1</source>
        <translation>%1 인코딩으로 읽기</translation>
    </message>
    <message>
        <source>The first lines, read as %1</source>
        <translation>%1 인코딩으로 읽은 처음 행</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>자동: %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>인코딩(&amp;C)</translation>
    </message>
    <message>
        <source>Fields are &amp;parted by</source>
        <translation>구분 문자(&amp;P)</translation>
    </message>
    <message>
        <source>Comp&amp;are encodings</source>
        <translation>인코딩 비교(&amp;A)</translation>
    </message>
    <message>
        <source>There is nothing to read here as text.</source>
        <translation>글자로 읽을 내용이 없습니다.</translation>
    </message>
    <message>
        <source>A workbook (%1). The sheet “%2” is read.</source>
        <translation>통합 문서(%1)입니다. 읽는 시트: “%2”.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>시트</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filter “%1”…</source>
        <translation>‘%1’ 필터…</translation>
    </message>
    <message>
        <source>Show all of “%1”</source>
        <translation>‘%1’ 모두 보기</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>필터 해제: %1</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>열 필터</translation>
    </message>
    <message>
        <source>Narrow the table to what stands in a column (Alt+Down in the table)</source>
        <translation>열의 값으로 표를 좁혀 봅니다(표에서 Alt+아래쪽 화살표).</translation>
    </message>
    <message>
        <source>Filter this column…</source>
        <translation>이 열 필터…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>필터 모두 해제</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Show all records again</source>
        <translation>모든 자료 다시 보기</translation>
    </message>
</context>
<context>
    <name>ui::FormField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1(필수)</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>반드시 적어야 합니다.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>이전: %1</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>in effect</source>
        <translation>적용 중</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>%1번에서 되돌림</translation>
    </message>
    <message>
        <source>in effect, correction</source>
        <translation>적용 중(정정)</translation>
    </message>
    <message>
        <source>of change set %1</source>
        <translation>변경 묶음 %1번</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>What</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>File or title</source>
        <translation>파일·제목</translation>
    </message>
    <message>
        <source>New</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 rows read, %5 refused</source>
        <translation>%1, %2, %3, 읽은 행 %4개, 거절 %5개</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>다시 적용…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>되돌리기…</translation>
    </message>
    <message>
        <source>Already taken back</source>
        <translation>이미 되돌렸습니다</translation>
    </message>
    <message>
        <source>the first %1 of %2 rows are shown</source>
        <translation>행 %2개 중 처음 %1개만 표시</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>아직 이력이 없습니다</translation>
    </message>
    <message>
        <source>Here stands every import and change: who, when, from which file, what it changed cell by cell; and each can be taken back.</source>
        <translation>가져오기와 변경이 모두 이곳에 남습니다. 누가, 언제, 어느 파일로, 어느 칸을 바꾸었는지 볼 수 있고 하나씩 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>새 데이터 파일…</translation>
    </message>
    <message>
        <source>See the file as known then</source>
        <translation>당시 파일 보기</translation>
    </message>
    <message>
        <source>Change sets</source>
        <translation>변경 묶음</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>File %1 of %2</source>
        <translation>파일 %1/%2</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>읽고 비교하는 중…</translation>
    </message>
    <message>
        <source>This file cannot be imported as it is.</source>
        <translation>이 파일은 이대로 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>You are looking at the past; go back to now to import.</source>
        <translation>과거 상태를 보고 있습니다. 가져오려면 현재로 돌아가십시오.</translation>
    </message>
    <message>
        <source>The data file cannot be changed just now.</source>
        <translation>지금은 데이터 파일을 변경할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) stand against it. Correct the file, or keep the good rows only.</source>
        <translation>
            <numerusform>오류가 %n건 있어 저장할 수 없습니다. 파일을 고치거나 정상 행만 저장하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds nothing new; storing it only notes that it came.</source>
        <translation>새로운 내용이 없습니다. 저장하면 가져온 사실만 기록합니다.</translation>
    </message>
    <message>
        <source>Ready: %1 new, %2 changed.</source>
        <translation>저장 준비 완료: 추가 %1, 변경 %2.</translation>
    </message>
    <message>
        <source>Where should the refused rows go?</source>
        <translation>거절된 행을 저장할 위치</translation>
    </message>
    <message>
        <source>%1_refused.csv</source>
        <translation>%1_거절.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Import CSV files</source>
        <translation>CSV 파일 가져오기</translation>
    </message>
    <message>
        <source>Open or make a data file first; then drop CSV files anywhere on this window.</source>
        <translation>먼저 데이터 파일을 열거나 새로 만드십시오. 그다음 CSV 파일을 이 창으로 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>Drop files anywhere on this window, or choose them. You see line by line what would be new, changed or refused; nothing is stored before you say so.</source>
        <translation>파일을 이 창으로 끌어다 놓거나 선택하십시오. 추가, 변경, 거절될 내용을 행마다 보여 주며, 저장을 누르기 전에는 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>새 데이터 파일…</translation>
    </message>
    <message>
        <source>Import the next sample quarter (2024 Q4)</source>
        <translation>다음 분기 예제 자료 가져오기(2024년 4분기)</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>예제 자료로 사용해 보기</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>The sum that you expect is no sum.</source>
        <translation>예상 합계를 금액으로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file does not add up to the sum that you expect.</source>
        <translation>파일의 합계가 예상 합계와 다릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of warnings are to be read and accepted.</source>
        <translation>
            <numerusform>읽고 받아들일 경고가 %n종 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the header</source>
        <translation>제목 위 %1행</translation>
    </message>
    <message>
        <source>%1 totals left out</source>
        <translation>합계 %1행 제외</translation>
    </message>
    <message>
        <source>%1 blank</source>
        <translation>빈 행 %1개</translation>
    </message>
    <message>
        <source>S&amp;kip this file</source>
        <translation>이 파일 건너뛰기(&amp;K)</translation>
    </message>
    <message>
        <source>Do not i&amp;mport</source>
        <translation>가져오지 않기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>다음 파일(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>마침(&amp;I)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>물을 것이 있음</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>문제가 있음</translation>
    </message>
    <message>
        <source>The refused rows are in %1.</source>
        <translation>거절된 행을 %1 파일에 담았습니다.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>How the file is read: encoding and delimiter</source>
        <translation>파일을 읽는 방법: 인코딩과 구분 문자</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>What the rows and columns of the file mean</source>
        <translation>파일의 행과 열이 뜻하는 것</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>What would change, and what is wrong</source>
        <translation>무엇이 바뀌고 무엇이 잘못되었는지</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>What was stored</source>
        <translation>저장한 내용</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>다시 읽기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Give a reason to store it as a correction.</source>
        <translation>사유를 적으면 정정으로 저장합니다.</translation>
    </message>
    <message>
        <source>%1_problems.csv</source>
        <translation>%1_문제행.csv</translation>
    </message>
    <message>
        <source>Where should the rows with problems go?</source>
        <translation>문제가 있는 행을 어디에 저장할까요?</translation>
    </message>
    <message>
        <source>The rows with problems are in %1.</source>
        <translation>문제가 있는 행을 %1에 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>ui::ImportProblemsModel</name>
    <message>
        <source>whole file</source>
        <translation>파일 전체</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>정도</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>적힌 값</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>제안</translation>
    </message>
</context>
<context>
    <name>ui::ImportRowsModel</name>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
</context>
<context>
    <name>ui::InspectionView</name>
    <message>
        <source>Where does a figure come from?</source>
        <translation>이 수치는 어디에서 왔습니까?</translation>
    </message>
    <message>
        <source>Press F4 on a tile, a value of a chart, a cell of a table or a line of what needs attention, or choose “Where it comes from” in its menu. A click on a value of a chart does the same.</source>
        <translation>요약 카드, 차트의 값, 표의 칸, 확인 필요 항목에서 F4를 누르거나 메뉴에서 “근거 보기”를 선택하십시오. 차트의 값은 클릭해도 됩니다.</translation>
    </message>
    <message>
        <source>Here stand its claims and which of them counts, how it is worked out, its sources, its records and its history.</source>
        <translation>주장들과 그중 무엇이 적용되는지, 산식, 출처, 자료, 이력이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Where a figure comes from</source>
        <translation>수치의 근거</translation>
    </message>
    <message>
        <source>History</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>이력을 읽는 중…</translation>
    </message>
    <message>
        <source>The file knows no value up to this date.</source>
        <translation>이 날짜까지 파일에 알려진 값이 없습니다.</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation>%1 기준 · %2</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>조회 조건: %1</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>산출 방법</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%n건 더 보기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>주장 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>%1, as of %2, %3</source>
        <translation>%1, %2 기준, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>자료 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · change set %2</source>
        <translation>%1 · 변경 묶음 %2</translation>
    </message>
    <message>
        <source>withdrawal taken back</source>
        <translation>철회 취소</translation>
    </message>
    <message>
        <source>stated: %1</source>
        <translation>입력: %1</translation>
    </message>
    <message>
        <source>taken away: %1</source>
        <translation>삭제: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Change set %1 · %2 · %3 · %4</source>
        <translation>변경 묶음 %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>사유: %1</translation>
    </message>
</context>
<context>
    <name>ui::InspectorDock</name>
    <message>
        <source>Where it comes from</source>
        <translation>근거 보기</translation>
    </message>
    <message>
        <source>Back to the figure before</source>
        <translation>이전 수치로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the figure before (Alt+Left)</source>
        <translation>이전 수치로 돌아가기 (Alt+왼쪽 화살표)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation>닫기 (F4)</translation>
    </message>
</context>
<context>
    <name>ui::KnownValues</name>
    <message>
        <source>all of it</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>ui::LayoutBar</name>
    <message>
        <source>automatic: %1</source>
        <translation>자동: %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>found: line %1</source>
        <translation>찾음: %1행</translation>
    </message>
    <message>
        <source>looked for</source>
        <translation>찾음</translation>
    </message>
    <message>
        <source>&amp;Rows tell of</source>
        <translation>행의 종류(&amp;R)</translation>
    </message>
    <message>
        <source>Hea&amp;der in line</source>
        <translation>제목 행(&amp;D)</translation>
    </message>
    <message>
        <source>The physical line of the first header row</source>
        <translation>제목이 시작하는 행의 번호</translation>
    </message>
    <message>
        <source>rows: as found</source>
        <translation>행 수: 자동</translation>
    </message>
    <message>
        <source>Rows of the header</source>
        <translation>제목의 행 수</translation>
    </message>
    <message>
        <source>&amp;Amounts in</source>
        <translation>금액 단위(&amp;A)</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>기준일(&amp;O)</translation>
    </message>
    <message>
        <source>For rows that name no as-of date themselves</source>
        <translation>기준일이 적히지 않은 행에 씁니다</translation>
    </message>
    <message>
        <source>As-of date of the rows</source>
        <translation>행의 기준일</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>출처(&amp;U)</translation>
    </message>
    <message>
        <source>For rows that name no source themselves</source>
        <translation>출처가 적히지 않은 행에 씁니다</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>파일에 적힌 대로</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%n행</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as remembered under “%1”.</source>
        <translation>“%1” 이름으로 기억한 방법으로 읽었습니다.</translation>
    </message>
    <message>
        <source>Read it without that</source>
        <translation>기억한 방법 없이 읽기</translation>
    </message>
</context>
<context>
    <name>ui::LayoutStep</name>
    <message>
        <source>The first rows as they will be stored</source>
        <translation>저장될 모습의 처음 행</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>The first lines as they stand in the file</source>
        <translation>파일에 적힌 그대로의 처음 행</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln problem(s) found. The first: %1</source>
        <translation>
            <numerusform>문제 %n건을 찾았습니다. 첫 번째: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Clusterboard</source>
        <translation>%1 – 집적단지 상황판</translation>
    </message>
    <message>
        <source>Clusterboard</source>
        <translation>집적단지 상황판</translation>
    </message>
    <message>
        <source>Data not checked yet</source>
        <translation>데이터 검사 전</translation>
    </message>
    <message>
        <source>Checking the data…</source>
        <translation>데이터 검사 중…</translation>
    </message>
    <message>
        <source>✓ Data checked, sound</source>
        <translation>✓ 데이터 검사 이상 없음</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Data check: %Ln problem(s)</source>
        <translation>
            <numerusform>⚠ 데이터 검사: 문제 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>다시 적용</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>최근 파일 없음</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>목록 지우기</translation>
    </message>
    <message>
        <source>Open or make a data file; %1 is read then.</source>
        <translation>데이터 파일을 열거나 만드십시오. 그다음 %1 파일을 읽습니다.</translation>
    </message>
    <message>
        <source>Saving… The window closes as soon as everything is stored.</source>
        <translation>저장하는 중입니다… 저장이 끝나면 창이 닫힙니다.</translation>
    </message>
    <message>
        <source>It could not be stored, so the window stays open.</source>
        <translation>저장하지 못해 창을 닫지 않았습니다.</translation>
    </message>
    <message>
        <source>This record is not in sight as of %1, %2.</source>
        <translation>이 자료는 %1 기준, %2에서는 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Show everything as of today</source>
        <translation>오늘 기준으로 모두 보기</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the rows with their header in the spreadsheet, then paste them here.</source>
        <translation>클립보드에 표가 없습니다. 스프레드시트에서 머리글과 함께 행을 복사한 다음 여기에 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>What you copied could not be written to a temporary file. Free some space on the disk and try again.</source>
        <translation>복사한 내용을 임시 파일에 쓰지 못했습니다. 디스크 공간을 확보한 다음 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Reason (it is kept in the history):</source>
        <translation>사유(이력에 남습니다):</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>백업 목록…</translation>
    </message>
    <message>
        <source>A backup of your changes is being kept; then the window closes.</source>
        <translation>변경한 내용의 백업을 보관하고 있습니다. 끝나면 창이 닫힙니다.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>백업 없이 닫기</translation>
    </message>
    <message>
        <source>Your changes are stored, but no backup of them could be kept. %1</source>
        <translation>변경한 내용은 저장되었지만 백업을 보관하지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>알림 닫기</translation>
    </message>
</context>
<context>
    <name>ui::NamesDialog</name>
    <message>
        <source>&amp;Rename or merge…</source>
        <translation>이름 바꾸기·합치기(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move from the dictionary</source>
        <translation>사전에서 빼기(&amp;M)</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>합치기(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Names of</source>
        <translation>이름 종류</translation>
    </message>
    <message>
        <source>Names &amp;of</source>
        <translation>이름 종류(&amp;O)</translation>
    </message>
    <message>
        <source>A renamed record keeps its history. Imports take a name of the dictionary for the kept one.</source>
        <translation>이름을 바꿔도 이력은 남습니다. 가져올 때 사전에 있는 표기는 대표 이름으로 읽습니다.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>as files write it</source>
        <translation>파일에 적힌 표기</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>표기</translation>
    </message>
    <message>
        <source>Name that it means</source>
        <translation>대표 이름</translation>
    </message>
    <message>
        <source>the name that is kept</source>
        <translation>대표 이름</translation>
    </message>
    <message>
        <source>Names (%1)</source>
        <translation>이름 (%1)</translation>
    </message>
    <message>
        <source>Alike (%1)</source>
        <translation>비슷한 이름 (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>다른 표기</translation>
    </message>
    <message>
        <source>What the dictionary takes for this name</source>
        <translation>사전이 이 이름으로 읽는 표기</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Rows of all kinds that say this name</source>
        <translation>이 이름이 적힌 모든 자료의 행 수</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>대표 이름</translation>
    </message>
    <message>
        <source>Dictionary (%1)</source>
        <translation>같은 이름 사전 (%1)</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>비슷한 이름</translation>
    </message>
    <message>
        <source>Files that write “%1” mean “%2” from now on.</source>
        <translation>이제부터 파일의 “%1”은(는) “%2”(으)로 읽습니다.</translation>
    </message>
    <message>
        <source>“%1” is a name of its own again.</source>
        <translation>“%1”은(는) 다시 별개의 이름입니다.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Board</source>
        <translation>상황판</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>한눈에</translation>
    </message>
    <message>
        <source>The budget beside the companies</source>
        <translation>예산과 기업 유치를 나란히</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>성과</translation>
    </message>
    <message>
        <source>Companies attracted and graduates</source>
        <translation>기업 유치와 수료생</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>The money, and how it was spent or who gives it</source>
        <translation>사업비와 집행 또는 재원</translation>
    </message>
    <message>
        <source>No graduates up to this date. Import a training file to see them.</source>
        <translation>이 날짜까지 수료 자료가 없습니다. 교육 파일을 가져오면 보입니다.</translation>
    </message>
    <message>
        <source>This data file is empty</source>
        <translation>데이터 파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>Here you would see execution, companies, graduates and milestones at a glance, what needs attention, and two charts. Import a CSV file to begin.</source>
        <translation>집행, 기업, 수료생, 이정표 현황과 확인이 필요한 항목, 차트 두 개를 이곳에 보여 줍니다. CSV 파일을 가져와 시작하십시오.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Where does the cluster stand?</source>
        <translation>집적단지, 지금 어디까지 왔습니까?</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>새 데이터 파일…</translation>
    </message>
    <message>
        <source>Open a data file…</source>
        <translation>데이터 파일 열기…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>예제 자료로 사용해 보기</translation>
    </message>
    <message>
        <source>No budget up to this date. Import a budget file to see its course.</source>
        <translation>이 기준일까지 예산 자료가 없습니다. 예산 파일을 가져오면 추이를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>No companies up to this date. Import a register to see its course.</source>
        <translation>이 기준일까지 기업 자료가 없습니다. 기업 명부를 가져오면 추이를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>목록에 보일 내용</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Attention (%1)</source>
        <translation>확인 필요 (%1)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>바뀐 것</translation>
    </message>
    <message>
        <source>The published record holds what the press wrote about the programme from 2017 to 2026, each figure with its source. Your own figures stand in a data file of their own.</source>
        <translation>공개 기록에는 2017년부터 2026년까지 언론에 보도된 사업 수치가 출처와 함께 들어 있습니다. 직접 관리하는 수치는 별도의 데이터 파일에 둡니다.</translation>
    </message>
    <message>
        <source>Open the published record</source>
        <translation>공개 기록 열기</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>쪽 미리보기</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
</context>
<context>
    <name>ui::PastedTable</name>
    <message>
        <source>Pasted %1.tsv</source>
        <comment>date and time</comment>
        <translation>붙여넣기 %1.tsv</translation>
    </message>
    <message>
        <source>Pasted %1.csv</source>
        <comment>date and time</comment>
        <translation>붙여넣기 %1.csv</translation>
    </message>
</context>
<context>
    <name>ui::PictureCheck</name>
    <message>
        <source>Check</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>그림 고르기…</translation>
    </message>
    <message>
        <source>Check a picture or code</source>
        <translation>그림·확인 코드 검사</translation>
    </message>
    <message>
        <source>Every chart that leaves the program carries a check code. Type the code printed in it, choose its PNG, SVG or PDF file, or drop that file here.</source>
        <translation>내보낸 차트에는 모두 확인 코드가 있습니다. 인쇄된 코드를 입력하거나, PNG·SVG·PDF 파일을 고르거나 여기에 끌어다 놓으십시오.</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>확인 코드</translation>
    </message>
    <message>
        <source>Values that changed</source>
        <translation>바뀐 값</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>그림 고르기</translation>
    </message>
    <message>
        <source>Exported charts (*.png *.svg *.pdf);;All files (*)</source>
        <translation>내보낸 차트 (*.png *.svg *.pdf);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Comparing with the data…</source>
        <translation>데이터와 견주는 중입니다…</translation>
    </message>
    <message>
        <source>It could not be checked</source>
        <translation>확인하지 못함</translation>
    </message>
    <message>
        <source>No check code</source>
        <translation>확인 코드 없음</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>당시</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>By change set</source>
        <translation>변경 묶음</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the history lists them</source>
        <translation>
            <numerusform>외 %n건은 이력에 있습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanCells</name>
    <message>
        <source>not in the file</source>
        <translation>파일에 없음</translation>
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
        <source>unchanged</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거절</translation>
    </message>
</context>
<context>
    <name>ui::PrintDialog</name>
    <message>
        <source>Print the page</source>
        <translation>화면 인쇄</translation>
    </message>
    <message>
        <source>The &amp;chart</source>
        <translation>차트(&amp;C)</translation>
    </message>
    <message>
        <source>The &amp;table</source>
        <translation>표(&amp;T)</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4 세로</translation>
    </message>
    <message>
        <source>A4 across</source>
        <translation>A4 가로</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>용지(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Keep as PDF…</source>
        <translation>PDF로 저장(&amp;K)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>%1 · as of %2 · data as after change set %3</source>
        <comment>phase, day, number</comment>
        <translation>%1 · %2 기준 · 변경 묶음 %3까지의 자료</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. A search in the table shortens it.</source>
        <translation>전체 %2행 중 처음 %1행입니다. 표에서 검색하면 줄일 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>고른 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%n쪽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln page(s) are shown.</source>
        <translation>
            <numerusform>처음 %n쪽만 보입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>%1(으)로 보냈습니다.</translation>
    </message>
    <message>
        <source>%1 did not take the pages.</source>
        <translation>%1에서 인쇄를 받지 않았습니다.</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장함: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsPanel</name>
    <message>
        <source>Line %1, field %2 is read as “%3”</source>
        <translation>%1행 %2열: “%3” 값으로 읽습니다</translation>
    </message>
    <message>
        <source>A&amp;pply “%1”</source>
        <translation>“%1” 적용(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;pply the suggestion</source>
        <translation>제안 적용(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Appl&amp;y all %Ln suggestion(s)</source>
        <translation>
            <numerusform>제안 %n건 모두 적용(&amp;Y)</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ Show all problems</source>
        <translation>‹ 모든 문제 보기</translation>
    </message>
    <message>
        <source>Repaired here</source>
        <translation>여기서 고친 것</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>고친 것 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Save the refused ro&amp;ws…</source>
        <translation>거절된 행 저장(&amp;W)…</translation>
    </message>
    <message>
        <source>Save the ro&amp;ws with problems…</source>
        <translation>문제가 있는 행 저장(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>ui::Profiles</name>
    <message>
        <source>not used</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>amounts of one period alone</source>
        <translation>한 기간의 금액</translation>
    </message>
    <message>
        <source>1.234 with decimals</source>
        <translation>1.234는 소수</translation>
    </message>
    <message>
        <source>1.234 with thousands</source>
        <translation>1.234는 천 단위 구분</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>%1열: %2</translation>
    </message>
    <message>
        <source>header on line %1</source>
        <translation>%1행이 머리글</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>시트 %1</translation>
    </message>
    <message>
        <source>day numbers are dates</source>
        <translation>일련번호는 날짜</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>금액 단위: %1</translation>
    </message>
    <message>
        <source>As-of day from the file&apos;s name</source>
        <translation>기준일: 파일 이름의 날짜</translation>
    </message>
    <message>
        <source>As-of day: the end of the last quarter</source>
        <translation>기준일: 지난 분기 말일</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>For columns that the file lacks: %1</source>
        <translation>파일에 없는 열: %1</translation>
    </message>
    <message>
        <source>Warnings accepted once: %1</source>
        <translation>받아들인 경고: %1</translation>
    </message>
    <message>
        <source>Everything is found out from the file itself.</source>
        <translation>모두 파일에서 알아냅니다.</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesDialog</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>모두 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>가져오기 설정</translation>
    </message>
    <message>
        <source>A profile is what was confirmed once about files with one header. It is found again by the header, so that the next quarter&apos;s file needs no answer.</source>
        <translation>한 번 확인한 파일 읽기 방법을 머리글과 함께 기억한 것입니다. 머리글이 같은 다음 분기 파일은 다시 묻지 않고 읽습니다.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>None yet. At the end of an import the program offers to keep how the file was read.</source>
        <translation>아직 없습니다. 가져오기를 마칠 때 파일을 읽은 방법을 기억할지 묻습니다.</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>설정 이름 바꾸기</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>“%1”의 새 이름:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>“%1”의 이름을 “%2”(으)로 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>설정 삭제</translation>
    </message>
    <message>
        <source>Delete “%1”? Files with its header are asked about again. It can be taken back in the history.</source>
        <translation>“%1” 설정을 삭제합니까? 머리글이 같은 파일은 다시 묻게 됩니다. 이력에서 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” 설정을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Export the profiles</source>
        <translation>설정 내보내기</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 파일 (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
</context>
<context>
    <name>ui::Questions</name>
    <message>
        <source>“%1” (column %2) does not say how far the companies have come. What does it count?</source>
        <translation>%2번 열 “%1”에는 기업의 어느 단계인지 적혀 있지 않습니다. 무엇을 센 것입니까?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>쓰지 않음</translation>
    </message>
    <message>
        <source>Are the amounts of “%1” (column %2) those of one period alone?</source>
        <translation>%2번 열 “%1”의 금액은 한 기간만의 금액입니까?</translation>
    </message>
    <message>
        <source>Yes, add them up to the whole</source>
        <translation>예, 더해서 누계로</translation>
    </message>
    <message>
        <source>No, they are the whole so far</source>
        <translation>아니요, 이미 누계</translation>
    </message>
    <message>
        <source>Which amounts are “%1” (column %2)?</source>
        <translation>%2번 열 “%1”의 금액은 어떤 것입니까?</translation>
    </message>
    <message>
        <source>Really spent (집행)</source>
        <translation>실집행</translation>
    </message>
    <message>
        <source>Paid out to the body (교부)</source>
        <translation>교부</translation>
    </message>
    <message>
        <source>In which unit are the amounts of “%1”?</source>
        <translation>“%1”의 금액은 어떤 단위입니까?</translation>
    </message>
    <message>
        <source>What do the rows of this file tell of?</source>
        <translation>이 파일의 행은 무엇에 관한 것입니까?</translation>
    </message>
    <message>
        <source>The rows do not say as of which day they hold. Which day is it?</source>
        <translation>행에 기준일이 적혀 있지 않습니다. 언제 기준입니까?</translation>
    </message>
    <message>
        <source>How is “%1” in “%2” (column %3) to be read?</source>
        <translation>“%2”(%3열)의 “%1”을(를) 어떻게 읽습니까?</translation>
    </message>
    <message>
        <source>%1, with decimals</source>
        <translation>%1 (소수점)</translation>
    </message>
    <message>
        <source>%1, with thousands</source>
        <translation>%1 (천 단위 구분)</translation>
    </message>
    <message>
        <source>Which amounts are “%1” and the columns like it (columns %2)?</source>
        <translation>“%1”과(와) 같은 열들(%2번 열)의 금액은 어떤 것입니까?</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>모두 쓰지 않음</translation>
    </message>
    <message>
        <source>Which column of the file says this: %1?</source>
        <translation>파일의 어느 열이 ‘%1’입니까?</translation>
    </message>
    <message>
        <source>“%1” (column %2)</source>
        <translation>“%1” (%2번째 열)</translation>
    </message>
    <message>
        <source>None, it is %1 in all rows</source>
        <translation>해당 열 없음 - 모든 행이 ‘%1’</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
</context>
<context>
    <name>ui::RecordActions</name>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Write a new record, or change, renew or withdraw the chosen one</source>
        <translation>새 기록을 적거나, 고른 기록을 고치거나 새 기준일로 적거나 철회합니다</translation>
    </message>
</context>
<context>
    <name>ui::RecordForm</name>
    <message>
        <source>New record: %1</source>
        <translation>새 기록: %1</translation>
    </message>
    <message>
        <source>Change record: %1</source>
        <translation>기록 고치기: %1</translation>
    </message>
    <message>
        <source>Newer claim: %1</source>
        <translation>새 기준일 기록: %1</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>반드시 적어야 합니다.</translation>
    </message>
    <message>
        <source>This alters figures of closed quarters and needs a reason:</source>
        <translation>마감한 분기의 수치가 바뀌므로 사유가 필요합니다:</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 외 %1건</translation>
    </message>
    <message>
        <source>%1, %2: %3 from %4 to %5</source>
        <translation>%1, %2: %3, %4에서 %5(으)로 바뀜</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하고 있습니다…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) to correct first.</source>
        <translation>
            <numerusform>오류 %n건을 먼저 고치십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be filled in: %1.</source>
        <translation>더 적어야 할 항목: %1.</translation>
    </message>
    <message>
        <source>Nothing is changed so far.</source>
        <translation>아직 바뀐 내용이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s); saving accepts them.</source>
        <translation>
            <numerusform>경고가 %n건 있습니다. 저장하면 확인한 것으로 봅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record ends as it was named before and begins anew under what stands here.</source>
        <translation>이전 키의 기록은 끝나고, 여기 적은 키로 새로 시작합니다.</translation>
    </message>
    <message>
        <source>&amp;Reason (required: a closed quarter is altered)</source>
        <translation>사유(&amp;R)(필수: 마감한 분기가 바뀝니다)</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>사유(&amp;R)(선택)</translation>
    </message>
    <message>
        <source>Leave the form? What was written is not saved.</source>
        <translation>편집을 그만두시겠습니까? 적은 내용은 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>어느 기록인가</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ui::RecordTableModel</name>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>기준일 %1</translation>
    </message>
    <message>
        <source>Change set %1</source>
        <translation>변경 묶음 %1번</translation>
    </message>
    <message>
        <source>Withdrawn from this date on</source>
        <translation>이 날짜부터 철회됨</translation>
    </message>
    <message>
        <source>No sum: several rows state the same figure</source>
        <translation>합계 없음: 같은 수치를 말하는 행이 여럿입니다</translation>
    </message>
    <message>
        <source>No sum: the rows are wholes and parts, or of different stages</source>
        <translation>합계 없음: 전체와 부분 또는 서로 다른 예산단계의 행이 섞여 있습니다</translation>
    </message>
    <message>
        <source>Sum of the rows in sight: %1</source>
        <translation>표시된 행의 합계: %1</translation>
    </message>
</context>
<context>
    <name>ui::RenameDialog</name>
    <message>
        <source>Rename or merge</source>
        <translation>이름 바꾸기·합치기</translation>
    </message>
    <message>
        <source>a new name, or one of another record to merge with</source>
        <translation>새 이름 또는 합칠 기록의 이름</translation>
    </message>
    <message>
        <source>kept in the history; needed where a closed quarter changes</source>
        <translation>이력에 남습니다. 마감한 분기가 바뀌면 꼭 적습니다</translation>
    </message>
    <message>
        <source>Name now</source>
        <translation>현재 이름</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>새 이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>사유(&amp;R)</translation>
    </message>
    <message>
        <source>Rows that change</source>
        <translation>바뀌는 행</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>joins the other row</source>
        <translation>다른 행과 합쳐짐</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>바뀐 뒤</translation>
    </message>
    <message>
        <source>Columns that change</source>
        <translation>바뀌는 열</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say different things under the two names. Which one counts? What it leaves blank is filled from the other.</source>
        <translation>
            <numerusform>두 이름의 내용이 서로 다른 행이 %n개 있습니다. 어느 쪽을 남깁니까? 빈칸은 다른 쪽 내용으로 채웁니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row of “%1”</source>
        <translation>“%1”의 행</translation>
    </message>
    <message>
        <source>Write another name, or choose the record that it is one with.</source>
        <translation>다른 이름을 적거나 같은 기록을 고르십시오.</translation>
    </message>
    <message>
        <source>Both names stand in the file, and their rows differ.</source>
        <translation>두 이름이 모두 있고 행의 내용이 서로 다릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>Two records become one; %Ln row(s) change.</source>
        <translation>
            <numerusform>두 기록이 하나가 되며 %n개 행이 바뀝니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) change.</source>
        <translation>
            <numerusform>%n개 행이 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old name goes into the dictionary.</source>
        <translation>옛 이름은 사전에 남습니다.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>ui::ReplayStrip</name>
    <message>
        <source>Shown as of %1</source>
        <translation>%1 기준으로 보는 중</translation>
    </message>
    <message>
        <source>Shown as of today</source>
        <translation>오늘 기준으로 보는 중</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Replay by date</source>
        <translation>날짜별로 다시 보기</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>The dates on which something changed. Left and Right go from one to the next, Page Up and Page Down by a year.</source>
        <translation>무언가 바뀐 날짜들입니다. 왼쪽·오른쪽 화살표는 앞뒤 날짜로, Page Up·Page Down은 한 해씩 옮깁니다.</translation>
    </message>
    <message>
        <source>Date before</source>
        <translation>이전 날짜</translation>
    </message>
    <message>
        <source>To the date before on which something changed</source>
        <translation>바로 전에 무언가 바뀐 날짜로</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>다음 날짜</translation>
    </message>
    <message>
        <source>To the next date on which something changed</source>
        <translation>다음에 무언가 바뀐 날짜로</translation>
    </message>
    <message>
        <source>Go from date to date by itself</source>
        <translation>날짜를 차례로 넘기며 보여 줍니다</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>오늘로 돌아가기</translation>
    </message>
    <message>
        <source>Hide the strip of dates</source>
        <translation>날짜 띠 숨기기</translation>
    </message>
</context>
<context>
    <name>ui::ReportDialog</name>
    <message>
        <source>Quarterly report</source>
        <translation>분기 보고서</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>장</translation>
    </message>
    <message>
        <source>Kept in the data file with its date</source>
        <translation>날짜와 함께 자료 파일에 보관됩니다</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>분기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>자료(&amp;D)</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>비교 기준(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>단계(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>장(&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Make the pack…</source>
        <translation>자료 묶음 만들기(&amp;M)…</translation>
    </message>
    <message>
        <source>Every chart and table and the report in all its formats, in one folder</source>
        <translation>모든 차트와 표, 모든 형식의 보고서를 한 폴더에 모읍니다</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>발행(&amp;I)…</translation>
    </message>
    <message>
        <source>Keeps in the data file what was given out; the next report starts from it</source>
        <translation>내보낸 내용을 자료 파일에 남기며, 다음 보고서는 여기서 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>As the file stands</source>
        <translation>현재 자료</translation>
    </message>
    <message>
        <source>As issued (change set %1)</source>
        <translation>발행본(변경 %1)</translation>
    </message>
    <message>
        <source>Last report, %1</source>
        <translation>지난 보고(%1)</translation>
    </message>
    <message>
        <source>Quarter before, %1</source>
        <translation>직전 분기(%1)</translation>
    </message>
    <message>
        <source>A year before, %1</source>
        <translation>전년 동기(%1)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>비교 안 함</translation>
    </message>
    <message>
        <source>Comm&amp;ent on: %1</source>
        <translation>의견(&amp;E): %1</translation>
    </message>
    <message>
        <source>report_%1</source>
        <translation>분기보고서_%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Make the pack: name of its folder</source>
        <translation>자료 묶음의 폴더 이름</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>폴더 (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Issue the report</source>
        <translation>보고서 발행</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %1 are kept in the data file as they are given out now, with the %Ln file(s) written. The next report starts from it.</source>
        <translation>
            <numerusform>%1의 수치를 지금 내보내는 그대로, 저장한 파일 %n개의 확인값과 함께 자료 파일에 남깁니다. 다음 보고서는 여기서 시작합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>발행</translation>
    </message>
    <message>
        <source>Issued as change set %1.</source>
        <translation>변경 %1(으)로 발행했습니다.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>인쇄(&amp;R)…</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>%1(으)로 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>ui::RiskMatrixView</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>높음</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>보통</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Likelihood %1, impact %2: %3</source>
        <comment>count, count, level</comment>
        <translation>발생 가능성 %1, 영향도 %2: %3</translation>
    </message>
    <message>
        <source>no open risk</source>
        <translation>미결 위험 없음</translation>
    </message>
</context>
<context>
    <name>ui::RisksPage</name>
    <message>
        <source>✔ closed</source>
        <translation>✔ 종결</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미결</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>High: likelihood and impact 4 or more. Medium: one of them, or both 3. Low: the rest.</source>
        <translation>높음: 발생 가능성과 영향도가 모두 4 이상. 보통: 하나만 4 이상이거나 둘 다 3. 낮음: 나머지.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>발생 가능성</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>영향도</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>등록일</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종결일</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message numerus="yes">
        <source>Likelihood %1, impact %2: %Ln risk(s)</source>
        <translation>
            <numerusform>발생 가능성 %1, 영향도 %2: 위험 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation>아직 위험이 없습니다</translation>
    </message>
    <message>
        <source>Here stand the risks by likelihood and impact, with owner, state and dates. A risk file brings them: risk, title, likelihood and impact from 1 to 5, owner, opened and closed.</source>
        <translation>위험을 발생 가능성과 영향도에 따라 담당, 상태, 날짜와 함께 봅니다. 위험 파일을 가져오면 나타납니다: 위험, 제목, 발생 가능성과 영향도(1~5), 담당, 등록일, 종결일.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>새 데이터 파일…</translation>
    </message>
    <message>
        <source>No open risk with a likelihood and an impact up to this date for this phase.</source>
        <translation>이 단계에는 기준일까지 발생 가능성과 영향도가 매겨진 미결 위험이 없습니다.</translation>
    </message>
    <message>
        <source>Likelihood and impact</source>
        <translation>발생 가능성과 영향도</translation>
    </message>
    <message>
        <source>Upwards: likelihood, 1 to 5 · to the right: impact, 1 to 5</source>
        <translation>세로: 발생 가능성 1~5 · 가로: 영향도 1~5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>미평가 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Each place lists its open risks; Enter shows them alone in the table below.</source>
        <translation>칸마다 미결 위험을 표시합니다. Enter를 누르면 아래 표에 그 칸의 위험만 나타납니다.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>%1: both 4 or more · %2: one of them, or both 3 · %3: the rest</source>
        <comment>levels of risk</comment>
        <translation>%1: 둘 다 4 이상 · %2: 하나만 4 이상 또는 둘 다 3 · %3: 나머지</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>검색어 지우기</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
</context>
<context>
    <name>ui::SearchPalette</name>
    <message>
        <source>Page</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Chart · %1</source>
        <comment>page</comment>
        <translation>차트 · %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Command · %1</source>
        <comment>keys</comment>
        <translation>명령 · %1</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc leaves</source>
        <translation>↑ ↓ 고르기 · Enter 이동 · Esc 닫기</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>자료를 읽는 중…</translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <translation>찾는 이름이 없습니다</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>모두 찾기</translation>
    </message>
    <message>
        <source>Record, source, page, chart or command</source>
        <translation>자료, 출처, 화면, 차트, 명령</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 것</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>△371, as in budget books</source>
        <translation>△371(예산서 표기)</translation>
    </message>
    <message>
        <source>−371</source>
        <translation>−371</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>금액 단위</translation>
    </message>
    <message>
        <source>Decreases as</source>
        <translation>감소 표기</translation>
    </message>
    <message>
        <source>Name and division are written beside every change you make.</source>
        <translation>이름과 부서는 변경할 때마다 함께 기록됩니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Clusterboard</source>
        <translation>집적단지 상황판</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <comment>page</comment>
        <translation>
            <numerusform>%1, 미결 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SourcesPage</name>
    <message>
        <source>The address is on the clipboard. The program itself has no access to the network.</source>
        <translation>주소를 클립보드에 복사했습니다. 이 프로그램은 네트워크에 접속하지 않습니다.</translation>
    </message>
    <message>
        <source>Records name this source; nobody has described it.</source>
        <translation>자료가 이 출처를 가리키지만, 출처의 설명이 등록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>발행처</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행일</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>1 is the best, 9 the least; the office&apos;s own books go before all</source>
        <translation>1이 가장 높고 9가 가장 낮습니다. 자체 장부는 모든 출처보다 앞섭니다</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Numbers and dates that it states up to the as-of date</source>
        <translation>기준일까지 이 문서가 밝힌 숫자와 날짜</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>채택</translation>
    </message>
    <message>
        <source>How many of them count on the as-of date</source>
        <translation>그중 기준일에 채택되는 수치</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>매체</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>No address is recorded</source>
        <translation>등록된 주소가 없습니다</translation>
    </message>
    <message>
        <source>Records without a source: the imported file itself is the evidence</source>
        <translation>출처가 적히지 않은 자료: 가져온 파일 자체가 근거입니다</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>현재 채택</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>The first %1 of %2 figures are listed</source>
        <translation>수치 %2건 중 처음 %1건을 표시합니다</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>아직 출처가 없습니다</translation>
    </message>
    <message>
        <source>Here stand the documents behind the figures: publisher, date, rank, and for each which figures it states and whether they count. A source file brings them: source, title, publisher, published, address, rank.</source>
        <translation>수치의 근거 문서를 봅니다: 발행처, 발행일, 순위, 그리고 문서마다 어떤 수치를 밝혔고 그 수치가 채택되는지. 출처 파일(출처, 제목, 발행처, 발행일, 주소, 순위)을 가져오면 나타납니다.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>새 데이터 파일…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Figures of the document</source>
        <translation>문서의 수치</translation>
    </message>
    <message>
        <source>no number or date rests on it up to the as-of date, for this phase</source>
        <translation>이 단계에는 기준일까지 이 문서에 근거한 숫자나 날짜가 없습니다</translation>
    </message>
</context>
<context>
    <name>ui::StateTables</name>
    <message>
        <source>Source: %1
As of %2</source>
        <translation>출처: %1
기준일 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later</source>
        <translation>
            <numerusform>%n일 지연</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) earlier</source>
        <translation>
            <numerusform>%n일 단축</numerusform>
        </translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>계획대로</translation>
    </message>
    <message>
        <source>plan unchanged</source>
        <translation>계획 변경 없음</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>✔ done, later</source>
        <translation>✔ 완료(지연)</translation>
    </message>
    <message>
        <source>✔ done</source>
        <translation>✔ 완료</translation>
    </message>
    <message numerus="yes">
        <source>late by %Ln day(s)</source>
        <translation>
            <numerusform>%n일 지연</numerusform>
        </translation>
    </message>
    <message>
        <source>due within 90 days</source>
        <translation>90일 이내 예정</translation>
    </message>
    <message>
        <source>▷ to come</source>
        <translation>▷ 예정</translation>
    </message>
    <message>
        <source>no planned date</source>
        <translation>계획일 없음</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>이정표</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>First planned</source>
        <translation>최초 계획</translation>
    </message>
    <message>
        <source>The first plan known at the as-of date</source>
        <translation>기준일까지 알려진 최초 계획일</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>The plan that counts at the as-of date</source>
        <translation>기준일에 적용되는 계획일</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>최초 계획 대비</translation>
    </message>
    <message>
        <source>Done, or planned now, against the first plan</source>
        <translation>최초 계획일 대비 완료일 또는 현재 계획일</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>최근 변경</translation>
    </message>
    <message>
        <source>Against the plan before</source>
        <translation>직전 계획일 대비</translation>
    </message>
    <message>
        <source>Value against the target for now, %1</source>
        <translation>현 시점 목표(%1) 대비 실적</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>목표 없음</translation>
    </message>
    <message>
        <source>Best quarter so far %1, mean %2</source>
        <translation>지금까지 최고 분기 %1, 분기 평균 %2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>실적</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>달성률</translation>
    </message>
    <message>
        <source>Against the point that the target asks for today</source>
        <translation>현 시점까지 달성해야 할 목표 대비</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>At least 95 %: on track. 80 to 95 %: attention. Below: trouble. No figure within a quarter: unreported.</source>
        <translation>95% 이상 정상, 80% 이상 95% 미만 주의, 80% 미만 부진, 최근 한 분기 안에 수치가 없으면 미보고.</translation>
    </message>
    <message>
        <source>Needed per quarter</source>
        <translation>분기별 필요량</translation>
    </message>
    <message>
        <source>From the as-of date to the due date</source>
        <translation>기준일부터 기한까지</translation>
    </message>
    <message>
        <source>Best quarter</source>
        <translation>최고 분기</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Target now</source>
        <translation>현 시점 목표</translation>
    </message>
    <message>
        <source>The point that the target asks for today</source>
        <translation>목표까지 가는 길에서 오늘 이르러야 할 값</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, of all</comment>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>%1 of the period have passed</source>
        <translation>기간의 %1 경과</translation>
    </message>
    <message numerus="yes">
        <source>No forecast: it takes at least %Ln observations and a due date to come</source>
        <translation>
            <numerusform>예측 없음: 실적 %n개 이상과 앞으로 올 기한이 있어야 합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln observation(s), each foretold one step ahead</source>
        <translation>
            <numerusform>실적 %n개를 한 단계씩 앞서 예측한 결과</numerusform>
        </translation>
    </message>
    <message>
        <source>More than any quarter so far brought</source>
        <translation>지금까지의 어느 분기 실적보다 많습니다.</translation>
    </message>
    <message>
        <source>Mean quarter</source>
        <translation>평균 분기</translation>
    </message>
    <message>
        <source>Mean increase of a quarter so far</source>
        <translation>지금까지의 분기당 평균 증가</translation>
    </message>
    <message>
        <source>Forecast at due date</source>
        <translation>기한 예측값</translation>
    </message>
    <message numerus="yes">
        <source>A straight line through the last %Ln observations, drawn on to the due date. It is no promise and no status.</source>
        <translation>
            <numerusform>최근 실적 %n개를 지나는 직선을 기한까지 이은 값입니다. 약속도 상태 판정도 아닙니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean error of forecasts</source>
        <translation>예측 평균 오차</translation>
    </message>
    <message numerus="yes">
        <source>Back-test: every observation foretold from the %Ln before it, and how far off that was on average</source>
        <translation>
            <numerusform>사후 검증: 앞선 실적 %n개로 다음 실적을 예측했을 때의 평균 절대 오차입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubjectPage</name>
    <message>
        <source>How they stand</source>
        <translation>추진 현황</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>달성 현황</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>새 데이터 파일…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>예제 자료로 사용해 보기</translation>
    </message>
    <message>
        <source>Nothing to draw up to this date for this phase.</source>
        <translation>이 단계에는 기준일까지 그릴 자료가 없습니다.</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <translation>아직 예산 자료가 없습니다</translation>
    </message>
    <message>
        <source>Here stand the versions of the plan, the budget by category, and what was spent, each with its source.</source>
        <translation>총사업비 변경 경과, 분야별 예산, 집행액을 출처와 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>아직 기업 자료가 없습니다</translation>
    </message>
    <message>
        <source>Here stand the companies from MOU over office to headquarters moved, and how their number grew.</source>
        <translation>협약부터 사무소 개소, 본사 이전까지 기업 현황과 증가 추이를 보여 줍니다.</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>아직 교육 자료가 없습니다</translation>
    </message>
    <message>
        <source>Here stand the courses by cohort, with graduates per cohort and their sum against the target.</source>
        <translation>기수별 교육과정과 수료생, 목표 대비 수료생 누계를 보여 줍니다.</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>아직 이정표 자료가 없습니다</translation>
    </message>
    <message>
        <source>Here stand planned and actual dates side by side, and how far each slipped.</source>
        <translation>계획일과 완료일을 나란히 보여 주고 지연 일수를 표시합니다.</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>아직 목표 자료가 없습니다</translation>
    </message>
    <message>
        <source>Here stand the indicators with value, target, attainment and status.</source>
        <translation>지표별 실적, 목표, 달성률, 상태를 보여 줍니다.</translation>
    </message>
    <message>
        <source>A budget file brings it: fiscal year, stage (plan, appropriated, spent …) and amount.</source>
        <translation>예산 파일(회계연도, 예산단계(계획·예산·집행 등), 금액)을 가져오면 그려집니다.</translation>
    </message>
    <message>
        <source>A register with the days of MOU, office and headquarters brings it, or reported counts.</source>
        <translation>협약일·사무소 개소일·본사 이전일이 있는 기업 명부나 보고된 기업 수를 가져오면 그려집니다.</translation>
    </message>
    <message>
        <source>A training file brings it: course, cohort, graduates and the day the cohort ended.</source>
        <translation>교육 파일(과정명, 기수, 수료 인원, 종료일)을 가져오면 그려집니다.</translation>
    </message>
    <message>
        <source>A milestone file brings it: title, planned day and the day it was done.</source>
        <translation>이정표 파일(이름, 계획일, 완료일)을 가져오면 그려집니다.</translation>
    </message>
    <message>
        <source>Observations and targets of the indicators bring it: indicator, value and as-of day.</source>
        <translation>지표의 실적과 목표(지표명, 값, 기준일)를 가져오면 그려집니다.</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>이름 바꾸기·합치기…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>No phases yet</source>
        <translation>아직 단계가 없습니다</translation>
    </message>
    <message>
        <source>Here stand the phases side by side, year by year from the start of each: money, companies, graduates, milestones.</source>
        <translation>각 단계를 시작 연차부터 나란히 견주어 봅니다: 예산, 기업, 수료생, 이정표.</translation>
    </message>
    <message>
        <source>A phase file with the start and end of each phase brings it, and figures of at least two phases.</source>
        <translation>단계별 시작일과 종료일이 있는 단계 파일과, 두 단계 이상의 실적을 가져오면 나타납니다.</translation>
    </message>
    <message>
        <source>No infrastructure yet</source>
        <translation>아직 인프라 자료가 없습니다</translation>
    </message>
    <message>
        <source>Here stand computing power, storage, equipment and test facilities against their plan.</source>
        <translation>연산 성능, 저장 용량, 장비, 실증 시설을 계획과 견주어 봅니다.</translation>
    </message>
    <message>
        <source>Observations and targets of compute_pf (PF), storage_pb (PB), equipment or facilities bring it: indicator, value and as-of day.</source>
        <translation>compute_pf(PF), storage_pb(PB), equipment, facilities 지표의 실적과 목표를 가져오면 나타납니다: 지표, 값, 기준일.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>근거 보기</translation>
    </message>
    <message>
        <source>Write the first record…</source>
        <translation>첫 기록 적기…</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>연도별</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>분야별</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>사업별</translation>
    </message>
    <message>
        <source>By funding</source>
        <translation>재원별</translation>
    </message>
    <message>
        <source>Plan, old and new</source>
        <translation>총사업비 비교</translation>
    </message>
    <message>
        <source>How they changed</source>
        <translation>목표 변경 경과</translation>
    </message>
</context>
<context>
    <name>ui::SumsPanel</name>
    <message>
        <source>whole phase</source>
        <translation>단계 전체</translation>
    </message>
    <message>
        <source>(the whole)</source>
        <translation>(전체)</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>재원</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Stage and year</source>
        <translation>예산단계와 연도</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분야</translation>
    </message>
    <message>
        <source>Before (%1)</source>
        <translation>이전 (%1)</translation>
    </message>
    <message>
        <source>After (%1)</source>
        <translation>이후 (%1)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>증감</translation>
    </message>
    <message>
        <source>Figures before</source>
        <translation>이전 건수</translation>
    </message>
    <message>
        <source>Figures after</source>
        <translation>이후 건수</translation>
    </message>
    <message>
        <source>All that this file touches</source>
        <translation>이 파일이 바꾸는 것 전체</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>%1 전체</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>합계 기준</translation>
    </message>
    <message>
        <source>Sums before and after</source>
        <translation>합계 전후</translation>
    </message>
    <message>
        <source>Every figure counts once, with the statement of the latest date. Amounts of different stages are not to be added up: look at them by stage and year.</source>
        <translation>수치마다 가장 늦은 기준일의 값 하나만 셉니다. 예산단계가 다른 금액은 더하지 않으므로 예산단계와 연도로 보십시오.</translation>
    </message>
</context>
<context>
    <name>ui::TablePanel</name>
    <message>
        <source>Search this table</source>
        <translation>이 표에서 찾기</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>행 %1개</translation>
    </message>
    <message>
        <source>%1/%2 rows</source>
        <translation>행 %1/%2개</translation>
    </message>
    <message>
        <source>First column, kept in sight</source>
        <translation>고정된 첫째 열</translation>
    </message>
</context>
<context>
    <name>ui::TargetTables</name>
    <message>
        <source>unchanged</source>
        <translation>변동 없음</translation>
    </message>
    <message>
        <source>%1 (expected effect)</source>
        <comment>indicator</comment>
        <translation>%1(기대 효과)</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>✔ counts</source>
        <translation>✔ 적용</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>명시한 날</translation>
    </message>
    <message>
        <source>The day the statement speaks of</source>
        <translation>목표를 명시한 자료의 기준일</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Against the statement before of the same target</source>
        <translation>같은 목표의 이전 값과의 차이</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Which statement counts at the as-of date</source>
        <translation>기준일 현재 적용되는 값</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>ui::Tile</name>
    <message>
        <source>Where it comes from</source>
        <translation>근거 보기</translation>
    </message>
    <message>
        <source>Where it comes from (F4)</source>
        <translation>근거 보기 (F4)</translation>
    </message>
    <message>
        <source>Where it comes from: %1</source>
        <translation>근거 보기: %1</translation>
    </message>
    <message>
        <source>※ corrected</source>
        <translation>※ 정정</translation>
    </message>
</context>
<context>
    <name>ui::TileComparison</name>
    <message>
        <source>against %1 (%2)</source>
        <comment>phase, date</comment>
        <translation>%1(%2) 대비</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>%1 대비</translation>
    </message>
    <message>
        <source>The day to compare with is not before the as-of date</source>
        <translation>비교할 날짜가 기준일보다 앞서지 않습니다</translation>
    </message>
    <message>
        <source>No closed quarter or report before this date</source>
        <translation>이 날짜 전에 마감한 분기나 보고가 없습니다</translation>
    </message>
    <message>
        <source>The other phase has no such point yet</source>
        <translation>다른 단계는 아직 같은 시점에 이르지 않았습니다</translation>
    </message>
    <message>
        <source>No figure of %1 to compare with</source>
        <comment>date</comment>
        <translation>%1에는 비교할 수치가 없습니다</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <comment>since …</comment>
        <translation>%1 변동 없음</translation>
    </message>
    <message>
        <source>▲ %1 more %2</source>
        <comment>number, since …</comment>
        <translation>%2 ▲ %1 많음</translation>
    </message>
    <message>
        <source>▼ %1 less %2</source>
        <comment>number, since …</comment>
        <translation>%2 ▼ %1 적음</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1%p</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>milestones</comment>
        <translation>완료 %1건</translation>
    </message>
</context>
<context>
    <name>ui::TileCorrections</name>
    <message>
        <source>Corrected since closing %1: %2 was %3</source>
        <comment>quarter, figure, value</comment>
        <translation>%1 마감 뒤 정정: %2 마감 수치 %3</translation>
    </message>
</context>
<context>
    <name>ui::Tiles</name>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>Target %1 by %2</source>
        <translation>목표 %1 (%2까지)</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>목표 %1</translation>
    </message>
    <message>
        <source>Exactly at the target for now</source>
        <translation>현 시점 목표와 같음</translation>
    </message>
    <message>
        <source>▲ %1 above the target for now</source>
        <translation>▲ 현 시점 목표보다 %1 많음</translation>
    </message>
    <message>
        <source>▼ %1 below the target for now</source>
        <translation>▼ 현 시점 목표보다 %1 부족</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>기준일 %1</translation>
    </message>
    <message numerus="yes">
        <source>As of %1, %Ln day(s) old</source>
        <translation>
            <numerusform>기준일 %1 (%n일 전)</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget execution</source>
        <translation>예산 집행률</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>집행 %1 / %3 %2</translation>
    </message>
    <message>
        <source>Small line: execution rate at the last eight quarter ends</source>
        <translation>작은 선: 최근 8개 분기 말 집행률</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>총사업비</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <translation>예산 자료 없음</translation>
    </message>
    <message>
        <source>Total of the plan</source>
        <translation>계획 총액</translation>
    </message>
    <message>
        <source>Small line: total of the plan at the last eight quarter ends</source>
        <translation>작은 선: 최근 8개 분기 말 총사업비</translation>
    </message>
    <message>
        <source>Companies (MOU)</source>
        <translation>기업(협약)</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>기업 자료 없음</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>개사</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>사무소 %1</translation>
    </message>
    <message>
        <source>moved here %1</source>
        <translation>본사 이전 %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>철수 %1</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>목표 미설정</translation>
    </message>
    <message>
        <source>Small line: MOUs at the last eight quarter ends</source>
        <translation>작은 선: 최근 8개 분기 말 협약 수</translation>
    </message>
    <message>
        <source>Training graduates</source>
        <translation>교육 수료생</translation>
    </message>
    <message>
        <source>No graduates yet</source>
        <translation>수료생 자료 없음</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <source>completion %1 (%2 of %3 cohorts)</source>
        <translation>수료율 %1 (%3개 기수 중 %2개)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cohort(s) ended</source>
        <translation>
            <numerusform>%n개 기수 종료</numerusform>
        </translation>
    </message>
    <message>
        <source>Small line: graduates at the last eight quarter ends</source>
        <translation>작은 선: 최근 8개 분기 말 수료생</translation>
    </message>
    <message>
        <source>Milestones done</source>
        <translation>이정표 완료</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>이정표 자료 없음</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>%1 of %2 done on the first plan&apos;s day</source>
        <translation>완료 %2건 중 %1건 최초 계획일 준수</translation>
    </message>
    <message>
        <source>No first plan to compare with</source>
        <translation>비교할 최초 계획 없음</translation>
    </message>
    <message numerus="yes">
        <source>▼ %Ln late</source>
        <translation>
            <numerusform>▼ %n건 지연</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, the longest by %Ln day(s)</source>
        <translation>
            <numerusform>, 최장 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>None late</source>
        <translation>지연 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due within 90 days</source>
        <translation>
            <numerusform>90일 이내 예정 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Small line: milestones done at the last eight quarter ends</source>
        <translation>작은 선: 최근 8개 분기 말 완료 이정표</translation>
    </message>
    <message>
        <source>Import a budget file</source>
        <translation>예산 파일을 가져오십시오</translation>
    </message>
    <message>
        <source>Import a register of companies</source>
        <translation>기업 명부를 가져오십시오</translation>
    </message>
    <message>
        <source>Import a training file</source>
        <translation>교육 파일을 가져오십시오</translation>
    </message>
    <message>
        <source>Import a file of milestones</source>
        <translation>이정표 파일을 가져오십시오</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan versions</source>
        <translation>
            <numerusform>계획 %n차례 공표</numerusform>
        </translation>
    </message>
    <message>
        <source>The first plan: %1</source>
        <translation>최초 계획: %1</translation>
    </message>
    <message>
        <source>No spending yet: import it</source>
        <translation>집행 자료 없음: 가져오기 필요</translation>
    </message>
    <message>
        <source>Unchanged since %1</source>
        <translation>%1 이후 변동 없음</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>%2 이후 ▲ %1</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <translation>%2 이후 ▼ %1</translation>
    </message>
    <message>
        <source>▲ %1 ahead of the year&apos;s course</source>
        <translation>▲ 연간 균등 집행보다 %1 높음</translation>
    </message>
    <message>
        <source>▼ %1 behind the year&apos;s course</source>
        <translation>▼ 연간 균등 집행보다 %1 낮음</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>AI Cluster Programme</source>
        <translation>인공지능 집적단지 사업</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>See the figures as of today</source>
        <translation>오늘 기준 수치를 봅니다</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>전체 사업</translation>
    </message>
    <message>
        <source>Only figures dated on or before this day count. Write a date and press Enter: 2020-12-31, 20201231, 2020-12, 2020Q4</source>
        <translation>기준일이 이 날까지인 수치만 셉니다. 날짜를 적고 Enter를 누르십시오: 2020-12-31, 20201231, 2020-12, 2020Q4</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>What the figures are held against: the tiles show the difference, every chart says it</source>
        <translation>수치를 무엇과 비교할지 고릅니다. 상단 카드에 차이가 나오고 모든 차트에 적힙니다</translation>
    </message>
    <message>
        <source>The day to compare with</source>
        <translation>비교할 날짜</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>금액 단위</translation>
    </message>
    <message>
        <source>The unit in which amounts are shown; files keep won</source>
        <translation>금액을 보이는 단위입니다. 파일에는 원 단위로 남습니다</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>비교 안 함</translation>
    </message>
    <message>
        <source>Compare with a day</source>
        <translation>날짜와 비교</translation>
    </message>
    <message>
        <source>Last report (%1)</source>
        <translation>지난 보고와 비교(%1)</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>지난 보고와 비교</translation>
    </message>
    <message>
        <source>Other phase (%1)</source>
        <translation>다른 단계와 비교(%1)</translation>
    </message>
    <message>
        <source>Other phase</source>
        <translation>다른 단계와 비교</translation>
    </message>
</context>
<context>
    <name>ui::UndoStack</name>
    <message>
        <source>Redone</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>ui::Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Welcome to Clusterboard</source>
        <translation>집적단지 상황판에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Your name and division are written beside every change you make, so that others can see who entered a figure.</source>
        <translation>이름과 부서는 변경할 때마다 함께 기록되어, 누가 수치를 입력했는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Language, name and division can be changed in the settings at any time.</source>
        <translation>언어와 이름, 부서는 설정에서 언제든지 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>부서</translation>
    </message>
</context>
<context>
    <name>ui::WithdrawDialog</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>철회(&amp;W)</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>철회: %1</translation>
    </message>
    <message>
        <source>“%1” no longer holds from the day below. Before it, it stands as it does now.</source>
        <translation>“%1” 기록은 아래 날짜부터 효력이 없습니다. 그 전에는 지금대로 남습니다.</translation>
    </message>
    <message>
        <source>“%1” is taken out of the records. The history keeps it, and it can be put back.</source>
        <translation>“%1” 기록을 뺍니다. 이력에 남으며 다시 적용할 수 있습니다.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>철회 시작일</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>사유(&amp;R)</translation>
    </message>
    <message>
        <source>Reason for withdrawing (required)</source>
        <translation>철회 사유(필수)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하고 있습니다…</translation>
    </message>
    <message>
        <source>Give the day from which it no longer holds.</source>
        <translation>어느 날부터 효력이 없는지 적으십시오.</translation>
    </message>
    <message>
        <source>Write why it no longer holds; the history keeps the reason.</source>
        <translation>철회하는 까닭을 적으십시오. 사유는 이력에 남습니다.</translation>
    </message>
</context>
<context>
    <name>ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Reading the file and comparing…</source>
        <translation>파일을 읽고 비교하는 중…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>되돌리는 중…</translation>
    </message>
    <message>
        <source>Checking the data…</source>
        <translation>데이터 검사 중…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>백업하는 중…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>내보내는 중…</translation>
    </message>
    <message>
        <source>Storing %1 of %2 rows</source>
        <translation>%2행 중 %1행 저장 중</translation>
    </message>
    <message>
        <source>Keeping the file: %1 of %2 KB</source>
        <translation>원본 보관 중: %2KB 중 %1KB</translation>
    </message>
    <message>
        <source>%1 / %2 MB · %3 rows</source>
        <translation>%1 / %2 MB · %3행</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>되돌리는 중…</translation>
    </message>
</context>
</TS>
