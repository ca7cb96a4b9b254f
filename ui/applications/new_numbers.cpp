// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/new_numbers.h"

#include "base/text.h"
#include "domain/procedure/slots.h"
#include "workspace/local.h"

#include <algorithm>

namespace grants::ui {

namespace {

constexpr std::string_view kNumber = "受理号", kProject = "项目代码", kDate = "申报日期";

}  // namespace

std::string numberAfter(std::string number) {
    std::size_t end = number.size();
    while (end > 0 && !isDigit(number[end - 1])) --end;
    std::size_t at = end;
    while (at > 0 && isDigit(number[at - 1]) && number[at - 1] == '9') number[--at] = '0';
    if (end == 0) return number;
    if (at > 0 && isDigit(number[at - 1])) {
        ++number[at - 1];
    } else {
        number.insert(at, 1, '1');
    }
    return number;
}

NewNumbers::NewNumbers(Session& session, DraftSheet& sheet, std::function<std::string()> project,
                       QObject* parent)
    : QObject(parent), m_session(session), m_sheet(sheet), m_project(std::move(project)) {
    sheet.setBeginning(
        this, [this](Texts& texts, const DraftSheet::Begun& begun) { fill(texts, begun); });
    connect(&sheet, &DraftSheet::changed, this, &NewNumbers::followProjects);
}

std::size_t NewNumbers::column(std::string_view header) const {
    return m_sheet.entry()->columnNamed(header);
}

/// The next one that no new application has already.
std::string NewNumbers::numberFor(const std::string& project,
                                  const DraftSheet::Begun& begun) const {
    std::string number = nextNumber(*m_session.year(), m_session.plan(), project);
    const auto isTaken = [&](const Texts* texts) { return (*texts)[column(kNumber)] == number; };
    for (std::size_t tried = 0; tried < begun.size(); ++tried) {
        if (std::none_of(begun.begin(), begun.end(), isTaken)) break;
        number = numberAfter(std::move(number));
    }
    return number;
}

void NewNumbers::fill(Texts& texts, const DraftSheet::Begun& begun) const {
    if (!m_session.isOpen() || m_sheet.entry() == nullptr) return;
    texts[column(kDate)] = inIso(today());
    const std::string project = m_project();
    if (m_session.plan().findProject(project) == nullptr) return;
    texts[column(kProject)] = project;
    texts[column(kNumber)] = numberFor(project, begun);
}

/// Nothing when the number is the typist's own, or suits the project.
std::optional<Draft> NewNumbers::renumbered(const Draft& draft) const {
    const std::size_t number = column(kNumber);
    const std::string& project = draft.texts[column(kProject)];
    const bool moved = draft.touches(column(kProject)) && !draft.touches(number);
    if (!draft.isNew() || !moved || m_session.plan().findProject(project) == nullptr)
        return std::nullopt;
    DraftSheet::Begun others;
    for (const auto& [key, each] : m_sheet.drafts())
        if (key != draft.key && each.isNew()) others.push_back(&each.texts);
    Draft now = draft;
    now.base[number] = now.texts[number] = numberFor(project, others);
    return now == draft ? std::nullopt : std::optional(now);
}

void NewNumbers::followProjects() {
    if (!m_session.isOpen() || m_sheet.entry() == nullptr) return;
    for (const auto& [key, draft] : m_sheet.drafts()) {
        auto now = renumbered(draft);
        if (!now) continue;
        return m_sheet.hold(std::move(*now));  // which comes here again for the others
    }
}

}  // namespace grants::ui
