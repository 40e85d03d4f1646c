#pragma once

#include "db/exchange/import_plan.h"

#include <QTest>

#include <memory>
#include <optional>
#include <string>

/// So that a failed comparison shows both texts.
template<>
inline char *QTest::toString(const std::string &text)
{
    return qstrdup(text.c_str());
}

namespace support {

/// A data file's present in memory: plans are made against it and applied to it without storing anything, which is
/// what a model of an import does.
class Present
{
public:
    Present();
    explicit Present(std::shared_ptr<const db::Snapshot> snapshot) : m_snapshot(std::move(snapshot)) {}

    const std::shared_ptr<const db::Snapshot> &snapshot() const { return m_snapshot; }
    db::PlanBase base() const;
    /// The plan of a text, or its error.
    db::Result<db::ImportPlan> plan(std::string bytes, const db::ImportOptions &options = {}) const;
    /// Takes the plan's rows over, as a commit would.
    void apply(const db::ImportPlan &plan);
    /// Plans and applies; for texts that must be right.
    db::ImportPlan import(std::string bytes, const db::ImportOptions &options = {});

private:
    std::shared_ptr<const db::Snapshot> m_snapshot;
    std::int64_t m_versions = 0;
};

/// Rules of a plan's problems, "line:column rule" joined by "; ", errors with a leading "!".
std::string problemsOf(const db::ImportPlan &plan);
/// A row as exports would write its cells, joined by '|'; the Unit column is left out.
std::string rowText(const db::ImportPlan &plan, std::size_t row);
/// All rows so, a line each; X for a refused one.
std::string rowTexts(const db::ImportPlan &plan);
/// As of the end of 2024.
db::ImportOptions yearEnd(std::optional<db::Kind> kind = {});
/// "read=inserted+updated+unchanged+rejected"
std::string countsOf(const db::ImportPlan &plan);
/// Contents of a file, or an empty string.
std::string contentsOf(const std::string &path);

} // namespace support
