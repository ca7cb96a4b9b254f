// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_import.h"

#include "domain/procedure/slots.h"
#include "exchange/forms/form_files.h"
#include "exchange/forms/form_match.h"
#include "exchange/forms/form_trial.h"
#include "exchange/forms/stored_form.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <stdexcept>

namespace grants {
namespace {

namespace fed = fed_sheets;

/// Whether two forms say the same, wherever it stands.
bool sayTheSame(const FormContent& a, const FormContent& b) {
    const auto same = [](const FormEntry& one, const FormEntry& other) {
        return one.cell.text == other.cell.text;
    };
    const auto sameRow = [&same](const auto& one, const auto& other) {
        return std::equal(one.begin(), one.end(), other.begin(), other.end(), same);
    };
    return std::equal(a.sheets.begin(), a.sheets.end(), b.sheets.begin(), b.sheets.end(),
                      [&](const FormContent::Sheet& one, const FormContent::Sheet& other) {
                          return sameRow(one.fields, other.fields) &&
                                 std::equal(one.rows.begin(), one.rows.end(), other.rows.begin(),
                                            other.rows.end(), sameRow);
                      });
}

FormFault wholeForm(const char* code, Message message) {
    return {std::nullopt, {}, {code, std::move(message)}};
}

/// The same as other imports tell it.
RejectedRow rejectedRow(const FormVerdict& verdict, const FormFault& each) {
    RejectedRow row{.file = verdict.file, .code = each.fault.code, .message = each.fault.message};
    const auto mark = std::min(each.cell.find('!'), each.cell.size());
    row.sheet = each.cell.substr(0, mark);
    const auto digits = std::min(each.cell.find_first_of("0123456789", mark), each.cell.size());
    std::from_chars(each.cell.data() + digits, each.cell.data() + each.cell.size(), row.row);
    if (each.spot) row.column = inputAt(*verdict.form->layout, *each.spot).label;
    return row;
}

/// One import of forms, from files to the fund file.
class FormRun {
  public:
    FormRun(Workspace& workspace, const ImportOptions& options)
        : m_workspace(workspace),
          m_options(options),
          m_year(workspace.year()),
          m_plan(std::make_shared<const Plan>(workspace.plan())),
          m_book(*m_year, *m_plan),
          m_trial(m_year, m_plan),
          m_units(m_year, m_plan) {
        m_numbered.applications = m_year->applications;
    }

    FormsReport run(FormFiles files) {
        m_report.report.notes = std::move(files.notes);
        for (const FormFile& file : files.files) read(file);
        for (std::size_t which = 0; which < m_jobs.size(); ++which) take(which);
        // Units that some forms name may have come with others.
        for (std::size_t which = 0; which < m_jobs.size(); ++which)
            if (m_jobs[which].waits) take(which);
        write();
        find();
        return handOver();
    }

  private:
    struct Job {
        FormVerdict verdict;
        std::shared_ptr<ReturnedForm> form;
        CheckedForm checked;
        Leftovers leftovers;
        bool waits = false;
    };

    void read(const FormFile& file) {
        Job& job = m_jobs.emplace_back();
        m_names += (m_names.empty() ? "" : "、") + file.label;
        job.verdict.file = file.label;
        try {
            job.form = std::make_shared<ReturnedForm>(readForm(file.path, m_plan));
        } catch (const Error& error) {
            job.verdict.faults.push_back(wholeForm("FORM_UNREADABLE", error.sentence()));
            return;
        }
        job.verdict.form = job.form;
        if (!job.form->layout) return;
        job.verdict.project = job.form->layout->project->code;
        job.verdict.uscc = job.form->text(fed::kUnits, "统一社会信用代码");
        job.verdict.unit = job.form->text(fed::kUnits, "单位名称");
        job.verdict.title = job.form->text(fed::kApplications, "项目名称");
    }

    void take(std::size_t which) {
        Job& job = m_jobs[which];
        if (job.form == nullptr) return;
        job.verdict.faults = job.form->faults;
        job.verdict.notes.clear();
        if (!job.form->layout) return;
        const FormMatch match = matchOf(m_book, *job.form);
        const std::string number =
            match.stored != nullptr
                ? match.stored->number()
                : nextNumber(m_numbered, *m_plan, job.form->layout->project->code);
        const bool sound = job.form->faults.empty() && !match.fault;
        if (const Job* twin = sound ? twinOf(job, match) : nullptr) return takeTwin(job, *twin);
        job.checked = m_trial.check(*job.form, number, m_units);
        job.verdict.faults = job.checked.faults;
        job.verdict.notes = job.checked.notes;
        if (match.fault) job.verdict.faults.push_back(*match.fault);
        job.waits = job.checked.waits() && !job.waits;
        tellNamesakes(job);
        if (job.verdict.faults.empty()) decide(job, match, number);
    }

    /// The form of the same application that this import took already.
    [[nodiscard]] const Job* twinOf(const Job& job, const FormMatch& match) const {
        const auto isTwin = [&](const Job& other) {
            const FormVerdict& a = job.verdict;
            const FormVerdict& b = other.verdict;
            if (&other == &job || b.fate == FormFate::Refused) return false;
            if (match.stored != nullptr) return b.number == match.stored->number();
            return a.project == b.project && a.title == b.title &&
                   codeIn(*job.form) == codeIn(*other.form);
        };
        const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), isTwin);
        return found == m_jobs.end() ? nullptr : &*found;
    }

    static void takeTwin(Job& job, const Job& twin) {
        if (sayTheSame(job.form->content, twin.form->content)) {
            job.verdict.fate = FormFate::Same;
            job.verdict.number = twin.verdict.number;
            job.verdict.notes.push_back(
                wholeForm("FORM_TWICE", translatable("forms", "与“{0}”是同一份申报书，只登记一次")
                                            .with(twin.verdict.file)));
            return;
        }
        job.verdict.faults.push_back(wholeForm(
            "FORM_TWICE", translatable("forms",
                                       "与“{0}”是同一单位、同一项目、同一名称，内容却不同；"
                                       "请核对哪一份有效，只导入那一份")
                              .with(twin.verdict.file)));
    }

    /// One project under one title by two units: told, for somebody may have copied.
    void tellNamesakes(Job& job) const {
        const auto tell = [&job](const std::string& whose) {
            job.verdict.notes.push_back(
                job.form->faultAt(spotOf(*job.form->layout, fed::kApplications, "项目名称").value(),
                                  {"SAME_TITLE", translatable("forms",
                                                              "{0}也申报了这个项目，项目名称相同；"
                                                              "请核对是不是同一项目重复申报")
                                                     .with(whose)}));
        };
        for (const Case* other : namesakesOf(m_book, *job.form)) tell(other->unit->name);
        for (const Job& other : m_jobs) {
            const FormVerdict& verdict = other.verdict;
            const bool same = verdict.project == job.verdict.project &&
                              verdict.title == job.verdict.title && !verdict.title.empty() &&
                              verdict.uscc != job.verdict.uscc;
            if (same) tell(verdict.unit + "（" + verdict.file + "）");
        }
    }

    void decide(Job& job, const FormMatch& match, const std::string& number) {
        Leftovers leftovers;
        if (match.stored != nullptr) leftovers = leftoversOf(*match.stored, job.checked.records);
        const bool changes = job.checked.changesApplication() || !leftovers.empty();
        if (match.stored != nullptr && changes && !match.isOpen())
            return refuseSettled(job, *match.stored);
        job.leftovers = std::move(leftovers);
        const bool anything = changes || job.checked.unit.fate != RowFate::Same;
        job.verdict.number = number;
        job.verdict.fate = match.stored == nullptr ? FormFate::New
                           : anything              ? FormFate::Updated
                                                   : FormFate::Same;
        if (job.verdict.fate != FormFate::Same) keep(job);
    }

    static void refuseSettled(Job& job, const Case& stored) {
        const ApplicationState* state = findState(stored.state);
        job.verdict.faults.push_back(wholeForm(
            "FORM_SETTLED",
            translatable("forms",
                         "这份申报已登记为 {0}，现在是“{1}”，只有草稿和退回补正的才能用申报书更新；"
                         "确要改的，请先退回补正")
                .with(stored.number(), state != nullptr ? state->name.source : stored.state)));
    }

    void keep(Job& job) {
        m_units.bring(job.checked.unit, job.verdict.file);
        if (job.verdict.fate != FormFate::New) return;
        Application taken;
        taken.number = job.verdict.number;
        m_numbered.applications.push_back(std::move(taken));
    }

    /// All that the forms bring, checked once more as one import.
    [[nodiscard]] std::unique_ptr<ImportCheck> gathered() const {
        auto all = std::make_unique<ImportCheck>(m_year, m_plan, formOptions());
        const auto add = [&all](const FormRecord& record, std::size_t source, bool from1904) {
            if (!grants::take(*all, record, source, from1904).faults.empty())
                throw std::logic_error("a checked form does not hold");
        };
        for (const FormRecord& unit : m_units.records()) add(unit, m_jobs.size(), false);
        for (std::size_t which = 0; which < m_jobs.size(); ++which) {
            const Job& job = m_jobs[which];
            if (job.verdict.fate != FormFate::New && job.verdict.fate != FormFate::Updated)
                continue;
            for (const FormRecord& record : job.checked.records)
                add(record, which, job.form->content.from1904);
        }
        return all;
    }

    void write() {
        const bool refused = std::any_of(m_jobs.begin(), m_jobs.end(), [](const Job& job) {
            return job.verdict.fate == FormFate::Refused;
        });
        if (m_options.dryRun || (m_options.strict && refused)) return;
        const auto all = gathered();
        const bool nothing = all->pending() == 0 &&
                             std::all_of(m_jobs.begin(), m_jobs.end(),
                                         [](const Job& job) { return job.leftovers.empty(); });
        if (nothing) return;
        m_workspace.edit(Operation::Import, "导入申报书 " + m_names, [&](Edit& edit) {
            for (const Job& job : m_jobs) job.leftovers.remove(edit);
            for (const auto& sheet : all->sheets()) sheet->put(edit, [] {});
        });
        m_report.report.written = true;
    }

    /// What stops the applications as they now are; of one that is only tried nobody can tell yet.
    void find() {
        const auto year = m_workspace.year();
        const Casebook book(*year, *m_plan);
        const Examiner examiner(book);
        for (Job& job : m_jobs) {
            const Case* stored = book.find(job.verdict.number);
            const bool asStored = m_report.report.written || job.verdict.fate == FormFate::Same;
            if (stored == nullptr || !asStored) continue;
            putNumber(*job.form, job.verdict.number);
            job.verdict.findings = findingsIn(*job.form, examiner, *stored);
        }
    }

    void count(const Job& job) {
        if (job.checked.records.empty()) return;
        countRow(job, job.checked.unit.record.sheet, job.checked.unit.fate);
        for (std::size_t at = 0; at < job.checked.records.size(); ++at)
            countRow(job, job.checked.records[at].sheet, job.checked.fates[at]);
    }

    void countRow(const Job& job, std::string_view sheet, RowFate fate) {
        SheetCount& count = m_counts[sheet];
        count.name = sheet;
        ++count.read;
        if (job.verdict.fate == FormFate::Refused) fate = RowFate::Rejected;
        ++(fate == RowFate::Added     ? count.added
           : fate == RowFate::Same    ? count.same
           : fate == RowFate::Updated ? count.updated
                                      : count.rejected);
    }

    FormsReport handOver() {
        for (Job& job : m_jobs) {
            count(job);
            for (const FormFault& each : job.verdict.faults)
                m_report.report.rejected.push_back(rejectedRow(job.verdict, each));
            m_report.forms.push_back(std::move(job.verdict));
        }
        for (const SheetKind& kind : sheetKinds()) {
            const auto counted = m_counts.find(kind.name);
            if (counted != m_counts.end()) m_report.report.sheets.push_back(counted->second);
        }
        return std::move(m_report);
    }

    Workspace& m_workspace;
    const ImportOptions& m_options;
    std::shared_ptr<const FundYear> m_year;
    std::shared_ptr<const Plan> m_plan;
    Casebook m_book;
    FormTrial m_trial;
    FormUnits m_units;    // what the forms bring of units
    FundYear m_numbered;  // the applications whose numbers are taken
    std::vector<Job> m_jobs;
    std::string m_names;
    std::map<std::string_view, SheetCount> m_counts;  // by import sheet
    FormsReport m_report;
};

}  // namespace

std::string_view codeText(FormFate fate) {
    static constexpr std::array<std::string_view, 4> kNames = {"new", "updated", "same", "refused"};
    return kNames[static_cast<std::size_t>(fate)];
}

bool FormVerdict::canBeCorrected() const {
    return form != nullptr && form->layout && !(faults.empty() && findings.empty());
}

bool FormsReport::anyRefused() const {
    return std::any_of(forms.begin(), forms.end(),
                       [](const FormVerdict& each) { return each.fate == FormFate::Refused; });
}

FormsReport importForms(Workspace& workspace, const std::vector<std::filesystem::path>& inputs,
                        const ImportOptions& options) {
    workspace.require(Operation::Import);  // a dry run tells what the import would do
    FormsReport report = FormRun(workspace, options).run(formFiles(inputs));
    report.report.inputs = inputs;
    return report;
}

}  // namespace grants
