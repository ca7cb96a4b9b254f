// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fund_files.h"

#include "storage/sqlite/database.h"
#include "workspace/files/upgrade.h"

#include <unistd.h>

#include <array>
#include <atomic>
#include <fstream>
#include <sstream>

namespace grants::test {
namespace {

char codeCheck(const std::string& body) {
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    constexpr std::array<int, 17> kWeights{1,  3,  9,  27, 19, 26, 16, 17, 20,
                                           29, 25, 13, 8,  24, 10, 30, 28};
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += static_cast<int>(kAlphabet.find(body[i])) * kWeights[i];
    return kAlphabet[static_cast<std::size_t>((31 - sum % 31) % 31)];
}

std::string padded(int n, std::size_t digits) {
    std::string text = std::to_string(n);
    return std::string(digits > text.size() ? digits - text.size() : 0, '0') + text;
}

}  // namespace

Scratch::Scratch() {
    static std::atomic<int> counter{0};
    m_folder = std::filesystem::temp_directory_path() /
               ("基金 测试-" + std::to_string(getpid()) + "-" + std::to_string(counter++));
    std::filesystem::create_directories(m_folder);
}

Scratch::~Scratch() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

CreditCode codeOf(int n) {
    const std::string body = "91500107" + padded(n, 9);
    return CreditCode::parse(body + codeCheck(body)).value();
}

PatentNumber patentOf(int n) {
    const std::string digits = "20211" + padded(n, 7);
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i)
        sum += (digits[i] - '0') * static_cast<int>(i < 8 ? i + 2 : i - 6);
    const int rest = sum % 11;
    return PatentNumber::parse("ZL" + digits + "." + (rest == 10 ? "X" : std::to_string(rest)))
        .value();
}

Organisation unitOf(int n) {
    Organisation unit{.id = {}, .code = codeOf(n), .name = "单位" + std::to_string(n)};
    unit.kind = n % 2 == 1 ? UnitKind::University : UnitKind::Enterprise;
    unit.inDistrict = unit.inCity = true;
    unit.size = n % 2 == 1 ? EnterpriseSize::NotApplicable : EnterpriseSize::Small;
    unit.metrics = {.employees = 30, .revenue = Money::ofWan(500), .assets = std::nullopt};
    return unit;
}

LicenceRecord licenceOf(int n, Id<Organisation> provider, Id<Organisation> recipient) {
    LicenceRecord record;
    record.registerNo = "X2024980" + padded(n, 6);
    record.way = Way::Licence;
    record.patents = {patentOf(n), patentOf(n + 1)};
    record.providers = {provider};
    record.recipients = {recipient};
    record.contractNo = "合同\"" + std::to_string(n) + "'\n=1+1";
    record.amount = Money::ofFen(12345600 + n);
    record.date = Date(2024, 6, 1 + n % 28);
    record.implemented = true;
    return record;
}

Pledge pledgeOf(int n, Id<Organisation> debtor) {
    Pledge pledge;
    pledge.registerNo = "Y2024980" + padded(n, 6);
    pledge.debtor = pledge.pledgor = debtor;
    pledge.pledgee = "某银行";
    pledge.registered = pledge.bankCredit = Money::ofWan(300);
    pledge.disbursed = Money::ofWan(200);
    pledge.patentShare = Fraction(1, 3);
    pledge.date = Date(2024, 5, 6);
    pledge.patents = {patentOf(n)};
    return pledge;
}

Application applicationOf(Id<Organisation> unit) {
    Application application;
    application.number = "SL101";
    application.project = "P2";
    application.unit = unit;
    application.title = "促进项目";
    application.requested = Money::ofWan(30);
    application.date = Date(2024, 5, 20);
    application.municipalAmount = Money::ofWan(10);
    application.takenUp = "accepted";
    application.leader = "李负责";
    application.foundation = "三个转化团队\n两年经验";
    application.approach = "先摸底，再对接";
    return application;
}

Expert expertOf(int n) {
    Expert expert;
    expert.number = "ZJ101";
    expert.name = "王专家";
    expert.employer = "单位" + std::to_string(n);
    expert.employerCode = codeOf(n);
    expert.finance = true;
    expert.phone = "13800000000";
    expert.account = "6222020200000000000";
    expert.recusals = {codeOf(n + 1), codeOf(n + 2)};
    expert.login = "wang";
    return expert;
}

void makeSmallFund(const std::filesystem::path& file, std::string_view plan) {
    const auto workspace = Workspace::create(file, plan);
    workspace->edit(Operation::Enter, "录入", [](Edit& edit) {
        const Id<Organisation> university = edit.put(unitOf(1));
        const Id<Organisation> firm = edit.put(unitOf(2));
        edit.put(licenceOf(1, university, firm));
        edit.put(pledgeOf(1, firm));
    });
}

void putMoreThanCacheHolds(Edit& edit) {
    Organisation unit = unitOf(1000);
    unit.address = std::string(1 << 20, 'x');
    for (int n = 1000; n < 1100; ++n) {
        unit.code = codeOf(n);
        edit.put(unit);
    }
}

namespace {

void addApplication(Edit& edit, Id<Organisation> unit) {
    edit.put(applicationOf(unit));
    edit.put(Commitment{{}, "SL101", "P2-1a", "12", "签到表", 0});
    edit.put(
        BudgetLine{{}, "SL101", 1, MoneySource::Own, "培训费", Money::ofFen(12'345'67), "两期", 0});
    edit.put(TeamMember{{}, "SL101", 1, "赵队员", "工程师", "对接", 0});
    edit.put(ScheduleStep{{}, "SL101", 1, Date(2024, 6, 1), Date(2024, 6, 30), "摸底", 0});
    edit.put(Enclosure{{}, "SL101", 1, "营业执照", "2", "复印件", 0});
    edit.put(FormCheck{{},
                       "SL101",
                       "附件齐全，内容真实",
                       CheckVerdict::ToBeCorrected,
                       "缺附件",
                       Date(2024, 5, 28),
                       0});
}

void addMoney(Edit& edit, Id<Organisation> unit) {
    edit.put(Appropriation{{}, "渝财101", Money::ofWan(300), Date(2024, 5, 1), 0});
    edit.put(Reallocation{
        {}, "TJ101", "P3", "S1", Money::ofWan(5), "渝知101", Date(2024, 6, 2), "approved", 0});
    edit.put(Payment{{},
                     "BF101",
                     "SL101",
                     unit,
                     PaymentKind::First,
                     Money::ofWan(2),
                     Date(2024, 7, 3),
                     "PZ101",
                     "paid",
                     0});
}

void addReview(Edit& edit) {
    edit.put(expertOf(201));
    edit.put(PanelSeat{{}, "SL101", "ZJ101", true, "同学", "已说明", 0});
    Score score;
    score.application = "SL101";
    score.expert = "ZJ101";
    score.criterion = "实施方案";
    score.points = Points::ofHundredths(18'25);
    score.words = "可行";
    score.submitted = Date(2024, 7, 1);
    score.onPaper = true;
    edit.put(score);
}

void addDelivery(Edit& edit) {
    edit.put(Recognition{{}, "SL101", "P2-5", 1, true, Date(2024, 10, 15), "CG101", 0});
    edit.put(Attribution{{}, "X2024980000101", "SL101", "双方协商", 0});
}

}  // namespace

void addOneOfEach(Workspace& workspace) {
    workspace.edit(Operation::Enter, "各一条", [](Edit& edit) {
        const Id<Organisation> unit = edit.put(unitOf(101));
        const Id<Organisation> firm = edit.put(unitOf(102));
        edit.put(licenceOf(101, unit, firm));
        edit.put(pledgeOf(101, firm));
        edit.put(ProductFiling{{}, "CP101", firm, "产品", Date(2024, 3, 4), {patentOf(9)}, {}, 0});
        edit.put(
            Activity{{}, "HD101", ActivityKind::Training, "培训", Date(2024, 3, 5), unit, 30, 0});
        edit.put(Deliverable{
            {}, "CG101", DeliverableKind::Database, unit, "数据库", Date(2024, 3, 6), 0});
        edit.put(Survey{{}, "MY101", Date(2024, 3, 7), 10, 5, 1, 0, 0});
        edit.put(PatentStock{{}, unit, Date(2023, 12, 31), 1689, 0});
        edit.put(OtherFunding{
            {}, firm, "X2024980000101", patentOf(101), "", "市级资助", Money::ofWan(3), 2023, 0});
        addApplication(edit, unit);
        addReview(edit);
        addDelivery(edit);
        addMoney(edit, unit);
        edit.put(Claim{{}, "JB101", "S1", firm, "X2024980000101", Date(2024, 12, 1), 0});
    });
}

void tamperWith(const std::filesystem::path& file, const std::string& sql) {
    Database database(file);
    const std::vector<std::string> triggers =
        database.texts("SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name");
    for (const std::string& name :
         database.texts("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
        database.execute("DROP TRIGGER " + name);
    database.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;" + sql);
    for (const std::string& trigger : triggers) database.execute(trigger);
}

void sealAsItStands(const std::filesystem::path& file) {
    Database database(file);
    Transaction transaction(database);
    takeUpContent(database);
    transaction.commit();
}

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

}  // namespace grants::test
