// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/application_form.h"

#include "base/translator.h"
#include "exchange/forms/form_match.h"
#include "exchange/forms/form_writer.h"
#include "exchange/forms/stored_form.h"
#include "exchange/tables/input_error.h"
#include "exchange/workbooks/rejects.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

namespace fs = std::filesystem;

/// Applicants are written to in the language of the form.
std::vector<FormRemark> remarksOf(const std::vector<FormFault>& faults) {
    const Translator chinese;
    std::vector<FormRemark> remarks;
    remarks.reserve(faults.size());
    for (const FormFault& each : faults)
        remarks.push_back({each.spot, chinese(each.fault.message)});
    return remarks;
}

/// What the bureau settles by itself.
bool isForBureau(const FormFault& note) {
    constexpr std::array<std::string_view, 3> kCodes = {"UNIT_DIFFERS", "SAME_TITLE", "FORM_TWICE"};
    return std::find(kCodes.begin(), kCodes.end(), note.fault.code) != kCodes.end();
}

/// A label as the name of a file; another one where it is taken.
fs::path nameFor(const std::string& label, const fs::path& folder,
                 std::vector<std::string>& taken) {
    std::string name = label;
    std::replace(name.begin(), name.end(), '/', '_');
    const std::string stem = fs::path(name).stem().string();
    for (int copy = 2; std::find(taken.begin(), taken.end(), name) != taken.end(); ++copy)
        name = stem + " (" + std::to_string(copy) + ").xlsx";
    taken.push_back(name);
    return folder / name;
}

Error overInput(const fs::path& out) {
    return inputError(translatable("forms", "“{0}”里是要导入的申报书，没有覆盖；请换一个文件夹")
                          .with(out.string()),
                      "corrections over the inputs");
}

bool isSame(const fs::path& a, const fs::path& b) {
    std::error_code absent;
    return fs::equivalent(a.empty() ? fs::path(".") : a, b, absent);
}

}  // namespace

void writeApplicationForm(const Plan& plan, const SupportProject& project, const fs::path& out) {
    const FormLayout layout = formLayout(plan, project);
    writeForm(layout, blankContent(layout), {}, out);
}

void writeCorrectedForm(const FormVerdict& verdict, const fs::path& out) {
    std::vector<FormFault> all = verdict.faults;
    all.insert(all.end(), verdict.findings.begin(), verdict.findings.end());
    std::copy_if(verdict.notes.begin(), verdict.notes.end(), std::back_inserter(all),
                 [](const FormFault& note) { return !isForBureau(note); });
    writeForm(verdict.form->layout.value(), verdict.form->content, remarksOf(all), out);
}

std::size_t writeCorrectedForms(const FormsReport& report, const fs::path& folder) {
    std::vector<std::string> taken;
    std::error_code failed;
    for (const FormVerdict& each : report.forms) {
        if (!each.canBeCorrected()) continue;
        fs::create_directories(folder, failed);
        writeCorrectedForm(each, nameFor(each.file, folder, taken));
    }
    return taken.size();
}

std::size_t writeCorrections(const FormsReport& report, const fs::path& out) {
    if (goesIntoFolder(report.report.inputs)) return writeCorrectedForms(report, out);
    const FormVerdict& only = report.forms.at(0);
    if (!only.canBeCorrected()) return 0;
    writeCorrectedForm(only, out);
    return 1;
}

void writeCorrectedForm(const std::shared_ptr<const FundYear>& year,
                        const std::shared_ptr<const Plan>& plan, std::string_view number,
                        const fs::path& out) {
    const Casebook book(*year, *plan);
    const Case* one = book.find(number);
    if (one == nullptr || one->project == nullptr) {
        throw Error(ErrorKind::Usage,
                    translatable("forms", "没有受理号为 {0} 的申报，请核对").with(number));
    }
    const ReturnedForm form = storedForm(year, plan, *one);
    const auto remarks = remarksOf(findingsIn(form, Examiner(book), *one));
    writeForm(*form.layout, form.content, remarks, out);
}

bool goesIntoFolder(const std::vector<fs::path>& inputs) {
    std::error_code absent;
    return inputs.size() > 1 || (!inputs.empty() && fs::is_directory(inputs.front(), absent));
}

void requireCorrectionTarget(const fs::path& out, const std::vector<fs::path>& inputs) {
    if (!goesIntoFolder(inputs)) return requireRejectsTarget(out, inputs);
    std::error_code absent;
    for (const fs::path& input : inputs) {
        const fs::path folder = fs::is_directory(input, absent) ? input : input.parent_path();
        if (isSame(folder, out)) throw overInput(out);
    }
    if (!fs::exists(out, absent) || fs::is_directory(out, absent)) return;
    throw inputError(
        translatable("forms", "几份申报书的补正要写进文件夹，“{0}”却是文件；请换一个名字")
            .with(out.string()),
        "corrections into a file");
}

}  // namespace grants
