#include "db/records/kind.h"

namespace db {

namespace {

constexpr Choice fundings[] = {
    {"total", "전체", "계|합계|총액|총사업비|전체재원"},
    {"national", "국비", "국고|국고보조|국고보조금|중앙"},
    {"city", "시비", "지방비|광주시|시"},
    {"private", "민자", "민간|민간투자|민간부담"},
};
constexpr Choice stages[] = {
    {"plan", "계획", "총사업비|사업계획|계획액"},
    {"appropriated", "예산", "편성|예산액|편성액|예산편성|예산현액"},
    {"transferred", "교부", "교부액|배정교부"},
    {"spent", "집행", "지출|집행액|지출액|실집행|실집행액"},
    {"carried_over", "이월", "이월액"},
    {"lapsed", "불용", "불용액|집행잔액"},
};
constexpr Choice companyKinds[] = {{"company", "기업", "회사|업체"}, {"institution", "기관", "단체|대학|연구기관"}};
constexpr Choice directions[] = {{"up", "증가", "상승|높을수록"}, {"down", "감소", "하락|낮을수록"}, {"hold", "유지", ""}};
constexpr Choice natures[] = {{"stock", "저량", "스톡"}, {"flow", "유량", "플로"}};
constexpr Choice periods[] = {{"cumulative", "누적", "누계"}, {"period", "기간", "당기"}};
constexpr Choice targetNatures[] = {{"target", "목표", ""}, {"expected", "기대효과", "기대|예상"}};
constexpr Choice decisionTypes[] = {
    {"adopt", "채택", ""}, {"close", "마감", ""}, {"comment", "의견", ""}, {"issue", "발행", ""}};
constexpr Choice namesOf[] = {
    {"company", "기업", "기업명|기관|companies"}, {"course", "과정", "과정명|교육과정|training"}, {"category", "분야", ""},
    {"project", "사업", "사업명|세부사업"}, {"milestone", "이정표", "마일스톤|milestones"}, {"indicator", "지표", "지표명|indicators"},
    {"source", "출처", "sources"},
};
// The keys and Korean names of the kinds, in their order: a profile's kind is stored as the kind's number.
constexpr Choice kindChoices[] = {
    {"sources", "출처", ""}, {"phases", "단계", ""}, {"budget", "예산", ""}, {"companies", "기업", ""},
    {"training", "교육", ""}, {"milestones", "이정표", ""}, {"indicators", "지표", ""}, {"observations", "실적", ""},
    {"targets", "목표", ""}, {"risks", "위험", ""}, {"events", "사건", ""}, {"decisions", "결정", ""},
    {"names", "이름사전", ""}, {"profiles", "가져오기 설정", ""},
};
static_assert(std::size(kindChoices) == KindCount);

constexpr Column asOf()
{
    return {.key = "as_of", .ko = "기준일", .aliases = "데이터기준일자|데이터기준일|기준일자|작성기준일|기준시점",
            .type = Type::Date, .role = Role::AsOf, .required = true};
}
constexpr Column source()
{
    return {.key = "source", .ko = "출처", .aliases = "근거|자료출처|자료", .role = Role::Source};
}
constexpr Column approx()
{
    return {.key = "approx", .ko = "약", .aliases = "근사|어림|개략", .type = Type::Flag, .role = Role::Mark};
}
constexpr Column note()
{
    return {.key = "note", .ko = "비고", .aliases = "참고|메모|특이사항", .role = Role::Note};
}
constexpr Column phaseKey(bool required = false)
{
    return {.key = "phase", .ko = "단계", .aliases = "사업단계", .role = Role::Key, .required = required,
            .spelling = Spelling::Phase};
}
constexpr Column phaseValue()
{
    return {.key = "phase", .ko = "단계", .aliases = "사업단계", .spelling = Spelling::Phase};
}
constexpr Column scope()
{
    return {.key = "scope", .ko = "범위", .aliases = "집계범위|대상범위", .role = Role::Key};
}
constexpr Column owner()
{
    return {.key = "owner", .ko = "담당", .aliases = "담당부서|담당자|소관|주관"};
}
constexpr Column titleKo() { return {.key = "title_ko", .ko = "제목", .aliases = "제목(국문)|국문제목|내용"}; }
constexpr Column titleEn() { return {.key = "title_en", .ko = "영문제목", .aliases = "제목(영문)|title"}; }
constexpr Column indicatorKey()
{
    return {.key = "indicator", .ko = "지표", .aliases = "지표키|지표코드|지표명|성과지표", .role = Role::Key,
            .required = true};
}
constexpr Column date(std::string_view key, std::string_view ko, std::string_view aliases, bool starts = false)
{
    return {.key = key, .ko = ko, .aliases = aliases, .type = Type::Date, .starts = starts};
}
constexpr Column count(std::string_view key, std::string_view ko, std::string_view aliases)
{
    return {.key = key, .ko = ko, .aliases = aliases, .type = Type::Count};
}
constexpr Column text(std::string_view key, std::string_view ko, std::string_view aliases)
{
    return {.key = key, .ko = ko, .aliases = aliases};
}
constexpr Column decimal(std::string_view key, std::string_view ko, std::string_view aliases)
{
    return {.key = key, .ko = ko, .aliases = aliases, .type = Type::Decimal, .negative = true};
}

constexpr Column sourcesColumns[] = {
    {.key = "source", .ko = "출처", .aliases = "출처키|출처코드|자료키", .role = Role::Key, .required = true},
    text("title", "제목", "자료명|문서명|제목명"),
    text("publisher", "발행처", "발행기관|매체명|언론사|제공기관"),
    date("published_on", "발행일", "발행일자|보도일|게시일"),
    text("medium", "매체", "자료유형|매체유형"),
    text("address", "주소", "링크|url|웹주소"),
    text("doc_no", "문서번호", "문서 번호|공문번호"),
    text("page", "쪽", "페이지|면"),
    count("rank", "순위", "신뢰순위|우선순위"),
    note(),
};
constexpr Column phasesColumns[] = {
    phaseKey(true),
    text("name_ko", "단계명", "이름|명칭"),
    text("name_en", "영문명", "영문단계명|name"),
    date("starts_on", "시작일", "사업시작일|시작|착수일|시작연도", true),
    date("ends_on", "종료일", "사업종료일|종료|완료일|종료연도"),
    asOf(), source(), approx(), note(),
};
constexpr Column budgetColumns[] = {
    phaseKey(),
    {.key = "fiscal_year", .ko = "회계연도", .aliases = "연도|사업연도|예산연도|년도", .type = Type::Year, .role = Role::Key},
    {.key = "category", .ko = "분야", .aliases = "구분|비목|부문", .role = Role::Key},
    {.key = "project", .ko = "사업명", .aliases = "세부사업|세부사업명|사업|내역사업", .role = Role::Key},
    {.key = "funding", .ko = "재원", .aliases = "재원구분|재원별", .type = Type::Choice, .role = Role::Key,
     .choices = fundings, .blank = 0},
    {.key = "stage", .ko = "예산단계", .aliases = "예산구분|예산 단계|집행단계", .type = Type::Choice, .role = Role::Key,
     .required = true, .choices = stages},
    scope(),
    {.key = "amount", .ko = "금액", .aliases = "사업비|액수", .type = Type::Money, .negative = true},
    {.key = "unit", .ko = "단위", .aliases = "금액단위", .role = Role::Unit},
    {.key = "revision", .ko = "차수", .aliases = "회차|추경차수|변경차수", .role = Role::Revision},
    asOf(), source(), approx(), note(),
};
constexpr Column companiesColumns[] = {
    {.key = "company", .ko = "기업명", .aliases = "업체명|회사명|기관명|기업|기관|상호", .role = Role::Key,
     .required = true},
    {.key = "kind", .ko = "구분", .aliases = "기업구분|유형|기관구분", .type = Type::Choice, .choices = companyKinds},
    text("sector", "업종", "분야|산업분야|사업분야"),
    text("region", "소재지", "지역|본사소재지|주소지|주소"),
    text("business_no", "사업자등록번호", "사업자번호|사업자 등록번호"),
    phaseValue(),
    date("mou_on", "협약일", "MOU체결일|MOU|업무협약일|MOU일|협약체결일|협약일자"),
    date("office_on", "사무소개소일", "입주일|사무소 개소일|개소일|사무소개소"),
    date("hq_on", "본사이전일", "본사 이전일|본사이전"),
    date("tenant_on", "시설입주일", "입주시설일|창업동입주일|임차입주일"),
    date("left_on", "철수일", "퇴거일|이탈일|철수"),
    count("jobs", "고용인원", "고용|고용인력|근무인원|종사자수"),
    {.key = "source", .ko = "출처", .aliases = "근거|자료출처|자료", .type = Type::Text, .role = Role::Mark},
    note(),
};
constexpr Column trainingColumns[] = {
    {.key = "course", .ko = "과정명", .aliases = "교육과정|과정|교육과정명|교육명", .role = Role::Key, .required = true},
    {.key = "cohort", .ko = "기수", .aliases = "기|회차", .role = Role::Key, .spelling = Spelling::Cohort},
    phaseValue(),
    count("quota", "정원", "모집인원|모집정원|선발인원|계획인원"),
    count("applicants", "지원자", "지원인원|지원자수|신청자"),
    count("admitted", "입교", "입과|입교자|입교인원|입과인원|입교생"),
    count("graduated", "수료", "수료생|수료인원|수료자|수료자수"),
    count("surveyed", "조사인원", "취업조사인원|조사대상"),
    count("employed", "취업", "취업자|취업인원|취업자수"),
    date("started_on", "개강일", "입교일|시작일|개강|입과일", true),
    date("ended_on", "수료일", "종료일|수료일자"),
    asOf(), source(), approx(), note(),
};
constexpr Column milestonesColumns[] = {
    {.key = "milestone", .ko = "이정표", .aliases = "마일스톤|추진과제|과제|과제명", .role = Role::Key, .required = true},
    titleKo(), titleEn(), phaseValue(),
    {.key = "weight", .ko = "가중치", .aliases = "비중", .type = Type::Decimal},
    owner(),
    date("planned_on", "계획일", "예정일|완료예정일|목표일|계획일자"),
    date("actual_on", "완료일", "실적일|실제일|완료일자|달성일"),
    asOf(), source(), note(),
};
constexpr Column indicatorsColumns[] = {
    {.key = "indicator", .ko = "지표", .aliases = "지표키|지표코드", .role = Role::Key, .required = true},
    text("name_ko", "지표명", "지표이름|국문지표명"),
    text("name_en", "영문지표명", "name"),
    text("unit", "단위", "측정단위"),
    {.key = "direction", .ko = "방향", .aliases = "목표방향", .type = Type::Choice, .choices = directions},
    {.key = "nature", .ko = "성격", .aliases = "저량유량", .type = Type::Choice, .choices = natures},
    {.key = "period", .ko = "집계방식", .aliases = "누적여부|기간구분", .type = Type::Choice, .choices = periods},
    text("definition", "정의", "산식|지표정의"),
    owner(),
};
constexpr Column observationsColumns[] = {
    indicatorKey(), phaseKey(), scope(),
    decimal("value", "실적", "값|실적값|실적치|누적실적"),
    decimal("numerator", "분자", ""),
    decimal("denominator", "분모", ""),
    asOf(), source(), approx(), note(),
};
constexpr Column targetsColumns[] = {
    indicatorKey(), phaseKey(), scope(),
    {.key = "nature", .ko = "성격", .aliases = "목표성격", .type = Type::Choice, .role = Role::Key,
     .choices = targetNatures, .blank = 0},
    {.key = "due_on", .ko = "목표연도", .aliases = "목표일|목표기한|목표시점|기한", .type = Type::Date, .role = Role::Key},
    decimal("value", "목표값", "목표치|목표"),
    asOf(), source(),
    {.key = "reason", .ko = "사유", .aliases = "변경사유|설정근거|산출근거", .role = Role::Mark},
};
constexpr Column risksColumns[] = {
    {.key = "risk", .ko = "위험", .aliases = "위험요인|리스크", .role = Role::Key, .required = true},
    titleKo(), titleEn(), phaseValue(),
    count("likelihood", "발생가능성", "가능성"),
    count("impact", "영향도", "영향"),
    owner(),
    text("status", "상태", "진행상태|조치상태"),
    date("opened_on", "등록일", "발생일|제기일", true),
    date("closed_on", "종결일", "해소일"),
    asOf(), source(), note(),
};
constexpr Column eventsColumns[] = {
    {.key = "event", .ko = "사건", .aliases = "행사|이벤트|일정", .role = Role::Key, .required = true},
    titleKo(), titleEn(),
    {.key = "on", .ko = "일자", .aliases = "날짜|발생일자|일시", .type = Type::Date, .role = Role::Key, .required = true},
    phaseValue(), asOf(), source(), note(),
};
constexpr Column decisionsColumns[] = {
    {.key = "decision", .ko = "결정", .aliases = "결정번호", .role = Role::Key, .required = true},
    {.key = "type", .ko = "종류", .aliases = "결정종류", .type = Type::Choice, .required = true,
     .choices = decisionTypes},
    text("subject", "대상", "결정대상"),
    {.key = "as_of", .ko = "기준일", .aliases = "결정기준일", .type = Type::Date},
    text("reason", "사유", "결정사유"),
    text("author", "작성자", "결정자"),
};

constexpr Column namesColumns[] = {
    {.key = "of_kind", .ko = "이름대상", .aliases = "이름 종류", .type = Type::Choice, .role = Role::Key, .required = true,
     .choices = namesOf},
    {.key = "name", .ko = "다른이름", .aliases = "다른표기|다른 표기|별칭", .role = Role::Key, .required = true},
    {.key = "same_as", .ko = "대표이름", .aliases = "통일이름|통일 이름|같은이름", .required = true},
    note(),
};
constexpr Column profilesColumns[] = {
    {.key = "profile", .ko = "설정명", .aliases = "설정이름|가져오기설정", .role = Role::Key, .required = true},
    text("fingerprint", "머리글지문", "지문"),
    {.key = "of_kind", .ko = "자료종류", .aliases = "설정자료종류", .type = Type::Choice, .choices = kindChoices},
    {.key = "setup", .ko = "설정내용", .aliases = "", .required = true},
    note(),
};

constexpr KindInfo kinds[] = {
    {Kind::Sources, "sources", "출처", "자료", sourcesColumns},
    {Kind::Phases, "phases", "단계", "사업단계", phasesColumns},
    {Kind::Budget, "budget", "예산", "사업비", budgetColumns},
    {Kind::Companies, "companies", "기업", "기업·기관|유치기업", companiesColumns},
    {Kind::Training, "training", "교육", "교육훈련|인력양성", trainingColumns},
    {Kind::Milestones, "milestones", "이정표", "마일스톤|추진과제", milestonesColumns},
    {Kind::Indicators, "indicators", "지표", "성과지표", indicatorsColumns},
    {Kind::Observations, "observations", "실적", "지표실적", observationsColumns},
    {Kind::Targets, "targets", "목표", "지표목표", targetsColumns},
    {Kind::Risks, "risks", "위험", "위험요인", risksColumns},
    {Kind::Events, "events", "사건", "주요일정", eventsColumns},
    {Kind::Decisions, "decisions", "결정", "", decisionsColumns},
    {Kind::Names, "names", "이름사전", "같은이름", namesColumns},
    {Kind::Profiles, "profiles", "가져오기 설정", "가져오기설정", profilesColumns},
};
static_assert(std::size(kinds) == KindCount);

} // namespace

int KindInfo::find(std::string_view columnKey) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].key == columnKey)
            return static_cast<int>(i);
    }
    return -1;
}

int KindInfo::asOfColumn() const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].role == Role::AsOf)
            return static_cast<int>(i);
    }
    return -1;
}

int KindInfo::sourceColumn() const
{
    return kind == Kind::Sources ? -1 : find("source");
}

const KindInfo &info(Kind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

std::span<const KindInfo> allKinds()
{
    return kinds;
}

std::optional<Kind> kindByKey(std::string_view key)
{
    for (const KindInfo &candidate : kinds) {
        if (candidate.key == key)
            return candidate.kind;
    }
    return std::nullopt;
}

} // namespace db
