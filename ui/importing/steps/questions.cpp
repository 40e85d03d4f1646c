#include "ui/importing/steps/questions.h"

#include "db/exchange/header_map.h"
#include "db/exchange/profile.h"
#include "ui/importing/column_meaning.h"
#include "ui/importing/head_reading.h"
#include "ui/importing/import_case.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDate>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype MostButtons = 4; ///< beside each other; more of them are a list
constexpr int ListWidth = 260;
constexpr std::size_t HeadRecords = 60;

ImportQuestion::Answer meaning(ImportCase &of, const QList<int> &fields, const QString &key, const QString &text)
{
    return {u"answer_"_s + (key.isEmpty() ? u"unused"_s : key), text, [&of, fields, key] {
                for (const int field : fields)
                    of.choose(choiceOf(field, key));
            }};
}

/// A column whose header has several meanings.
ImportQuestion attracted(ImportCase &of, const db::Problem &problem)
{
    const db::Kind kind = of.plan()->kind;
    ImportQuestion question{Questions::tr("“%1” (column %2) does not say how far the companies have come. What does it "
                                          "count?")
                                .arg(fromDb(problem.header))
                                .arg(problem.column),
                            {}};
    const std::string &keys = problem.args.size() > 1 ? problem.args[1] : problem.args.front();
    for (const QString &key : fromDb(keys).split(u'|')) {
        const int column = db::info(kind).find(toDb(key));
        if (column >= 0)
            question.answers.append(meaning(of, {problem.column}, key, columnName(kind, column)));
    }
    question.answers.append(meaning(of, {problem.column}, {}, Questions::tr("Leave it out")));
    return question;
}

/// Amounts of one period alone, or of the whole so far.
ImportQuestion increment(ImportCase &of, const db::Problem &problem)
{
    const db::Kind kind = of.plan()->kind;
    ImportQuestion question{Questions::tr("Are the amounts of “%1” (column %2) those of one period alone?")
                                .arg(fromDb(problem.header))
                                .arg(problem.column),
                            {}};
    const int measure = db::measureColumn(kind);
    if (measure >= 0) {
        const QString key = fromDb(db::info(kind).columns[static_cast<std::size_t>(measure)].key);
        for (const bool adds : {true, false}) {
            question.answers.append({adds ? u"answer_increments"_s : u"answer_whole"_s,
                                     adds ? Questions::tr("Yes, add them up to the whole")
                                          : Questions::tr("No, they are the whole so far"),
                                     [&of, field = problem.column, key, adds] {
                                         db::ColumnChoice choice = choiceOf(field, key);
                                         choice.increments = adds;
                                         of.choose(choice);
                                     }});
        }
    }
    question.answers.append(meaning(of, {problem.column}, {}, Questions::tr("Leave it out")));
    return question;
}

/// The columns of a wide table that name the same stage of different years or quarters.
QList<int> columnsAlike(const db::ImportPlan &plan, const db::Problem &first)
{
    const auto bare = [](const db::Problem &problem) {
        QString header = fromDb(problem.header);
        header.removeIf([](QChar c) { return !c.isLetter(); });
        return header;
    };
    QList<int> fields;
    for (const db::Problem &each : plan.problems) {
        if (each.rule == first.rule && each.args.back() == first.args.back() && bare(each) == bare(first))
            fields.append(each.column);
    }
    return fields;
}

/// A stage that the header names only half: 집행 may be what was paid out or what was really spent. What is said of one
/// column holds for all that are like it.
ImportQuestion assumed(ImportCase &of, const db::Problem &problem, const QList<int> &fields)
{
    const std::string key = problem.args.size() > 1 ? problem.args[1] : std::string();
    const db::Column &stages = db::info(db::Kind::Budget).columns[db::col::budget::Stage];
    QStringList numbers;
    for (const int field : fields)
        numbers.append(QString::number(field));
    const QString all = numbers.join(u", "_s);
    ImportQuestion question{fields.size() == 1 ? Questions::tr("Which amounts are “%1” (column %2)?").arg(fromDb(problem.header), all)
                                               : Questions::tr("Which amounts are “%1” and the columns like it (columns %2)?")
                                                     .arg(fromDb(problem.header), all),
                            {}};
    const bool spent = key == stages.choices[static_cast<std::size_t>(db::Stage::Spent)].key;
    const QList<db::Stage> offered = spent ? QList{db::Stage::Spent, db::Stage::Transferred}
                                           : QList{db::Stage::Appropriated, db::Stage::Plan};
    for (const db::Stage stage : offered) {
        const QString stageKey = fromDb(stages.choices[static_cast<std::size_t>(stage)].key);
        const QString text = spent && stage == db::Stage::Spent ? Questions::tr("Really spent (집행)")
            : spent                                             ? Questions::tr("Paid out to the body (교부)")
                                                                : stageName(stage);
        question.answers.append(meaning(of, fields, u"amount|stage="_s + stageKey, text));
    }
    question.answers.append(meaning(of, fields, {},
                                    fields.size() == 1 ? Questions::tr("Leave it out") : Questions::tr("Leave them out")));
    return question;
}

/// 1.234 has two readings, and no other number of the column tells which is meant.
ImportQuestion point(ImportCase &of, const db::Problem &problem)
{
    const auto reading = [&problem](std::size_t index) {
        return index < problem.args.size() ? fromDb(problem.args[index]) : unknownMark();
    };
    ImportQuestion question{Questions::tr("How is “%1” in “%2” (column %3) to be read?")
                                .arg(fromDb(problem.text), fromDb(problem.header))
                                .arg(problem.column),
                            {}};
    bool plain = false;
    const qlonglong grouped = reading(1).toLongLong(&plain);
    const auto answer = [&of, &problem](const QString &key, const QString &text, db::PointMeaning meaning) {
        return ImportQuestion::Answer{key, text, [&of, field = problem.column, meaning] {
                                          db::ColumnChoice choice = choiceNow(*of.plan(), of.options(), field);
                                          choice.point = meaning;
                                          of.choose(choice);
                                      }};
    };
    question.answers.append(answer(u"answer_decimal"_s, Questions::tr("%1, with decimals").arg(reading(0)),
                                   db::PointMeaning::Decimal));
    question.answers.append(answer(u"answer_thousands"_s,
                                   Questions::tr("%1, with thousands").arg(plain ? whole(grouped) : reading(1)),
                                   db::PointMeaning::Thousands));
    return question;
}

ImportQuestion unit(ImportCase &of, const db::Problem &problem)
{
    const QString header = fromDb(problem.args.empty() ? problem.header : problem.args.front());
    ImportQuestion question{Questions::tr("In which unit are the amounts of “%1”?").arg(header), {}};
    for (const MoneyUnit each : {MoneyUnit::Won, MoneyUnit::Thousand, MoneyUnit::Million, MoneyUnit::HundredMillion}) {
        const std::int64_t won = each == MoneyUnit::Won ? 1 : moneyUnitWon(each);
        question.answers.append({u"answer_unit_%1"_s.arg(won), moneyUnitName(each), [&of, won] {
                                     of.change([won](db::ImportOptions &options) { options.unitWon = won; });
                                 }});
    }
    return question;
}

/// Rows without a date, in a file that has none above its header.
ImportQuestion date(ImportCase &of)
{
    ImportQuestion question{Questions::tr("The rows do not say as of which day they hold. Which day is it?"), {}};
    const QDate today = QDate::currentDate();
    const QDate quarter = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addDays(-1);
    QList<db::PartialDate> days;
    if (const db::PartialDate named = db::dateInFileName(of.fileName().toStdString()); named.valid())
        days.append(named);
    for (const QDate &day : {quarter, today}) {
        const db::PartialDate candidate = db::PartialDate::ofDay(day.year(), day.month(), day.day());
        if (!days.contains(candidate))
            days.append(candidate);
    }
    for (const db::PartialDate &day : std::as_const(days))
        question.answers.append({u"answer_date_%1"_s.arg(fromDb(day.text())), ui::date(day), [&of, day] {
                                     of.change([day](db::ImportOptions &options) { options.asOf = day; });
                                 }});
    return question;
}

/// The cells of the header's first row, and where these are blank, as under a merged cell, of the one below.
QStringList headerAt(const ImportCase &of, std::int64_t line)
{
    const auto encoding = of.head() ? readableAs(*of.head(), of.options().encoding) : std::nullopt;
    if (!encoding)
        return {};
    const auto records = headRecords(*of.head(), *encoding, of.options().delimiter, HeadRecords);
    const auto header = std::find_if(records.begin(), records.end(),
                                     [line](const HeadRecord &each) { return each.line == line; });
    if (header == records.end())
        return {};
    QStringList cells;
    for (qsizetype i = 0; i < header->cells.size(); ++i) {
        cells.append(header->cells[i].simplified());
        if (cells.last().isEmpty() && std::next(header) != records.end())
            cells.last() = std::next(header)->cells.value(i).simplified();
    }
    return cells;
}

/// A column without which the rows cannot be stored: it stands in the file under a name that nobody knew, or
/// it is the same for all rows.
ImportQuestion missing(ImportCase &of, const db::Error &error)
{
    const auto kind = error.args.size() > 1 ? db::kindByKey(error.args[1]) : std::nullopt;
    const int column = kind ? db::info(*kind).find(error.args.front()) : -1;
    if (column < 0)
        return {};
    const db::Column &wanted = db::info(*kind).columns[static_cast<std::size_t>(column)];
    const QString key = fromDb(wanted.key);
    ImportQuestion question{
        Questions::tr("Which column of the file says this: %1?").arg(columnName(*kind, column)), {}};
    const QStringList header = headerAt(of, error.place.line);
    for (int field = 1; field <= header.size(); ++field) {
        if (header[field - 1].isEmpty())
            continue;
        question.answers.append({u"answer_field_%1"_s.arg(field),
                                 Questions::tr("“%1” (column %2)").arg(header[field - 1]).arg(field),
                                 [&of, kind = *kind, field, key] {
                                     of.change([kind](db::ImportOptions &options) { options.kind = kind; });
                                     of.choose(choiceOf(field, key));
                                 }});
    }
    for (std::size_t i = 0; i < wanted.choices.size(); ++i) {
        const std::pair<std::string, std::string> same(wanted.key, wanted.choices[i].key);
        question.answers.append({u"answer_all_"_s + fromDb(same.second),
                                 Questions::tr("None, it is %1 in all rows")
                                     .arg(choiceName(*kind, column, static_cast<db::Value>(i))),
                                 [&of, kind = *kind, same] {
                                     of.change([kind, same](db::ImportOptions &options) {
                                         options.kind = kind;
                                         options.defaults.push_back(same);
                                     });
                                 }});
    }
    return question;
}

bool isOfColumn(std::string_view rule)
{
    return rule.starts_with("header.") || rule == db::rule::NumberAmbiguous;
}

} // namespace

QList<ImportQuestion> layoutQuestions(ImportCase &of)
{
    QList<ImportQuestion> questions;
    if (of.error() && of.error()->code == db::ErrorCode::AmbiguousKind) {
        ImportQuestion question{Questions::tr("What do the rows of this file tell of?"), {}};
        for (const std::string &key : of.error()->args) {
            if (const auto kind = db::kindByKey(key))
                question.answers.append({u"answer_kind_"_s + fromDb(key), kindName(*kind), [&of, kind = *kind] {
                                             of.change([kind](db::ImportOptions &options) { options.kind = kind; });
                                         }});
        }
        questions.append(question);
    }
    if (of.error() && of.error()->code == db::ErrorCode::MissingColumn) {
        if (const ImportQuestion question = missing(of, *of.error()); !question.answers.isEmpty())
            questions.append(question);
    }
    if (!of.plan())
        return questions;
    std::set<std::pair<std::string, int>> asked;
    for (const db::Problem &problem : of.plan()->problems) {
        const bool known = problem.rule == "header.attracted" || problem.rule == "header.increment"
            || problem.rule == "header.assumed" || problem.rule == "unit.assumed" || problem.rule == "as_of.missing"
            || problem.rule == db::rule::NumberAmbiguous;
        if (!known || !asked.insert({problem.rule, isOfColumn(problem.rule) ? problem.column : 0}).second)
            continue;
        if (problem.rule == "header.attracted")
            questions.append(attracted(of, problem));
        else if (problem.rule == "header.increment")
            questions.append(increment(of, problem));
        else if (problem.rule == "header.assumed") {
            const QList<int> fields = columnsAlike(*of.plan(), problem);
            if (fields.first() == problem.column)
                questions.append(assumed(of, problem, fields));
        } else if (problem.rule == db::rule::NumberAmbiguous)
            questions.append(point(of, problem));
        else if (problem.rule == "as_of.missing") {
            if (!of.options().asOf.valid())
                questions.append(date(of));
        } else if (!of.options().unitWon)
            questions.append(unit(of, problem));
    }
    return questions;
}

Questions::Questions(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

/// The answers to a question as a list to choose from.
QComboBox *Questions::listOf(int question, QWidget *parent)
{
    auto *list = new QComboBox(parent);
    list->setObjectName(u"answers"_s);
    list->setAccessibleName(m_questions[question].text);
    list->setPlaceholderText(tr("Choose…"));
    for (const ImportQuestion::Answer &answer : std::as_const(m_questions[question].answers))
        list->addItem(answer.text, answer.key);
    list->setCurrentIndex(-1);
    list->setMinimumWidth(ListWidth);
    connect(list, &QComboBox::activated, this, [this, question](int answer) { give(question, answer); });
    return list;
}

void Questions::give(int question, int answer)
{
    if (question < m_questions.size() && answer < m_questions[question].answers.size())
        m_questions[question].answers[answer].give();
}

void Questions::setQuestions(QList<ImportQuestion> questions)
{
    const auto same = [](const ImportQuestion &a, const ImportQuestion &b) {
        return a.text == b.text && a.answers.size() == b.answers.size();
    };
    // A button must not be taken away under the pointer for the same one.
    const bool unchanged = std::equal(questions.begin(), questions.end(), m_questions.begin(), m_questions.end(), same);
    m_questions = std::move(questions);
    setVisible(!m_questions.isEmpty());
    if (unchanged)
        return;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (int i = 0; i < m_questions.size(); ++i) {
        auto *frame = new QFrame(this);
        frame->setProperty("question", true);
        auto *layout = new QHBoxLayout(frame);
        layout->setContentsMargins(12, 6, 8, 6);
        layout->setSpacing(8);
        auto *sign = new QLabel(u"?"_s, frame);
        sign->setProperty("heading", true);
        auto *text = new QLabel(m_questions[i].text, frame);
        text->setWordWrap(true);
        layout->addWidget(sign);
        layout->addWidget(text, 1);
        if (m_questions[i].answers.size() > MostButtons) {
            layout->addWidget(listOf(i, frame));
            m_layout->addWidget(frame);
            continue;
        }
        for (int j = 0; j < m_questions[i].answers.size(); ++j) {
            auto *button = new QPushButton(m_questions[i].answers[j].text, frame);
            button->setObjectName(m_questions[i].answers[j].key);
            button->setAccessibleDescription(m_questions[i].text);
            connect(button, &QPushButton::clicked, this, [this, i, j] { give(i, j); });
            layout->addWidget(button);
        }
        m_layout->addWidget(frame);
    }
}

} // namespace ui
