<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ui::FileLine</name>
    <message>
        <source>No data file is open</source>
        <translation>No data file is open</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Nothing imported yet</translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation>unknown person</translation>
    </message>
    <message>
        <source>Last import: %1 · %2 · %3</source>
        <translation>Last import: %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>Categories</name>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>R&amp;D</source>
        <translation>R&amp;D</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Talent</source>
        <translation>Talent</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Drawing (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Numbers as CSV (*.csv)</source>
        <translation>Numbers as CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ChartSizes</name>
    <message>
        <source>Column of a report</source>
        <translation>Column of a report</translation>
    </message>
    <message>
        <source>Half a page</source>
        <translation>Half a page</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Slide</translation>
    </message>
</context>
<context>
    <name>ChartTexts</name>
    <message>
        <source>%1 %2</source>
        <comment>number unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>c. %1</source>
        <comment>approximate number</comment>
        <translation>c. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>[Source] %1</source>
        <translation>[Source] %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows at this size; the table has all</source>
        <translation>%1 of %2 rows at this size; the table has all</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days of slip, signed</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>The vertical axis does not start at zero.</source>
        <translation>The vertical axis does not start at zero.</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <comment>days since the planned day</comment>
        <translation>%1 d late</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rounded amount (to the won)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>worked out from several figures</source>
        <translation>worked out from several figures</translation>
    </message>
    <message>
        <source>The table names the steps.</source>
        <translation>The table names the steps.</translation>
    </message>
    <message>
        <source>Check code %1</source>
        <translation>Check code %1</translation>
    </message>
    <message>
        <source>plan = day of statement</source>
        <translation>plan = day of statement</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Versions of the plan</source>
        <translation>Versions of the plan</translation>
    </message>
    <message>
        <source>Plan by category</source>
        <translation>Plan by category</translation>
    </message>
    <message>
        <source>Companies over time</source>
        <translation>Companies over time</translation>
    </message>
    <message>
        <source>Plan by funding</source>
        <translation>Plan by funding</translation>
    </message>
    <message>
        <source>Plan to spending by year</source>
        <translation>Plan to spending by year</translation>
    </message>
    <message>
        <source>Spending by category</source>
        <translation>Spending by category</translation>
    </message>
    <message>
        <source>Money of the phases</source>
        <translation>Money of the phases</translation>
    </message>
    <message>
        <source>From MOU to office and headquarters</source>
        <translation>From MOU to office and headquarters</translation>
    </message>
    <message>
        <source>Graduates by cohort</source>
        <translation>Graduates by cohort</translation>
    </message>
    <message>
        <source>Graduates, cumulative, against the target</source>
        <translation>Graduates, cumulative, against the target</translation>
    </message>
    <message>
        <source>Milestones, planned and actual</source>
        <translation>Milestones, planned and actual</translation>
    </message>
    <message>
        <source>Attainment of the targets</source>
        <translation>Attainment of the targets</translation>
    </message>
    <message>
        <source>Budget, payout and spending over time</source>
        <translation>Budget, payout and spending over time</translation>
    </message>
    <message>
        <source>Funding by year</source>
        <translation>Funding by year</translation>
    </message>
    <message>
        <source>Execution rate by year</source>
        <translation>Execution rate by year</translation>
    </message>
    <message>
        <source>From MOU to headquarters by year of the MOU</source>
        <translation>From MOU to headquarters by year of the MOU</translation>
    </message>
    <message>
        <source>Companies by sector</source>
        <translation>Companies by sector</translation>
    </message>
    <message>
        <source>Cohorts, from applicants to jobs</source>
        <translation>Cohorts, from applicants to jobs</translation>
    </message>
    <message>
        <source>Slip of the milestones</source>
        <translation>Slip of the milestones</translation>
    </message>
    <message>
        <source>Risks by likelihood and impact</source>
        <translation>Risks by likelihood and impact</translation>
    </message>
    <message>
        <source>Infrastructure against the plan</source>
        <translation>Infrastructure against the plan</translation>
    </message>
    <message>
        <source>Pace needed to reach the targets</source>
        <translation>Pace needed to reach the targets</translation>
    </message>
    <message>
        <source>Computing power over time</source>
        <translation>Computing power over time</translation>
    </message>
    <message>
        <source>Storage over time</source>
        <translation>Storage over time</translation>
    </message>
    <message>
        <source>Equipment over time</source>
        <translation>Equipment over time</translation>
    </message>
    <message>
        <source>Companies by phase year</source>
        <translation>Companies by phase year</translation>
    </message>
    <message>
        <source>Money by phase year</source>
        <translation>Money by phase year</translation>
    </message>
    <message>
        <source>Milestones by phase year</source>
        <translation>Milestones by phase year</translation>
    </message>
    <message>
        <source>Graduates by phase year</source>
        <translation>Graduates by phase year</translation>
    </message>
    <message>
        <source>Companies by region</source>
        <translation>Companies by region</translation>
    </message>
    <message>
        <source>Dates of each company</source>
        <translation>Dates of each company</translation>
    </message>
    <message>
        <source>Register against reports</source>
        <translation>Register against reports</translation>
    </message>
    <message>
        <source>From one plan to the next</source>
        <translation>From one plan to the next</translation>
    </message>
    <message>
        <source>Earned value of the milestones</source>
        <translation>Earned value of the milestones</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>does not count</translation>
    </message>
    <message>
        <source>%1 (%2, as of %3)</source>
        <comment>value, source, date</comment>
        <translation>%1 (%2, as of %3)</translation>
    </message>
    <message>
        <source>%1: other sources state %2.</source>
        <comment>figure, list of values</comment>
        <translation>%1: other sources state %2.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>milestones done</source>
        <translation>milestones done</translation>
    </message>
    <message>
        <source>milestones late</source>
        <translation>milestones late</translation>
    </message>
    <message>
        <source>number of milestones</source>
        <translation>number of milestones</translation>
    </message>
    <message>
        <source>cohorts ended</source>
        <translation>cohorts ended</translation>
    </message>
    <message>
        <source>%1: no figures of this quarter</source>
        <translation>%1: no figures of this quarter</translation>
    </message>
    <message>
        <source>%1: not reported for a quarter</source>
        <translation>%1: not reported for a quarter</translation>
    </message>
    <message>
        <source>conflicts without a decision: %1</source>
        <translation>conflicts without a decision: %1</translation>
    </message>
    <message>
        <source>change set %1: rows refused and not imported: %2</source>
        <translation>change set %1: rows refused and not imported: %2</translation>
    </message>
    <message>
        <source>change set %1: stored with warnings that nobody read: %2</source>
        <translation>change set %1: stored with warnings that nobody read: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, phase</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>figure, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>This alters %Ln figure(s) of a closed quarter (%1).</source>
        <translation>
            <numerusform>This alters %Ln figure of a closed quarter (%1).</numerusform>
            <numerusform>This alters %Ln figures of a closed quarter (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>This opens a closed quarter again (%1).</source>
        <translation>This opens a closed quarter again (%1).</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>milestones due within 90 days</source>
        <translation>milestones due within 90 days</translation>
    </message>
    <message>
        <source>base of the execution rate</source>
        <translation>base of the execution rate</translation>
    </message>
    <message>
        <source>start of the period</source>
        <translation>start of the period</translation>
    </message>
    <message>
        <source>end of the period</source>
        <translation>end of the period</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This would reopen the closed quarter %1. Give a reason for it.</source>
        <translation>This would reopen the closed quarter %1. Give a reason for it.</translation>
    </message>
    <message>
        <source>The quarter %1 is closed and this would alter its figures (%2): %3, from %4 to %5. Nothing was stored. Give a reason to store it as a correction.</source>
        <translation>The quarter %1 is closed and this would alter its figures (%2): %3, from %4 to %5. Nothing was stored. Give a reason to store it as a correction.</translation>
    </message>
    <message>
        <source>The quarter %1 is closed already, by change set %2.</source>
        <translation>The quarter %1 is closed already, by change set %2.</translation>
    </message>
    <message>
        <source>The quarter %1 is not closed.</source>
        <translation>The quarter %1 is not closed.</translation>
    </message>
    <message>
        <source>The quarter %1 is not over: it can be closed after %2.</source>
        <translation>The quarter %1 is not over: it can be closed after %2.</translation>
    </message>
    <message>
        <source>Several claims fit. Say which one is meant by its as-of date or revision: %1.</source>
        <translation>Several claims fit. Say which one is meant by its as-of date or revision: %1.</translation>
    </message>
    <message>
        <source>The file %1 does not exist. Check its name and folder.</source>
        <translation>The file %1 does not exist. Check its name and folder.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file but a folder or a device. Choose a file.</source>
        <translation>%1 is not an ordinary file but a folder or a device. Choose a file.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2. Check its permissions and that its disk is connected.</source>
        <translation>The file %1 cannot be read: %2. Check its permissions and that its disk is connected.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another folder or check its permissions.</source>
        <translation>The file %1 cannot be written: %2. Choose another folder or check its permissions.</translation>
    </message>
    <message>
        <source>The file %1 exists already and was left as it is. Choose another name.</source>
        <translation>The file %1 exists already and was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written and nothing was changed. Free some space and try again.</source>
        <translation>The disk is full; %1 was not written and nothing was changed. Free some space and try again.</translation>
    </message>
    <message>
        <source>%1 is the data file itself or one of the inputs and was not written over. Choose another name.</source>
        <translation>%1 is the data file itself or one of the inputs and was not written over. Choose another name.</translation>
    </message>
    <message>
        <source>The data file %1 is in use by another program. Close it there and try again.</source>
        <translation>The data file %1 is in use by another program. Close it there and try again.</translation>
    </message>
    <message>
        <source>The data file %1 is in use on the computer %2 (process %3, since %4). Close it there and try again.</source>
        <translation>The data file %1 is in use on the computer %2 (process %3, since %4). Close it there and try again.</translation>
    </message>
    <message>
        <source>The file %1 may only be read. Change its permissions or work on a copy.</source>
        <translation>The file %1 may only be read. Change its permissions or work on a copy.</translation>
    </message>
    <message>
        <source>%1 is not a Clusterboard data file. Import it instead if it holds a table.</source>
        <translation>%1 is not a Clusterboard data file. Import it instead if it holds a table.</translation>
    </message>
    <message>
        <source>%1 is a database of another program. Choose a .clusterboard file.</source>
        <translation>%1 is a database of another program. Choose a .clusterboard file.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program (format %2, this program knows %3). Install the newer version; only a backup can be made with this one.</source>
        <translation>%1 was written by a newer version of the program (format %2, this program knows %3). Install the newer version; only a backup can be made with this one.</translation>
    </message>
    <message>
        <source>The data file %1 is damaged: %2. Leave it as it is and open the latest backup.</source>
        <translation>The data file %1 is damaged: %2. Leave it as it is and open the latest backup.</translation>
    </message>
    <message>
        <source>%1 has a second name (hard link); changes through two names would damage it. Make a copy and open that.</source>
        <translation>%1 has a second name (hard link); changes through two names would damage it. Make a copy and open that.</translation>
    </message>
    <message>
        <source>The data file could not be worked on: %2 (code %1). Nothing was changed. Try again, and check the file if it happens again.</source>
        <translation>The data file could not be worked on: %2 (code %1). Nothing was changed. Try again, and check the file if it happens again.</translation>
    </message>
    <message>
        <source>The history of the data file is not whole: change set %1 differs from its seal. Someone changed the file outside the program; open the latest backup.</source>
        <translation>The history of the data file is not whole: change set %1 differs from its seal. Someone changed the file outside the program; open the latest backup.</translation>
    </message>
    <message>
        <source>The data file changed since the preview was made (change set %1, now %2). Nothing was stored; make the preview again.</source>
        <translation>The data file changed since the preview was made (change set %1, now %2). Nothing was stored; make the preview again.</translation>
    </message>
    <message>
        <source>There is no change set %1 in this file. The history lists those that exist.</source>
        <translation>There is no change set %1 in this file. The history lists those that exist.</translation>
    </message>
    <message>
        <source>Change set %1 has been taken back already, by change set %2. To bring it back, take back that one.</source>
        <translation>Change set %1 has been taken back already, by change set %2. To bring it back, take back that one.</translation>
    </message>
    <message>
        <source>Nothing would change; nothing was stored.</source>
        <translation>Nothing would change; nothing was stored.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of records. Use budget, companies, training, milestones, …</source>
        <translation>“%1” is not a kind of records. Use budget, companies, training, milestones, …</translation>
    </message>
    <message>
        <source>There is no %1 named “%2”. Check the spelling.</source>
        <translation>There is no %1 named “%2”. Check the spelling.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2025-03-31.</source>
        <translation>“%1” is not a date. Write it as 2025-03-31.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>There are no figures yet for “%1” with this phase and as-of date. Import them, or choose a later date.</source>
        <translation>There are no figures yet for “%1” with this phase and as-of date. Import them, or choose a later date.</translation>
    </message>
    <message>
        <source>The text is not valid %1 (byte %2: %3). Choose its true encoding or save it as UTF-8.</source>
        <translation>The text is not valid %1 (byte %2: %3). Choose its true encoding or save it as UTF-8.</translation>
    </message>
    <message>
        <source>The text reads as “%1” in UTF-8 and as “%2” in windows-949. Choose the encoding.</source>
        <translation>The text reads as “%1” in UTF-8 and as “%2” in windows-949. Choose the encoding.</translation>
    </message>
    <message>
        <source>A quotation mark that opens here is never closed. Close it in the file and import again.</source>
        <translation>A quotation mark that opens here is never closed. Close it in the file and import again.</translation>
    </message>
    <message>
        <source>A field is longer than %1 characters; a quotation mark may be missing before it.</source>
        <translation>A field is longer than %1 characters; a quotation mark may be missing before it.</translation>
    </message>
    <message>
        <source>The file is larger than %1. Split it and import the parts.</source>
        <translation>The file is larger than %1. Split it and import the parts.</translation>
    </message>
    <message>
        <source>%1 cells hold characters that windows-949 does not have, the first is “%2”. Export as UTF-8.</source>
        <translation>%1 cells hold characters that windows-949 does not have, the first is “%2”. Export as UTF-8.</translation>
    </message>
    <message>
        <source>No row looks like a header that the program knows. Put the column names in one row, or choose the kind of records.</source>
        <translation>No row looks like a header that the program knows. Put the column names in one row, or choose the kind of records.</translation>
    </message>
    <message>
        <source>The header fits several kinds of records: %1. Choose one of them.</source>
        <translation>The header fits several kinds of records: %1. Choose one of them.</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Add it, or choose another kind of records.</source>
        <translation>The column “%1” is missing. Add it, or choose another kind of records.</translation>
    </message>
    <message>
        <source>%1 rows have errors, so nothing was stored. Correct them, or keep only the good rows.</source>
        <translation>%1 rows have errors, so nothing was stored. Correct them, or keep only the good rows.</translation>
    </message>
    <message>
        <source>The total should be %1 but the file has %2. Nothing was stored; check the file or the total.</source>
        <translation>The total should be %1 but the file has %2. Nothing was stored; check the file or the total.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>A row has more than %1 fields; the delimiter may be another one.</source>
        <translation>A row has more than %1 fields; the delimiter may be another one.</translation>
    </message>
    <message>
        <source>A row is longer than %1; a quotation mark may be missing before it.</source>
        <translation>A row is longer than %1; a quotation mark may be missing before it.</translation>
    </message>
    <message>
        <source>There is no %1 named “%2”. There are: %3.</source>
        <translation>There is no %1 named “%2”. There are: %3.</translation>
    </message>
    <message>
        <source>“%1” has other content already (rows that differ: %2). Make them equal first, or choose another name.</source>
        <translation>“%1” has other content already (rows that differ: %2). Make them equal first, or choose another name.</translation>
    </message>
    <message>
        <source>The import set-up “%1” cannot be read: its part “%2” is none that this program writes. Save it anew.</source>
        <translation>The import set-up “%1” cannot be read: its part “%2” is none that this program writes. Save it anew.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>there is no such file or folder</translation>
    </message>
    <message>
        <source>you may not do that there</source>
        <translation>you may not do that there</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>the system does not allow it</translation>
    </message>
    <message>
        <source>no space is left on the disk</source>
        <translation>no space is left on the disk</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>your share of the disk is used up</translation>
    </message>
    <message>
        <source>the disk may only be read</source>
        <translation>the disk may only be read</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>a part of the path is no folder</translation>
    </message>
    <message>
        <source>the disk or the connection to it failed</source>
        <translation>the disk or the connection to it failed</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>another program is using it</translation>
    </message>
    <message>
        <source>the system refuses (%1)</source>
        <translation>the system refuses (%1)</translation>
    </message>
    <message>
        <source>This is not a text table but %1. Open it in its own program and save it as XLSX or CSV.</source>
        <translation>This is not a text table but %1. Open it in its own program and save it as XLSX or CSV.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one and import it again.</source>
        <translation>The workbook is protected by a password. Save it without one and import it again.</translation>
    </message>
    <message>
        <source>The workbook is not whole (%1). Open it in a spreadsheet, save it and import it again.</source>
        <translation>The workbook is not whole (%1). Open it in a spreadsheet, save it and import it again.</translation>
    </message>
    <message>
        <source>The workbook needs more than %1 to be read. Save the sheet as CSV and import that.</source>
        <translation>The workbook needs more than %1 to be read. Save the sheet as CSV and import that.</translation>
    </message>
    <message>
        <source>The workbook was not read within %1 seconds. Save the sheet as CSV and import that.</source>
        <translation>The workbook was not read within %1 seconds. Save the sheet as CSV and import that.</translation>
    </message>
    <message>
        <source>The part of the program that reads workbooks is missing (%1). Install the program again, or save the sheet as CSV.</source>
        <translation>The part of the program that reads workbooks is missing (%1). Install the program again, or save the sheet as CSV.</translation>
    </message>
    <message>
        <source>The workbook could not be read (%1); it may be damaged. Open it in a spreadsheet and save it again, or save the sheet as CSV.</source>
        <translation>The workbook could not be read (%1); it may be damaged. Open it in a spreadsheet and save it again, or save the sheet as CSV.</translation>
    </message>
    <message>
        <source>The record is not there any more. Look at the table again and choose anew.</source>
        <translation>The record is not there any more. Look at the table again and choose anew.</translation>
    </message>
    <message>
        <source>%1 lies before the day the claim speaks of (%2). Give that day or a later one.</source>
        <translation>%1 lies before the day the claim speaks of (%2). Give that day or a later one.</translation>
    </message>
    <message>
        <source>“%1” names no source, and without one it must not leave the program. Give its records a source and an as-of date: in their form, or in the columns source and as_of of the file that you import.</source>
        <translation>“%1” names no source, and without one it must not leave the program. Give its records a source and an as-of date: in their form, or in the columns source and as_of of the file that you import.</translation>
    </message>
    <message>
        <source>“%1” has no as-of date, and without one it must not leave the program. Choose an as-of date.</source>
        <translation>“%1” has no as-of date, and without one it must not leave the program. Choose an as-of date.</translation>
    </message>
    <message>
        <source>A character was lost here before the file came (byte %1). Get the file anew from where it was made.</source>
        <translation>A character was lost here before the file came (byte %1). Get the file anew from where it was made.</translation>
    </message>
    <message>
        <source>The file %1 was changed or replaced by another program meanwhile. Nothing was stored. Open or import it again.</source>
        <translation>The file %1 was changed or replaced by another program meanwhile. Nothing was stored. Open or import it again.</translation>
    </message>
    <message>
        <source>The disk is full: %1 needs %2 and %3 are free. It was not written and nothing was changed. Free some space and try again.</source>
        <translation>The disk is full: %1 needs %2 and %3 are free. It was not written and nothing was changed. Free some space and try again.</translation>
    </message>
    <message>
        <source>The disk is full (%2 free); %1 was not written and nothing was changed. Free some space and try again.</source>
        <translation>The disk is full (%2 free); %1 was not written and nothing was changed. Free some space and try again.</translation>
    </message>
    <message>
        <source>The computer has no memory left for this. Nothing was stored. Close other programs and try again.</source>
        <translation>The computer has no memory left for this. Nothing was stored. Close other programs and try again.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged: it was cut short or altered after it was exported, so its check code says nothing about it. Take the original file, or type the code that is printed.</source>
        <translation>The picture %1 is damaged: it was cut short or altered after it was exported, so its check code says nothing about it. Take the original file, or type the code that is printed.</translation>
    </message>
    <message>
        <source>The picture would need more than %1 of memory. Choose a smaller size or fewer points per inch.</source>
        <translation>The picture would need more than %1 of memory. Choose a smaller size or fewer points per inch.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>National AI industry-convergence cluster, Gwangju</source>
        <translation>National AI industry-convergence cluster, Gwangju</translation>
    </message>
    <message>
        <source>every date</source>
        <translation>every date</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sources of these rows</source>
        <translation>Sources of these rows</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Known on</translation>
    </message>
    <message>
        <source>change set %1</source>
        <translation>change set %1</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Blank source</source>
        <translation>Blank source</translation>
    </message>
    <message>
        <source>the office&apos;s own books</source>
        <translation>the office&apos;s own books</translation>
    </message>
    <message>
        <source>The records of the data file, one table for each kind. As of %1, after change set %2. Amounts are in won; a blank source is the office&apos;s own books.</source>
        <translation>The records of the data file, one table for each kind. As of %1, after change set %2. Amounts are in won; a blank source is the office&apos;s own books.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>an Excel workbook</source>
        <translation>an Excel workbook</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>an old Excel workbook</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet</source>
        <translation>an OpenDocument spreadsheet</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>an archive</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>a web page</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>an XML document</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>a Hangul document</source>
        <translation>a Hangul document</translation>
    </message>
    <message>
        <source>probably UTF-16 text without its mark (choose UTF-16 as the encoding)</source>
        <translation>probably UTF-16 text without its mark (choose UTF-16 as the encoding)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>a database</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>a binary file</translation>
    </message>
    <message>
        <source>a binary Excel workbook</source>
        <translation>a binary Excel workbook</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message>
        <source>All funding</source>
        <translation>All funding</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
</context>
<context>
    <name>Inspections</name>
    <message>
        <source>counts: the only claim up to this date</source>
        <translation>counts: the only claim up to this date</translation>
    </message>
    <message>
        <source>counts: the latest as-of date</source>
        <translation>counts: the latest as-of date</translation>
    </message>
    <message>
        <source>counts: exact, and the approximate one is less than a year younger</source>
        <translation>counts: exact, and the approximate one is less than a year younger</translation>
    </message>
    <message>
        <source>counts: the better source of the same date</source>
        <translation>counts: the better source of the same date</translation>
    </message>
    <message>
        <source>counts: stated by the later change set</source>
        <translation>counts: stated by the later change set</translation>
    </message>
    <message>
        <source>counts: first in order among equals</source>
        <translation>counts: first in order among equals</translation>
    </message>
    <message>
        <source>counts: adopted by a decision</source>
        <translation>counts: adopted by a decision</translation>
    </message>
    <message>
        <source>earlier: another claim has a later as-of date</source>
        <translation>earlier: another claim has a later as-of date</translation>
    </message>
    <message>
        <source>approximate: an exact claim less than a year older stands</source>
        <translation>approximate: an exact claim less than a year older stands</translation>
    </message>
    <message>
        <source>another claim of the same date has the better source</source>
        <translation>another claim of the same date has the better source</translation>
    </message>
    <message>
        <source>a later change set states it anew</source>
        <translation>a later change set states it anew</translation>
    </message>
    <message>
        <source>second in order among equals</source>
        <translation>second in order among equals</translation>
    </message>
    <message>
        <source>a decision adopted another claim</source>
        <translation>a decision adopted another claim</translation>
    </message>
    <message>
        <source>later than the as-of date</source>
        <translation>later than the as-of date</translation>
    </message>
    <message>
        <source>withdrawn from this date</source>
        <translation>withdrawn from this date</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>stated by one claim</source>
        <translation>stated by one claim</translation>
    </message>
    <message>
        <source>sum of the parts</source>
        <translation>sum of the parts</translation>
    </message>
    <message>
        <source>what was added within the phase</source>
        <translation>what was added within the phase</translation>
    </message>
    <message>
        <source>numerator ÷ denominator</source>
        <translation>numerator ÷ denominator</translation>
    </message>
    <message>
        <source>number of the records</source>
        <translation>number of the records</translation>
    </message>
    <message>
        <source>point on the straight line between the due dates</source>
        <translation>point on the straight line between the due dates</translation>
    </message>
    <message>
        <source>value held against the target due now</source>
        <translation>value held against the target due now</translation>
    </message>
    <message>
        <source>Milestones done</source>
        <translation>Milestones done</translation>
    </message>
    <message>
        <source>Milestones late</source>
        <translation>Milestones late</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Milestones due soon</source>
        <translation>Milestones due soon</translation>
    </message>
    <message>
        <source>%1 (register)</source>
        <translation>%1 (register)</translation>
    </message>
    <message>
        <source>Cohorts ended</source>
        <translation>Cohorts ended</translation>
    </message>
    <message>
        <source>not broken down</source>
        <translation>not broken down</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Subtracted</source>
        <translation>Subtracted</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>document %1</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>the last report, %1</source>
        <translation>the last report, %1</translation>
    </message>
    <message>
        <source>%1 at the same point, %2</source>
        <comment>phase, date</comment>
        <translation>%1 at the same point, %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>change set %1</source>
        <translation>change set %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>compared with %1</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Total cost (plan)</source>
        <translation>Total cost (plan)</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Current budget</source>
        <translation>Current budget</translation>
    </message>
    <message>
        <source>Execution rate</source>
        <translation>Execution rate</translation>
    </message>
    <message>
        <source>Payout rate</source>
        <translation>Payout rate</translation>
    </message>
    <message>
        <source>Money of the programme</source>
        <translation>Money of the programme</translation>
    </message>
    <message>
        <source>MOUs</source>
        <translation>MOUs</translation>
    </message>
    <message>
        <source>Offices opened</source>
        <translation>Offices opened</translation>
    </message>
    <message>
        <source>Headquarters moved</source>
        <translation>Headquarters moved</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Left again</source>
        <translation>Left again</translation>
    </message>
    <message>
        <source>Companies and institutions, cumulative</source>
        <translation>Companies and institutions, cumulative</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Startups</source>
        <translation>Startups</translation>
    </message>
    <message>
        <source>AI specialists</source>
        <translation>AI specialists</translation>
    </message>
    <message>
        <source>Training graduates</source>
        <translation>Training graduates</translation>
    </message>
    <message>
        <source>Training graduates, cumulative</source>
        <translation>Training graduates, cumulative</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>Graduated</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Applicants</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Surveyed</source>
        <translation>Surveyed</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Employed</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <source>Employment rate</source>
        <translation>Employment rate</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Computing power</source>
        <translation>Computing power</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Milestones, planned and actual dates</source>
        <translation>Milestones, planned and actual dates</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>First plan</source>
        <translation>First plan</translation>
    </message>
    <message>
        <source>Plan before</source>
        <translation>Plan before</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Value in percent of the target</source>
        <translation>Value in percent of the target</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Target by now</source>
        <translation>Target by now</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Expected effect</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Attainment</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>own books</source>
        <translation>own books</translation>
    </message>
    <message>
        <source>Money of the programme, cumulative</source>
        <translation>Money of the programme, cumulative</translation>
    </message>
    <message>
        <source>Companies of the register</source>
        <translation>Companies of the register</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Still here</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Sector not recorded</source>
        <translation>Sector not recorded</translation>
    </message>
    <message>
        <source>MOUs by year of the phase, cumulative</source>
        <translation>MOUs by year of the phase, cumulative</translation>
    </message>
    <message>
        <source>Training graduates by year of the phase, cumulative</source>
        <translation>Training graduates by year of the phase, cumulative</translation>
    </message>
    <message>
        <source>Cohorts, from applicants to jobs</source>
        <translation>Cohorts, from applicants to jobs</translation>
    </message>
    <message>
        <source>Needed per quarter</source>
        <translation>Needed per quarter</translation>
    </message>
    <message>
        <source>Mean quarter so far</source>
        <translation>Mean quarter so far</translation>
    </message>
    <message>
        <source>Best quarter so far</source>
        <translation>Best quarter so far</translation>
    </message>
    <message>
        <source>Increase per quarter, in percent of the best quarter</source>
        <translation>Increase per quarter, in percent of the best quarter</translation>
    </message>
    <message>
        <source>Open risks by likelihood (1 to 5)</source>
        <translation>Open risks by likelihood (1 to 5)</translation>
    </message>
    <message>
        <source>High impact (4 and more)</source>
        <translation>High impact (4 and more)</translation>
    </message>
    <message>
        <source>Medium impact (3)</source>
        <translation>Medium impact (3)</translation>
    </message>
    <message>
        <source>Low impact (up to 2)</source>
        <translation>Low impact (up to 2)</translation>
    </message>
    <message>
        <source>Test facilities</source>
        <translation>Test facilities</translation>
    </message>
    <message>
        <source>Milestones done</source>
        <translation>Milestones done</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Spending by year of the phase, cumulative</source>
        <translation>Spending by year of the phase, cumulative</translation>
    </message>
    <message>
        <source>Payout by year of the phase, cumulative</source>
        <translation>Payout by year of the phase, cumulative</translation>
    </message>
    <message>
        <source>Budget by year of the phase, cumulative</source>
        <translation>Budget by year of the phase, cumulative</translation>
    </message>
    <message>
        <source>Milestones done by year of the phase, cumulative</source>
        <translation>Milestones done by year of the phase, cumulative</translation>
    </message>
    <message>
        <source>Region not recorded</source>
        <translation>Region not recorded</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Dates of each company of the register</source>
        <translation>Dates of each company of the register</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Register, same day</source>
        <translation>Register, same day</translation>
    </message>
    <message>
        <source>Register, now</source>
        <translation>Register, now</translation>
    </message>
    <message>
        <source>Reported counts and the register</source>
        <translation>Reported counts and the register</translation>
    </message>
    <message>
        <source>Planned or done day, by day of the statement</source>
        <translation>Planned or done day, by day of the statement</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Carried in</translation>
    </message>
    <message>
        <source>Planned value</source>
        <translation>Planned value</translation>
    </message>
    <message>
        <source>Earned value</source>
        <translation>Earned value</translation>
    </message>
    <message>
        <source>Weights of the milestones, cumulative</source>
        <translation>Weights of the milestones, cumulative</translation>
    </message>
    <message>
        <source>Plan by fiscal year</source>
        <translation>Plan by fiscal year</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>reported</source>
        <translation>reported</translation>
    </message>
    <message>
        <source>register</source>
        <translation>register</translation>
    </message>
    <message>
        <source>current budget</source>
        <translation>current budget</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>Whole programme</source>
        <translation>Whole programme</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>All cohorts</source>
        <translation>All cohorts</translation>
    </message>
    <message>
        <source>Cohort %1</source>
        <translation>Cohort %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>withdrawn from %1</source>
        <translation>withdrawn from %1</translation>
    </message>
    <message>
        <source>Taking back change set %1</source>
        <translation>Taking back change set %1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>KRW</source>
        <translation>KRW</translation>
    </message>
    <message>
        <source>KRW thousand</source>
        <translation>KRW thousand</translation>
    </message>
    <message>
        <source>KRW million</source>
        <translation>KRW million</translation>
    </message>
    <message>
        <source>KRW billion</source>
        <comment>translated by the unit of a hundred million: the numbers are scaled to it</comment>
        <translation>KRW billion</translation>
    </message>
    <message>
        <source>Figures may not add up because of rounding.</source>
        <translation>Figures may not add up because of rounding.</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Largest regions: %1 and %2 more, with %3 of %4 companies each</source>
        <translation>Largest regions: %1 and %2 more, with %3 of %4 companies each</translation>
    </message>
    <message>
        <source>Largest sectors: %1 and %2 more, with %3 of %4 companies each</source>
        <translation>Largest sectors: %1 and %2 more, with %3 of %4 companies each</translation>
    </message>
    <message>
        <source>100%: the target of this day, on the straight line to the next due date.</source>
        <translation>100%: the target of this day, on the straight line to the next due date.</translation>
    </message>
    <message>
        <source>%1 funding of %2, no other is known</source>
        <comment>funding, money</comment>
        <translation>%1 funding of %2, no other is known</translation>
    </message>
    <message>
        <source>%1 funding gives %2, %3 of %4 in %5</source>
        <comment>funding, money, share, money, year</comment>
        <translation>%1 funding gives %2, %3 of %4 in %5</translation>
    </message>
    <message>
        <source>%1 funding gives %2, %3 of %4 in the years shown</source>
        <comment>funding, money, share, money</comment>
        <translation>%1 funding gives %2, %3 of %4 in the years shown</translation>
    </message>
    <message>
        <source>%1 MOUs</source>
        <translation>%1 MOUs</translation>
    </message>
    <message>
        <source>%1 offices</source>
        <translation>%1 offices</translation>
    </message>
    <message>
        <source>%1 headquarters moved</source>
        <translation>%1 headquarters moved</translation>
    </message>
    <message>
        <source>Companies attracted</source>
        <translation>Companies attracted</translation>
    </message>
    <message numerus="yes">
        <source>%1 plan revised from %2 to %3, in %Ln versions</source>
        <translation>
            <numerusform>%1 plan stated as %3</numerusform>
            <numerusform>%1 plan revised from %2 to %3, in %Ln versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 plan stands at %2, unchanged</source>
        <translation>%1 plan stands at %2, unchanged</translation>
    </message>
    <message>
        <source>%1 takes %2, %3 of the plan of %4</source>
        <translation>%1 takes %2, %3 of the plan of %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 graduates from %Ln cohorts</source>
        <translation>
            <numerusform>%1 graduates from one cohort</numerusform>
            <numerusform>%1 graduates from %Ln cohorts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 milestones done, none late</source>
        <translation>%1 of %2 milestones done, none late</translation>
    </message>
    <message>
        <source>%1 of %2 milestones done, %3 late</source>
        <translation>%1 of %2 milestones done, %3 late</translation>
    </message>
    <message>
        <source>%1 of %2 targets on track</source>
        <translation>%1 of %2 targets on track</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phase: money</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>Values marked “c.” are approximate.</source>
        <translation>Values marked “c.” are approximate.</translation>
    </message>
    <message>
        <source>The parts differ from the total by %1.</source>
        <translation>The parts differ from the total by %1.</translation>
    </message>
    <message>
        <source>The last period is not over yet.</source>
        <translation>The last period is not over yet.</translation>
    </message>
    <message>
        <source>The stated total is %1 (%2).</source>
        <translation>The stated total is %1 (%2).</translation>
    </message>
    <message>
        <source>Counts of the whole programme; shown is what was added within the phase.</source>
        <translation>Counts of the whole programme; shown is what was added within the phase.</translation>
    </message>
    <message>
        <source>%1 funding pays %2, %3 of the plan of %4</source>
        <translation>%1 funding pays %2, %3 of the plan of %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 planned over %Ln phases</source>
        <translation>
            <numerusform>%1 planned for one phase</numerusform>
            <numerusform>%1 planned over %Ln phases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 with an MOU opened an office (%3)</source>
        <translation>%1 of %2 with an MOU opened an office (%3)</translation>
    </message>
    <message>
        <source>Execution rate %1 (%2 of the current budget of %3 spent)</source>
        <translation>Execution rate %1 (%2 of the current budget of %3 spent)</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>measure of year: money</comment>
        <translation>%1 of %2: %3</translation>
    </message>
    <message>
        <source>%1 highest in %2, at %3</source>
        <comment>measure, year, money</comment>
        <translation>%1 highest in %2, at %3</translation>
    </message>
    <message>
        <source>The values are of different dates.</source>
        <translation>The values are of different dates.</translation>
    </message>
    <message>
        <source>%1 in need of attention</source>
        <translation>%1 in need of attention</translation>
    </message>
    <message>
        <source>%1 in trouble</source>
        <translation>%1 in trouble</translation>
    </message>
    <message>
        <source>%1 not reported</source>
        <translation>%1 not reported</translation>
    </message>
    <message>
        <source>%1 not judged</source>
        <translation>%1 not judged</translation>
    </message>
    <message>
        <source>%1 (target %2)</source>
        <translation>%1 (target %2)</translation>
    </message>
    <message>
        <source>* This year is not over yet.</source>
        <translation>* This year is not over yet.</translation>
    </message>
    <message>
        <source>Execution rate of %1: %2 (%3 of the current budget of %4 spent)</source>
        <translation>Execution rate of %1: %2 (%3 of the current budget of %4 spent)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>measure, money</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Largest sector: %1, with %2 of %3 companies</source>
        <translation>Largest sector: %1, with %2 of %3 companies</translation>
    </message>
    <message>
        <source>%1 in year %2: %4 in %3, %6 in %5</source>
        <comment>measure, n, phase, value, phase, value</comment>
        <translation>%1 in year %2: %4 in %3, %6 in %5</translation>
    </message>
    <message>
        <source>%1: back at the first plan</source>
        <translation>%1: back at the first plan</translation>
    </message>
    <message>
        <source>%1 needs %2 of its best quarter, every quarter</source>
        <translation>%1 needs %2 of its best quarter, every quarter</translation>
    </message>
    <message>
        <source>%1 open risks, %2 of them likely and grave</source>
        <translation>%1 open risks, %2 of them likely and grave</translation>
    </message>
    <message>
        <source>Year %1</source>
        <comment>n-th year of a phase</comment>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>100% of a year: its budget and what was carried over from the year before.</source>
        <translation>100% of a year: its budget and what was carried over from the year before.</translation>
    </message>
    <message>
        <source>100%: the best quarter so far.</source>
        <translation>100%: the best quarter so far.</translation>
    </message>
    <message>
        <source>%1: %2 planned by %3, none reported</source>
        <comment>measure, value with unit, date</comment>
        <translation>%1: %2 planned by %3, none reported</translation>
    </message>
    <message>
        <source>%1: %2 of %3 planned by %4</source>
        <comment>measure, value, value with unit, date</comment>
        <translation>%1: %2 of %3 planned by %4</translation>
    </message>
    <message>
        <source>Largest region: %1, with %2 of %3 companies</source>
        <translation>Largest region: %1, with %2 of %3 companies</translation>
    </message>
    <message>
        <source>%1 companies of the register are here, %2 have left</source>
        <translation>%1 companies of the register are here, %2 have left</translation>
    </message>
    <message>
        <source>Reports and register agree, %1: %2</source>
        <comment>measure, count</comment>
        <translation>Reports and register agree, %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 reported, %3 in the register on the same day</source>
        <comment>measure, count, count</comment>
        <translation>%1: %2 reported, %3 in the register on the same day</translation>
    </message>
    <message>
        <source>%1 plan unchanged in sum, at %2</source>
        <comment>phase, money</comment>
        <translation>%1 plan unchanged in sum, at %2</translation>
    </message>
    <message>
        <source>%1 plan from %2 to %3 (%4)</source>
        <comment>phase, money, money, difference</comment>
        <translation>%1 plan from %2 to %3 (%4)</translation>
    </message>
    <message>
        <source>%1 plan from %2 to %3 (%4), most changed: %5 (%6)</source>
        <comment>phase, money, money, difference, line, its difference</comment>
        <translation>%1 plan from %2 to %3 (%4), most changed: %5 (%6)</translation>
    </message>
    <message>
        <source>weights of %1 of %2 milestones</source>
        <translation>weights of %1 of %2 milestones</translation>
    </message>
    <message>
        <source>No weighted milestone is planned by now (%1)</source>
        <translation>No weighted milestone is planned by now (%1)</translation>
    </message>
    <message>
        <source>SPI %1: done %2, planned by now %3 (%4)</source>
        <comment>index, weight, weight, weights of n of m milestones</comment>
        <translation>SPI %1: done %2, planned by now %3 (%4)</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <comment>date</comment>
        <translation>Plan of %1</translation>
    </message>
    <message>
        <source>Execution rate %1 (%2 of the budgets of %3 spent)</source>
        <translation>Execution rate %1 (%2 of the budgets of %3 spent)</translation>
    </message>
    <message>
        <source>Nothing is known of: %1.</source>
        <translation>Nothing is known of: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln day(s) later than first planned</source>
        <translation>
            <numerusform>%1: %Ln day later than first planned</numerusform>
            <numerusform>%1: %Ln days later than first planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln day(s) earlier than first planned</source>
        <translation>
            <numerusform>%1: %Ln day earlier than first planned</numerusform>
            <numerusform>%1: %Ln days earlier than first planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The cell is empty, but every row needs it.</source>
        <translation>The cell is empty, but every row needs it.</translation>
    </message>
    <message>
        <source>“%1” breaks the rule %2. Check the cell.</source>
        <translation>“%1” breaks the rule %2. Check the cell.</translation>
    </message>
    <message>
        <source>“%0” is not a number. Write digits only, or leave the cell empty.</source>
        <translation>“%0” is not a number. Write digits only, or leave the cell empty.</translation>
    </message>
    <message>
        <source>“%0” has other text beside the number. Put the text into the note column.</source>
        <translation>“%0” has other text beside the number. Put the text into the note column.</translation>
    </message>
    <message>
        <source>“%0” is written with an exponent, which spreadsheets round. Write the whole number.</source>
        <translation>“%0” is written with an exponent, which spreadsheets round. Write the whole number.</translation>
    </message>
    <message>
        <source>“%0” is not a decimal number.</source>
        <translation>“%0” is not a decimal number.</translation>
    </message>
    <message>
        <source>“%0” is not a number that can be counted with.</source>
        <translation>“%0” is not a number that can be counted with.</translation>
    </message>
    <message>
        <source>The sign of “%0” is unclear. Write -5 or △5.</source>
        <translation>The sign of “%0” is unclear. Write -5 or △5.</translation>
    </message>
    <message>
        <source>“%0” has more than six decimals. Round it.</source>
        <translation>“%0” has more than six decimals. Round it.</translation>
    </message>
    <message>
        <source>“%0” is too large. Check the unit.</source>
        <translation>“%0” is too large. Check the unit.</translation>
    </message>
    <message>
        <source>“%0” is a percentage, but the column holds amounts.</source>
        <translation>“%0” is a percentage, but the column holds amounts.</translation>
    </message>
    <message>
        <source>“%0” is an error of the spreadsheet. Repair its formula and save again.</source>
        <translation>“%0” is an error of the spreadsheet. Repair its formula and save again.</translation>
    </message>
    <message>
        <source>“%0” is not a whole number of won. Check the unit.</source>
        <translation>“%0” is not a whole number of won. Check the unit.</translation>
    </message>
    <message>
        <source>“%0” is a count and must be a whole number.</source>
        <translation>“%0” is a count and must be a whole number.</translation>
    </message>
    <message>
        <source>“%0” is a count and cannot be below zero.</source>
        <translation>“%0” is a count and cannot be below zero.</translation>
    </message>
    <message>
        <source>“%0” is not a year. Write it as 2025.</source>
        <translation>“%0” is not a year. Write it as 2025.</translation>
    </message>
    <message>
        <source>The year “%0” is not between 1900 and 2199.</source>
        <translation>The year “%0” is not between 1900 and 2199.</translation>
    </message>
    <message>
        <source>“%0” is not a date. Write it as 2025-03-31, 2025-03, 2025Q1 or 2025.</source>
        <translation>“%0” is not a date. Write it as 2025-03-31, 2025-03, 2025Q1 or 2025.</translation>
    </message>
    <message>
        <source>There is no such day as “%0”. Correct it.</source>
        <translation>There is no such day as “%0”. Correct it.</translation>
    </message>
    <message>
        <source>“%0” is a spreadsheet&apos;s day number. Format the column as a date and save again.</source>
        <translation>“%0” is a spreadsheet&apos;s day number. Format the column as a date and save again.</translation>
    </message>
    <message>
        <source>“%0” is a half-year. Write its last quarter or last day.</source>
        <translation>“%0” is a half-year. Write its last quarter or last day.</translation>
    </message>
    <message>
        <source>The weekday of “%0” does not belong to the date. Check which of the two is right.</source>
        <translation>The weekday of “%0” does not belong to the date. Check which of the two is right.</translation>
    </message>
    <message>
        <source>The year of “%0” is not between 1900 and 2199.</source>
        <translation>The year of “%0” is not between 1900 and 2199.</translation>
    </message>
    <message>
        <source>“%0” lies far from today (%1). Check the year.</source>
        <translation>“%0” lies far from today (%1). Check the year.</translation>
    </message>
    <message>
        <source>The as-of date “%0” lies in the future (today is %1).</source>
        <translation>The as-of date “%0” lies in the future (today is %1).</translation>
    </message>
    <message>
        <source>The row has no as-of date. Add the column, name the date above the header, or give it for the whole file.</source>
        <translation>The row has no as-of date. Add the column, name the date above the header, or give it for the whole file.</translation>
    </message>
    <message>
        <source>“%0” is below zero, which this column does not allow.</source>
        <translation>“%0” is below zero, which this column does not allow.</translation>
    </message>
    <message>
        <source>The amount “%0” is below zero. It is taken as it is.</source>
        <translation>The amount “%0” is below zero. It is taken as it is.</translation>
    </message>
    <message>
        <source>The rank “%0” is not between %1 and %2.</source>
        <translation>The rank “%0” is not between %1 and %2.</translation>
    </message>
    <message>
        <source>“%0” is approximate, but this kind of records has no column for that; the number is stored as exact.</source>
        <translation>“%0” is approximate, but this kind of records has no column for that; the number is stored as exact.</translation>
    </message>
    <message>
        <source>“%0” is not one of the values of this column: %2.</source>
        <translation>“%0” is not one of the values of this column: %2.</translation>
    </message>
    <message>
        <source>“%0” is neither yes nor no. Write 1 or 0.</source>
        <translation>“%0” is neither yes nor no. Write 1 or 0.</translation>
    </message>
    <message>
        <source>“%0” is not a unit of money. Use 원, 천원, 백만원 or 억원.</source>
        <translation>“%0” is not a unit of money. Use 원, 천원, 백만원 or 억원.</translation>
    </message>
    <message>
        <source>No unit is named for “%1”; the amounts are read as won.</source>
        <translation>No unit is named for “%1”; the amounts are read as won.</translation>
    </message>
    <message>
        <source>The amount differs from the one before by a power of a thousand. Check the unit.</source>
        <translation>The amount differs from the one before by a power of a thousand. Check the unit.</translation>
    </message>
    <message>
        <source>More was spent (%1 won) than there was to spend (%2 won).</source>
        <translation>More was spent (%1 won) than there was to spend (%2 won).</translation>
    </message>
    <message>
        <source>More was paid out (%1 won) than was appropriated (%2 won).</source>
        <translation>More was paid out (%1 won) than was appropriated (%2 won).</translation>
    </message>
    <message>
        <source>The cumulative number is now %1, but was %2 on %3. Check whether it is the number of one period alone.</source>
        <translation>The cumulative number is now %1, but was %2 on %3. Check whether it is the number of one period alone.</translation>
    </message>
    <message>
        <source>The total is %1 won, but its parts by funding add up to %2 won.</source>
        <translation>The total is %1 won, but its parts by funding add up to %2 won.</translation>
    </message>
    <message>
        <source>More graduated (%1) than were admitted (%2).</source>
        <translation>More graduated (%1) than were admitted (%2).</translation>
    </message>
    <message>
        <source>More are employed (%1) than were asked (%2).</source>
        <translation>More are employed (%1) than were asked (%2).</translation>
    </message>
    <message>
        <source>More are employed (%1) than graduated (%2).</source>
        <translation>More are employed (%1) than graduated (%2).</translation>
    </message>
    <message>
        <source>The date %1 lies behind %2, but should come before it.</source>
        <translation>The date %1 lies behind %2, but should come before it.</translation>
    </message>
    <message>
        <source>A company with a name much like this one is known already: “%1”. Check whether it is the same.</source>
        <translation>A company with a name much like this one is known already: “%1”. Check whether it is the same.</translation>
    </message>
    <message>
        <source>The business number belongs to a company that is known as “%1”. Check whether it was renamed.</source>
        <translation>The business number belongs to a company that is known as “%1”. Check whether it was renamed.</translation>
    </message>
    <message>
        <source>The stated total is %1, the rows add up to %2.</source>
        <translation>The stated total is %1, the rows add up to %2.</translation>
    </message>
    <message>
        <source>The sum of the amounts is too large. Check the unit.</source>
        <translation>The sum of the amounts is too large. Check the unit.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 state the same figure with different values. Keep one of the two.</source>
        <translation>Lines %1 and %2 state the same figure with different values. Keep one of the two.</translation>
    </message>
    <message>
        <source>The row has %1 fields, the header has %2. Check commas and quotation marks.</source>
        <translation>The row has %1 fields, the header has %2. Check commas and quotation marks.</translation>
    </message>
    <message>
        <source>A quotation mark stands within a field that is not quoted. Check the row.</source>
        <translation>A quotation mark stands within a field that is not quoted. Check the row.</translation>
    </message>
    <message>
        <source>The row names a record but no value.</source>
        <translation>The row names a record but no value.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>The text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>The cell looks like a personal number. It was not taken and is not shown.</source>
        <translation>The cell looks like a personal number. It was not taken and is not shown.</translation>
    </message>
    <message>
        <source>The column “%1” looks like personal numbers; of this file only the checksum is kept.</source>
        <translation>The column “%1” looks like personal numbers; of this file only the checksum is kept.</translation>
    </message>
    <message>
        <source>The column looks like personal data and is not read.</source>
        <translation>The column looks like personal data and is not read.</translation>
    </message>
    <message>
        <source>The column holds increases, not cumulative amounts. Convert it before the import.</source>
        <translation>The column holds increases, not cumulative amounts. Convert it before the import.</translation>
    </message>
    <message>
        <source>“Attracted” may mean MOU, office, headquarters or tenancy. Name the column by what it means.</source>
        <translation>“Attracted” may mean MOU, office, headquarters or tenancy. Name the column by what it means.</translation>
    </message>
    <message>
        <source>The program does not know this column; it is not read.</source>
        <translation>The program does not know this column; it is not read.</translation>
    </message>
    <message>
        <source>The column is a total of others and is not read.</source>
        <translation>The column is a total of others and is not read.</translation>
    </message>
    <message>
        <source>The amounts by quarter were taken as cumulative. Check that they are.</source>
        <translation>The amounts by quarter were taken as cumulative. Check that they are.</translation>
    </message>
    <message>
        <source>The file does not know the phase “%1” yet.</source>
        <translation>The file does not know the phase “%1” yet.</translation>
    </message>
    <message>
        <source>The file does not know the source “%1” yet.</source>
        <translation>The file does not know the source “%1” yet.</translation>
    </message>
    <message>
        <source>The file does not know the indicator “%1” yet.</source>
        <translation>The file does not know the indicator “%1” yet.</translation>
    </message>
    <message>
        <source>This very file was imported before, as change set %1.</source>
        <translation>This very file was imported before, as change set %1.</translation>
    </message>
    <message>
        <source>All %1 rows of this file are there already; it changes nothing.</source>
        <translation>All %1 rows of this file are there already; it changes nothing.</translation>
    </message>
    <message>
        <source>The header fits observations and targets; it was taken for observations. Choose the kind if these are targets.</source>
        <translation>The header fits observations and targets; it was taken for observations. Choose the kind if these are targets.</translation>
    </message>
    <message>
        <source>“%1” was taken for “%2”, as the dictionary of equal names says.</source>
        <translation>“%1” was taken for “%2”, as the dictionary of equal names says.</translation>
    </message>
    <message>
        <source>The set-up says “%2” for the column %1, which that column cannot hold. Correct the set-up.</source>
        <translation>The set-up says “%2” for the column %1, which that column cannot hold. Correct the set-up.</translation>
    </message>
    <message>
        <source>“%0” can be read as %1. Write the date as 2025-03-31.</source>
        <translation>“%0” can be read as %1. Write the date as 2025-03-31.</translation>
    </message>
    <message>
        <source>The header stands for the same column as field %2. Remove one of them.</source>
        <translation>The header stands for the same column as field %2. Remove one of them.</translation>
    </message>
    <message>
        <source>The column is not used, for “%2” says the same.</source>
        <translation>The column is not used, for “%2” says the same.</translation>
    </message>
    <message>
        <source>The codes are not read, for “%2” has the names.</source>
        <translation>The codes are not read, for “%2” has the names.</translation>
    </message>
    <message>
        <source>What was chosen for this column (“%2”) does not exist for this kind of records. Choose again.</source>
        <translation>What was chosen for this column (“%2”) does not exist for this kind of records. Choose again.</translation>
    </message>
    <message>
        <source>To add up “%1” the amount reached before %2 is needed, and neither this file nor the data file has it. Import the periods before.</source>
        <translation>To add up “%1” the amount reached before %2 is needed, and neither this file nor the data file has it. Import the periods before.</translation>
    </message>
    <message>
        <source>All numbers of “%1” are written like “%0”; the point was read as the decimal point. Check that it does not group thousands.</source>
        <translation>All numbers of “%1” are written like “%0”; the point was read as the decimal point. Check that it does not group thousands.</translation>
    </message>
    <message>
        <source>The file has no such cell for the repair “%0”; nothing was changed there.</source>
        <translation>The file has no such cell for the repair “%0”; nothing was changed there.</translation>
    </message>
    <message>
        <source>The header was taken to mean: %2. Check that this is so.</source>
        <translation>The header was taken to mean: %2. Check that this is so.</translation>
    </message>
    <message>
        <source>The formula “%0” was never calculated. Open the file in a spreadsheet, save it and import it again.</source>
        <translation>The formula “%0” was never calculated. Open the file in a spreadsheet, save it and import it again.</translation>
    </message>
    <message>
        <source>By its name the file is a text, but it is a workbook (%1); it was read as one.</source>
        <translation>By its name the file is a text, but it is a workbook (%1); it was read as one.</translation>
    </message>
    <message>
        <source>Of this workbook the sheet “%1” was read. It has other sheets that can be imported: %2.</source>
        <translation>Of this workbook the sheet “%1” was read. It has other sheets that can be imported: %2.</translation>
    </message>
    <message>
        <source>The whole is %1 won, but its categories add up to %2 won.</source>
        <translation>The whole is %1 won, but its categories add up to %2 won.</translation>
    </message>
    <message>
        <source>The category is %1 won, but its projects add up to %2 won.</source>
        <translation>The category is %1 won, but its projects add up to %2 won.</translation>
    </message>
    <message>
        <source>A record with this key is there already: %0. Change that one, or give this one another key.</source>
        <translation>A record with this key is there already: %0. Change that one, or give this one another key.</translation>
    </message>
    <message>
        <source>“%0” reads like a heading, a note or a total, not like a record. Name it differently.</source>
        <translation>“%0” reads like a heading, a note or a total, not like a record. Name it differently.</translation>
    </message>
    <message>
        <source>The digits of “%0” are not grouped by threes. Write 1,234 or 1234.</source>
        <translation>The digits of “%0” are not grouped by threes. Write 1,234 or 1234.</translation>
    </message>
    <message>
        <source>“%0” can be read as %1 or as %2. Write it without a grouping sign, or say what the points of this column are.</source>
        <translation>“%0” can be read as %1 or as %2. Write it without a grouping sign, or say what the points of this column are.</translation>
    </message>
    <message>
        <source>Nothing else names an as-of date: %2 is taken from the header “%1”. Check that this is so.</source>
        <translation>Nothing else names an as-of date: %2 is taken from the header “%1”. Check that this is so.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln figure(s) of %1 were corrected since they were given out</source>
        <translation><numerusform>%Ln figure of %1 was corrected since it was given out</numerusform><numerusform>%Ln figures of %1 were corrected since they were given out</numerusform></translation>
    </message>
    <message>
        <source>others</source>
        <translation>others</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Text document to edit (*.odt)</source>
        <translation>Text document to edit (*.odt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number unit</comment>
        <translation>%1 %2</translation>
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
        <translation>c. %1</translation>
    </message>
    <message>
        <source>(Unit: %1)</source>
        <translation>(Unit: %1)</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a chapter, its name</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Comment, not stored yet</source>
        <translation>Comment, not stored yet</translation>
    </message>
    <message>
        <source>%1, on the figures as of %2 (change set %3)</source>
        <comment>author, day, number</comment>
        <translation>%1, on the figures as of %2 (change set %3)</translation>
    </message>
    <message>
        <source>Progress report, %1</source>
        <translation>Progress report, %1</translation>
    </message>
    <message>
        <source>Progress report, as of %1</source>
        <translation>Progress report, as of %1</translation>
    </message>
    <message>
        <source>National AI industry-convergence cluster</source>
        <translation>National AI industry-convergence cluster</translation>
    </message>
    <message>
        <source>%1 · %2 · as of %3</source>
        <comment>title, phase, day</comment>
        <translation>%1 · %2 · as of %3</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>%1 in sentences, %2 in tables</source>
        <translation>%1 in sentences, %2 in tables</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>as the data file stood after change set %1</source>
        <translation>as the data file stood after change set %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Headline figures</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Figures that differ</translation>
    </message>
    <message>
        <source>Money by category</source>
        <translation>Money by category</translation>
    </message>
    <message>
        <source>Money by funding</source>
        <translation>Money by funding</translation>
    </message>
    <message>
        <source>Money by fiscal year</source>
        <translation>Money by fiscal year</translation>
    </message>
    <message>
        <source>Companies attracted</source>
        <translation>Companies attracted</translation>
    </message>
    <message>
        <source>New companies in the register</source>
        <translation>New companies in the register</translation>
    </message>
    <message>
        <source>Training by cohort</source>
        <translation>Training by cohort</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Values against targets</source>
        <translation>Values against targets</translation>
    </message>
    <message>
        <source>Open risks</source>
        <translation>Open risks</translation>
    </message>
    <message>
        <source>Sources that disagree</source>
        <translation>Sources that disagree</translation>
    </message>
    <message>
        <source>List of sources</source>
        <translation>List of sources</translation>
    </message>
    <message>
        <source>Before: the figure as of the day that is compared with.</source>
        <translation>Before: the figure as of the day that is compared with.</translation>
    </message>
    <message>
        <source>Each column is taken whole from one statement; columns may be of different dates.</source>
        <translation>Each column is taken whole from one statement; columns may be of different dates.</translation>
    </message>
    <message>
        <source>Status against the target by now: from 95% on track, from 80% attention, below trouble.</source>
        <translation>Status against the target by now: from 95% on track, from 80% attention, below trouble.</translation>
    </message>
    <message>
        <source>Every claim stays in the data; the one marked is the one shown.</source>
        <translation>Every claim stays in the data; the one marked is the one shown.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>Made up of</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>reported</translation>
    </message>
    <message>
        <source>register</source>
        <translation>register</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Present plan</source>
        <translation>Present plan</translation>
    </message>
    <message>
        <source>Slip (days)</source>
        <translation>Slip (days)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>due soon</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>ahead</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>Conflicts and footnotes</source>
        <translation>Conflicts and footnotes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>%1, period %2</source>
        <translation>%1, period %2</translation>
    </message>
    <message>
        <source>%1, period %2, %3 of the time gone</source>
        <translation>%1, period %2, %3 of the time gone</translation>
    </message>
    <message>
        <source>%1 %2 (%3 %4 / %5 %6)</source>
        <comment>rate, percent, measure, people, measure, people</comment>
        <translation>%1 %2 (%3 %4 / %5 %6)</translation>
    </message>
    <message>
        <source>%1 %2 (%3 %4 / %5 %6; %7 of %8 cohorts)</source>
        <comment>rate, percent, measure, people, measure, people, cohorts</comment>
        <translation>%1 %2 (%3 %4 / %5 %6; %7 of %8 cohorts)</translation>
    </message>
    <message>
        <source>%1: %2 of the target by now, %3 / %4 (%5 %6)</source>
        <comment>indicator, percent, value, target, mark, status</comment>
        <translation>%1: %2 of the target by now, %3 / %4 (%5 %6)</translation>
    </message>
    <message>
        <source>Payout rate %1 (%2 of the current budget of %3 paid out)</source>
        <translation>Payout rate %1 (%2 of the current budget of %3 paid out)</translation>
    </message>
    <message>
        <source>Payout rate %1 (%2 of %3 paid out)</source>
        <translation>Payout rate %1 (%2 of %3 paid out)</translation>
    </message>
    <message>
        <source>No figure on which sources disagree</source>
        <translation>No figure on which sources disagree</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: no data</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure, number with unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: due %2</translation>
    </message>
    <message>
        <source>No figure differs from %1</source>
        <translation>No figure differs from %1</translation>
    </message>
    <message>
        <source>No earlier report or date to compare with</source>
        <translation>No earlier report or date to compare with</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>figure, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3 (%4)</source>
        <comment>figure, before, after, difference</comment>
        <translation>%1: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>%1: reported %2, in the register %3</source>
        <translation>%1: reported %2, in the register %3</translation>
    </message>
    <message>
        <source>Stated total %1; its parts are newer and count</source>
        <translation>Stated total %1; its parts are newer and count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) on which sources disagree</source>
        <translation>
            <numerusform>%Ln figure on which sources disagree</numerusform>
            <numerusform>%Ln figures on which sources disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) on which sources disagree, %1 with earlier versions</source>
        <translation>
            <numerusform>%Ln figure on which sources disagree, %1 with earlier versions</numerusform>
            <numerusform>%Ln figures on which sources disagree, %1 with earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: planned %2, %Ln day(s) late</source>
        <translation>
            <numerusform>%1: planned %2, %Ln day late</numerusform>
            <numerusform>%1: planned %2, %Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) differ from %1</source>
        <translation>
            <numerusform>%Ln figure differs from %1</numerusform>
            <numerusform>%Ln figures differ from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies with an MOU after %1 in the register</source>
        <translation>
            <numerusform>%Ln company with an MOU after %1 in the register</numerusform>
            <numerusform>%Ln companies with an MOU after %1 in the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) named in this report</source>
        <translation>
            <numerusform>%Ln source named in this report</numerusform>
            <numerusform>%Ln sources named in this report</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>On track</source>
        <translation>On track</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>Unreported</source>
        <translation>Unreported</translation>
    </message>
</context>
<context>
    <name>TableWorkbook</name>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
</context>
<context>
    <name>Things</name>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>claim</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>chart</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>column</source>
        <translation>column</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profile</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>encoding</translation>
    </message>
    <message>
        <source>kind of records</source>
        <translation>kind of records</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <source>company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>course</source>
        <translation>course</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>milestone</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>sheet</translation>
    </message>
    <message>
        <source>issued report</source>
        <translation>issued report</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>companies</translation>
    </message>
    <message>
        <source>items</source>
        <translation>items</translation>
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
        <translation>cases</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
</context>
<context>
    <name>Verifications</name>
    <message>
        <source>Same as now</source>
        <translation>Same as now</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Changed since</translation>
    </message>
    <message>
        <source>Not of this file</source>
        <translation>Not of this file</translation>
    </message>
    <message>
        <source>The data file said this when the picture was made, and it says the same now. It is proof of what the file said, not that the file was right.</source>
        <translation>The data file said this when the picture was made, and it says the same now. It is proof of what the file said, not that the file was right.</translation>
    </message>
    <message numerus="yes">
        <source>The data file said this when the picture was made. Since then %Ln value(s) changed.</source>
        <translation>
            <numerusform>The data file said this when the picture was made. Since then %Ln value changed.</numerusform>
            <numerusform>The data file said this when the picture was made. Since then %Ln values changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>This data file never said what the code stands for. The picture is of another file, or of a copy that went its own way.</source>
        <translation>This data file never said what the code stands for. The picture is of another file, or of a copy that went its own way.</translation>
    </message>
    <message>
        <source>Change set %1, %2, %3: %4</source>
        <translation>Change set %1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>“%1” is not a check code. Compare it with the paper letter by letter; a slip in any one of them is found.</source>
        <translation>“%1” is not a check code. Compare it with the paper letter by letter; a slip in any one of them is found.</translation>
    </message>
    <message>
        <source>%1 carries no check code: it is no PNG, SVG or PDF of this program, or another program saved it anew. Type the code that is printed in it.</source>
        <translation>%1 carries no check code: it is no PNG, SVG or PDF of this program, or another program saved it anew. Type the code that is printed in it.</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>In charts and tables</source>
        <translation>In charts and tables</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Arrow keys</translation>
    </message>
    <message>
        <source>Move over the values of a chart, or the cells of a table</source>
        <translation>Move over the values of a chart, or the cells of a table</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Open what is chosen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Next field</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Where the national AI industry-convergence cluster stands: budgets, companies, training, milestones, targets.</source>
        <translation>Where the national AI industry-convergence cluster stands: budgets, companies, training, milestones, targets.</translation>
    </message>
    <message>
        <source>This program is free software: you may redistribute it and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>This program is free software: you may redistribute it and change it under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
    </message>
    <message>
        <source>It uses no network: nothing you enter leaves this machine.</source>
        <translation>It uses no network: nothing you enter leaves this machine.</translation>
    </message>
    <message>
        <source>About Clusterboard</source>
        <translation>About Clusterboard</translation>
    </message>
    <message>
        <source>&lt;p&gt;Built on Qt %1 and Qt Charts (GPL-3.0), SQLite (public domain), ICU (Unicode licence), OpenSSL (Apache-2.0), Zstandard and libzip (BSD-3-Clause), Expat (MIT) and libxlsxwriter (BSD-2-Clause). The icons are the program&apos;s own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Built on Qt %1 and Qt Charts (GPL-3.0), SQLite (public domain), ICU (Unicode licence), OpenSSL (Apache-2.0), Zstandard and libzip (BSD-3-Clause), Expat (MIT) and libxlsxwriter (BSD-2-Clause). The icons are the program&apos;s own.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Filter the column of the table</source>
        <translation>Filter the column of the table</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;New data file…</source>
        <translation>&amp;New data file…</translation>
    </message>
    <message>
        <source>Make a new data file, empty or with the published record</source>
        <translation>Make a new data file, empty or with the published record</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open another data file</source>
        <translation>Open another data file</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Import CSV files; you see what changes before anything is stored</source>
        <translation>Import CSV files; you see what changes before anything is stored</translation>
    </message>
    <message>
        <source>Export &amp;chart…</source>
        <translation>Export &amp;chart…</translation>
    </message>
    <message>
        <source>Write the chart in sight as PNG, SVG, PDF or CSV</source>
        <translation>Write the chart in sight as PNG, SVG, PDF or CSV</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Back up…</translation>
    </message>
    <message>
        <source>Write a verified copy of the data file</source>
        <translation>Write a verified copy of the data file</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Close the window; everything is already stored</source>
        <translation>Close the window; everything is already stored</translation>
    </message>
    <message>
        <source>&amp;Take back the last change…</source>
        <translation>&amp;Take back the last change…</translation>
    </message>
    <message>
        <source>Take the newest change set out of effect; it stays in the history</source>
        <translation>Take the newest change set out of effect; it stays in the history</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy the selected cells, for a spreadsheet or a report</source>
        <translation>Copy the selected cells, for a spreadsheet or a report</translation>
    </message>
    <message>
        <source>Copy c&amp;hart</source>
        <translation>Copy c&amp;hart</translation>
    </message>
    <message>
        <source>Copy the chart in sight as a picture with its numbers</source>
        <translation>Copy the chart in sight as a picture with its numbers</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Search the table of this page</source>
        <translation>Search the table of this page</translation>
    </message>
    <message>
        <source>As of &amp;today</source>
        <translation>As of &amp;today</translation>
    </message>
    <message>
        <source>See the newest state as of today</source>
        <translation>See the newest state as of today</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Like the &amp;system</translation>
    </message>
    <message>
        <source>Light or dark as the desktop has it</source>
        <translation>Light or dark as the desktop has it</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Dark text on light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Light text on dark</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Use the whole screen</translation>
    </message>
    <message>
        <source>&amp;Check the data</source>
        <translation>&amp;Check the data</translation>
    </message>
    <message>
        <source>Check the whole file: structure, history, originals</source>
        <translation>Check the whole file: structure, history, originals</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>Name, division, language, theme, numbers</source>
        <translation>Name, division, language, theme, numbers</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>How the program works, in short</source>
        <translation>How the program works, in short</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>All keys in one list</source>
        <translation>All keys in one list</translation>
    </message>
    <message>
        <source>&amp;About Clusterboard</source>
        <translation>&amp;About Clusterboard</translation>
    </message>
    <message>
        <source>Version, licence, notices of third parties</source>
        <translation>Version, licence, notices of third parties</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;heme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Go to this page</source>
        <translation>Go to this page</translation>
    </message>
    <message>
        <source>Export &amp;table…</source>
        <translation>Export &amp;table…</translation>
    </message>
    <message>
        <source>Chart as ta&amp;ble</source>
        <translation>Chart as ta&amp;ble</translation>
    </message>
    <message>
        <source>Show the numbers of the chart as a table in its place, or the picture again</source>
        <translation>Show the numbers of the chart as a table in its place, or the picture again</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Search everything…</translation>
    </message>
    <message>
        <source>Go to a record, source, page, chart or command by a few letters</source>
        <translation>Go to a record, source, page, chart or command by a few letters</translation>
    </message>
    <message>
        <source>&amp;Replay by date</source>
        <translation>&amp;Replay by date</translation>
    </message>
    <message>
        <source>Show the strip of the dates on which something changed, and move along it</source>
        <translation>Show the strip of the dates on which something changed, and move along it</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nothing</translation>
    </message>
    <message>
        <source>Show the figures alone</source>
        <translation>Show the figures alone</translation>
    </message>
    <message>
        <source>An earlier &amp;day</source>
        <translation>An earlier &amp;day</translation>
    </message>
    <message>
        <source>Show how the figures differ from an earlier day</source>
        <translation>Show how the figures differ from an earlier day</translation>
    </message>
    <message>
        <source>The last &amp;report</source>
        <translation>The last &amp;report</translation>
    </message>
    <message>
        <source>Show how the figures differ from the last closed quarter or issued report</source>
        <translation>Show how the figures differ from the last closed quarter or issued report</translation>
    </message>
    <message>
        <source>The other &amp;phase</source>
        <translation>The other &amp;phase</translation>
    </message>
    <message>
        <source>Show how the figures differ from the same year of the other phase</source>
        <translation>Show how the figures differ from the same year of the other phase</translation>
    </message>
    <message>
        <source>Show amounts in this unit; files keep won</source>
        <translation>Show amounts in this unit; files keep won</translation>
    </message>
    <message>
        <source>Decreases as &amp;△</source>
        <translation>Decreases as &amp;△</translation>
    </message>
    <message>
        <source>Write decreases as △371, as in budget books, instead of −371</source>
        <translation>Write decreases as △371, as in budget books, instead of −371</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>High &amp;contrast</translation>
    </message>
    <message>
        <source>White text on black with strong borders</source>
        <translation>White text on black with strong borders</translation>
    </message>
    <message>
        <source>Letters in this size</source>
        <translation>Letters in this size</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Compare &amp;with</translation>
    </message>
    <message>
        <source>Amounts &amp;in</source>
        <translation>Amounts &amp;in</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xt size</translation>
    </message>
    <message>
        <source>&amp;Names…</source>
        <translation>&amp;Names…</translation>
    </message>
    <message>
        <source>Rename and merge records, and keep the dictionary of equal names</source>
        <translation>Rename and merge records, and keep the dictionary of equal names</translation>
    </message>
    <message>
        <source>Import &amp;profiles…</source>
        <translation>Import &amp;profiles…</translation>
    </message>
    <message>
        <source>See, rename and delete what was remembered of imported files</source>
        <translation>See, rename and delete what was remembered of imported files</translation>
    </message>
    <message>
        <source>Where it c&amp;omes from</source>
        <translation>Where it c&amp;omes from</translation>
    </message>
    <message>
        <source>Show the sources, the formula and the history of the figure that has the keyboard</source>
        <translation>Show the sources, the formula and the history of the figure that has the keyboard</translation>
    </message>
    <message>
        <source>&amp;Paste rows…</source>
        <translation>&amp;Paste rows…</translation>
    </message>
    <message>
        <source>Import the table on the clipboard; you see what changes before anything is stored</source>
        <translation>Import the table on the clipboard; you see what changes before anything is stored</translation>
    </message>
    <message>
        <source>C&amp;lose a quarter…</source>
        <translation>C&amp;lose a quarter…</translation>
    </message>
    <message>
        <source>Store the headline figures of a quarter that is over, or see what was stored</source>
        <translation>Store the headline figures of a quarter that is over, or see what was stored</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Take back what was done last in this window; it stays in the history</source>
        <translation>Take back what was done last in this window; it stays in the history</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Put back what was undone last</source>
        <translation>Put back what was undone last</translation>
    </message>
    <message>
        <source>&amp;New record…</source>
        <translation>&amp;New record…</translation>
    </message>
    <message>
        <source>Write a record of the kind in sight</source>
        <translation>Write a record of the kind in sight</translation>
    </message>
    <message>
        <source>Chan&amp;ge record…</source>
        <translation>Chan&amp;ge record…</translation>
    </message>
    <message>
        <source>Correct what the chosen record says; what stood there stays in the history</source>
        <translation>Correct what the chosen record says; what stood there stays in the history</translation>
    </message>
    <message>
        <source>Newer clai&amp;m…</source>
        <translation>Newer clai&amp;m…</translation>
    </message>
    <message>
        <source>Write what holds now beside the chosen record, which stays for its own day</source>
        <translation>Write what holds now beside the chosen record, which stays for its own day</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Withdraw…</translation>
    </message>
    <message>
        <source>The chosen record no longer holds from a day on; asks for the reason</source>
        <translation>The chosen record no longer holds from a day on; asks for the reason</translation>
    </message>
    <message>
        <source>Write the records of this page to a CSV or Excel file</source>
        <translation>Write the records of this page to a CSV or Excel file</translation>
    </message>
    <message>
        <source>Check a p&amp;icture or code…</source>
        <translation>Check a p&amp;icture or code…</translation>
    </message>
    <message>
        <source>Tell whether an exported chart still says what the data say</source>
        <translation>Tell whether an exported chart still says what the data say</translation>
    </message>
    <message>
        <source>Quarterly re&amp;port…</source>
        <translation>Quarterly re&amp;port…</translation>
    </message>
    <message>
        <source>Build the quarterly report: file, folder with everything, issue</source>
        <translation>Build the quarterly report: file, folder with everything, issue</translation>
    </message>
    <message>
        <source>Export table as s&amp;hown…</source>
        <translation>Export table as s&amp;hown…</translation>
    </message>
    <message>
        <source>Write the rows and columns in sight, as filtered and sorted, to a CSV file</source>
        <translation>Write the rows and columns in sight, as filtered and sorted, to a CSV file</translation>
    </message>
    <message>
        <source>Print the pa&amp;ge…</source>
        <translation>Print the pa&amp;ge…</translation>
    </message>
    <message>
        <source>Print the chart and the table in sight, or keep them as PDF</source>
        <translation>Print the chart and the table in sight, or keep them as PDF</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>Back&amp;ups…</translation>
    </message>
    <message>
        <source>See the copies that the program kept of this file, and put one back</source>
        <translation>See the copies that the program kept of this file, and put one back</translation>
    </message>
</context>
<context>
    <name>ui::AdoptionForm</name>
    <message>
        <source>Say why this claim stands: the reason is kept with the decision.</source>
        <translation>Say why this claim stands: the reason is kept with the decision.</translation>
    </message>
    <message>
        <source>Choose the claim in the table that is to stand.</source>
        <translation>Choose the claim in the table that is to stand.</translation>
    </message>
    <message>
        <source>Let one claim stand</source>
        <translation>Let one claim stand</translation>
    </message>
    <message>
        <source>They mean the same thing</source>
        <translation>They mean the same thing</translation>
    </message>
    <message>
        <source>They cover the same scope</source>
        <translation>They cover the same scope</translation>
    </message>
    <message>
        <source>They speak of the same date</source>
        <translation>They speak of the same date</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Reason (required)</translation>
    </message>
    <message>
        <source>Why this claim stands</source>
        <translation>Why this claim stands</translation>
    </message>
    <message>
        <source>Adopt this claim</source>
        <translation>Adopt this claim</translation>
    </message>
    <message>
        <source>All three must be so.</source>
        <translation>All three must be so.</translation>
    </message>
    <message>
        <source>If not: give the other row a category, project or indicator of its own.</source>
        <translation>If not: give the other row a category, project or indicator of its own.</translation>
    </message>
    <message>
        <source>If not: fill in its scope or phase; it becomes a figure of its own.</source>
        <translation>If not: fill in its scope or phase; it becomes a figure of its own.</translation>
    </message>
    <message>
        <source>If not: correct its as-of date; the later claim then counts by itself.</source>
        <translation>If not: correct its as-of date; the later claim then counts by itself.</translation>
    </message>
</context>
<context>
    <name>ui::Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Who is working?</translation>
    </message>
    <message>
        <source>Your name and division are written beside every change you make, so that others can see who entered a figure. You can change them in the settings.</source>
        <translation>Your name and division are written beside every change you make, so that others can see who entered a figure. You can change them in the settings.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
</context>
<context>
    <name>ui::AttentionList</name>
    <message>
        <source>Not reported since %1</source>
        <translation>Not reported since %1</translation>
    </message>
    <message>
        <source>Never reported</source>
        <translation>Never reported</translation>
    </message>
    <message>
        <source>%1 of the target for now (%2 of %3)</source>
        <translation>%1 of the target for now (%2 of %3)</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Nothing is late, below its target or unreported.</source>
        <translation>Nothing is late, below its target or unreported.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late, planned for %1</source>
        <translation>
            <numerusform>%Ln day late, planned for %1</numerusform>
            <numerusform>%Ln days late, planned for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %Ln day(s), on %1</source>
        <translation>
            <numerusform>Due in %Ln day, on %1</numerusform>
            <numerusform>Due in %Ln days, on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The better source counts until you decide</source>
        <translation>The better source counts until you decide</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) between claims</source>
        <translation>
            <numerusform>%Ln conflict between claims</numerusform>
            <numerusform>%Ln conflicts between claims</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
</context>
<context>
    <name>ui::BackupsDialog</name>
    <message>
        <source>before an import</source>
        <translation>before an import</translation>
    </message>
    <message>
        <source>when the file was closed</source>
        <translation>when the file was closed</translation>
    </message>
    <message>
        <source>before the change of format</source>
        <translation>before the change of format</translation>
    </message>
    <message>
        <source>before a backup was put back</source>
        <translation>before a backup was put back</translation>
    </message>
    <message>
        <source>&amp;Put it back…</source>
        <translation>&amp;Put it back…</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Look at it</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Show the &amp;folder</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Backups of %1</translation>
    </message>
    <message>
        <source>The program keeps a checked copy before every import and when a changed file is closed. The ten newest stay, and of older ones the last of each month.</source>
        <translation>The program keeps a checked copy before every import and when a changed file is closed. The ten newest stay, and of older ones the last of each month.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>✓ sound</source>
        <translation>✓ sound</translation>
    </message>
    <message>
        <source>⚠ damaged</source>
        <translation>⚠ damaged</translation>
    </message>
    <message>
        <source>is being checked…</source>
        <translation>is being checked…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Change sets</source>
        <translation>Change sets</translation>
    </message>
    <message>
        <source>How many change sets the file held</source>
        <translation>How many change sets the file held</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>The first is kept before the next import, or when the file is closed after a change.</source>
        <translation>The first is kept before the next import, or when the file is closed after a change.</translation>
    </message>
    <message>
        <source>Comparing with the file…</source>
        <translation>Comparing with the file…</translation>
    </message>
    <message>
        <source>The data file as it is now cannot be read or does not pass its check.</source>
        <translation>The data file as it is now cannot be read or does not pass its check.</translation>
    </message>
    <message>
        <source>The backup also holds change sets that the file does not: it comes from another course of things.</source>
        <translation>The backup also holds change sets that the file does not: it comes from another course of things.</translation>
    </message>
    <message>
        <source>The file holds nothing that the backup does not.</source>
        <translation>The file holds nothing that the backup does not.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change set(s) of the file are not in it.</source>
        <translation>
            <numerusform>%Ln change set of the file is not in it.</numerusform>
            <numerusform>%Ln change sets of the file are not in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that differ: %1</source>
        <translation>Rows that differ: %1</translation>
    </message>
    <message>
        <source>It cannot be put back</source>
        <translation>It cannot be put back</translation>
    </message>
    <message>
        <source>With the backup of %1 in its place</source>
        <translation>With the backup of %1 in its place</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>Put the backup of %1 in the place of %2?</source>
        <translation>Put the backup of %1 in the place of %2?</translation>
    </message>
    <message>
        <source>What the file is now is kept first, as one more backup.</source>
        <translation>What the file is now is kept first, as one more backup.</translation>
    </message>
    <message>
        <source>What the file is now is kept first, as %1.damaged.</source>
        <translation>What the file is now is kept first, as %1.damaged.</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Put a backup back</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>%1 is again what it was on %2.</source>
        <translation>%1 is again what it was on %2.</translation>
    </message>
    <message>
        <source>%1 is again what it was on %2. What it was before is kept as %3.</source>
        <translation>%1 is again what it was on %2. What it was before is kept as %3.</translation>
    </message>
</context>
<context>
    <name>ui::BudgetTables</name>
    <message>
        <source>%1 not in parts</source>
        <comment>money</comment>
        <translation>%1 not in parts</translation>
    </message>
    <message>
        <source>parts %1 over</source>
        <comment>money</comment>
        <translation>parts %1 over</translation>
    </message>
    <message>
        <source>%1 not in years</source>
        <comment>money</comment>
        <translation>%1 not in years</translation>
    </message>
    <message>
        <source>years %1 over</source>
        <comment>money</comment>
        <translation>years %1 over</translation>
    </message>
    <message>
        <source>stated %1</source>
        <comment>difference of money</comment>
        <translation>stated %1</translation>
    </message>
    <message>
        <source>%1 over budget</source>
        <comment>money</comment>
        <translation>%1 over budget</translation>
    </message>
    <message>
        <source>The known parts are %1 less than this amount.</source>
        <comment>money</comment>
        <translation>The known parts are %1 less than this amount.</translation>
    </message>
    <message>
        <source>The parts are %1 more than this amount.</source>
        <comment>money</comment>
        <translation>The parts are %1 more than this amount.</translation>
    </message>
    <message>
        <source>The known years are %1 less than this amount.</source>
        <comment>money</comment>
        <translation>The known years are %1 less than this amount.</translation>
    </message>
    <message>
        <source>The years are %1 more than this amount.</source>
        <comment>money</comment>
        <translation>The years are %1 more than this amount.</translation>
    </message>
    <message>
        <source>Another total is stated, which its newer parts differ from by %1.</source>
        <comment>money</comment>
        <translation>Another total is stated, which its newer parts differ from by %1.</translation>
    </message>
    <message>
        <source>%1 more was paid out than the budget of the year.</source>
        <comment>money</comment>
        <translation>%1 more was paid out than the budget of the year.</translation>
    </message>
    <message>
        <source>Unknown: no record says it. Unknown is not zero.</source>
        <translation>Unknown: no record says it. Unknown is not zero.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Source: %1
As of %2</source>
        <translation>Source: %1
As of %2</translation>
    </message>
    <message>
        <source>Budget %1 + carried in %2 = spent %3 + carried over %4 + lapsed %5</source>
        <comment>money each</comment>
        <translation>Budget %1 + carried in %2 = spent %3 + carried over %4 + lapsed %5</translation>
    </message>
    <message>
        <source>✔ adds up</source>
        <translation>✔ adds up</translation>
    </message>
    <message>
        <source>▷ year not over</source>
        <translation>▷ year not over</translation>
    </message>
    <message>
        <source>unknown of some years</source>
        <translation>unknown of some years</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>unknown: %1</translation>
    </message>
    <message>
        <source>%1 unaccounted for</source>
        <comment>money</comment>
        <translation>%1 unaccounted for</translation>
    </message>
    <message>
        <source>%1 more out than in</source>
        <comment>money</comment>
        <translation>%1 more out than in</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <comment>money</comment>
        <translation>Difference: %1</translation>
    </message>
    <message>
        <source>Spent %1 of %2 (%3)</source>
        <comment>money, money, what the second is</comment>
        <translation>Spent %1 of %2 (%3)</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>All projects</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) do not agree: the cell says by how much</source>
        <translation>
            <numerusform>%Ln place does not agree: the cell says by how much</numerusform>
            <numerusform>%Ln places do not agree: the cell says by how much</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) add up</source>
        <translation>
            <numerusform>%Ln year adds up</numerusform>
            <numerusform>%Ln years add up</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a year: spent in percent of its budget and what was carried in</source>
        <translation>Of a year: spent in percent of its budget and what was carried in</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Once a year is over: budget + carried in = spent + carried over + lapsed</source>
        <translation>Once a year is over: budget + carried in = spent + carried over + lapsed</translation>
    </message>
    <message>
        <source>Two versions of the plan</source>
        <translation>Two versions of the plan</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>not in it</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <comment>date</comment>
        <translation>Plan of %1</translation>
    </message>
    <message>
        <source>The plan as it counted on %1</source>
        <translation>The plan as it counted on %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Another version: choose its day to compare with in the bar above</source>
        <translation>Another version: choose its day to compare with in the bar above</translation>
    </message>
    <message>
        <source>No two versions of the plan are known up to this date.</source>
        <translation>No two versions of the plan are known up to this date.</translation>
    </message>
    <message>
        <source>Source of the old</source>
        <translation>Source of the old</translation>
    </message>
    <message>
        <source>Source of the new</source>
        <translation>Source of the new</translation>
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
        <translation>Since %1</translation>
    </message>
    <message>
        <source>By the last imports, from change set %1 (%2) on</source>
        <translation>By the last imports, from change set %1 (%2) on</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>No figure of the board is another one.</source>
        <translation>No figure of the board is another one.</translation>
    </message>
</context>
<context>
    <name>ui::ChartCard</name>
    <message>
        <source>No data</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copy chart</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>Export chart…</translation>
    </message>
    <message>
        <source>Nothing to export: this chart has no data up to the as-of date</source>
        <translation>Nothing to export: this chart has no data up to the as-of date</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Whole period</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
</context>
<context>
    <name>ui::ChartExportDialog</name>
    <message>
        <source>Export chart</source>
        <translation>Export chart</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Preview of the picture</translation>
    </message>
    <message>
        <source>For the screen</source>
        <translation>For the screen</translation>
    </message>
    <message>
        <source>For print, also in grey</source>
        <translation>For print, also in grey</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Light on dark</translation>
    </message>
    <message>
        <source>&amp;Letters of an SVG stay text</source>
        <translation>&amp;Letters of an SVG stay text</translation>
    </message>
    <message>
        <source>They can be edited then, and need the font where they are shown. Otherwise they are outlines.</source>
        <translation>They can be edited then, and need the font where they are shown. Otherwise they are outlines.</translation>
    </message>
    <message>
        <source>&amp;Remember…</source>
        <translation>&amp;Remember…</translation>
    </message>
    <message>
        <source>Keeps these measures under a name of your own</source>
        <translation>Keeps these measures under a name of your own</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Forget</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Size</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Width</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Height</translation>
    </message>
    <message>
        <source>&amp;Points per inch</source>
        <translation>&amp;Points per inch</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>Other measures</translation>
    </message>
    <message>
        <source>%1 × %2 pixels as PNG</source>
        <translation>%1 × %2 pixels as PNG</translation>
    </message>
    <message>
        <source>Remember the size</source>
        <translation>Remember the size</translation>
    </message>
    <message>
        <source>Name of these measures:</source>
        <translation>Name of these measures:</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Remember</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of another size.</source>
        <translation>&quot;%1&quot; is the name of another size.</translation>
    </message>
</context>
<context>
    <name>ui::ClaimCard</name>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Revision: %1</source>
        <translation>Revision: %1</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Show the record</translation>
    </message>
    <message>
        <source>Show the record of %1</source>
        <translation>Show the record of %1</translation>
    </message>
    <message>
        <source>Adopt this claim…</source>
        <translation>Adopt this claim…</translation>
    </message>
    <message>
        <source>Adopt the claim of %1</source>
        <translation>Adopt the claim of %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>Copy the address %1</translation>
    </message>
</context>
<context>
    <name>ui::ClosingDialog</name>
    <message>
        <source>Close a quarter</source>
        <translation>Close a quarter</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>Whose figures</translation>
    </message>
    <message>
        <source>Headline figures of the quarter</source>
        <translation>Headline figures of the quarter</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the history</source>
        <translation>&amp;Reason, kept in the history</translation>
    </message>
    <message>
        <source>not needed for closing</source>
        <translation>not needed for closing</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Quarter</translation>
    </message>
    <message>
        <source>%1 – closed, corrected</source>
        <translation>%1 – closed, corrected</translation>
    </message>
    <message>
        <source>%1 – closed</source>
        <translation>%1 – closed</translation>
    </message>
    <message>
        <source>%1 – no figures of its own</source>
        <translation>%1 – no figures of its own</translation>
    </message>
    <message>
        <source>%1 ※ %2</source>
        <comment>phase, number of corrected figures</comment>
        <translation>%1 ※ %2</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Close window</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>Re&amp;open…</translation>
    </message>
    <message>
        <source>&amp;Close the quarter</source>
        <translation>&amp;Close the quarter</translation>
    </message>
    <message>
        <source>No quarter that is over has figures yet.</source>
        <translation>No quarter that is over has figures yet.</translation>
    </message>
    <message>
        <source>Working out the figures…</source>
        <translation>Working out the figures…</translation>
    </message>
    <message>
        <source>✓ Nothing is missing.</source>
        <translation>✓ Nothing is missing.</translation>
    </message>
    <message numerus="yes">
        <source>Not complete in %Ln point(s); it can be closed all the same</source>
        <translation>
            <numerusform>Not complete in %Ln point; it can be closed all the same</numerusform>
            <numerusform>Not complete in %Ln points; it can be closed all the same</numerusform>
        </translation>
    </message>
    <message>
        <source>These figures, as of %1, would be stored. Whatever alters them later needs a reason and is kept as a correction.</source>
        <translation>These figures, as of %1, would be stored. Whatever alters them later needs a reason and is kept as a correction.</translation>
    </message>
    <message>
        <source>Closed by change set %1.</source>
        <translation>Closed by change set %1.</translation>
    </message>
    <message>
        <source>Closed on %1 by %2 (change set %3).</source>
        <translation>Closed on %1 by %2 (change set %3).</translation>
    </message>
    <message>
        <source>Nothing was corrected since.</source>
        <translation>Nothing was corrected since.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) were corrected since.</source>
        <translation>
            <numerusform>%Ln figure was corrected since.</numerusform>
            <numerusform>%Ln figures were corrected since.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>Reopen %1</translation>
    </message>
    <message>
        <source>What the closing stored goes out of effect; it stays in the history. From then on the figures of the quarter change without a reason.

Reason (needed; it is kept in the history):</source>
        <translation>What the closing stored goes out of effect; it stays in the history. From then on the figures of the quarter change without a reason.

Reason (needed; it is kept in the history):</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>ui::ClosingTable</name>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Corrected since the quarter was closed</source>
        <translation>Corrected since the quarter was closed</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>What the closing stored</source>
        <translation>What the closing stored</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>As of the quarter&apos;s last day, as the file holds it now</source>
        <translation>As of the quarter&apos;s last day, as the file holds it now</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>The day that the figure speaks of</source>
        <translation>The day that the figure speaks of</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ui::ColumnFilterDialog</name>
    <message>
        <source>Only rows where it is unknown</source>
        <translation>Only rows where it is unknown</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contains</translation>
    </message>
    <message>
        <source>Values to show</source>
        <translation>Values to show</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value and the number of its rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>A day, month, quarter or year, such as 2024-12-31 or 2024.</source>
        <translation>A day, month, quarter or year, such as 2024-12-31 or 2024.</translation>
    </message>
    <message>
        <source>A number as the column shows it; an empty end is open.</source>
        <translation>A number as the column shows it; an empty end is open.</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 contains “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln value(s)</source>
        <translation>
            <numerusform>%1: %Ln value</numerusform>
            <numerusform>%1: %Ln values</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 from %2 to %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 up to %2</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>the value of a column</comment>
        <translation>%1 unknown</translation>
    </message>
</context>
<context>
    <name>ui::ColumnMeaning</name>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
</context>
<context>
    <name>ui::ColumnTable</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>Amounts in</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>(no header)</translation>
    </message>
    <message>
        <source>What column %1, %2, means</source>
        <translation>What column %1, %2, means</translation>
    </message>
    <message>
        <source>Unit of column %1, %2</source>
        <translation>Unit of column %1, %2</translation>
    </message>
    <message>
        <source>as said</source>
        <translation>as said</translation>
    </message>
    <message>
        <source>one period</source>
        <translation>one period</translation>
    </message>
    <message>
        <source>The amounts are those of one period alone and are added up to the whole</source>
        <translation>The amounts are those of one period alone and are added up to the whole</translation>
    </message>
    <message>
        <source>Column %1 holds the amounts of one period alone</source>
        <translation>Column %1 holds the amounts of one period alone</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>%1 new</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 changed</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 removed</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nothing changed</translation>
    </message>
    <message>
        <source>Imported %1: %2.</source>
        <translation>Imported %1: %2.</translation>
    </message>
    <message>
        <source>Took back change set %1: %2.</source>
        <translation>Took back change set %1: %2.</translation>
    </message>
    <message>
        <source>Stored %1: %2.</source>
        <translation>Stored %1: %2.</translation>
    </message>
    <message>
        <source>New data file</source>
        <translation>New data file</translation>
    </message>
    <message>
        <source>What should the new data file start with?</source>
        <translation>What should the new data file start with?</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>The published record: what the press published about the programme from 2017 to 2026</source>
        <translation>The published record: what the press published about the programme from 2017 to 2026</translation>
    </message>
    <message>
        <source>Nothing: an empty file for your own figures</source>
        <translation>Nothing: an empty file for your own figures</translation>
    </message>
    <message>
        <source>record.clusterboard</source>
        <translation>record.clusterboard</translation>
    </message>
    <message>
        <source>cluster.clusterboard</source>
        <translation>cluster.clusterboard</translation>
    </message>
    <message>
        <source>Clusterboard data file (*.clusterboard)</source>
        <translation>Clusterboard data file (*.clusterboard)</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Open a data file</translation>
    </message>
    <message>
        <source>Clusterboard data file (*.clusterboard);;All files (*)</source>
        <translation>Clusterboard data file (*.clusterboard);;All files (*)</translation>
    </message>
    <message>
        <source>Import CSV files</source>
        <translation>Import CSV files</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Export chart</translation>
    </message>
    <message>
        <source>The chart was written to %1.</source>
        <translation>The chart was written to %1.</translation>
    </message>
    <message>
        <source>The chart is on the clipboard, as a picture and as numbers.</source>
        <translation>The chart is on the clipboard, as a picture and as numbers.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>A verified copy was written to %1.</source>
        <translation>A verified copy was written to %1.</translation>
    </message>
    <message>
        <source>The data is sound: %1 change sets and %2 versions checked.</source>
        <translation>The data is sound: %1 change sets and %2 versions checked.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>%1: also touched by change set %2</source>
        <translation>%1: also touched by change set %2</translation>
    </message>
    <message>
        <source>Put change set %1 back into effect?</source>
        <translation>Put change set %1 back into effect?</translation>
    </message>
    <message>
        <source>Take back change set %1? (%2)</source>
        <translation>Take back change set %1? (%2)</translation>
    </message>
    <message>
        <source>Nothing later touched the same rows.</source>
        <translation>Nothing later touched the same rows.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were changed again later; their later content stays.</source>
        <translation>
            <numerusform>%Ln row was changed again later; its later content stays.</numerusform>
            <numerusform>%Ln rows were changed again later; their later content stays.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason (it is kept in the history):</source>
        <translation>Reason (it is kept in the history):</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Export table: %1</source>
        <translation>Export table: %1</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Table for spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to %1, as of %2.</source>
        <translation>The table was written to %1, as of %2.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods);;All files (*)</translation>
    </message>
    <message>
        <source>There is no chart with data in sight, so there is nothing to export.</source>
        <translation>There is no chart with data in sight, so there is nothing to export.</translation>
    </message>
    <message>
        <source>There is no chart with data in sight, so there is nothing to copy.</source>
        <translation>There is no chart with data in sight, so there is nothing to copy.</translation>
    </message>
    <message>
        <source>Let this claim count?</source>
        <translation>Let this claim count?</translation>
    </message>
    <message>
        <source>It settles all claims up to the end of its year; the others stay in the file. The decision can be taken back.</source>
        <translation>It settles all claims up to the end of its year; the others stay in the file. The decision can be taken back.</translation>
    </message>
    <message>
        <source>Adopt a claim</source>
        <translation>Adopt a claim</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Nothing was adopted: a decision needs its reason. Choose the claim again and say why it counts.</source>
        <translation>Nothing was adopted: a decision needs its reason. Choose the claim again and say why it counts.</translation>
    </message>
    <message>
        <source>Closed the quarter %1.</source>
        <translation>Closed the quarter %1.</translation>
    </message>
    <message>
        <source>Opened the quarter %1 again.</source>
        <translation>Opened the quarter %1 again.</translation>
    </message>
    <message>
        <source>Reason (needed; it is kept in the history):</source>
        <translation>Reason (needed; it is kept in the history):</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the table as shown</source>
        <translation>Export the table as shown</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) as shown were written to %1.</source>
        <translation>
            <numerusform>%Ln row as shown were written to %1.</numerusform>
            <numerusform>%Ln rows as shown were written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no chart and no table with data in sight, so there is nothing to print.</source>
        <translation>There is no chart and no table with data in sight, so there is nothing to print.</translation>
    </message>
    <message>
        <source>Copy to a safe place</source>
        <translation>Copy to a safe place</translation>
    </message>
    <message>
        <source>Set the mark aside</source>
        <translation>Set the mark aside</translation>
    </message>
    <message>
        <source>The file is marked as open on another computer:
%1

A program that crashed there leaves such a mark behind. If somebody does work there, two people would write the same file and changes would be lost. Ask there first.</source>
        <translation>The file is marked as open on another computer:
%1

A program that crashed there leaves such a mark behind. If somebody does work there, two people would write the same file and changes would be lost. Ask there first.</translation>
    </message>
    <message>
        <source>Set aside and open</source>
        <translation>Set aside and open</translation>
    </message>
</context>
<context>
    <name>ui::ConditionBars</name>
    <message>
        <source>Sample data: every company, project and figure is invented.</source>
        <translation>Sample data: every company, project and figure is invented.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <source>Read only: the file is open in another place (%1). You see what is stored there; changes are possible once it is closed.</source>
        <translation>Read only: the file is open in another place (%1). You see what is stored there; changes are possible once it is closed.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>another program</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Read only: the file or its folder cannot be written. Copy it to a folder of your own to change it.</source>
        <translation>Read only: the file or its folder cannot be written. Copy it to a folder of your own to change it.</translation>
    </message>
    <message>
        <source>You are looking at the file as it was known after change set %1 (%2).</source>
        <translation>You are looking at the file as it was known after change set %1 (%2).</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Back to now</translation>
    </message>
    <message>
        <source>The program did not end properly last time. What it called stored is stored; an import or a file that was being written then is not.</source>
        <translation>The program did not end properly last time. What it called stored is stored; an import or a file that was being written then is not.</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Check the data</translation>
    </message>
    <message>
        <source>The file is free now: it was closed in the other place. You see its newest state.</source>
        <translation>The file is free now: it was closed in the other place. You see its newest state.</translation>
    </message>
    <message>
        <source>Open it for changes</source>
        <translation>Open it for changes</translation>
    </message>
    <message>
        <source>You are looking at a backup of %1; it cannot be changed.</source>
        <translation>You are looking at a backup of %1; it cannot be changed.</translation>
    </message>
    <message>
        <source>Read only: the file is marked as open on another computer (%1). Changes are possible once it is closed there.</source>
        <translation>Read only: the file is marked as open on another computer (%1). Changes are possible once it is closed there.</translation>
    </message>
    <message>
        <source>Nobody works there any more…</source>
        <translation>Nobody works there any more…</translation>
    </message>
    <message>
        <source>The file lies on a network drive (%1). Losing the connection while something is stored can damage it, and its lock may not hold others off.</source>
        <translation>The file lies on a network drive (%1). Losing the connection while something is stored can damage it, and its lock may not hold others off.</translation>
    </message>
    <message>
        <source>The file lies in a folder that another program synchronises (%1). That program may replace the file while you work.</source>
        <translation>The file lies in a folder that another program synchronises (%1). That program may replace the file while you work.</translation>
    </message>
    <message>
        <source>Copy to a safe place…</source>
        <translation>Copy to a safe place…</translation>
    </message>
    <message>
        <source>The program ended while it stored “%1” last time. It is stored as a whole.</source>
        <translation>The program ended while it stored “%1” last time. It is stored as a whole.</translation>
    </message>
    <message>
        <source>The last import or change was not applied: the program ended while it stored “%1”. Nothing of it is in the file; do it again.</source>
        <translation>The last import or change was not applied: the program ended while it stored “%1”. Nothing of it is in the file; do it again.</translation>
    </message>
</context>
<context>
    <name>ui::ConflictsPage</name>
    <message>
        <source>On that day the claim marked ✔ counted. A later one counts now: %1, as of %2.</source>
        <translation>On that day the claim marked ✔ counted. A later one counts now: %1, as of %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>The value that the board shows until somebody decides</source>
        <translation>The value that the board shows until somebody decides</translation>
    </message>
    <message>
        <source>Also stated</source>
        <translation>Also stated</translation>
    </message>
    <message>
        <source>Apart by</source>
        <translation>Apart by</translation>
    </message>
    <message>
        <source>Between the least and the greatest claim</source>
        <translation>Between the least and the greatest claim</translation>
    </message>
    <message>
        <source>Newest claim</source>
        <translation>Newest claim</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Source that counts</source>
        <translation>Source that counts</translation>
    </message>
    <message>
        <source>The file no longer holds the adopted claim</source>
        <translation>The file no longer holds the adopted claim</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Change set</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>1 is the best, 9 the least; the office&apos;s own books go before all</source>
        <translation>1 is the best, 9 the least; the office&apos;s own books go before all</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>The footnote is on the clipboard: %1</source>
        <translation>The footnote is on the clipboard: %1</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>what was decided, by whom, why</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Decided in change set %1</source>
        <translation>Decided in change set %1</translation>
    </message>
    <message>
        <source>Until somebody decides, the claim marked ✔ counts. All claims stay in the file.</source>
        <translation>Until somebody decides, the claim marked ✔ counts. All claims stay in the file.</translation>
    </message>
    <message>
        <source>It was stated differently before. The claim marked ✔ counts; the others stay as its history.</source>
        <translation>It was stated differently before. The claim marked ✔ counts; the others stay as its history.</translation>
    </message>
    <message>
        <source>%1, as of %2, %3</source>
        <comment>value, date, source</comment>
        <translation>%1, as of %2, %3</translation>
    </message>
    <message>
        <source>The file is seen as known at an earlier change set: go back to the newest state to decide.</source>
        <translation>The file is seen as known at an earlier change set: go back to the newest state to decide.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>The file is open for reading only.</translation>
    </message>
    <message>
        <source>Something is being stored…</source>
        <translation>Something is being stored…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a list, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Claims of the same year that differ</source>
        <translation>Claims of the same year that differ</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Figures that were stated differently in earlier years</source>
        <translation>Figures that were stated differently in earlier years</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Conflicts that an adoption has settled</source>
        <translation>Conflicts that an adoption has settled</translation>
    </message>
    <message>
        <source>No claims disagree</source>
        <translation>No claims disagree</translation>
    </message>
    <message>
        <source>Where two sources state the same figure of the same year differently, both stand here until somebody decides. Up to this date, for this phase, there is nothing to decide.</source>
        <translation>Where two sources state the same figure of the same year differently, both stand here until somebody decides. Up to this date, for this phase, there is nothing to decide.</translation>
    </message>
    <message>
        <source>No earlier versions</source>
        <translation>No earlier versions</translation>
    </message>
    <message>
        <source>Plans, targets and dates that were stated differently in earlier years stand here.</source>
        <translation>Plans, targets and dates that were stated differently in earlier years stand here.</translation>
    </message>
    <message>
        <source>Nothing is decided yet</source>
        <translation>Nothing is decided yet</translation>
    </message>
    <message>
        <source>Adopt a claim in the list of conflicts: the decision stands here with its reason and author, and can be taken back.</source>
        <translation>Adopt a claim in the list of conflicts: the decision stands here with its reason and author, and can be taken back.</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>No claims yet</translation>
    </message>
    <message>
        <source>Here stand the figures that sources state differently, claim beside claim, with the reason why one counts and the way to decide otherwise.</source>
        <translation>Here stand the figures that sources state differently, claim beside claim, with the reason why one counts and the way to decide otherwise.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>New data file…</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Copy as footnote</source>
        <translation>Copy as footnote</translation>
    </message>
    <message>
        <source>The claims that do not count, with sources and dates, as a sentence for a report</source>
        <translation>The claims that do not count, with sources and dates, as a sentence for a report</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Disagreements</translation>
    </message>
    <message>
        <source>Claims side by side</source>
        <translation>Claims side by side</translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>This is no date. Write 2020-12-31, 20201231 or 2020. 12. 31.; 2020-12 and 2020Q4 are the last day of the month or quarter.</source>
        <translation>This is no date. Write 2020-12-31, 20201231 or 2020. 12. 31.; 2020-12 and 2020Q4 are the last day of the month or quarter.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Choose the day in a calendar</translation>
    </message>
</context>
<context>
    <name>ui::DecisionsPanel</name>
    <message>
        <source>Accept: %1</source>
        <translation>Accept: %1</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>Show %1 of: %2</source>
        <translation>Show %1 of: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the rows of this file</source>
        <translation>%1 in the rows of this file</translation>
    </message>
    <message>
        <source>✕ This is no sum. Write 1,234,000 or 1,234천원.</source>
        <translation>✕ This is no sum. Write 1,234,000 or 1,234천원.</translation>
    </message>
    <message>
        <source>✓ The file adds up to the same.</source>
        <translation>✓ The file adds up to the same.</translation>
    </message>
    <message>
        <source>✕ The file differs by %1.</source>
        <translation>✕ The file differs by %1.</translation>
    </message>
    <message>
        <source>Keep the good rows</source>
        <translation>Keep the good rows</translation>
    </message>
    <message>
        <source>Keep the &amp;good rows, write the refused ones to a file of their own</source>
        <translation>Keep the &amp;good rows, write the refused ones to a file of their own</translation>
    </message>
    <message>
        <source>&amp;Accept all</source>
        <translation>&amp;Accept all</translation>
    </message>
    <message>
        <source>Nothing stands against this file.</source>
        <translation>Nothing stands against this file.</translation>
    </message>
    <message>
        <source>Sum of amounts</source>
        <translation>Sum of amounts</translation>
    </message>
    <message>
        <source>Sum that you e&amp;xpect, in won</source>
        <translation>Sum that you e&amp;xpect, in won</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the history</source>
        <translation>&amp;Reason, kept in the history</translation>
    </message>
    <message>
        <source>for instance the letter&apos;s number</source>
        <translation>for instance the letter&apos;s number</translation>
    </message>
    <message>
        <source>Figures it touches: %1 → %2</source>
        <translation>Figures it touches: %1 → %2</translation>
    </message>
    <message>
        <source>&amp;Reason, needed for the correction</source>
        <translation>&amp;Reason, needed for the correction</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceTable</name>
    <message>
        <source>＋ new</source>
        <translation>＋ new</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− removed</translation>
    </message>
    <message>
        <source>∅ withdrawn</source>
        <translation>∅ withdrawn</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Old value</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>→ changed</source>
        <translation>→ changed</translation>
    </message>
</context>
<context>
    <name>ui::DifferencesStep</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Every row that was read</source>
        <translation>Every row that was read</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Rows that nobody has stated yet</source>
        <translation>Rows that nobody has stated yet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Rows with other values than those that stand</source>
        <translation>Rows with other values than those that stand</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Rows that stand already as they are</source>
        <translation>Rows that stand already as they are</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Rows with errors, which are not stored</source>
        <translation>Rows with errors, which are not stored</translation>
    </message>
    <message>
        <source>Warned</source>
        <translation>Warned</translation>
    </message>
    <message>
        <source>Rows that are stored with a warning</source>
        <translation>Rows that are stored with a warning</translation>
    </message>
    <message>
        <source>Rows that stand and that this file does not have. They stay, unless you withdraw them.</source>
        <translation>Rows that stand and that this file does not have. They stay, unless you withdraw them.</translation>
    </message>
    <message>
        <source>Withdraw a&amp;ll</source>
        <translation>Withdraw a&amp;ll</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Keep all</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>No problems</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problems (%1)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Which rows</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>What the file changes</translation>
    </message>
    <message>
        <source>Sums before and after</source>
        <translation>Sums before and after</translation>
    </message>
</context>
<context>
    <name>ui::DoneStep</name>
    <message>
        <source>%1 was taken back; everything stands as before.</source>
        <translation>%1 was taken back; everything stands as before.</translation>
    </message>
    <message>
        <source>%1 is stored as change set %2.</source>
        <translation>%1 is stored as change set %2.</translation>
    </message>
    <message>
        <source>%1 rows read  =  %2 new  +  %3 changed  +  %4 unchanged  +  %5 refused</source>
        <translation>%1 rows read  =  %2 new  +  %3 changed  +  %4 unchanged  +  %5 refused</translation>
    </message>
    <message>
        <source>%1 rows withdrawn that the file does not have</source>
        <translation>%1 rows withdrawn that the file does not have</translation>
    </message>
    <message>
        <source>Sum of amounts in the file: %1</source>
        <translation>Sum of amounts in the file: %1</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Put it back…</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>Take &amp;back…</translation>
    </message>
    <message>
        <source>Sho&amp;w in the history</source>
        <translation>Sho&amp;w in the history</translation>
    </message>
    <message>
        <source>To the &amp;overview</source>
        <translation>To the &amp;overview</translation>
    </message>
    <message>
        <source>Remembered. The next file with this header needs no choice.</source>
        <translation>Remembered. The next file with this header needs no choice.</translation>
    </message>
    <message>
        <source>Read as remembered under “%1”.</source>
        <translation>Read as remembered under “%1”.</translation>
    </message>
    <message>
        <source>Re&amp;member how it was read, as</source>
        <translation>Re&amp;member how it was read, as</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>&amp;Remember</translation>
    </message>
    <message>
        <source>&amp;Close the quarter…</source>
        <translation>&amp;Close the quarter…</translation>
    </message>
</context>
<context>
    <name>ui::DropOverlay</name>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s), one after another</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files, one after another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s) will not be taken</source>
        <translation>
            <numerusform>%Ln other file will not be taken</numerusform>
            <numerusform>%Ln other files will not be taken</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what it changes</source>
        <translation>Nothing is stored before you have seen what it changes</translation>
    </message>
    <message>
        <source>Check what %1 says</source>
        <translation>Check what %1 says</translation>
    </message>
    <message>
        <source>It is compared with the data of the open file</source>
        <translation>It is compared with the data of the open file</translation>
    </message>
</context>
<context>
    <name>ui::FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>2025-03-31, 2025-03, 2025Q1 or 2025</source>
        <translation>2025-03-31, 2025-03, 2025Q1 or 2025</translation>
    </message>
    <message>
        <source>Unit of the amount</source>
        <translation>Unit of the amount</translation>
    </message>
    <message>
        <source>The number is rounded (about, at most, more than)</source>
        <translation>The number is rounded (about, at most, more than)</translation>
    </message>
</context>
<context>
    <name>ui::FileStep</name>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>These bytes are good text in both encodings, and only a person can tell which is meant. Take the reading that makes sense.</source>
        <translation>These bytes are good text in both encodings, and only a person can tell which is meant. Take the reading that makes sense.</translation>
    </message>
    <message>
        <source>Read as %1, as you chose.</source>
        <translation>Read as %1, as you chose.</translation>
    </message>
    <message>
        <source>Read as %1: the file begins with that encoding&apos;s mark.</source>
        <translation>Read as %1: the file begins with that encoding&apos;s mark.</translation>
    </message>
    <message>
        <source>Only plain letters and digits: the file reads the same in every encoding.</source>
        <translation>Only plain letters and digits: the file reads the same in every encoding.</translation>
    </message>
    <message>
        <source>Read as %1: every byte of the file fits it, which does not happen by chance.</source>
        <translation>Read as %1: every byte of the file fits it, which does not happen by chance.</translation>
    </message>
    <message>
        <source>Read as %1: the bytes are no UTF-8, and every one of them fits.</source>
        <translation>Read as %1: the bytes are no UTF-8, and every one of them fits.</translation>
    </message>
    <message>
        <source>%1 (taken)</source>
        <translation>%1 (taken)</translation>
    </message>
    <message>
        <source>Read it as %1</source>
        <translation>Read it as %1</translation>
    </message>
    <message>
        <source>The first lines, read as %1</source>
        <translation>The first lines, read as %1</translation>
    </message>
    <message>
        <source>automatic: %1</source>
        <translation>automatic: %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>En&amp;coding</translation>
    </message>
    <message>
        <source>Fields are &amp;parted by</source>
        <translation>Fields are &amp;parted by</translation>
    </message>
    <message>
        <source>Comp&amp;are encodings</source>
        <translation>Comp&amp;are encodings</translation>
    </message>
    <message>
        <source>There is nothing to read here as text.</source>
        <translation>There is nothing to read here as text.</translation>
    </message>
    <message>
        <source>A workbook (%1). The sheet “%2” is read.</source>
        <translation>A workbook (%1). The sheet “%2” is read.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filter “%1”…</source>
        <translation>Filter “%1”…</translation>
    </message>
    <message>
        <source>Show all of “%1”</source>
        <translation>Show all of “%1”</translation>
    </message>
    <message>
        <source>Remove the filter: %1</source>
        <translation>Remove the filter: %1</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>Filter by column</translation>
    </message>
    <message>
        <source>Narrow the table to what stands in a column (Alt+Down in the table)</source>
        <translation>Narrow the table to what stands in a column (Alt+Down in the table)</translation>
    </message>
    <message>
        <source>Filter this column…</source>
        <translation>Filter this column…</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Remove all filters</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Show all records again</source>
        <translation>Show all records again</translation>
    </message>
</context>
<context>
    <name>ui::FormField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>This has to be filled in.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>in effect</source>
        <translation>in effect</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>taken back by %1</translation>
    </message>
    <message>
        <source>in effect, correction</source>
        <translation>in effect, correction</translation>
    </message>
    <message>
        <source>of change set %1</source>
        <translation>of change set %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>File or title</source>
        <translation>File or title</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
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
        <translation>%1, %2, %3, %4 rows read, %5 refused</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Put back…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Already taken back</source>
        <translation>Already taken back</translation>
    </message>
    <message>
        <source>the first %1 of %2 rows are shown</source>
        <translation>the first %1 of %2 rows are shown</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>No history yet</translation>
    </message>
    <message>
        <source>Here stands every import and change: who, when, from which file, what it changed cell by cell; and each can be taken back.</source>
        <translation>Here stands every import and change: who, when, from which file, what it changed cell by cell; and each can be taken back.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>New data file…</translation>
    </message>
    <message>
        <source>See the file as known then</source>
        <translation>See the file as known then</translation>
    </message>
    <message>
        <source>Change sets</source>
        <translation>Change sets</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>File %1 of %2</source>
        <translation>File %1 of %2</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Reading and comparing…</translation>
    </message>
    <message>
        <source>This file cannot be imported as it is.</source>
        <translation>This file cannot be imported as it is.</translation>
    </message>
    <message>
        <source>You are looking at the past; go back to now to import.</source>
        <translation>You are looking at the past; go back to now to import.</translation>
    </message>
    <message>
        <source>The data file cannot be changed just now.</source>
        <translation>The data file cannot be changed just now.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) stand against it. Correct the file, or keep the good rows only.</source>
        <translation>
            <numerusform>%Ln error stands against it. Correct the file, or keep the good rows only.</numerusform>
            <numerusform>%Ln errors stand against it. Correct the file, or keep the good rows only.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds nothing new; storing it only notes that it came.</source>
        <translation>The file holds nothing new; storing it only notes that it came.</translation>
    </message>
    <message>
        <source>Ready: %1 new, %2 changed.</source>
        <translation>Ready: %1 new, %2 changed.</translation>
    </message>
    <message>
        <source>Where should the refused rows go?</source>
        <translation>Where should the refused rows go?</translation>
    </message>
    <message>
        <source>%1_refused.csv</source>
        <translation>%1_refused.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>Import CSV files</source>
        <translation>Import CSV files</translation>
    </message>
    <message>
        <source>Open or make a data file first; then drop CSV files anywhere on this window.</source>
        <translation>Open or make a data file first; then drop CSV files anywhere on this window.</translation>
    </message>
    <message>
        <source>Drop files anywhere on this window, or choose them. You see line by line what would be new, changed or refused; nothing is stored before you say so.</source>
        <translation>Drop files anywhere on this window, or choose them. You see line by line what would be new, changed or refused; nothing is stored before you say so.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>New data file…</translation>
    </message>
    <message>
        <source>Import the next sample quarter (2024 Q4)</source>
        <translation>Import the next sample quarter (2024 Q4)</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Try it with sample data</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Storing…</translation>
    </message>
    <message>
        <source>The sum that you expect is no sum.</source>
        <translation>The sum that you expect is no sum.</translation>
    </message>
    <message>
        <source>The file does not add up to the sum that you expect.</source>
        <translation>The file does not add up to the sum that you expect.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of warnings are to be read and accepted.</source>
        <translation>
            <numerusform>%Ln kind of warnings is to be read and accepted.</numerusform>
            <numerusform>%Ln kinds of warnings are to be read and accepted.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 above the header</source>
        <translation>%1 above the header</translation>
    </message>
    <message>
        <source>%1 totals left out</source>
        <translation>%1 totals left out</translation>
    </message>
    <message>
        <source>%1 blank</source>
        <translation>%1 blank</translation>
    </message>
    <message>
        <source>S&amp;kip this file</source>
        <translation>S&amp;kip this file</translation>
    </message>
    <message>
        <source>Do not i&amp;mport</source>
        <translation>Do not i&amp;mport</translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>&amp;Next file</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>F&amp;inish</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>has a question</source>
        <translation>has a question</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>something is wrong</translation>
    </message>
    <message>
        <source>The refused rows are in %1.</source>
        <translation>The refused rows are in %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>How the file is read: encoding and delimiter</source>
        <translation>How the file is read: encoding and delimiter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>What the rows and columns of the file mean</source>
        <translation>What the rows and columns of the file mean</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>What would change, and what is wrong</source>
        <translation>What would change, and what is wrong</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>What was stored</source>
        <translation>What was stored</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Read a&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Store</translation>
    </message>
    <message>
        <source>Give a reason to store it as a correction.</source>
        <translation>Give a reason to store it as a correction.</translation>
    </message>
    <message>
        <source>%1_problems.csv</source>
        <translation>%1_problems.csv</translation>
    </message>
    <message>
        <source>Where should the rows with problems go?</source>
        <translation>Where should the rows with problems go?</translation>
    </message>
    <message>
        <source>The rows with problems are in %1.</source>
        <translation>The rows with problems are in %1.</translation>
    </message>
</context>
<context>
    <name>ui::ImportProblemsModel</name>
    <message>
        <source>whole file</source>
        <translation>whole file</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Stands there</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
</context>
<context>
    <name>ui::ImportRowsModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>ui::InspectionView</name>
    <message>
        <source>Where does a figure come from?</source>
        <translation>Where does a figure come from?</translation>
    </message>
    <message>
        <source>Press F4 on a tile, a value of a chart, a cell of a table or a line of what needs attention, or choose “Where it comes from” in its menu. A click on a value of a chart does the same.</source>
        <translation>Press F4 on a tile, a value of a chart, a cell of a table or a line of what needs attention, or choose “Where it comes from” in its menu. A click on a value of a chart does the same.</translation>
    </message>
    <message>
        <source>Here stand its claims and which of them counts, how it is worked out, its sources, its records and its history.</source>
        <translation>Here stand its claims and which of them counts, how it is worked out, its sources, its records and its history.</translation>
    </message>
    <message>
        <source>Where a figure comes from</source>
        <translation>Where a figure comes from</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Reading the history…</translation>
    </message>
    <message>
        <source>The file knows no value up to this date.</source>
        <translation>The file knows no value up to this date.</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation>As of %1 · %2</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Seen: %1</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>How it is worked out</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>%1, as of %2, %3</source>
        <translation>%1, as of %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · change set %2</source>
        <translation>%1 · change set %2</translation>
    </message>
    <message>
        <source>withdrawal taken back</source>
        <translation>withdrawal taken back</translation>
    </message>
    <message>
        <source>stated: %1</source>
        <translation>stated: %1</translation>
    </message>
    <message>
        <source>taken away: %1</source>
        <translation>taken away: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Change set %1 · %2 · %3 · %4</source>
        <translation>Change set %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
</context>
<context>
    <name>ui::InspectorDock</name>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Back to the figure before</source>
        <translation>Back to the figure before</translation>
    </message>
    <message>
        <source>Back to the figure before (Alt+Left)</source>
        <translation>Back to the figure before (Alt+Left)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation>Close (F4)</translation>
    </message>
</context>
<context>
    <name>ui::KnownValues</name>
    <message>
        <source>all of it</source>
        <translation>all of it</translation>
    </message>
</context>
<context>
    <name>ui::LayoutBar</name>
    <message>
        <source>automatic: %1</source>
        <translation>automatic: %1</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>found: line %1</source>
        <translation>found: line %1</translation>
    </message>
    <message>
        <source>looked for</source>
        <translation>looked for</translation>
    </message>
    <message>
        <source>&amp;Rows tell of</source>
        <translation>&amp;Rows tell of</translation>
    </message>
    <message>
        <source>Hea&amp;der in line</source>
        <translation>Hea&amp;der in line</translation>
    </message>
    <message>
        <source>The physical line of the first header row</source>
        <translation>The physical line of the first header row</translation>
    </message>
    <message>
        <source>rows: as found</source>
        <translation>rows: as found</translation>
    </message>
    <message>
        <source>Rows of the header</source>
        <translation>Rows of the header</translation>
    </message>
    <message>
        <source>&amp;Amounts in</source>
        <translation>&amp;Amounts in</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>As &amp;of</translation>
    </message>
    <message>
        <source>For rows that name no as-of date themselves</source>
        <translation>For rows that name no as-of date themselves</translation>
    </message>
    <message>
        <source>As-of date of the rows</source>
        <translation>As-of date of the rows</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>So&amp;urce</translation>
    </message>
    <message>
        <source>For rows that name no source themselves</source>
        <translation>For rows that name no source themselves</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>as the file says</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as remembered under “%1”.</source>
        <translation>Read as remembered under “%1”.</translation>
    </message>
    <message>
        <source>Read it without that</source>
        <translation>Read it without that</translation>
    </message>
</context>
<context>
    <name>ui::LayoutStep</name>
    <message>
        <source>The first rows as they will be stored</source>
        <translation>The first rows as they will be stored</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>The first lines as they stand in the file</source>
        <translation>The first lines as they stand in the file</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln problem(s) found. The first: %1</source>
        <translation>
            <numerusform>%Ln problem found: %1</numerusform>
            <numerusform>%Ln problems found. The first: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Clusterboard</source>
        <translation>%1 – Clusterboard</translation>
    </message>
    <message>
        <source>Clusterboard</source>
        <translation>Clusterboard</translation>
    </message>
    <message>
        <source>Data not checked yet</source>
        <translation>Data not checked yet</translation>
    </message>
    <message>
        <source>Checking the data…</source>
        <translation>Checking the data…</translation>
    </message>
    <message>
        <source>✓ Data checked, sound</source>
        <translation>✓ Data checked, sound</translation>
    </message>
    <message numerus="yes">
        <source>⚠ Data check: %Ln problem(s)</source>
        <translation>
            <numerusform>⚠ Data check: %Ln problem</numerusform>
            <numerusform>⚠ Data check: %Ln problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>No files yet</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Clear this list</translation>
    </message>
    <message>
        <source>Open or make a data file; %1 is read then.</source>
        <translation>Open or make a data file; %1 is read then.</translation>
    </message>
    <message>
        <source>Saving… The window closes as soon as everything is stored.</source>
        <translation>Saving… The window closes as soon as everything is stored.</translation>
    </message>
    <message>
        <source>It could not be stored, so the window stays open.</source>
        <translation>It could not be stored, so the window stays open.</translation>
    </message>
    <message>
        <source>This record is not in sight as of %1, %2.</source>
        <translation>This record is not in sight as of %1, %2.</translation>
    </message>
    <message>
        <source>Show everything as of today</source>
        <translation>Show everything as of today</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the rows with their header in the spreadsheet, then paste them here.</source>
        <translation>The clipboard holds no table. Copy the rows with their header in the spreadsheet, then paste them here.</translation>
    </message>
    <message>
        <source>What you copied could not be written to a temporary file. Free some space on the disk and try again.</source>
        <translation>What you copied could not be written to a temporary file. Free some space on the disk and try again.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Reason (it is kept in the history):</source>
        <translation>Reason (it is kept in the history):</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>A backup of your changes is being kept; then the window closes.</source>
        <translation>A backup of your changes is being kept; then the window closes.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Close without it</translation>
    </message>
    <message>
        <source>Your changes are stored, but no backup of them could be kept. %1</source>
        <translation>Your changes are stored, but no backup of them could be kept. %1</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>ui::NamesDialog</name>
    <message>
        <source>&amp;Rename or merge…</source>
        <translation>&amp;Rename or merge…</translation>
    </message>
    <message>
        <source>Re&amp;move from the dictionary</source>
        <translation>Re&amp;move from the dictionary</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>Mer&amp;ge…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Names of</source>
        <translation>Names of</translation>
    </message>
    <message>
        <source>Names &amp;of</source>
        <translation>Names &amp;of</translation>
    </message>
    <message>
        <source>A renamed record keeps its history. Imports take a name of the dictionary for the kept one.</source>
        <translation>A renamed record keeps its history. Imports take a name of the dictionary for the kept one.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>as files write it</source>
        <translation>as files write it</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Name that it means</source>
        <translation>Name that it means</translation>
    </message>
    <message>
        <source>the name that is kept</source>
        <translation>the name that is kept</translation>
    </message>
    <message>
        <source>Names (%1)</source>
        <translation>Names (%1)</translation>
    </message>
    <message>
        <source>Alike (%1)</source>
        <translation>Alike (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Also written</translation>
    </message>
    <message>
        <source>What the dictionary takes for this name</source>
        <translation>What the dictionary takes for this name</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rows of all kinds that say this name</source>
        <translation>Rows of all kinds that say this name</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Dictionary (%1)</source>
        <translation>Dictionary (%1)</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Looks like</translation>
    </message>
    <message>
        <source>Files that write “%1” mean “%2” from now on.</source>
        <translation>Files that write “%1” mean “%2” from now on.</translation>
    </message>
    <message>
        <source>“%1” is a name of its own again.</source>
        <translation>“%1” is a name of its own again.</translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>The budget beside the companies</source>
        <translation>The budget beside the companies</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Companies attracted and graduates</source>
        <translation>Companies attracted and graduates</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The money, and how it was spent or who gives it</source>
        <translation>The money, and how it was spent or who gives it</translation>
    </message>
    <message>
        <source>No graduates up to this date. Import a training file to see them.</source>
        <translation>No graduates up to this date. Import a training file to see them.</translation>
    </message>
    <message>
        <source>This data file is empty</source>
        <translation>This data file is empty</translation>
    </message>
    <message>
        <source>Here you would see execution, companies, graduates and milestones at a glance, what needs attention, and two charts. Import a CSV file to begin.</source>
        <translation>Here you would see execution, companies, graduates and milestones at a glance, what needs attention, and two charts. Import a CSV file to begin.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Where does the cluster stand?</source>
        <translation>Where does the cluster stand?</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>New data file…</translation>
    </message>
    <message>
        <source>Open a data file…</source>
        <translation>Open a data file…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Try it with sample data</translation>
    </message>
    <message>
        <source>No budget up to this date. Import a budget file to see its course.</source>
        <translation>No budget up to this date. Import a budget file to see its course.</translation>
    </message>
    <message>
        <source>No companies up to this date. Import a register to see its course.</source>
        <translation>No companies up to this date. Import a register to see its course.</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>What the list shows</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Attention (%1)</source>
        <translation>Attention (%1)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>The published record holds what the press wrote about the programme from 2017 to 2026, each figure with its source. Your own figures stand in a data file of their own.</source>
        <translation>The published record holds what the press wrote about the programme from 2017 to 2026, each figure with its source. Your own figures stand in a data file of their own.</translation>
    </message>
    <message>
        <source>Open the published record</source>
        <translation>Open the published record</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Preview of the pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>ui::PastedTable</name>
    <message>
        <source>Pasted %1.tsv</source>
        <comment>date and time</comment>
        <translation>Pasted %1.tsv</translation>
    </message>
    <message>
        <source>Pasted %1.csv</source>
        <comment>date and time</comment>
        <translation>Pasted %1.csv</translation>
    </message>
</context>
<context>
    <name>ui::PictureCheck</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>Check a picture or code</source>
        <translation>Check a picture or code</translation>
    </message>
    <message>
        <source>Every chart that leaves the program carries a check code. Type the code printed in it, choose its PNG, SVG or PDF file, or drop that file here.</source>
        <translation>Every chart that leaves the program carries a check code. Type the code printed in it, choose its PNG, SVG or PDF file, or drop that file here.</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>Values that changed</source>
        <translation>Values that changed</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Exported charts (*.png *.svg *.pdf);;All files (*)</source>
        <translation>Exported charts (*.png *.svg *.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>Comparing with the data…</source>
        <translation>Comparing with the data…</translation>
    </message>
    <message>
        <source>It could not be checked</source>
        <translation>It could not be checked</translation>
    </message>
    <message>
        <source>No check code</source>
        <translation>No check code</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>By change set</source>
        <translation>By change set</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the history lists them</source>
        <translation>
            <numerusform>and %Ln more; the history lists it</numerusform>
            <numerusform>and %Ln more; the history lists them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanCells</name>
    <message>
        <source>not in the file</source>
        <translation>not in the file</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
</context>
<context>
    <name>ui::PrintDialog</name>
    <message>
        <source>Print the page</source>
        <translation>Print the page</translation>
    </message>
    <message>
        <source>The &amp;chart</source>
        <translation>The &amp;chart</translation>
    </message>
    <message>
        <source>The &amp;table</source>
        <translation>The &amp;table</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4 upright</translation>
    </message>
    <message>
        <source>A4 across</source>
        <translation>A4 across</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;aper</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Keep as PDF…</source>
        <translation>&amp;Keep as PDF…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>%1 · as of %2 · data as after change set %3</source>
        <comment>phase, day, number</comment>
        <translation>%1 · as of %2 · data as after change set %3</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. A search in the table shortens it.</source>
        <translation>The first %1 of %2 rows. A search in the table shortens it.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nothing is chosen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln page(s) are shown.</source>
        <translation>
            <numerusform>The first page is shown.</numerusform>
            <numerusform>The first %Ln pages are shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Sent to %1.</translation>
    </message>
    <message>
        <source>%1 did not take the pages.</source>
        <translation>%1 did not take the pages.</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Keep as PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsPanel</name>
    <message>
        <source>Line %1, field %2 is read as “%3”</source>
        <translation>Line %1, field %2 is read as “%3”</translation>
    </message>
    <message>
        <source>A&amp;pply “%1”</source>
        <translation>A&amp;pply “%1”</translation>
    </message>
    <message>
        <source>A&amp;pply the suggestion</source>
        <translation>A&amp;pply the suggestion</translation>
    </message>
    <message numerus="yes">
        <source>Appl&amp;y all %Ln suggestion(s)</source>
        <translation>
            <numerusform>Appl&amp;y %Ln suggestion</numerusform>
            <numerusform>Appl&amp;y all %Ln suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ Show all problems</source>
        <translation>‹ Show all problems</translation>
    </message>
    <message>
        <source>Repaired here</source>
        <translation>Repaired here</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>&amp;Undo this repair</translation>
    </message>
    <message>
        <source>Save the refused ro&amp;ws…</source>
        <translation>Save the refused ro&amp;ws…</translation>
    </message>
    <message>
        <source>Save the ro&amp;ws with problems…</source>
        <translation>Save the ro&amp;ws with problems…</translation>
    </message>
</context>
<context>
    <name>ui::Profiles</name>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>amounts of one period alone</source>
        <translation>amounts of one period alone</translation>
    </message>
    <message>
        <source>1.234 with decimals</source>
        <translation>1.234 with decimals</translation>
    </message>
    <message>
        <source>1.234 with thousands</source>
        <translation>1.234 with thousands</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>column %1: %2</translation>
    </message>
    <message>
        <source>header on line %1</source>
        <translation>header on line %1</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>sheet %1</translation>
    </message>
    <message>
        <source>day numbers are dates</source>
        <translation>day numbers are dates</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Amounts in %1</translation>
    </message>
    <message>
        <source>As-of day from the file&apos;s name</source>
        <translation>As-of day from the file&apos;s name</translation>
    </message>
    <message>
        <source>As-of day: the end of the last quarter</source>
        <translation>As-of day: the end of the last quarter</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>For columns that the file lacks: %1</source>
        <translation>For columns that the file lacks: %1</translation>
    </message>
    <message>
        <source>Warnings accepted once: %1</source>
        <translation>Warnings accepted once: %1</translation>
    </message>
    <message>
        <source>Everything is found out from the file itself.</source>
        <translation>Everything is found out from the file itself.</translation>
    </message>
</context>
<context>
    <name>ui::ProfilesDialog</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rename…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>E&amp;xport all…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Import profiles</translation>
    </message>
    <message>
        <source>A profile is what was confirmed once about files with one header. It is found again by the header, so that the next quarter&apos;s file needs no answer.</source>
        <translation>A profile is what was confirmed once about files with one header. It is found again by the header, so that the next quarter&apos;s file needs no answer.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>None yet. At the end of an import the program offers to keep how the file was read.</source>
        <translation>None yet. At the end of an import the program offers to keep how the file was read.</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Rename the profile</translation>
    </message>
    <message>
        <source>New name of “%1”:</source>
        <translation>New name of “%1”:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <translation>“%1” is now called “%2”.</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Delete the profile</translation>
    </message>
    <message>
        <source>Delete “%1”? Files with its header are asked about again. It can be taken back in the history.</source>
        <translation>Delete “%1”? Files with its header are asked about again. It can be taken back in the history.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” is deleted.</translation>
    </message>
    <message>
        <source>Export the profiles</source>
        <translation>Export the profiles</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV file (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
</context>
<context>
    <name>ui::Questions</name>
    <message>
        <source>“%1” (column %2) does not say how far the companies have come. What does it count?</source>
        <translation>“%1” (column %2) does not say how far the companies have come. What does it count?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Are the amounts of “%1” (column %2) those of one period alone?</source>
        <translation>Are the amounts of “%1” (column %2) those of one period alone?</translation>
    </message>
    <message>
        <source>Yes, add them up to the whole</source>
        <translation>Yes, add them up to the whole</translation>
    </message>
    <message>
        <source>No, they are the whole so far</source>
        <translation>No, they are the whole so far</translation>
    </message>
    <message>
        <source>Which amounts are “%1” (column %2)?</source>
        <translation>Which amounts are “%1” (column %2)?</translation>
    </message>
    <message>
        <source>Really spent (집행)</source>
        <translation>Really spent (집행)</translation>
    </message>
    <message>
        <source>Paid out to the body (교부)</source>
        <translation>Paid out to the body (교부)</translation>
    </message>
    <message>
        <source>In which unit are the amounts of “%1”?</source>
        <translation>In which unit are the amounts of “%1”?</translation>
    </message>
    <message>
        <source>What do the rows of this file tell of?</source>
        <translation>What do the rows of this file tell of?</translation>
    </message>
    <message>
        <source>The rows do not say as of which day they hold. Which day is it?</source>
        <translation>The rows do not say as of which day they hold. Which day is it?</translation>
    </message>
    <message>
        <source>How is “%1” in “%2” (column %3) to be read?</source>
        <translation>How is “%1” in “%2” (column %3) to be read?</translation>
    </message>
    <message>
        <source>%1, with decimals</source>
        <translation>%1, with decimals</translation>
    </message>
    <message>
        <source>%1, with thousands</source>
        <translation>%1, with thousands</translation>
    </message>
    <message>
        <source>Which amounts are “%1” and the columns like it (columns %2)?</source>
        <translation>Which amounts are “%1” and the columns like it (columns %2)?</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Leave them out</translation>
    </message>
    <message>
        <source>Which column of the file says this: %1?</source>
        <translation>Which column of the file says this: %1?</translation>
    </message>
    <message>
        <source>“%1” (column %2)</source>
        <translation>“%1” (column %2)</translation>
    </message>
    <message>
        <source>None, it is %1 in all rows</source>
        <translation>None, it is %1 in all rows</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>ui::RecordActions</name>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Write a new record, or change, renew or withdraw the chosen one</source>
        <translation>Write a new record, or change, renew or withdraw the chosen one</translation>
    </message>
</context>
<context>
    <name>ui::RecordForm</name>
    <message>
        <source>New record: %1</source>
        <translation>New record: %1</translation>
    </message>
    <message>
        <source>Change record: %1</source>
        <translation>Change record: %1</translation>
    </message>
    <message>
        <source>Newer claim: %1</source>
        <translation>Newer claim: %1</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>This has to be filled in.</translation>
    </message>
    <message>
        <source>This alters figures of closed quarters and needs a reason:</source>
        <translation>This alters figures of closed quarters and needs a reason:</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>%1, %2: %3 from %4 to %5</source>
        <translation>%1, %2: %3 from %4 to %5</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) to correct first.</source>
        <translation>
            <numerusform>%Ln error to correct first.</numerusform>
            <numerusform>%Ln errors to correct first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be filled in: %1.</source>
        <translation>Still to be filled in: %1.</translation>
    </message>
    <message>
        <source>Nothing is changed so far.</source>
        <translation>Nothing is changed so far.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s); saving accepts them.</source>
        <translation>
            <numerusform>%Ln warning; saving accepts it.</numerusform>
            <numerusform>%Ln warnings; saving accepts them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record ends as it was named before and begins anew under what stands here.</source>
        <translation>The record ends as it was named before and begins anew under what stands here.</translation>
    </message>
    <message>
        <source>&amp;Reason (required: a closed quarter is altered)</source>
        <translation>&amp;Reason (required: a closed quarter is altered)</translation>
    </message>
    <message>
        <source>&amp;Reason (optional)</source>
        <translation>&amp;Reason (optional)</translation>
    </message>
    <message>
        <source>Leave the form? What was written is not saved.</source>
        <translation>Leave the form? What was written is not saved.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Which record</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::RecordTableModel</name>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Change set %1</source>
        <translation>Change set %1</translation>
    </message>
    <message>
        <source>Withdrawn from this date on</source>
        <translation>Withdrawn from this date on</translation>
    </message>
    <message>
        <source>No sum: several rows state the same figure</source>
        <translation>No sum: several rows state the same figure</translation>
    </message>
    <message>
        <source>No sum: the rows are wholes and parts, or of different stages</source>
        <translation>No sum: the rows are wholes and parts, or of different stages</translation>
    </message>
    <message>
        <source>Sum of the rows in sight: %1</source>
        <translation>Sum of the rows in sight: %1</translation>
    </message>
</context>
<context>
    <name>ui::RenameDialog</name>
    <message>
        <source>Rename or merge</source>
        <translation>Rename or merge</translation>
    </message>
    <message>
        <source>a new name, or one of another record to merge with</source>
        <translation>a new name, or one of another record to merge with</translation>
    </message>
    <message>
        <source>kept in the history; needed where a closed quarter changes</source>
        <translation>kept in the history; needed where a closed quarter changes</translation>
    </message>
    <message>
        <source>Name now</source>
        <translation>Name now</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;New name</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Rows that change</source>
        <translation>Rows that change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>joins the other row</source>
        <translation>joins the other row</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Columns that change</source>
        <translation>Columns that change</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say different things under the two names. Which one counts? What it leaves blank is filled from the other.</source>
        <translation>
            <numerusform>%Ln row says different things under the two names. Which one counts? What it leaves blank is filled from the other.</numerusform>
            <numerusform>%Ln rows say different things under the two names. Which one counts? What it leaves blank is filled from the other.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row of “%1”</source>
        <translation>The row of “%1”</translation>
    </message>
    <message>
        <source>Write another name, or choose the record that it is one with.</source>
        <translation>Write another name, or choose the record that it is one with.</translation>
    </message>
    <message>
        <source>Both names stand in the file, and their rows differ.</source>
        <translation>Both names stand in the file, and their rows differ.</translation>
    </message>
    <message numerus="yes">
        <source>Two records become one; %Ln row(s) change.</source>
        <translation>
            <numerusform>Two records become one; %Ln row changes.</numerusform>
            <numerusform>Two records become one; %Ln rows change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) change.</source>
        <translation>
            <numerusform>%Ln row changes.</numerusform>
            <numerusform>%Ln rows change.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old name goes into the dictionary.</source>
        <translation>The old name goes into the dictionary.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
</context>
<context>
    <name>ui::ReplayStrip</name>
    <message>
        <source>Shown as of %1</source>
        <translation>Shown as of %1</translation>
    </message>
    <message>
        <source>Shown as of today</source>
        <translation>Shown as of today</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Replay by date</source>
        <translation>Replay by date</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>As-of date</translation>
    </message>
    <message>
        <source>The dates on which something changed. Left and Right go from one to the next, Page Up and Page Down by a year.</source>
        <translation>The dates on which something changed. Left and Right go from one to the next, Page Up and Page Down by a year.</translation>
    </message>
    <message>
        <source>Date before</source>
        <translation>Date before</translation>
    </message>
    <message>
        <source>To the date before on which something changed</source>
        <translation>To the date before on which something changed</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Next date</translation>
    </message>
    <message>
        <source>To the next date on which something changed</source>
        <translation>To the next date on which something changed</translation>
    </message>
    <message>
        <source>Go from date to date by itself</source>
        <translation>Go from date to date by itself</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Hide the strip of dates</source>
        <translation>Hide the strip of dates</translation>
    </message>
</context>
<context>
    <name>ui::ReportDialog</name>
    <message>
        <source>Quarterly report</source>
        <translation>Quarterly report</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Kept in the data file with its date</source>
        <translation>Kept in the data file with its date</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Quarter</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Compare &amp;with</translation>
    </message>
    <message>
        <source>&amp;Phase</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Sections</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>&amp;Make the pack…</source>
        <translation>&amp;Make the pack…</translation>
    </message>
    <message>
        <source>Every chart and table and the report in all its formats, in one folder</source>
        <translation>Every chart and table and the report in all its formats, in one folder</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Issue…</translation>
    </message>
    <message>
        <source>Keeps in the data file what was given out; the next report starts from it</source>
        <translation>Keeps in the data file what was given out; the next report starts from it</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>As the file stands</source>
        <translation>As the file stands</translation>
    </message>
    <message>
        <source>As issued (change set %1)</source>
        <translation>As issued (change set %1)</translation>
    </message>
    <message>
        <source>Last report, %1</source>
        <translation>Last report, %1</translation>
    </message>
    <message>
        <source>Quarter before, %1</source>
        <translation>Quarter before, %1</translation>
    </message>
    <message>
        <source>A year before, %1</source>
        <translation>A year before, %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Comm&amp;ent on: %1</source>
        <translation>Comm&amp;ent on: %1</translation>
    </message>
    <message>
        <source>report_%1</source>
        <translation>report_%1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Make the pack: name of its folder</source>
        <translation>Make the pack: name of its folder</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>Folder (*)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Issue the report</source>
        <translation>Issue the report</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %1 are kept in the data file as they are given out now, with the %Ln file(s) written. The next report starts from it.</source>
        <translation>
            <numerusform>The figures of %1 are kept in the data file as they are given out now, with the %Ln file written. The next report starts from it.</numerusform>
            <numerusform>The figures of %1 are kept in the data file as they are given out now, with the %Ln files written. The next report starts from it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issued as change set %1.</source>
        <translation>Issued as change set %1.</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>P&amp;rint…</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Sent to %1.</translation>
    </message>
</context>
<context>
    <name>ui::RiskMatrixView</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>High</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>Low</translation>
    </message>
    <message>
        <source>Likelihood %1, impact %2: %3</source>
        <comment>count, count, level</comment>
        <translation>Likelihood %1, impact %2: %3</translation>
    </message>
    <message>
        <source>no open risk</source>
        <translation>no open risk</translation>
    </message>
</context>
<context>
    <name>ui::RisksPage</name>
    <message>
        <source>✔ closed</source>
        <translation>✔ closed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>High: likelihood and impact 4 or more. Medium: one of them, or both 3. Low: the rest.</source>
        <translation>High: likelihood and impact 4 or more. Medium: one of them, or both 3. Low: the rest.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>Likelihood %1, impact %2: %Ln risk(s)</source>
        <translation>
            <numerusform>Likelihood %1, impact %2: %Ln risk</numerusform>
            <numerusform>Likelihood %1, impact %2: %Ln risks</numerusform>
        </translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation>No risks yet</translation>
    </message>
    <message>
        <source>Here stand the risks by likelihood and impact, with owner, state and dates. A risk file brings them: risk, title, likelihood and impact from 1 to 5, owner, opened and closed.</source>
        <translation>Here stand the risks by likelihood and impact, with owner, state and dates. A risk file brings them: risk, title, likelihood and impact from 1 to 5, owner, opened and closed.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>New data file…</translation>
    </message>
    <message>
        <source>No open risk with a likelihood and an impact up to this date for this phase.</source>
        <translation>No open risk with a likelihood and an impact up to this date for this phase.</translation>
    </message>
    <message>
        <source>Likelihood and impact</source>
        <translation>Likelihood and impact</translation>
    </message>
    <message>
        <source>Upwards: likelihood, 1 to 5 · to the right: impact, 1 to 5</source>
        <translation>Upwards: likelihood, 1 to 5 · to the right: impact, 1 to 5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln without a place</numerusform>
            <numerusform>%Ln without a place</numerusform>
        </translation>
    </message>
    <message>
        <source>Each place lists its open risks; Enter shows them alone in the table below.</source>
        <translation>Each place lists its open risks; Enter shows them alone in the table below.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risks</translation>
    </message>
    <message>
        <source>%1: both 4 or more · %2: one of them, or both 3 · %3: the rest</source>
        <comment>levels of risk</comment>
        <translation>%1: both 4 or more · %2: one of them, or both 3 · %3: the rest</translation>
    </message>
</context>
<context>
    <name>ui::SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>ui::SearchPalette</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Chart · %1</source>
        <comment>page</comment>
        <translation>Chart · %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Command · %1</source>
        <comment>keys</comment>
        <translation>Command · %1</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc leaves</source>
        <translation>↑ ↓ choose · Enter goes there · Esc leaves</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>Reading the records…</translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <translation>Nothing of this name</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Record, source, page, chart or command</source>
        <translation>Record, source, page, chart or command</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>△371, as in budget books</source>
        <translation>△371, as in budget books</translation>
    </message>
    <message>
        <source>−371</source>
        <translation>−371</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>Amounts in</translation>
    </message>
    <message>
        <source>Decreases as</source>
        <translation>Decreases as</translation>
    </message>
    <message>
        <source>Name and division are written beside every change you make.</source>
        <translation>Name and division are written beside every change you make.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Clusterboard</source>
        <translation>Clusterboard</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln open</source>
        <comment>page</comment>
        <translation>
            <numerusform>%1, %Ln open</numerusform>
            <numerusform>%1, %Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SourcesPage</name>
    <message>
        <source>The address is on the clipboard. The program itself has no access to the network.</source>
        <translation>The address is on the clipboard. The program itself has no access to the network.</translation>
    </message>
    <message>
        <source>Records name this source; nobody has described it.</source>
        <translation>Records name this source; nobody has described it.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>1 is the best, 9 the least; the office&apos;s own books go before all</source>
        <translation>1 is the best, 9 the least; the office&apos;s own books go before all</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Numbers and dates that it states up to the as-of date</source>
        <translation>Numbers and dates that it states up to the as-of date</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>How many of them count on the as-of date</source>
        <translation>How many of them count on the as-of date</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>No address is recorded</source>
        <translation>No address is recorded</translation>
    </message>
    <message>
        <source>Records without a source: the imported file itself is the evidence</source>
        <translation>Records without a source: the imported file itself is the evidence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Counts now</source>
        <translation>Counts now</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>The first %1 of %2 figures are listed</source>
        <translation>The first %1 of %2 figures are listed</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>No sources yet</translation>
    </message>
    <message>
        <source>Here stand the documents behind the figures: publisher, date, rank, and for each which figures it states and whether they count. A source file brings them: source, title, publisher, published, address, rank.</source>
        <translation>Here stand the documents behind the figures: publisher, date, rank, and for each which figures it states and whether they count. A source file brings them: source, title, publisher, published, address, rank.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>New data file…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copy address</translation>
    </message>
    <message>
        <source>Figures of the document</source>
        <translation>Figures of the document</translation>
    </message>
    <message>
        <source>no number or date rests on it up to the as-of date, for this phase</source>
        <translation>no number or date rests on it up to the as-of date, for this phase</translation>
    </message>
</context>
<context>
    <name>ui::StateTables</name>
    <message>
        <source>Source: %1
As of %2</source>
        <translation>Source: %1
As of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later</source>
        <translation>
            <numerusform>%Ln day later</numerusform>
            <numerusform>%Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) earlier</source>
        <translation>
            <numerusform>%Ln day earlier</numerusform>
            <numerusform>%Ln days earlier</numerusform>
        </translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>as planned</translation>
    </message>
    <message>
        <source>plan unchanged</source>
        <translation>plan unchanged</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>✔ done, later</source>
        <translation>✔ done, later</translation>
    </message>
    <message>
        <source>✔ done</source>
        <translation>✔ done</translation>
    </message>
    <message numerus="yes">
        <source>late by %Ln day(s)</source>
        <translation>
            <numerusform>late by %Ln day</numerusform>
            <numerusform>late by %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>due within 90 days</source>
        <translation>due within 90 days</translation>
    </message>
    <message>
        <source>▷ to come</source>
        <translation>▷ to come</translation>
    </message>
    <message>
        <source>no planned date</source>
        <translation>no planned date</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>First planned</source>
        <translation>First planned</translation>
    </message>
    <message>
        <source>The first plan known at the as-of date</source>
        <translation>The first plan known at the as-of date</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>The plan that counts at the as-of date</source>
        <translation>The plan that counts at the as-of date</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Done, or planned now, against the first plan</source>
        <translation>Done, or planned now, against the first plan</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Against the plan before</source>
        <translation>Against the plan before</translation>
    </message>
    <message>
        <source>Value against the target for now, %1</source>
        <translation>Value against the target for now, %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>Best quarter so far %1, mean %2</source>
        <translation>Best quarter so far %1, mean %2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Attainment</translation>
    </message>
    <message>
        <source>Against the point that the target asks for today</source>
        <translation>Against the point that the target asks for today</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>At least 95 %: on track. 80 to 95 %: attention. Below: trouble. No figure within a quarter: unreported.</source>
        <translation>At least 95 %: on track. 80 to 95 %: attention. Below: trouble. No figure within a quarter: unreported.</translation>
    </message>
    <message>
        <source>Needed per quarter</source>
        <translation>Needed per quarter</translation>
    </message>
    <message>
        <source>From the as-of date to the due date</source>
        <translation>From the as-of date to the due date</translation>
    </message>
    <message>
        <source>Best quarter</source>
        <translation>Best quarter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target now</source>
        <translation>Target now</translation>
    </message>
    <message>
        <source>The point that the target asks for today</source>
        <translation>The point that the target asks for today</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, of all</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>%1 of the period have passed</source>
        <translation>%1 of the period have passed</translation>
    </message>
    <message numerus="yes">
        <source>No forecast: it takes at least %Ln observations and a due date to come</source>
        <translation>
            <numerusform>No forecast: it takes at least %Ln observation and a due date to come</numerusform>
            <numerusform>No forecast: it takes at least %Ln observations and a due date to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln observation(s), each foretold one step ahead</source>
        <translation>
            <numerusform>Over %Ln observation, foretold one step ahead</numerusform>
            <numerusform>Over %Ln observations, each foretold one step ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>More than any quarter so far brought</source>
        <translation>More than any quarter so far brought</translation>
    </message>
    <message>
        <source>Mean quarter</source>
        <translation>Mean quarter</translation>
    </message>
    <message>
        <source>Mean increase of a quarter so far</source>
        <translation>Mean increase of a quarter so far</translation>
    </message>
    <message>
        <source>Forecast at due date</source>
        <translation>Forecast at due date</translation>
    </message>
    <message numerus="yes">
        <source>A straight line through the last %Ln observations, drawn on to the due date. It is no promise and no status.</source>
        <translation>
            <numerusform>A straight line through the last observation, drawn on to the due date. It is no promise and no status.</numerusform>
            <numerusform>A straight line through the last %Ln observations, drawn on to the due date. It is no promise and no status.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean error of forecasts</source>
        <translation>Mean error of forecasts</translation>
    </message>
    <message numerus="yes">
        <source>Back-test: every observation foretold from the %Ln before it, and how far off that was on average</source>
        <translation>
            <numerusform>Back-test: every observation foretold from the one before it, and how far off that was on average</numerusform>
            <numerusform>Back-test: every observation foretold from the %Ln before it, and how far off that was on average</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SubjectPage</name>
    <message>
        <source>How they stand</source>
        <translation>How they stand</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>New data file…</source>
        <translation>New data file…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Try it with sample data</translation>
    </message>
    <message>
        <source>Nothing to draw up to this date for this phase.</source>
        <translation>Nothing to draw up to this date for this phase.</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <translation>No budget yet</translation>
    </message>
    <message>
        <source>Here stand the versions of the plan, the budget by category, and what was spent, each with its source.</source>
        <translation>Here stand the versions of the plan, the budget by category, and what was spent, each with its source.</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>No companies yet</translation>
    </message>
    <message>
        <source>Here stand the companies from MOU over office to headquarters moved, and how their number grew.</source>
        <translation>Here stand the companies from MOU over office to headquarters moved, and how their number grew.</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>No training yet</translation>
    </message>
    <message>
        <source>Here stand the courses by cohort, with graduates per cohort and their sum against the target.</source>
        <translation>Here stand the courses by cohort, with graduates per cohort and their sum against the target.</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>No milestones yet</translation>
    </message>
    <message>
        <source>Here stand planned and actual dates side by side, and how far each slipped.</source>
        <translation>Here stand planned and actual dates side by side, and how far each slipped.</translation>
    </message>
    <message>
        <source>No targets yet</source>
        <translation>No targets yet</translation>
    </message>
    <message>
        <source>Here stand the indicators with value, target, attainment and status.</source>
        <translation>Here stand the indicators with value, target, attainment and status.</translation>
    </message>
    <message>
        <source>A budget file brings it: fiscal year, stage (plan, appropriated, spent …) and amount.</source>
        <translation>A budget file brings it: fiscal year, stage (plan, appropriated, spent …) and amount.</translation>
    </message>
    <message>
        <source>A register with the days of MOU, office and headquarters brings it, or reported counts.</source>
        <translation>A register with the days of MOU, office and headquarters brings it, or reported counts.</translation>
    </message>
    <message>
        <source>A training file brings it: course, cohort, graduates and the day the cohort ended.</source>
        <translation>A training file brings it: course, cohort, graduates and the day the cohort ended.</translation>
    </message>
    <message>
        <source>A milestone file brings it: title, planned day and the day it was done.</source>
        <translation>A milestone file brings it: title, planned day and the day it was done.</translation>
    </message>
    <message>
        <source>Observations and targets of the indicators bring it: indicator, value and as-of day.</source>
        <translation>Observations and targets of the indicators bring it: indicator, value and as-of day.</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>Rename or merge…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>No phases yet</source>
        <translation>No phases yet</translation>
    </message>
    <message>
        <source>Here stand the phases side by side, year by year from the start of each: money, companies, graduates, milestones.</source>
        <translation>Here stand the phases side by side, year by year from the start of each: money, companies, graduates, milestones.</translation>
    </message>
    <message>
        <source>A phase file with the start and end of each phase brings it, and figures of at least two phases.</source>
        <translation>A phase file with the start and end of each phase brings it, and figures of at least two phases.</translation>
    </message>
    <message>
        <source>No infrastructure yet</source>
        <translation>No infrastructure yet</translation>
    </message>
    <message>
        <source>Here stand computing power, storage, equipment and test facilities against their plan.</source>
        <translation>Here stand computing power, storage, equipment and test facilities against their plan.</translation>
    </message>
    <message>
        <source>Observations and targets of compute_pf (PF), storage_pb (PB), equipment or facilities bring it: indicator, value and as-of day.</source>
        <translation>Observations and targets of compute_pf (PF), storage_pb (PB), equipment or facilities bring it: indicator, value and as-of day.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Write the first record…</source>
        <translation>Write the first record…</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>By year</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>By project</translation>
    </message>
    <message>
        <source>By funding</source>
        <translation>By funding</translation>
    </message>
    <message>
        <source>Plan, old and new</source>
        <translation>Plan, old and new</translation>
    </message>
    <message>
        <source>How they changed</source>
        <translation>How they changed</translation>
    </message>
</context>
<context>
    <name>ui::SumsPanel</name>
    <message>
        <source>whole phase</source>
        <translation>whole phase</translation>
    </message>
    <message>
        <source>(the whole)</source>
        <translation>(the whole)</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stage and year</source>
        <translation>Stage and year</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Before (%1)</source>
        <translation>Before (%1)</translation>
    </message>
    <message>
        <source>After (%1)</source>
        <translation>After (%1)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Figures before</source>
        <translation>Figures before</translation>
    </message>
    <message>
        <source>Figures after</source>
        <translation>Figures after</translation>
    </message>
    <message>
        <source>All that this file touches</source>
        <translation>All that this file touches</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>Sums by</translation>
    </message>
    <message>
        <source>Sums before and after</source>
        <translation>Sums before and after</translation>
    </message>
    <message>
        <source>Every figure counts once, with the statement of the latest date. Amounts of different stages are not to be added up: look at them by stage and year.</source>
        <translation>Every figure counts once, with the statement of the latest date. Amounts of different stages are not to be added up: look at them by stage and year.</translation>
    </message>
</context>
<context>
    <name>ui::TablePanel</name>
    <message>
        <source>Search this table</source>
        <translation>Search this table</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1/%2 rows</source>
        <translation>%1/%2 rows</translation>
    </message>
    <message>
        <source>First column, kept in sight</source>
        <translation>First column, kept in sight</translation>
    </message>
</context>
<context>
    <name>ui::TargetTables</name>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>%1 (expected effect)</source>
        <comment>indicator</comment>
        <translation>%1 (expected effect)</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>✔ counts</source>
        <translation>✔ counts</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Stated on</source>
        <translation>Stated on</translation>
    </message>
    <message>
        <source>The day the statement speaks of</source>
        <translation>The day the statement speaks of</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Against the statement before of the same target</source>
        <translation>Against the statement before of the same target</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Which statement counts at the as-of date</source>
        <translation>Which statement counts at the as-of date</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ui::Tile</name>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Where it comes from (F4)</source>
        <translation>Where it comes from (F4)</translation>
    </message>
    <message>
        <source>Where it comes from: %1</source>
        <translation>Where it comes from: %1</translation>
    </message>
    <message>
        <source>※ corrected</source>
        <translation>※ corrected</translation>
    </message>
</context>
<context>
    <name>ui::TileComparison</name>
    <message>
        <source>against %1 (%2)</source>
        <comment>phase, date</comment>
        <translation>against %1 (%2)</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>since %1</translation>
    </message>
    <message>
        <source>The day to compare with is not before the as-of date</source>
        <translation>The day to compare with is not before the as-of date</translation>
    </message>
    <message>
        <source>No closed quarter or report before this date</source>
        <translation>No closed quarter or report before this date</translation>
    </message>
    <message>
        <source>The other phase has no such point yet</source>
        <translation>The other phase has no such point yet</translation>
    </message>
    <message>
        <source>No figure of %1 to compare with</source>
        <comment>date</comment>
        <translation>No figure of %1 to compare with</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <comment>since …</comment>
        <translation>Unchanged %1</translation>
    </message>
    <message>
        <source>▲ %1 more %2</source>
        <comment>number, since …</comment>
        <translation>▲ %1 more %2</translation>
    </message>
    <message>
        <source>▼ %1 less %2</source>
        <comment>number, since …</comment>
        <translation>▼ %1 less %2</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 percentage points</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>milestones</comment>
        <translation>%1 done</translation>
    </message>
</context>
<context>
    <name>ui::TileCorrections</name>
    <message>
        <source>Corrected since closing %1: %2 was %3</source>
        <comment>quarter, figure, value</comment>
        <translation>Corrected since closing %1: %2 was %3</translation>
    </message>
</context>
<context>
    <name>ui::Tiles</name>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Target %1 by %2</source>
        <translation>Target %1 by %2</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Exactly at the target for now</source>
        <translation>Exactly at the target for now</translation>
    </message>
    <message>
        <source>▲ %1 above the target for now</source>
        <translation>▲ %1 above the target for now</translation>
    </message>
    <message>
        <source>▼ %1 below the target for now</source>
        <translation>▼ %1 below the target for now</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message numerus="yes">
        <source>As of %1, %Ln day(s) old</source>
        <translation>
            <numerusform>As of %1, %Ln day old</numerusform>
            <numerusform>As of %1, %Ln days old</numerusform>
        </translation>
    </message>
    <message>
        <source>Budget execution</source>
        <translation>Budget execution</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>spent</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 of %2 (%3)</translation>
    </message>
    <message>
        <source>Small line: execution rate at the last eight quarter ends</source>
        <translation>Small line: execution rate at the last eight quarter ends</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Total cost</translation>
    </message>
    <message>
        <source>No budget yet</source>
        <translation>No budget yet</translation>
    </message>
    <message>
        <source>Total of the plan</source>
        <translation>Total of the plan</translation>
    </message>
    <message>
        <source>Small line: total of the plan at the last eight quarter ends</source>
        <translation>Small line: total of the plan at the last eight quarter ends</translation>
    </message>
    <message>
        <source>Companies (MOU)</source>
        <translation>Companies (MOU)</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>No companies yet</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>companies</translation>
    </message>
    <message>
        <source>office %1</source>
        <translation>office %1</translation>
    </message>
    <message>
        <source>moved here %1</source>
        <translation>moved here %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>left %1</translation>
    </message>
    <message>
        <source>No target set</source>
        <translation>No target set</translation>
    </message>
    <message>
        <source>Small line: MOUs at the last eight quarter ends</source>
        <translation>Small line: MOUs at the last eight quarter ends</translation>
    </message>
    <message>
        <source>Training graduates</source>
        <translation>Training graduates</translation>
    </message>
    <message>
        <source>No graduates yet</source>
        <translation>No graduates yet</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>completion %1 (%2 of %3 cohorts)</source>
        <translation>completion %1 (%2 of %3 cohorts)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cohort(s) ended</source>
        <translation>
            <numerusform>%Ln cohort ended</numerusform>
            <numerusform>%Ln cohorts ended</numerusform>
        </translation>
    </message>
    <message>
        <source>Small line: graduates at the last eight quarter ends</source>
        <translation>Small line: graduates at the last eight quarter ends</translation>
    </message>
    <message>
        <source>Milestones done</source>
        <translation>Milestones done</translation>
    </message>
    <message>
        <source>No milestones yet</source>
        <translation>No milestones yet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>%1 of %2 done on the first plan&apos;s day</source>
        <translation>%1 of %2 done on the first plan&apos;s day</translation>
    </message>
    <message>
        <source>No first plan to compare with</source>
        <translation>No first plan to compare with</translation>
    </message>
    <message numerus="yes">
        <source>▼ %Ln late</source>
        <translation>
            <numerusform>▼ %Ln late</numerusform>
            <numerusform>▼ %Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, the longest by %Ln day(s)</source>
        <translation>
            <numerusform>, the longest by %Ln day</numerusform>
            <numerusform>, the longest by %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>None late</source>
        <translation>None late</translation>
    </message>
    <message numerus="yes">
        <source>%Ln due within 90 days</source>
        <translation>
            <numerusform>%Ln due within 90 days</numerusform>
            <numerusform>%Ln due within 90 days</numerusform>
        </translation>
    </message>
    <message>
        <source>Small line: milestones done at the last eight quarter ends</source>
        <translation>Small line: milestones done at the last eight quarter ends</translation>
    </message>
    <message>
        <source>Import a budget file</source>
        <translation>Import a budget file</translation>
    </message>
    <message>
        <source>Import a register of companies</source>
        <translation>Import a register of companies</translation>
    </message>
    <message>
        <source>Import a training file</source>
        <translation>Import a training file</translation>
    </message>
    <message>
        <source>Import a file of milestones</source>
        <translation>Import a file of milestones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan versions</source>
        <translation>
            <numerusform>%Ln plan version</numerusform>
            <numerusform>%Ln plan versions</numerusform>
        </translation>
    </message>
    <message>
        <source>The first plan: %1</source>
        <translation>The first plan: %1</translation>
    </message>
    <message>
        <source>No spending yet: import it</source>
        <translation>No spending yet: import it</translation>
    </message>
    <message>
        <source>Unchanged since %1</source>
        <translation>Unchanged since %1</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1 since %2</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <translation>▼ %1 since %2</translation>
    </message>
    <message>
        <source>▲ %1 ahead of the year&apos;s course</source>
        <translation>▲ %1 ahead of the year&apos;s course</translation>
    </message>
    <message>
        <source>▼ %1 behind the year&apos;s course</source>
        <translation>▼ %1 behind the year&apos;s course</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>AI Cluster Programme</source>
        <translation>AI Cluster Programme</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>As-of date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>See the figures as of today</source>
        <translation>See the figures as of today</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>The whole programme</source>
        <translation>The whole programme</translation>
    </message>
    <message>
        <source>Only figures dated on or before this day count. Write a date and press Enter: 2020-12-31, 20201231, 2020-12, 2020Q4</source>
        <translation>Only figures dated on or before this day count. Write a date and press Enter: 2020-12-31, 20201231, 2020-12, 2020Q4</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>What the figures are held against: the tiles show the difference, every chart says it</source>
        <translation>What the figures are held against: the tiles show the difference, every chart says it</translation>
    </message>
    <message>
        <source>The day to compare with</source>
        <translation>The day to compare with</translation>
    </message>
    <message>
        <source>Amounts in</source>
        <translation>Amounts in</translation>
    </message>
    <message>
        <source>The unit in which amounts are shown; files keep won</source>
        <translation>The unit in which amounts are shown; files keep won</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>No comparison</translation>
    </message>
    <message>
        <source>Compare with a day</source>
        <translation>Compare with a day</translation>
    </message>
    <message>
        <source>Last report (%1)</source>
        <translation>Last report (%1)</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Last report</translation>
    </message>
    <message>
        <source>Other phase (%1)</source>
        <translation>Other phase (%1)</translation>
    </message>
    <message>
        <source>Other phase</source>
        <translation>Other phase</translation>
    </message>
</context>
<context>
    <name>ui::UndoStack</name>
    <message>
        <source>Redone</source>
        <translation>Redone</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>ui::Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Welcome to Clusterboard</source>
        <translation>Welcome to Clusterboard</translation>
    </message>
    <message>
        <source>Your name and division are written beside every change you make, so that others can see who entered a figure.</source>
        <translation>Your name and division are written beside every change you make, so that others can see who entered a figure.</translation>
    </message>
    <message>
        <source>Language, name and division can be changed in the settings at any time.</source>
        <translation>Language, name and division can be changed in the settings at any time.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
</context>
<context>
    <name>ui::WithdrawDialog</name>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Withdraw</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Withdraw: %1</translation>
    </message>
    <message>
        <source>“%1” no longer holds from the day below. Before it, it stands as it does now.</source>
        <translation>“%1” no longer holds from the day below. Before it, it stands as it does now.</translation>
    </message>
    <message>
        <source>“%1” is taken out of the records. The history keeps it, and it can be put back.</source>
        <translation>“%1” is taken out of the records. The history keeps it, and it can be put back.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reason for withdrawing (required)</source>
        <translation>Reason for withdrawing (required)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Give the day from which it no longer holds.</source>
        <translation>Give the day from which it no longer holds.</translation>
    </message>
    <message>
        <source>Write why it no longer holds; the history keeps the reason.</source>
        <translation>Write why it no longer holds; the history keeps the reason.</translation>
    </message>
</context>
<context>
    <name>ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Reading the file and comparing…</source>
        <translation>Reading the file and comparing…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Storing…</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Taking back…</translation>
    </message>
    <message>
        <source>Checking the data…</source>
        <translation>Checking the data…</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Storing %1 of %2 rows</source>
        <translation>Storing %1 of %2 rows</translation>
    </message>
    <message>
        <source>Keeping the file: %1 of %2 KB</source>
        <translation>Keeping the file: %1 of %2 KB</translation>
    </message>
    <message>
        <source>%1 / %2 MB · %3 rows</source>
        <translation>%1 / %2 MB · %3 rows</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restoring…</translation>
    </message>
</context>
</TS>
